//! No race, little money, a closed clinic, a visit just had, a clinic without deep massage.

use super::super::day::Day;
use super::super::request::Service;
use super::{ONE_HARD, Scenario, TWO_HARD, check};

#[test]
fn no_race_and_a_tender_achilles() {
    check(
        Scenario {
            today: "2026-11-23",
            weekly_km: 30.0,
            week: TWO_HARD,
            races: &[],
            spot: Some("achilles"),
            last: Some(("2026-11-07", "sports")),
        },
        |_| {},
        &[
            // 30 km cap the load at tier 1: 28 days, Saturday 5 December, but that is the eve of the long run. The Friday
            // after it is 34 days on (r 1.2), a day after a hard one: 1.2 × (19 + 8 + 5) against 35 + 5.
            "2026-12-11 regular sports",
            "2027-01-08 regular sports",
            "2027-02-05 regular sports",
        ],
    );
}

#[test]
fn a_marathon_on_a_budget_of_one_visit_a_month() {
    check(
        Scenario {
            today: "2026-08-31",
            weekly_km: 45.0,
            week: TWO_HARD,
            races: &[("2026-09-27", 42.195)],
            spot: Some("calves"),
            last: Some(("2026-08-14", "deep_tissue")),
        },
        |request| request.runner.max_per_month = Some(1),
        &[
            // 30 days after the last: 13 September at the earliest. The last focused session is worth the most.
            "2026-09-18 last_focused deep_tissue",
            // 18 October at the earliest: all visits after the race are over by then.
            "2026-10-23 regular deep_tissue",
        ],
    );
}

#[test]
fn a_marathon_and_a_clinic_closed_just_after_it() {
    check(
        Scenario {
            today: "2026-09-14",
            weekly_km: 45.0,
            week: TWO_HARD,
            races: &[("2026-09-27", 42.195)],
            spot: Some("calves"),
            last: Some(("2026-09-04", "deep_tissue")),
        },
        |request| request.clinic.closed_dates = ["2026-09-28", "2026-09-29", "2026-09-30"].map(Day::of).to_vec(),
        &[
            "2026-09-18 last_focused deep_tissue",
            // R+2 and R+3 are closed: the light visit falls away. R+5 is 21 days before a Friday.
            "2026-10-02 post_race_full sports",
            "2026-10-23 regular deep_tissue",
            "2026-11-13 regular deep_tissue",
        ],
    );
}

#[test]
fn race_week_with_a_massage_just_had() {
    check(
        Scenario {
            today: "2026-10-20",
            weekly_km: 36.0,
            week: ONE_HARD,
            races: &[("2026-10-25", 10.0)],
            spot: None,
            last: Some(("2026-10-19", "sports")),
        },
        |_| {},
        &[
            // Yesterday's visit was the last focused one, and SHORT asks for no other. R+4: ideal.
            "2026-10-29 post_race_full sports",
            // Tier 1: 28 days in recovery and in maintenance.
            "2026-11-26 regular sports",
            "2026-12-24 regular sports",
        ],
    );
}

#[test]
fn tight_calves_and_a_clinic_without_deep_massage() {
    let service = |kind: &str| Service { id: format!("{kind}60"), kind: kind.to_owned(), minutes: Some(60) };
    check(
        Scenario {
            today: "2026-09-14",
            weekly_km: 36.0,
            week: ONE_HARD,
            races: &[("2026-10-11", 21.0975)],
            spot: Some("calves"),
            last: Some(("2026-09-10", "sports")),
        },
        |request| request.clinic.services = vec![service("sports"), service("swedish")],
        &[
            // Tier 1, peak: 14 days. Sports massage stands in for deep tissue (TY-CAT).
            "2026-09-24 regular sports",
            // ideal for sports massage, and 14 days on.
            "2026-10-08 last_focused sports",
            "2026-10-15 post_race_full sports",
            "2026-11-12 regular sports",
        ],
    );
}
