//! The numbers of the rules (handbook 4.12): data in one place. How far a clinic may change them stands in `json::policy`.

use std::ops::{Index, IndexMut};

use zerocopy::{FromBytes, IntoBytes, transmute_mut};

use crate::engine::domain::massage::Depth;
use crate::engine::domain::training::RaceClass;

/// One value a depth, in the order of [`Depth`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes)]
#[repr(transparent)]
pub struct PerDepth<T>(pub [T; Depth::ALL.len()]);

impl<T> Index<Depth> for PerDepth<T> {
    type Output = T;

    fn index(&self, depth: Depth) -> &T {
        &self.0[depth as usize]
    }
}

impl<T> IndexMut<Depth> for PerDepth<T> {
    fn index_mut(&mut self, depth: Depth) -> &mut T {
        &mut self.0[depth as usize]
    }
}

/// One value a race class, in the order of [`RaceClass`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes)]
#[repr(transparent)]
pub struct PerClass<T>(pub [T; RaceClass::ALL.len()]);

impl<T> Index<RaceClass> for PerClass<T> {
    type Output = T;

    fn index(&self, class: RaceClass) -> &T {
        &self.0[class as usize]
    }
}

impl<T> IndexMut<RaceClass> for PerClass<T> {
    fn index_mut(&mut self, class: RaceClass) -> &mut T {
        &mut self.0[class as usize]
    }
}

/// Days before or after a race, from and to.
pub type WindowDays = [u16; 2];
/// Days between regular visits, by load tier 0 to 4.
pub type PerTier = [u16; 5];

/// Days between regular visits, by phase and load tier (FQ-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes)]
#[repr(C)]
pub struct Intervals {
    /// No race in sight.
    pub maintenance: PerTier,
    /// A race far ahead.
    pub base: PerTier,
    /// Volume rises.
    pub build: PerTier,
    /// The hardest weeks; taper and race week too.
    pub peak: PerTier,
    /// After the visits that follow a race.
    pub recovery: PerTier,
}

/// Soreness, 0 to 10, and what it changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes)]
#[repr(C)]
pub struct SorenessCaps {
    /// From here on visits are light only (SO-1).
    pub light: u16,
    /// From here on they are at most moderate (SO-2), and one is due now (SO-3).
    pub moderate: u16,
    /// The interval that counts for a sore runner, in days (SO-3).
    pub due_days: u16,
}

/// What a plan pays for (handbook 4.7): points, but for what is called days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes)]
#[repr(C)]
pub struct Costs {
    /// A gap e times as long or as short as the interval.
    pub gap: u16,
    /// Each class below the one that the need asks for.
    pub lighter: u16,
    /// Days within which a second deep visit costs more.
    pub deep_again_days: u16,
    /// That second deep visit.
    pub deep_again: u16,
    /// A moderate visit in its place, instead of `lighter`.
    pub instead_of_deep: u16,
    /// Moderate or deep work on the eve of a hard or long day.
    pub eve_of_hard: u16,
    /// Light work on a hard or long day.
    pub on_hard: u16,
    /// A strength day.
    pub on_strength: u16,
    /// Moderate or deep work on the day after a hard or long one.
    pub after_hard: u16,
    /// Any day but a rest day.
    pub not_rest: u16,
    /// Each day outside the ideal window around a race.
    pub day_outside: u16,
    /// A last focused session a class lighter than the need asks for.
    pub last_focused_lighter: u16,
    /// Each day that a visit due already is put off.
    pub due_day: u16,
    /// Days for which that is all it costs.
    pub due_window: u16,
    /// Days within which the next visit is due after a light one for great soreness (SO-3).
    pub after_sore_days: u16,
    /// Days that a light visit before a race keeps from the visit before it.
    pub pre_race_light_clear_days: u16,
    /// Days from a first massage ever to the first deep one (TY-NEW).
    pub first_deep_days: u16,
    /// A visit around a race that is left out.
    pub missed: Missed,
}

/// What it costs to leave out a visit around a race.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes)]
#[repr(C)]
pub struct Missed {
    /// The last focused session.
    pub last_focused: u16,
    /// The light visit before the race.
    pub pre_race: u16,
    /// The light visit after it.
    pub post_race_light: u16,
    /// The fuller visit after it.
    pub post_race_full: u16,
}

