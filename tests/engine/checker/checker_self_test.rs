//! The checker against visits with a fault: each row worked out by hand from the handbook.

use super::super::answer::Depth::{self, Deep, Light, Moderate};
use super::super::day::Day;
use super::super::request::{DaySession, LastMassage, Race, Request};
use super::cost::{Planned, cost};
use super::minima::{Past, Season, broken};

/// Monday 2026-11-23; Tuesday easy, Thursday tempo, Saturday easy, Sunday long; one day's notice.
fn check(bend: impl Fn(&mut Request), visits: &[(&str, Depth, &[&str])]) {
    let mut request = Request::sample();
    bend(&mut request);
    let season = Season::of(&request);
    let past: Vec<_> = season.last().into_iter().collect();
    for (date, depth, rules) in visits {
        assert_eq!(broken(&season, Day::of(date), *depth, &past), *rules, "{depth:?} on {date}, {}", request.json());
    }
}

fn last(date: &str, kind: Option<&str>) -> Option<LastMassage> {
    Some(LastMassage { date: Day::of(date), kind: kind.map(str::to_owned) })
}

#[test]
fn around_hard_and_long_days() {
    check(
        |_| {},
        &[
            ("2026-11-23", Light, &["NOTICE-1"]),
            ("2026-11-24", Deep, &[]),
            ("2026-11-25", Moderate, &[]),
            ("2026-11-25", Deep, &["GAP-B"]),
            ("2026-11-26", Light, &[]),
            ("2026-11-26", Moderate, &["HARD-DAY"]),
            ("2026-11-26", Deep, &["HARD-DAY"]),
            ("2026-11-27", Deep, &[]),
            ("2026-11-28", Deep, &["GAP-B"]),
        ],
    );
    check(
        |request| request.runner.week[1] = "strength".into(),
        &[("2026-11-24", Moderate, &[]), ("2026-11-24", Deep, &["STR-D"])],
    );
}

#[test]
fn after_the_last_massage() {
    let since_saturday: &[(&str, Depth, &[&str])] = &[
        ("2026-11-24", Light, &[]),
        ("2026-11-25", Moderate, &["SP-1"]),
        ("2026-11-27", Moderate, &[]),
        ("2026-11-27", Deep, &[]),
    ];
    check(|request| request.runner.last_massage = last("2026-11-21", Some("sports")), since_saturday);
    check(|request| request.runner.last_massage = last("2026-11-21", None), since_saturday);
    check(
        |request| request.runner.last_massage = last("2026-11-21", Some("trigger_point")),
        &[("2026-11-27", Moderate, &[]), ("2026-11-27", Deep, &["SP-1"]), ("2026-12-01", Deep, &[])],
    );
    check(
        |request| request.runner.last_massage = None,
        &[("2026-11-24", Moderate, &[]), ("2026-11-24", Deep, &["TY-NEW"])],
    );
}

#[test]
fn by_how_the_runner_is() {
    check(
        |request| request.runner.soreness = 7,
        &[("2026-11-24", Moderate, &["SO-1"]), ("2026-11-30", Deep, &["SO-1"]), ("2026-12-01", Deep, &[])],
    );
    check(|request| request.runner.soreness = 4, &[("2026-11-24", Moderate, &[]), ("2026-11-24", Deep, &["SO-2"])]);
    check(|request| request.runner.cautions = vec!["epilepsy".into()], &[("2026-11-24", Deep, &["RF-C1"])]);
    check(
        |request| request.runner.max_per_month = Some(1),
        &[("2026-11-24", Light, &["BUDGET"]), ("2026-11-25", Light, &[])],
    );
}

#[test]
fn by_when_the_clinic_is_open() {
    check(
        |request| request.clinic.open_weekdays.retain(|day| day != "tue"),
        &[("2026-11-24", Light, &["CLOSED"]), ("2026-11-25", Light, &[])],
    );
    check(|request| request.clinic.closed_dates = vec![Day::of("2026-11-25")], &[("2026-11-25", Light, &["CLOSED"])]);
    check(
        |request| request.clinic.notice_days = 3,
        &[("2026-11-25", Light, &["NOTICE-1"]), ("2026-11-26", Light, &[])],
    );
    check(|request| request.clinic.notice_days = 0, &[("2026-11-23", Light, &[])]);
}

fn half_marathon(request: &mut Request) {
    request.runner.race = Some(Race { date: Day::of("2026-12-06"), distance_km: 21.1 });
}

#[test]
fn before_and_after_a_half_marathon() {
    check(
        half_marathon,
        &[
            ("2026-12-01", Deep, &[]),
            ("2026-12-02", Deep, &["PRE-D"]),
            ("2026-12-03", Moderate, &[]),
            ("2026-12-04", Moderate, &["PRE-M"]),
            ("2026-12-05", Light, &[]),
            ("2026-12-06", Light, &["POST-L", "RACE-0"]),
            ("2026-12-07", Light, &[]),
            ("2026-12-07", Moderate, &["POST-M"]),
            ("2026-12-08", Moderate, &[]),
            ("2026-12-09", Deep, &["POST-D"]),
            ("2026-12-10", Deep, &[]),
        ],
    );
}

#[test]
fn before_a_race_when_massage_is_new() {
    let bend = |request: &mut Request| {
        half_marathon(request);
        request.runner.last_massage = None;
    };
    let visits: &[(&str, Depth, &[&str])] = &[
        ("2026-11-28", Moderate, &[]),
        ("2026-11-30", Moderate, &["PRE-NEW"]),
        ("2026-12-04", Light, &[]),
        ("2026-12-05", Light, &["PRE-NEW"]),
    ];
    check(bend, visits);
    let bend = |request: &mut Request| {
        half_marathon(request);
        request.runner.last_massage = last("2026-10-20", Some("sports"));
    };
    check(bend, &[("2026-12-01", Deep, &[]), ("2026-12-02", Moderate, &["PRE-NEW"])]);
}

