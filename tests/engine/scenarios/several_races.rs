//! Several races (section 4.14): two halves two weeks apart, a tune-up before a marathon, a 5K every two weeks.

use super::{ONE_HARD, Scenario, TWO_HARD_SATURDAY_OFF, check};

#[test]
fn two_half_marathons_two_weeks_apart() {
    check(
        Scenario {
            today: "2026-09-28",
            weekly_km: 45.0,
            week: TWO_HARD_SATURDAY_OFF,
            races: &[("2026-11-01", 21.0975), ("2026-11-15", 21.0975)],
            spot: None,
            last: Some(("2026-09-20", "sports")),
        },
        |_| {},
        &[
            // Tier 2, peak: every 14 days; Friday is the day after the tempo run, but no eve.
            "2026-10-02 regular sports",
            "2026-10-16 regular sports",
            // R-3 of the first, after which tier 2 asks for no light visit.
            "2026-10-29 last_focused sports",
            // R+2 of the first, which is R-12 of the second and counts as its last focused one.
            "2026-11-03 post_race_full sports",
            // R-3 of the second.
            "2026-11-12 pre_race swedish",
            // R+4 of the second. Then recovery: 21 days, and Friday is the better day.
            "2026-11-19 post_race_full sports",
            "2026-12-11 regular sports",
        ],
    );
}

#[test]
fn a_tune_up_before_a_marathon() {
    check(
        Scenario {
            today: "2026-08-31",
            weekly_km: 65.0,
            week: TWO_HARD_SATURDAY_OFF,
            races: &[("2026-09-20", 10.0), ("2026-10-18", 42.195)],
            spot: Some("calves"),
            last: Some(("2026-08-21", "deep_tissue")),
        },
        |_| {},
        &[
            // Tier 3, peak: every 10 days, and 14 between two deep ones.
            "2026-09-04 regular deep_tissue",
            // R-4 of the tune-up, one visit before it: deep is legal there, with easy days up to the race.
            "2026-09-16 last_focused deep_tissue",
            // R+2: one visit after it, medium so soon after the deep one.
            "2026-09-22 post_race_full sports",
            // R-9 of the marathon, ideal for deep work.
            "2026-10-09 last_focused deep_tissue",
            "2026-10-15 pre_race swedish",
            // Tier 3: the light visit on R+2, sports massage on R+5.
            "2026-10-20 post_race_light swedish",
            "2026-10-23 post_race_full sports",
            // Recovery: 21 days.
            "2026-11-13 regular deep_tissue",
        ],
    );
}

#[test]
fn a_5k_every_two_weeks() {
    let races = ["2027-05-16", "2027-05-30", "2027-06-13", "2027-06-27", "2027-07-11", "2027-07-25"];
    check(
        Scenario {
            today: "2027-05-03",
            weekly_km: 30.0,
            week: ONE_HARD,
            races: &races.map(|date| (date, 5.0)),
            spot: None,
            last: Some(("2027-04-20", "sports")),
        },
        |_| {},
        &[
            // R-3 of the first.
            "2027-05-13 last_focused sports",
            // R+2 of each, which is R-12 of the next and counts as its last focused one: one visit in two weeks is enough.
            "2027-05-18 post_race_full sports",
            "2027-06-01 post_race_full sports",
            "2027-06-15 post_race_full sports",
            "2027-06-29 post_race_full sports",
            "2027-07-13 post_race_full sports",
        ],
    );
}
