//! Where rules meet: the decisions of ARCHITECTURE.md, each with the runner whom it decides for.

use serde_json::json;

use super::checker;
use super::day::Day;
use super::request::{LastMassage, Race, Request, Service};

/// Monday 2026-11-23; Thursday tempo, Sunday long.
#[track_caller]
fn check(bend: impl FnOnce(&mut Request), plan: &[&str]) {
    let mut request = Request::sample();
    bend(&mut request);
    let visits: Vec<String> = checker::check(&request).appointments.iter().map(ToString::to_string).collect();
    assert_eq!(visits[..plan.len().min(visits.len())], *plan, "{}", request.json());
}

/// Tight calves and a week without a hard day: whatever day is due is the best.
fn with_calves(soreness: i64, last: &str) -> impl FnOnce(&mut Request) {
    move |request| {
        request.runner.week = ["rest"; 7].map(str::to_owned);
        request.runner.trouble_spots = vec!["calves".into()];
        request.runner.soreness = soreness;
        request.runner.last_massage = Some(LastMassage { date: Day::of(last), kind: None });
    }
}

/// T is Saturday 28 November, five days ahead; deep work could be had from Tuesday 1 December on.
#[test]
fn soreness_caps_what_a_visit_of_these_seven_days_aims_for() {
    check(with_calves(0, "2026-10-31"), &["2026-11-28 regular deep_tissue"]);
    check(with_calves(5, "2026-10-31"), &["2026-11-28 regular sports", "2026-12-26 regular deep_tissue"]);
    check(with_calves(8, "2026-10-31"), &["2026-11-28 regular swedish", "2026-12-26 regular deep_tissue"]);
}

/// T is Tuesday 1 December.
#[test]
fn soreness_leaves_a_visit_beyond_these_seven_days_alone() {
    check(with_calves(8, "2026-11-03"), &["2026-12-01 regular deep_tissue"]);
}

/// R is today: light on R+2, and by R+8, the eighth day, the soreness of today is past.
#[test]
fn soreness_after_an_ultra_caps_the_full_visit_by_its_date() {
    let bend = |request: &mut Request| {
        request.runner.race = Some(Race { date: request.today, distance_km: 80.0 });
        request.runner.soreness = 8;
        request.clinic.closed_dates = vec![Day::of("2026-11-30")];
    };
    check(bend, &["2026-11-25 post_race_light swedish", "2026-12-01 post_race_full sports"]);
}

/// 4.2: the light and the full visit fit on R+1 and R+4; the full one goes no deeper than the legs or the spot allow.
#[test]
fn the_full_visit_after_a_race_is_light_for_sore_legs_and_for_stress() {
    let plan = ["2026-11-24 post_race_light swedish", "2026-11-27 post_race_full swedish"];
    let half = |request: &mut Request| request.runner.race = Some(Race { date: request.today, distance_km: 21.1 });
    let sore = |request: &mut Request| {
        half(request);
        request.runner.soreness = 8;
    };
    let stressed = |request: &mut Request| {
        half(request);
        request.runner.trouble_spots = vec!["stress".into()];
    };
    check(sore, &plan);
    check(stressed, &plan);
}

/// 4.7: are past for whoever asks on R-2, and the minimum still allows R-1; no other visit suffers.
#[test]
fn the_eve_of_a_marathon_is_taken_where_the_ideal_days_are_past() {
    let bend =
        |request: &mut Request| request.runner.race = Some(Race { date: request.today + 2, distance_km: 42.195 });
    check(
        bend,
        &["2026-11-24 pre_race swedish", "2026-11-27 post_race_light swedish", "2026-11-30 post_race_full sports"],
    );
}

/// Two light visits could follow each other in a day, and be due again in five: race week has its one all the same.
#[test]
fn no_regular_visit_comes_in_race_week() {
    let mut request = Request::sample();
    request.runner.trouble_spots = vec!["stress".into()];
    request.runner.race = Some(Race { date: Day::of("2026-12-13"), distance_km: 21.1 });
    let row = [5; 5];
    request.clinic.policy =
        json!({"spacing": {"L": {"L": 1}}, "interval": {"build": row, "peak": row, "recovery": row}});
    let visits = checker::check(&request).appointments;
    let race_week = Day::of("2026-12-06")..Day::of("2026-12-13");
    let visits = visits.iter().filter(|visit| race_week.contains(&visit.date)).map(ToString::to_string);
    assert_eq!(visits.collect::<Vec<_>>(), ["2026-12-10 pre_race swedish"]);
}

