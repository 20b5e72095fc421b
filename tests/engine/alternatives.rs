//! The other days for the next visit (handbook 4.7): up to two, each the first of the next best plan, in date order.

use super::checker;
use super::request::{Race, Request};

/// A week of rest: the nearer to the target or to the ideal window, the better.
#[track_caller]
fn check(bend: impl FnOnce(&mut Request), next: &str, others: &[&str]) {
    let mut request = Request::sample();
    request.runner.week = ["rest"; 7].map(str::to_owned);
    bend(&mut request);
    let answer = checker::check(&request);
    assert_eq!(answer.next.map(|next| next.to_string()).as_deref(), Some(next), "{}", request.json());
    let found: Vec<String> = answer.alternatives.iter().map(ToString::to_string).collect();
    assert_eq!(found, others, "{}", request.json());
}

#[test]
fn the_days_nearest_to_the_target() {
    check(|_| {}, "2026-11-24 regular sports", &["2026-11-25 regular sports", "2026-11-26 regular sports"]);
}

/// Open on Tuesdays: the window has but one, and the others come from the six weeks behind it.
#[test]
fn days_further_off_where_the_window_has_no_other() {
    check(
        |request| request.clinic.open_weekdays = vec!["tue".into()],
        "2026-11-24 regular sports",
        &["2026-12-01 regular sports", "2026-12-08 regular sports"],
    );
}

/// Another first day may be for another purpose: after a marathon R+3, or R+2 for the light visit that load tier 1 has
/// not, and so only the days of the full one.
#[test]
fn no_day_outside_the_window_of_a_visit_after_a_race() {
    check(
        |request| request.runner.race = Some(Race { date: request.today, distance_km: 42.195 }),
        "2026-11-26 post_race_full sports",
        &["2026-11-27 post_race_full sports", "2026-11-28 post_race_full sports"],
    );
}
