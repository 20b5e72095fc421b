//! Training load: the tier of a week, how often a massage makes sense at that load, and when a week is too full.

use crate::engine::domain::answer::Phase;
use crate::engine::domain::policy::Intervals;
use crate::engine::domain::request::Runner;
use crate::engine::domain::training::{Metres, Session};

/// Days that a month counts for the budget.
pub(crate) const MONTH: i32 = 30;

/// Load tier 0 to 4: the highest that distance, number of runs or hard days call for, with 30 km a week or less tier 1
/// at most, with less than 20 km tier 0 (FQ-1).
pub(crate) fn tier(runner: &Runner) -> u8 {
    let by_distance = match runner.weekly {
        weekly if weekly < Metres::from_km(20) => 0,
        weekly if weekly < Metres::from_km(40) => 1,
        weekly if weekly < Metres::from_km(60) => 2,
        weekly if weekly < Metres::from_km(80) => 3,
        _ => 4,
    };
    let by_runs = u8::from(runner.week.count(Session::is_run) > 2);
    let by_hard_days = match runner.week.count(Session::is_hard) {
        0 | 1 => 0,
        2 => 2,
        3 => 3,
        _ => 4,
    };
    let most = match runner.weekly {
        weekly if weekly < Metres::from_km(20) => 0,
        weekly if weekly <= Metres::from_km(30) => 1,
        _ => 4,
    };
    by_distance.max(by_runs).max(by_hard_days).min(most)
}

/// Target days between regular visits at a load tier in a phase; a budget can only lengthen it.
pub(crate) fn interval(tier: u8, budget: Option<u8>, intervals: &Intervals, phase: Phase) -> i32 {
    let row = match phase {
        Phase::Maintenance => &intervals.maintenance,
        Phase::Base => &intervals.base,
        Phase::Build => &intervals.build,
        Phase::Peak | Phase::Taper | Phase::RaceWeek => &intervals.peak,
        Phase::PostRace => &intervals.recovery,
    };
    let affordable = budget.map_or(0, |visits| (MONTH as u32).div_ceil(visits.max(1).into()) as i32);
    i32::from(row[tier as usize]).max(affordable)
}

/// Whether the week leaves no room for deep work: 4 hard days, 3 in a row, or no easy or rest day (ADV-OVERLOAD).
pub(crate) fn is_overloaded(runner: &Runner) -> bool {
    let sessions = &runner.week.0;
    let three_in_a_row = (0..7).any(|first| (0..3).all(|next| sessions[(first + next) % 7].is_hard()));
    runner.week.count(Session::is_hard) >= 4 || three_in_a_row || sessions.iter().all(|session| session.is_demanding())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::domain::training::Week;
    use Session::{CrossTraining as C, Easy as E, Intervals as I, Long as L, Rest as R, Tempo as T};

    fn runner(km: u32, week: [Session; 7]) -> Runner {
        Runner { weekly: Metres::from_km(km), week: Week(week), ..Runner::sample() }
    }

    #[test]
    fn the_highest_tier_that_applies_counts() {
        for (km, week, expected) in [
            (0, [R, R, R, R, R, R, R], 0),
            (19, [R, E, R, R, R, R, L], 0),
            (19, [R, E, R, E, R, R, L], 0),
            (19, [R, C, C, C, R, E, L], 0),
            (20, [R, E, R, R, R, R, L], 1),
            (39, [R, T, R, E, R, E, L], 1),
            (40, [R, E, R, E, R, E, L], 2),
            (25, [R, T, R, I, R, E, L], 1),
            (31, [R, T, R, I, R, E, L], 2),
            (60, [R, E, R, E, R, E, L], 3),
            (35, [T, R, I, R, T, R, R], 3),
            (80, [E, E, E, E, E, E, L], 4),
            (10, [T, I, R, T, I, R, R], 0),
        ] {
            assert_eq!(tier(&runner(km, week)), expected, "{km} km {week:?}");
        }
    }

    #[test]
    fn a_budget_lengthens_the_interval_and_never_shortens_it() {
        let intervals = crate::engine::domain::policy::Policy::default().interval;
        let days = [None, Some(1), Some(2), Some(9)].map(|budget| interval(2, budget, &intervals, Phase::Base));
        assert_eq!(days, [21, 30, 21, 21]);
    }

    #[test]
    fn a_week_is_too_full_with_four_hard_days_three_in_a_row_or_no_easy_day() {
        assert!(is_overloaded(&runner(40, [T, R, I, R, T, R, I])));
        assert!(is_overloaded(&runner(40, [T, R, R, R, R, I, T])));
        assert!(is_overloaded(&runner(40, [L, T, L, L, I, L, L])));
        assert!(!is_overloaded(&runner(40, [R, T, I, R, E, T, L])));
    }
}