/// 4.7: a marathon's window for deep work opens at R-10. T on that day is still a regular visit, a day later it is none.
#[test]
fn a_regular_visit_that_is_due_later_than_the_window_of_deep_work_opens_gives_way() {
    let runner = |last: &'static str| {
        move |request: &mut Request| {
            request.today = Day::of("2026-11-28");
            request.runner.week = ["rest"; 7].map(str::to_owned);
            request.runner.trouble_spots = vec!["stress".into()];
            request.runner.race = Some(Race { date: Day::of("2026-12-20"), distance_km: 42.195 });
            request.runner.last_massage = Some(LastMassage { date: Day::of(last), kind: Some("swedish".into()) });
        }
    };
    check(runner("2026-11-26"), &["2026-12-10 regular swedish", "2026-12-17 pre_race swedish"]);
    check(runner("2026-11-27"), &["2026-12-17 pre_race swedish"]);
}

/// The sole of the foot asks for two kinds; only then does TY-CAT speak.
#[test]
fn another_kind_that_the_spot_names_comes_before_one_that_stands_in() {
    let clinic = |kinds: &'static [&str]| {
        move |request: &mut Request| {
            request.runner.trouble_spots = vec!["plantar_fascia".into()];
            let service = |kind: &&str| Service { id: (*kind).into(), kind: (*kind).into(), minutes: None };
            request.clinic.services = kinds.iter().map(service).collect();
        }
    };
    check(clinic(&["sports", "myofascial_release"]), &["2026-11-24 regular myofascial_release"]);
    check(clinic(&["deep_tissue", "sports", "swedish"]), &["2026-11-24 regular sports"]);
    check(clinic(&["deep_tissue"]), &[]);
}

/// A half marathon in nine days, tight calves, and a massage yesterday.
fn had_before_a_half(kind: &str) -> impl FnOnce(&mut Request) {
    move |request| {
        request.runner.week = ["rest"; 7].map(str::to_owned);
        request.runner.race = Some(Race { date: request.today + 9, distance_km: 21.1 });
        request.runner.trouble_spots = vec!["calves".into()];
        request.runner.last_massage = Some(LastMassage { date: request.today - 1, kind: Some(kind.into()) });
    }
}

/// 4.7: only a fuller visit in the last 14 days fills the slot of the last focused session.
#[test]
fn a_light_massage_before_the_race_leaves_the_last_focused_one_open() {
    check(had_before_a_half("swedish"), &["2026-11-25 last_focused deep_tissue"]);
    check(had_before_a_half("sports"), &["2026-11-29 pre_race swedish"]);
}

/// A massage so many days after an 80 km race, on the day of asking.
fn had_after_an_ultra(days: i64, kind: &str) -> impl FnOnce(&mut Request) {
    move |request| {
        request.runner.week = ["rest"; 7].map(str::to_owned);
        request.runner.race = Some(Race { date: request.today - days, distance_km: 80.0 });
        request.runner.trouble_spots = vec!["calves".into()];
        request.runner.last_massage = Some(LastMassage { date: request.today, kind: Some(kind.into()) });
    }
}

/// 4.2: a visit on or after race day closes the light slot, a fuller one that of the full visit too.
#[test]
fn a_massage_on_race_day_or_after_it_fills_the_slots_that_its_depth_is_worth() {
    check(had_after_an_ultra(0, "swedish"), &["2026-11-28 post_race_full sports"]);
    check(had_after_an_ultra(1, "swedish"), &["2026-11-27 post_race_full sports"]);
    check(had_after_an_ultra(0, "sports"), &["2026-12-03 post_race_deep deep_tissue"]);
    check(had_after_an_ultra(1, "sports"), &["2026-12-02 post_race_deep deep_tissue"]);
}

/// R+8 without a massage since the race: the full visit's days are past, so the next one is a regular one, and the race is
/// behind it; the days of the deep visit still lie ahead.
#[test]
fn after_a_regular_visit_behind_the_race_nothing_of_the_race_is_open() {
    let bend = |request: &mut Request| {
        request.runner.week = ["rest"; 7].map(str::to_owned);
        request.runner.race = Some(Race { date: request.today - 8, distance_km: 78.0 });
        request.runner.trouble_spots = vec!["it_band".into()];
        request.runner.last_massage = None;
    };
    check(bend, &["2026-11-24 regular sports", "2026-12-22 regular myofascial_release"]);
}
