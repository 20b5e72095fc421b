//! What readers were told wrongly once: the next visit that the handbook gives them, one test a fault.

use serde_json::json;

use super::checker;
use super::day::Day;
use super::request::{LastMassage, Race, Request, Service};

#[track_caller]
fn check(bend: impl FnOnce(&mut Request), next: &str) {
    let mut request = Request::sample();
    bend(&mut request);
    let answer = checker::check(&request);
    assert_eq!(answer.next.map(|visit| visit.to_string()).as_deref(), Some(next), "{}", request.json());
}

fn week(sessions: &str) -> [String; 7] {
    let sessions: Vec<String> = sessions.split(' ').map(str::to_owned).collect();
    sessions.try_into().expect("seven days")
}

/// SO-0: soreness caps visits up to 7 days from today; the eighth is free.
#[test]
fn a_sore_runner_was_told_that_there_is_no_day_at_a_clinic_without_light_massage() {
    let bend = |request: &mut Request| {
        request.runner.week = week("rest rest rest rest rest rest rest");
        request.runner.soreness = 7;
        request.clinic.services = vec![Service { id: "s".into(), kind: "sports".into(), minutes: None }];
    };
    check(bend, "2026-12-01 regular sports");
}

/// 4.7: never massaged is due at once, and gives way to a race slot only when the slot's window has come.
#[test]
fn a_first_massage_was_put_off_by_four_weeks_for_a_race() {
    let bend = |request: &mut Request| {
        request.today = Day::of("2025-10-26");
        request.runner.weekly_km = 10.0;
        request.runner.week = week("rest rest rest tempo rest rest rest");
        request.runner.race = Some(Race { date: Day::of("2025-12-02"), distance_km: 10.0 });
        request.runner.trouble_spots = vec!["lower_back".into()];
        request.runner.last_massage = None;
    };
    check(bend, "2025-10-27 regular sports");
}

/// 4.1: what a date allows depends on the date of the visit, never on the day of asking.
#[test]
fn the_deep_visit_after_a_marathon_came_up_only_when_asked_on_its_eve() {
    for today in ["2026-09-28", "2026-10-01", "2026-10-02"] {
        let bend = |request: &mut Request| {
            request.today = Day::of(today);
            request.runner.weekly_km = 45.0;
            request.runner.week = week("rest intervals easy tempo easy easy long");
            request.runner.race = Some(Race { date: Day::of("2026-09-27"), distance_km: 42.195 });
            request.runner.trouble_spots = vec!["calves".into()];
            request.runner.last_massage =
                Some(LastMassage { date: Day::of("2026-09-18"), kind: Some("deep_tissue".into()) });
            request.clinic.closed_dates = (0..5).map(|days| Day::of("2026-09-28") + days).collect();
        };
        check(bend, "2026-10-03 post_race_deep deep_tissue");
    }
}

/// 4.2: a slot whose days have passed is skipped. The light visit of yesterday rules the last day of the full one out.
#[test]
fn sore_shins_after_an_ultra_had_to_wait_for_a_full_visit_that_no_day_was_left_for() {
    for today in ["2028-03-07", "2028-03-08", "2028-03-10"] {
        let bend = |request: &mut Request| {
            request.today = Day::of(today);
            request.runner.weekly_km = 79.0;
            request.runner.week = week("strength rest long rest long rest strength");
            request.runner.race = Some(Race { date: Day::of("2028-02-29"), distance_km: 100.0 });
            request.runner.trouble_spots = vec!["shins".into()];
            request.runner.last_massage =
                Some(LastMassage { date: Day::of("2028-03-06"), kind: Some("swedish".into()) });
        };
        check(bend, "2028-03-11 post_race_deep active_release");
    }
}

/// TY-QUAD: deep in training, moderate at most in the weeks after a race, by the date of the visit.
#[test]
fn tired_quads_were_given_deep_work_on_the_last_day_after_an_ultra() {
    let bend = |request: &mut Request| {
        request.today = Day::of("2029-09-27");
        request.runner.week = week("rest tempo tempo tempo rest rest tempo");
        request.runner.race = Some(Race { date: Day::of("2029-08-17"), distance_km: 121.0 });
        request.runner.trouble_spots = vec!["quads".into()];
        request.runner.last_massage = Some(LastMassage { date: Day::of("2029-09-15"), kind: None });
        request.clinic.policy = json!({"interval": {"recovery": [14, 14, 14, 14, 14]}});
    };
    // T = R+43, looked for up to 10-05: the Fridays are the days for deep work, and the first of them is still R+42.
    check(bend, "2029-10-05 regular deep_tissue");
}
