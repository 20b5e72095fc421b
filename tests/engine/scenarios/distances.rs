//! From five kilometres to eighty, at a clinic that is always open and offers everything.

use super::{ONE_HARD, Scenario, TWO_HARD, check};

#[test]
fn a_marathon_with_tight_calves() {
    check(
        Scenario {
            today: "2026-08-03",
            weekly_km: 45.0,
            week: TWO_HARD,
            races: &[("2026-09-27", 42.195)],
            spot: Some("calves"),
            last: Some(("2026-07-24", "deep_tissue")),
        },
        |_| {},
        &[
            // Tier 2, build and peak: every 14 days, which is just far enough for deep work on the one day for it.
            "2026-08-07 regular deep_tissue",
            "2026-08-21 regular deep_tissue",
            "2026-09-04 regular deep_tissue",
            // R-9, in the ideal window of deep work, R-10 to R-5.
            "2026-09-18 last_focused deep_tissue",
            // No light visit before the race: it would come 6 days after the last focused one.
            // Tier 2, so a light visit on R+2; sports massage 3 days after it, the last ideal day.
            "2026-09-29 post_race_light swedish",
            "2026-10-02 post_race_full sports",
            // Tier 2, recovery: 21 days.
            "2026-10-23 regular deep_tissue",
        ],
    );
}

#[test]
fn a_half_marathon_with_nothing_to_report() {
    check(
        Scenario {
            today: "2026-09-01",
            weekly_km: 36.0,
            week: ONE_HARD,
            races: &[("2026-10-11", 21.0975)],
            spot: None,
            last: Some(("2026-08-20", "sports")),
        },
        |_| {},
        &[
            // Tier 1, build: 21 days, on a rest day. Then peak (R-35 on): 14 days.
            "2026-09-10 regular sports",
            "2026-09-24 regular sports",
            // 14 days again, and R-3: ideal for sports massage, spot or no spot.
            "2026-10-08 last_focused sports",
            // Tier 1: no light visit before the race or after it. R+4, ideal and no longer the day after a hard one.
            "2026-10-15 post_race_full sports",
            // Tier 1, recovery: 28 days.
            "2026-11-12 regular sports",
        ],
    );
}

#[test]
fn ten_kilometres_with_sore_shins() {
    check(
        Scenario {
            today: "2026-09-21",
            weekly_km: 45.0,
            week: TWO_HARD,
            races: &[("2026-10-25", 10.0)],
            spot: Some("shins"),
            last: Some(("2026-09-11", "active_release")),
        },
        |_| {},
        &[
            // Tier 2, build and peak: 14 days, on the one day for deep work.
            "2026-09-25 regular active_release",
            "2026-10-09 regular active_release",
            // the Friday of that week is too late for deep work, and Tuesday hard. SHORT: no light visit besides.
            "2026-10-21 last_focused active_release",
            // SHORT: one visit after it, which a spot may ask to be deep: ideal from R+3 to R+6.
            "2026-10-30 post_race_full active_release",
            // Recovery: 21 days.
            "2026-11-20 regular active_release",
        ],
    );
}

#[test]
fn five_kilometres_and_the_first_massage_ever() {
    check(
        Scenario {
            today: "2026-11-24",
            weekly_km: 15.0,
            week: ["rest", "easy", "rest", "rest", "rest", "easy", "rest"],
            races: &[("2026-12-20", 5.0)],
            spot: None,
            last: None,
        },
        |_| {},
        &[
            // Never had one: as soon as there is notice, and on a rest day.
            "2026-11-25 regular sports",
            // R-4, ideal, 21 days after the first: no longer new to it.
            "2026-12-16 last_focused sports",
            // R+3, the last ideal day, and not the day after a hard one.
            "2026-12-23 post_race_full sports",
            // Tier 0, recovery: 28 days.
            "2027-01-20 regular sports",
        ],
    );
}

#[test]
fn eighty_kilometres_with_tight_hips() {
    check(
        Scenario {
            today: "2027-05-03",
            weekly_km: 80.0,
            week: TWO_HARD,
            races: &[("2027-06-05", 80.0)],
            spot: Some("hips"),
            last: Some(("2027-04-30", "deep_tissue")),
        },
        |_| {},
        &[
            // Tier 4, peak: every 7 days. Deep work a week after deep work costs 60, a medium visit in its place 10.
            "2027-05-07 regular sports",
            "2027-05-14 regular deep_tissue",
            "2027-05-21 regular sports",
            // R-8, ideal for deep work; R-3; R+2.
            "2027-05-28 last_focused deep_tissue",
            "2027-06-02 pre_race swedish",
            "2027-06-07 post_race_light swedish",
            // R+6: of the four ideal days from R+5 on the first that is 14 days before a Friday.
            "2027-06-11 post_race_full sports",
            // Tier 4, recovery: 14 days.
            "2027-06-25 regular deep_tissue",
            "2027-07-09 regular deep_tissue",
        ],
    );
}
