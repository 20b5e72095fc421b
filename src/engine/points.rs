//! What makes one plan better than another (handbook 4.7): points, all in one place.

use crate::engine::massage::Purpose;
use crate::engine::season::{Day, Season};
use crate::engine::training::Session;

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
