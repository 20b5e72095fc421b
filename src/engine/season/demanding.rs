//! The hard and long days nearest to a day, by the session in force.

use crate::engine::season::{Day, Season};

/// How far they are looked for.
const TWO_WEEKS: Day = 14;

/// The last hard or long day up to a day, itself included.
pub(crate) fn last(season: &Season, day: Day) -> Option<Day> {
    (0..=TWO_WEEKS).map(|ago| day - ago).find(|day| season.session(*day).is_demanding())
}

/// The first hard or long day after a day.
pub(crate) fn next(season: &Season, day: Day) -> Option<Day> {
    (1..=TWO_WEEKS).map(|ahead| day + ahead).find(|day| season.session(*day).is_demanding())
}
