//! Days of the runner's own (section 4.13): weekends only, night shifts, a month's budget with long runs back to back.

use super::super::day::Day;
use super::super::request::DaySession;
use super::{ONE_HARD, Scenario, TWO_HARD_SATURDAY_OFF, check, dates};

#[test]
fn weekends_only_before_a_half_marathon() {
    check(
        Scenario {
            today: "2026-11-27",
            weekly_km: 42.0,
            week: TWO_HARD_SATURDAY_OFF,
            races: &[("2027-01-10", 21.0975)],
            spot: Some("calves"),
            last: Some(("2026-11-08", "sports")),
        },
        |request| request.runner.available_weekdays = Some(vec!["sat".into(), "sun".into()]),
        &[
            // Deep work would need two free days before the long run: Saturdays allow sports massage. Due already, 14 days
            // in build and in peak.
            "2026-11-28 regular sports",
            "2026-12-12 regular sports",
            // 26 December is R-15, too early to count as the last focused one; 2 January is R-8, within its reach.
            "2027-01-02 last_focused sports",
            // R+6 is the only weekend day within the window and its reach; tier 2 has no light visit after a half.
            "2027-01-16 post_race_full sports",
            "2027-02-06 regular sports",
        ],
    );
}

#[test]
fn night_shifts_as_single_dates() {
    let bend = |request: &mut super::super::request::Request| {
        request.runner.unavailable_dates = dates("2026-11-12", 7);
        let day = |date: &str, session: &str| DaySession { date: Day::of(date), session: session.into() };
        request.runner.days = vec![day("2026-11-19", "long"), day("2026-11-22", "rest")];
    };
    check(
        Scenario {
            today: "2026-11-02",
            weekly_km: 36.0,
            week: ONE_HARD,
            races: &[],
            spot: None,
            last: Some(("2026-10-19", "sports")),
        },
        bend,
        &[
            // 28 days on is Monday the 16th, in the week of nights. The long run is moved to Thursday the 19th: the 20th is
            // the day after it, the 21st a rest day with another behind it.
            "2026-11-21 regular sports",
            // 26 days on, on a Thursday: a rest day, while two days later is the eve of the long run.
            "2026-12-17 regular sports",
            "2027-01-14 regular sports",
        ],
    );
}

#[test]
fn eighty_kilometres_on_a_budget_of_one_visit_a_month() {
    check(
        Scenario {
            today: "2027-05-03",
            weekly_km: 80.0,
            week: ["rest", "intervals", "easy", "tempo", "easy", "long", "long"],
            races: &[("2027-06-05", 80.0)],
            spot: Some("hips"),
            last: Some(("2027-04-16", "deep_tissue")),
        },
        |request| request.runner.max_per_month = Some(1),
        &[
            // The last focused session is worth the most. With two long runs back to back no day is left for deep work
            // (GAP-B), so sports massage, from: Friday is the eve of a long run, but ideal only from R-7 on.
            "2027-05-28 last_focused sports",
        ],
    );
}