#[test]
fn by_when_the_runner_can_come() {
    check(
        |request| request.runner.available_weekdays = Some(vec!["wed".into()]),
        &[("2026-11-24", Light, &["AVAIL"]), ("2026-11-25", Light, &[])],
    );
    check(
        |request| request.runner.unavailable_dates = vec![Day::of("2026-11-25")],
        &[("2026-11-24", Light, &[]), ("2026-11-25", Moderate, &["AVAIL"])],
    );
}

#[test]
fn on_holidays() {
    check(
        |_| {},
        &[
            ("2026-12-24", Light, &[]),
            ("2026-12-25", Light, &["HOLIDAY"]),
            ("2027-01-01", Light, &["HOLIDAY"]),
            ("2027-06-24", Light, &[]),
        ],
    );
    check(
        |request| request.clinic.holidays = Some("quebec".into()),
        &[("2026-12-25", Light, &["HOLIDAY"]), ("2027-03-26", Moderate, &["HOLIDAY"]), ("2027-03-29", Light, &[])],
    );
    check(|request| request.clinic.holidays = Some("none".into()), &[("2026-12-25", Light, &[])]);
}

/// Thursday's tempo run is moved to Wednesday, and the race of the 28th is a training race.
#[test]
fn on_days_that_differ_from_the_week() {
    let day = |date: &str, session: &str| DaySession { date: Day::of(date), session: session.into() };
    let days =
        [day("2026-11-22", "rest"), day("2026-11-25", "tempo"), day("2026-11-26", "rest"), day("2026-11-28", "race")];
    check(
        |request| request.runner.days = days.to_vec(),
        &[
            ("2026-11-24", Moderate, &[]),
            ("2026-11-24", Deep, &["GAP-B"]),
            ("2026-11-25", Moderate, &["HARD-DAY"]),
            ("2026-11-26", Deep, &[]),
            ("2026-11-27", Deep, &["GAP-B"]),
            ("2026-11-28", Moderate, &["HARD-DAY"]),
        ],
    );
}

#[test]
fn between_two_races() {
    let bend = |request: &mut Request| {
        let race = |date: &str, distance_km: f64| Race { date: Day::of(date), distance_km };
        request.runner.races = vec![race("2026-12-13", 42.195), race("2026-11-29", 21.1)];
    };
    check(
        bend,
        &[
            ("2026-11-26", Moderate, &[]),
            ("2026-11-27", Moderate, &["PRE-M"]),
            ("2026-11-29", Light, &["POST-L", "RACE-0"]),
            ("2026-11-30", Moderate, &["POST-M"]),
            // Six weeks and a day after the last massage.
            ("2026-12-08", Deep, &["PRE-NEW"]),
            ("2026-12-09", Deep, &["PRE-D", "PRE-NEW"]),
            ("2026-12-14", Light, &["POST-L"]),
            ("2026-12-15", Moderate, &["POST-M"]),
        ],
    );
}

/// The first massage ever is on 24 November: deep work is for the visits 28 days later and on.
#[test]
fn in_the_first_weeks_of_massage() {
    let mut request = Request::sample();
    request.runner.last_massage = None;
    let season = Season::of(&request);
    let past = [Past { date: Day::of("2026-11-24"), depth: Moderate }];
    assert_eq!(broken(&season, Day::of("2026-12-18"), Deep, &past), ["TY-NEW"]);
    assert_eq!(broken(&season, Day::of("2026-12-22"), Deep, &past), [""; 0]);
}

/// 28 days, or 14 of 28: r × (100 × |ln r| + what the day costs).
#[test]
fn what_a_plan_costs() {
    let mut request = Request::sample();
    request.runner.last_massage = last("2026-11-23", Some("sports"));
    let season = Season::of(&request);
    assert_eq!(season.interval(request.today), 28);
    let regular = |date: &str, depth: Depth| Planned { date: Day::of(date), depth, purpose: "regular".into() };
    for (visits, points) in [
        // A Monday, after the long run: r 1, and 8 for the day after it.
        (vec![regular("2026-12-21", Moderate)], 8.0),
        // A Tuesday 29 days on: easy, 5.
        (vec![regular("2026-12-22", Moderate)], 29.0 / 28.0 * (100.0 * (29.0_f64 / 28.0).ln() + 5.0)),
        // Light, where moderate is needed: 45.
        (vec![regular("2026-12-21", Light)], 45.0),
        // Half as long: 69 whole, and half of what the day costs; then 14 days again.
        (vec![regular("2026-12-07", Moderate), regular("2026-12-21", Moderate)], 2.0 * (69.314_718 + 4.0)),
        // The eve of the tempo run, 23 days on.
        (vec![regular("2026-12-16", Moderate)], 100.0 * (28.0_f64 / 23.0).ln() + 23.0 / 28.0 * 35.0),
    ] {
        let cost = cost(&season, &visits);
        assert!((cost - points).abs() < 0.001, "{cost} instead of {points} for {visits:?}");
    }
}

#[test]
fn by_a_policy_of_the_clinic() {
    let bend = |request: &mut Request| {
        request.clinic.policy = serde_json::json!({
            "gap_after": {"L": 1, "D": 2}, "gap_before": {"M": 2}, "spacing": {"M": {"M": 30, "L": 0}},
        });
    };
    check(
        bend,
        &[
            ("2026-11-24", Moderate, &["SP-1"]),
            ("2026-11-25", Moderate, &["GAP-B"]),
            ("2026-11-26", Light, &["GAP-A"]),
            ("2026-11-27", Deep, &["GAP-A"]),
        ],
    );
}
