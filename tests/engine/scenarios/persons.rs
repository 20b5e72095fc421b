//! A first-timer, a very sore marathoner, somebody who only wants to unwind, and one with calves and a long winter ahead.

use super::{Scenario, TWO_HARD_SATURDAY_OFF, check};

#[test]
fn a_first_timers_10k() {
    check(
        Scenario {
            today: "2026-09-28",
            weekly_km: 22.0,
            week: ["rest", "easy", "rest", "easy", "rest", "easy", "rest"],
            races: &[("2026-10-25", 10.0)],
            spot: None,
            last: None,
        },
        |_| {},
        &[
            // Due at once: the first rest day.
            "2026-09-30 regular sports",
            // Tier 1, peak: 14 days. R-11 counts as the last focused one, and SHORT asks for no other.
            "2026-10-14 regular sports",
            // R+3, ideal, and no longer the day after the race. Then recovery: 28 days.
            "2026-10-28 post_race_full sports",
            "2026-11-25 regular sports",
        ],
    );
}

#[test]
fn a_marathon_yesterday_and_soreness_9() {
    check(
        Scenario {
            today: "2026-09-28",
            weekly_km: 55.0,
            week: TWO_HARD_SATURDAY_OFF,
            races: &[("2026-09-27", 42.195)],
            spot: Some("quads"),
            last: Some(("2026-09-15", "sports")),
        },
        |request| request.runner.soreness = 9,
        &[
            // R+2, the first day that a marathon leaves.
            "2026-09-29 post_race_light swedish",
            // SO-1 reaches to 5 October, R+8, the last day that the full visit reaches to. After a light visit for
            // soreness the next is due within 10 days; quads take no deep work yet.
            "2026-10-09 regular sports",
            // Recovery: 21 days; R+33 is past the race.
            "2026-10-30 regular deep_tissue",
        ],
    );
}

#[test]
fn somebody_who_only_wants_to_unwind() {
    check(
        Scenario {
            today: "2026-11-23",
            weekly_km: 25.0,
            week: ["rest", "easy", "rest", "easy", "rest", "rest", "long"],
            races: &[("2027-02-14", 10.0)],
            spot: Some("stress"),
            last: Some(("2026-10-26", "swedish")),
        },
        |_| {},
        &[
            // Stress alone keeps the row of maintenance, tier 1: 28 days, on rest days.
            "2026-11-25 regular swedish",
            "2026-12-23 regular swedish",
            "2027-01-20 regular swedish",
        ],
    );
}

/// 14 Fridays of deep tissue in a row were planned once, Christmas and New Year's Day among them.
#[test]
fn calves_80_km_a_week_and_a_marathon_in_march() {
    check(
        Scenario {
            today: "2026-11-27",
            weekly_km: 80.0,
            week: TWO_HARD_SATURDAY_OFF,
            races: &[("2027-03-14", 42.195)],
            spot: Some("calves"),
            last: Some(("2026-11-27", "deep_tissue")),
        },
        |_| {},
        &[
            // Tier 4, build: every 10 days, medium and deep by turns. Mondays are the eve of intervals, and still cheaper
            // than a week or two weeks.
            "2026-12-07 regular sports",
            "2026-12-18 regular deep_tissue",
            "2026-12-28 regular sports",
            "2027-01-08 regular deep_tissue",
            "2027-01-18 regular sports",
            "2027-01-29 regular deep_tissue",
            // Peak, from R-49 on: every 7 days, by turns.
            "2027-02-05 regular sports",
            "2027-02-12 regular deep_tissue",
            "2027-02-19 regular sports",
            "2027-02-26 regular deep_tissue",
            // R-9, by turns to the last: deep work a week after deep work would cost 60. R-3, R+2, R+5. Recovery: 14 days.
            "2027-03-05 regular sports",
            "2027-03-11 pre_race swedish",
            "2027-03-16 post_race_light swedish",
            "2027-03-19 post_race_full sports",
            "2027-04-02 regular deep_tissue",
        ],
    );
}