/// Every number that a rule uses, in days unless it says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes)]
#[repr(C)]
pub struct Policy {
    /// A runner is new to massage when the visit before is longer ago than this (PRE-NEW).
    pub naive_days: u16,
    /// Minimum before a race (PRE-L, PRE-M, PRE-D).
    pub pre: PerDepth<PerClass<u16>>,
    /// Minimum before a race for a runner new to massage (PRE-NEW).
    pub pre_new: PerDepth<u16>,
    /// Ideal days before a race, the earlier day first: `[10, 5]` is R−10 to R−5 (4.1).
    pub pre_ideal: PerDepth<PerClass<WindowDays>>,
    /// Minimum after a race (POST-L, POST-M, POST-D).
    pub post: PerDepth<PerClass<u16>>,
    /// Ideal days after a race: `[2, 3]` is R+2 to R+3 (4.2).
    pub post_ideal: PerDepth<PerClass<WindowDays>>,
    /// Minimum after a hard or long day (GAP-A).
    pub gap_after: PerDepth<u16>,
    /// Minimum before the next hard or long day (GAP-B).
    pub gap_before: PerDepth<u16>,
    /// Minimum between two visits, by the last one's depth, then the next one's (SP-1).
    pub spacing: PerDepth<PerDepth<u16>>,
    /// Days after a race that are taken as easy whatever the week's pattern (PAT-1).
    pub easy_after_race: PerClass<u16>,
    /// Length of the post-race phase (POST-WIN).
    pub post_phase: PerClass<u16>,
    /// Days before a race at which the taper begins (PH-TAPER).
    pub taper: PerClass<u16>,
    /// Days before a race at which the peak begins (PH-PEAK).
    pub peak: PerClass<u16>,
    /// Days before a race at which the build begins (PH-BUILD).
    pub build: PerClass<u16>,
    /// Days between regular visits (FQ-1).
    pub interval: Intervals,
    /// What soreness changes.
    pub soreness: SorenessCaps,
    /// What a plan pays for.
    pub cost: Costs,
}

/// The handbook's numbers.
static HANDBOOK: Policy = Policy {
    naive_days: 42,
    pre: PerDepth([PerClass([1, 1, 1, 1, 1]), PerClass([2, 3, 3, 3, 4]), PerClass([3, 4, 5, 5, 7])]),
    pre_new: PerDepth([2, 7, 10]),
    pre_ideal: PerDepth([
        PerClass([[3, 1], [3, 1], [3, 2], [3, 2], [3, 2]]),
        PerClass([[4, 2], [5, 3], [5, 3], [5, 3], [7, 4]]),
        PerClass([[6, 3], [7, 4], [8, 5], [10, 5], [14, 7]]),
    ]),
    post: PerDepth([PerClass([0, 0, 1, 2, 2]), PerClass([1, 1, 2, 3, 5]), PerClass([2, 3, 4, 5, 10])]),
    post_ideal: PerDepth([
        PerClass([[1, 2], [1, 2], [1, 2], [2, 3], [2, 4]]),
        PerClass([[1, 3], [2, 4], [2, 4], [3, 5], [5, 8]]),
        PerClass([[2, 5], [3, 6], [4, 7], [5, 8], [10, 14]]),
    ]),
    gap_after: PerDepth([0, 1, 1]),
    gap_before: PerDepth([0, 1, 2]),
    spacing: PerDepth([PerDepth([3, 3, 3]), PerDepth([3, 5, 5]), PerDepth([3, 5, 7])]),
    easy_after_race: PerClass([3, 5, 7, 14, 21]),
    post_phase: PerClass([5, 10, 14, 28, 42]),
    taper: PerClass([7, 10, 14, 21, 21]),
    peak: PerClass([21, 28, 35, 49, 56]),
    build: PerClass([56, 70, 84, 112, 140]),
    interval: Intervals {
        maintenance: [35, 28, 28, 21, 21],
        base: [28, 21, 21, 14, 14],
        build: [28, 21, 14, 14, 10],
        peak: [21, 14, 14, 10, 7],
        recovery: [28, 28, 21, 21, 14],
    },
    soreness: SorenessCaps { light: 7, moderate: 4, due_days: 7 },
    cost: Costs {
        gap: 100,
        lighter: 45,
        deep_again_days: 14,
        deep_again: 60,
        instead_of_deep: 10,
        eve_of_hard: 35,
        on_hard: 30,
        on_strength: 10,
        after_hard: 8,
        not_rest: 5,
        day_outside: 10,
        last_focused_lighter: 30,
        due_day: 1,
        due_window: 7,
        after_sore_days: 10,
        pre_race_light_clear_days: 7,
        first_deep_days: 28,
        missed: Missed { last_focused: 400, pre_race: 150, post_race_light: 150, post_race_full: 300 },
    },
};

impl Default for Policy {
    fn default() -> Self {
        HANDBOOK
    }
}

/// How many numbers a policy has.
const NUMBERS: usize = size_of::<Policy>() / size_of::<u16>();

impl Policy {
    /// Every number, in the order of the fields.
    pub(crate) fn numbers(&mut self) -> &mut [u16; NUMBERS] {
        transmute_mut!(self)
    }

    /// Minimum days before a race of that class.
    pub fn before_race(&self, depth: Depth, class: RaceClass) -> u16 {
        self.pre[depth][class]
    }

    /// Minimum days after a race of that class.
    pub fn after_race(&self, depth: Depth, class: RaceClass) -> u16 {
        self.post[depth][class]
    }

    /// Minimum days from a visit of depth `last` to one of depth `next`.
    pub fn spacing(&self, last: Depth, next: Depth) -> u16 {
        self.spacing[last][next]
    }
}
