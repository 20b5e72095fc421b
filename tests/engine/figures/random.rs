//! Random numbers that are the same on every machine: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).

use std::ops::RangeInclusive;

pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number of a span.
    pub(super) fn within(&mut self, span: RangeInclusive<i64>) -> i64 {
        let values = (span.end() - span.start() + 1) as u64;
        span.start() + (self.next() % values) as i64
    }

    /// Whether something happens that does so many times in a hundred.
    pub(super) fn chance(&mut self, percent: i64) -> bool {
        self.within(1..=100) <= percent
    }

    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.within(0..=from.len() as i64 - 1) as usize]
    }
}
