//! What makes one plan better than another (handbook 4.7): points, all in one place.

use crate::engine::domain::massage::Purpose;
use crate::engine::domain::training::Session;
use crate::engine::season::{Day, Season};

/// What any visit is worth on its best day.
const VISIT: i32 = 100;
const A_DAY_AWAY: i32 = -10;
const AFTER_AN_EASY_DAY: i32 = 15;
const BEFORE_TWO_EASY_DAYS: i32 = 15;
const ON_A_REST_DAY: i32 = 5;
const ON_A_STRENGTH_DAY: i32 = -10;
const ON_A_HARD_OR_LONG_DAY: i32 = -20;

/// What filling a slot around the race adds.
const fn slot(purpose: Purpose) -> i32 {
    match purpose {
        Purpose::Regular => 0,
        Purpose::LastFocused => 400,
        Purpose::PreRace => 200,
        Purpose::PostRaceLight | Purpose::PostRaceFull | Purpose::PostRaceDeep => 300,
    }
}

/// The points of a visit, `away` days from its target or from its ideal window, amid training worth `week`.
pub(crate) fn of_visit(purpose: Purpose, week: i32, away: Day) -> i32 {
    VISIT + A_DAY_AWAY * away + week + slot(purpose)
}

/// What the training of a day and of those beside it adds or takes.
pub(crate) fn of_the_week(season: &Season, day: Day) -> i32 {
    let is_easy = |day: Day| !season.session(day).is_demanding();
    let before = if is_easy(day - 1) { AFTER_AN_EASY_DAY } else { 0 };
    let after = if is_easy(day + 1) && is_easy(day + 2) { BEFORE_TWO_EASY_DAYS } else { 0 };
    let on_the_day = match season.session(day) {
        Session::Rest => ON_A_REST_DAY,
        Session::Strength => ON_A_STRENGTH_DAY,
        session if session.is_demanding() => ON_A_HARD_OR_LONG_DAY,
        _ => 0,
    };
    before + after + on_the_day
}

/// What a visit beyond the end of the plan adds to it: the share of its points for the days that lie within.
///
/// Without it the plan would squeeze one more visit in before its end, and change as that end moves.
pub(crate) fn of_a_share(points: i32, days_within: Day, days: Day) -> i32 {
    points * days_within / days
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::engine::civil;
    use crate::engine::domain::request::{Request, Runner};
    use crate::engine::domain::training::Week;
    use Session::{CrossTraining, Easy, Long, Rest, Strength, Tempo};

    /// What a Tuesday is worth, by the sessions from the Monday to the Thursday.
    #[track_caller]
    fn check(sessions: [Session; 4], points: i32) {
        let [monday, tuesday, wednesday, thursday] = sessions;
        let week = Week([monday, tuesday, wednesday, thursday, Rest, Rest, Rest]);
        let today = civil::parse_iso("2026-11-23").expect("a Monday");
        let request = Request { today, runner: Runner { week, ..Runner::sample() }, clinic: Rc::default() };
        assert_eq!(of_the_week(&Season::new(&request), 1), points, "{sessions:?}");
    }

    #[test]
    fn the_training_around_a_visit_counts() {
        check([Easy, Easy, Easy, Easy], 30);
        check([Strength, CrossTraining, Strength, CrossTraining], 30);
        check([Rest, Rest, Rest, Rest], 35);
        check([Tempo, Easy, Easy, Easy], 15);
        check([Easy, Easy, Tempo, Easy], 15);
        check([Easy, Easy, Easy, Long], 15);
        check([Easy, Strength, Easy, Easy], 20);
        check([Easy, Long, Easy, Easy], 10);
        check([Long, Tempo, Long, Easy], -20);
    }

    #[test]
    fn a_slot_beside_the_race_is_worth_more_than_its_day() {
        let on_target = Purpose::ALL.iter().map(|purpose| of_visit(*purpose, 15, 0));
        assert_eq!(on_target.collect::<Vec<_>>(), [115, 515, 315, 415, 415, 415]);
        assert_eq!(of_visit(Purpose::Regular, 15, 3), 85);
    }

    #[test]
    fn a_visit_beyond_the_end_counts_for_its_days_within() {
        assert_eq!(of_a_share(120, 7, 28), 30);
        assert_eq!(of_a_share(120, 0, 28), 0);
    }
}
