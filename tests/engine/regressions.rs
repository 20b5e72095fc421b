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
fn the_visit_after_a_marathon_came_up_only_when_asked_on_its_eve() {
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
        check(bend, "2026-10-03 post_race_full sports");
    }
}

/// 4.2: the full visit has three days past its ideal, so that a light one on its last ideal day leaves room for it. The
/// long run of R+10 is easy (PAT-1).
#[test]
fn sore_shins_after_an_ultra_had_to_wait_for_a_full_visit_that_no_day_was_left_for() {
    for (today, next) in [("2028-03-07", "2028-03-09"), ("2028-03-08", "2028-03-09"), ("2028-03-09", "2028-03-10")] {
        let bend = |request: &mut Request| {
            request.today = Day::of(today);
            request.runner.weekly_km = 79.0;
            request.runner.week = week("strength rest long rest long rest strength");
            request.runner.race = Some(Race { date: Day::of("2028-02-29"), distance_km: 100.0 });
            request.runner.trouble_spots = vec!["shins".into()];
            request.runner.last_massage =
                Some(LastMassage { date: Day::of("2028-03-06"), kind: Some("swedish".into()) });
        };
        check(bend, &format!("{next} post_race_full sports"));
    }
}

/// Marathon two days ago: the full visit was lost when asked on that one day, kept when asked a day earlier or later.
#[test]
fn the_full_visit_after_a_marathon_was_lost_when_asked_on_one_day() {
    for today in ["2026-11-30", "2026-12-01", "2026-12-02"] {
        let mut request = Request::sample();
        request.today = Day::of(today);
        request.runner.weekly_km = 45.0;
        request.runner.week = week("rest intervals easy tempo easy rest long");
        request.runner.race = Some(Race { date: Day::of("2026-11-29"), distance_km: 42.195 });
        request.runner.last_massage = Some(LastMassage { date: Day::of("2026-11-08"), kind: None });
        let visits = checker::check(&request).appointments;
        assert!(visits.iter().any(|visit| visit.purpose == "post_race_full"), "asked on {today}: {visits:?}");
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
    // R+42, a rest day, 13 days on: the last day on which quads take no deep work.
    check(bend, "2029-09-28 regular sports");
}
