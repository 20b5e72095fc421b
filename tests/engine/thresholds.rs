//! The borders of phases, classes and tiers (handbook 4.0, 4.5, 4.6), each seen from both sides.

use super::answer::Answer;
use super::checker;
use super::request::{Race, Request};

/// Distance, and the days before the race from which each phase holds: taper, peak, build; then those it takes to digest.
const CLASSES: [(f64, [i64; 3], i64); 5] = [
    (5.0, [7, 21, 56], 5),
    (10.0, [10, 28, 70], 10),
    (21.1, [14, 35, 84], 14),
    (42.2, [21, 49, 112], 28),
    (80.0, [21, 56, 140], 42),
];

fn racing(days: i64, distance_km: f64) -> Answer {
    let mut request = Request::sample();
    request.runner.race = Some(Race { date: request.today + days, distance_km });
    checker::check(&request)
}

#[track_caller]
fn check(days: i64, distance_km: f64, phase: &str) {
    assert_eq!(racing(days, distance_km).phase, phase, "{days} days to {distance_km} km");
}

#[test]
fn the_phases_of_every_class() {
    for (km, [taper, peak, build], digested) in CLASSES {
        check(build + 1, km, "base");
        check(build, km, "build");
        check(peak + 1, km, "build");
        check(peak, km, "peak");
        check(taper + 1, km, "peak");
        check(taper, km, if taper > 7 { "taper" } else { "race_week" });
        check(7, km, "race_week");
        check(1, km, "race_week");
        check(0, km, "post_race");
        check(-digested, km, "post_race");
        check(-digested - 1, km, "maintenance");
    }
}

/// The length of the post-race phase tells the class.
#[test]
fn the_class_of_a_length() {
    for (km, digested) in
        [(7.999, 5), (8.0, 10), (15.999, 10), (16.0, 14), (31.999, 14), (32.0, 28), (42.999, 28), (43.0, 42)]
    {
        check(-digested, km, "post_race");
        check(-digested - 1, km, "maintenance");
    }
}

#[test]
fn a_race_is_planned_up_to_from_400_days_on_and_forgotten_when_it_is_digested() {
    assert!(!racing(400, 10.0).advises("RACE-FAR"));
    assert!(racing(401, 10.0).advises("RACE-FAR"));
    assert!(!racing(-10, 10.0).advises("RACE-PAST"));
    assert!(racing(-11, 10.0).advises("RACE-PAST"));
}
