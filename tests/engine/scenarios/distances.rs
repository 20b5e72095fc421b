//! From five kilometres to eighty, at a clinic that is always open and offers everything.

use super::{ONE_HARD, Scenario, TWO_HARD, check};

#[test]
fn a_marathon_with_tight_calves() {
    check(
        Scenario {
            today: "2026-08-03",
            weekly_km: 45.0,
            week: TWO_HARD,
            race: Some(("2026-09-27", 42.195)),
            spot: Some("calves"),
            last: Some(("2026-07-24", "deep_tissue")),
        },
        |_| {},
        &[
            // Tier 2, build: every 14 days, T on the one day for deep work.
            "2026-08-07 regular deep_tissue",
            "2026-08-21 regular deep_tissue",
            "2026-09-04 regular deep_tissue",
            // T = R-9 lies behind R-10, where the window of deep work opens: its only Friday.
            "2026-09-18 last_focused deep_tissue",
            // are ideal; R-3 has two easy days behind it, R-2 has race day.
            "2026-09-24 pre_race swedish",
            // R+2 or R+3, and sports massage by R+5, 3 days later: R+2 and R+5.
            // Deep work would need R+10, and its window ends at R+8.
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
            race: Some(("2026-10-11", 21.0975)),
            spot: None,
            last: Some(("2026-08-20", "sports")),
        },
        |_| {},
        &[
            // Tier 1, build: 21 days; then peak (R-35 on): 14 days.
            "2026-09-10 regular sports",
            "2026-09-24 regular sports",
            // T = R-3 lies behind R-8. Without a spot race week is for light work, the nearer one.
            "2026-10-03 last_focused sports",
            "2026-10-08 pre_race swedish",
            // Sports massage by R+4 and 3 days after the light one, which is therefore on R+1.
            "2026-10-12 post_race_light swedish",
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
            race: Some(("2026-10-25", 10.0)),
            spot: Some("shins"),
            last: Some(("2026-09-11", "active_release")),
        },
        |_| {},
        &[
            // Tier 2, build and peak: 14 days; R-16 leaves the last 14 days to the slots.
            "2026-09-25 regular active_release",
            "2026-10-09 regular active_release",
            // Deep from: long on R-7, a hard day after R-6, hard on R-5; R-4 has easy days (PAT-2) ahead.
            "2026-10-21 last_focused active_release",
            // A light visit on R-1 would push this one to R+2, and sports massage out of its window, up to R+4.
            "2026-10-26 post_race_light swedish",
            "2026-10-29 post_race_full sports",
            // T is Thursday 19 November, tier 2, recovery: 21 days; the only day for deep work is the Friday.
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
            race: Some(("2026-12-20", 5.0)),
            spot: None,
            last: None,
        },
        |_| {},
        &[
            // Never had one: as soon as there is notice.
            "2026-11-25 regular sports",
            // Tier 0, build: 28 days would be after the race. Sports massage up to 4 days ahead of R-4, and without a
            // spot not in race week: R-8.
            "2026-12-12 last_focused sports",
            "2026-12-17 pre_race swedish",
            // The light and the fuller visit, 3 days apart, do not both fit up to R+3; the light one comes first.
            // R+2 is after an easy day, R+1 after the race.
            "2026-12-22 post_race_light swedish",
            // Tier 0, recovery: 28 days, which is a Tuesday; on the Monday, a day of rest, and on those 35 days apart after it.
            "2027-01-18 regular sports",
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
            race: Some(("2027-06-05", 80.0)),
            spot: Some("hips"),
            last: Some(("2027-04-30", "deep_tissue")),
        },
        |_| {},
        &[
            // Tier 4, peak: every 7 days, which is just what two deep visits need.
            "2027-05-07 regular deep_tissue",
            "2027-05-14 regular deep_tissue",
            "2027-05-21 regular deep_tissue",
            // T = R-8 lies in the window of deep work, R-14 to R-7: its only Friday.
            "2027-05-28 last_focused deep_tissue",
            // R-3 comes after a hard day, R-2 before race day: the earlier of two equals.
            "2027-06-02 pre_race swedish",
            "2027-06-07 post_race_light swedish",
            "2027-06-10 post_race_full sports",
            // R+10 to R+14; R+13 is a Friday, so that the Fridays after it are exactly on target.
            "2027-06-18 post_race_deep deep_tissue",
            // Tier 4, recovery: 14 days.
            "2027-07-02 regular deep_tissue",
            "2027-07-16 regular deep_tissue",
        ],
    );
}
