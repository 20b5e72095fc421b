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

/// 28 days on is Saturday 28 November. A sore runner is due at once (SO-3), with what soreness leaves (SO-1, SO-2); after
/// a light visit for soreness the next is due within 10 days.
#[test]
fn a_sore_runner_comes_at_once_and_lighter() {
    check(with_calves(0, "2026-10-31"), &["2026-11-28 regular deep_tissue", "2026-12-26 regular deep_tissue"]);
    check(with_calves(5, "2026-10-31"), &["2026-11-24 regular sports", "2026-12-22 regular deep_tissue"]);
    check(with_calves(8, "2026-10-31"), &["2026-11-24 regular swedish", "2026-12-04 regular deep_tissue"]);
}

/// SO-0: the eighth day from today is free of today's soreness, here because the clinic is closed until then.
#[test]
fn soreness_leaves_a_visit_beyond_these_seven_days_alone() {
    let bend = |request: &mut Request| {
        with_calves(8, "2026-11-03")(request);
        request.clinic.closed_dates = (0..8).map(|days| request.today + days).collect();
    };
    check(bend, &["2026-12-01 regular deep_tissue"]);
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

/// POST-LIGHT: after a half with soreness 8 a light visit, and the next when the soreness of today is over, 10 days on;
/// for stress alone one light visit, and no other.
#[test]
fn after_a_race_sore_legs_and_stress_have_one_light_visit() {
    let half = |request: &mut Request| request.runner.race = Some(Race { date: request.today, distance_km: 21.1 });
    let sore = |request: &mut Request| {
        half(request);
        request.runner.soreness = 8;
    };
    let stressed = |request: &mut Request| {
        half(request);
        request.runner.trouble_spots = vec!["stress".into()];
    };
    check(sore, &["2026-11-24 post_race_light swedish", "2026-12-04 regular sports"]);
    // R+2, because four weeks later it is a rest day.
    check(stressed, &["2026-11-25 post_race_light swedish", "2026-12-23 regular swedish"]);
}

/// SHORT: after a 10K with soreness 8 one light visit is enough, whichever of the two it is called.
#[test]
fn after_a_10k_sore_legs_have_one_light_visit() {
    let mut request = Request::sample();
    request.runner.race = Some(Race { date: request.today, distance_km: 10.0 });
    request.runner.soreness = 8;
    let visits = checker::check(&request).appointments;
    let week: Vec<_> = visits.iter().filter(|visit| visit.date - request.today <= 7).collect();
    assert_eq!(week.iter().map(|visit| &*visit.kind).collect::<Vec<_>>(), ["swedish"]);
    assert!(week[0].date - request.today <= 4, "{}", week[0]);
}

/// 4.7: are past for whoever asks on R-2, and the minimum still allows R-1; no other visit suffers.
#[test]
fn the_eve_of_a_marathon_is_taken_where_the_ideal_days_are_past() {
    let bend =
        |request: &mut Request| request.runner.race = Some(Race { date: request.today + 2, distance_km: 42.195 });
    check(bend, &["2026-11-24 pre_race swedish", "2026-11-30 post_race_full sports"]);
}

/// Light visits are due every five days: the week before a race has none of them, and neither have the days until the
/// windows after it are over (R+7).
#[test]
fn no_regular_visit_comes_beside_a_race() {
    let mut request = Request::sample();
    request.runner.trouble_spots = vec!["stress".into()];
    request.runner.race = Some(Race { date: Day::of("2026-12-13"), distance_km: 21.1 });
    request.clinic.policy = json!({"spacing": {"L": {"L": 1}}, "interval": {"maintenance": [5, 5, 5, 5, 5]}});
    let visits = checker::check(&request).appointments;
    let beside = Day::of("2026-12-06")..=Day::of("2026-12-20");
    let beside: Vec<&str> =
        visits.iter().filter(|visit| beside.contains(&visit.date)).map(|visit| &*visit.purpose).collect();
    assert_eq!(beside, ["pre_race", "post_race_light"]);
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
    check(had_before_a_half("sports"), &["2026-12-05 post_race_full sports"]);
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

/// 4.2: a visit on or after race day closes the light slot, a fuller one that of the full visit too. Deep work comes back
/// with the first regular visit, 28 days on.
#[test]
fn a_massage_on_race_day_or_after_it_fills_the_slots_that_its_depth_is_worth() {
    check(had_after_an_ultra(0, "swedish"), &["2026-11-28 post_race_full sports", "2026-12-26 regular deep_tissue"]);
    // R+5 would be four weeks before Christmas Day.
    check(had_after_an_ultra(1, "swedish"), &["2026-11-28 post_race_full sports", "2026-12-26 regular deep_tissue"]);
    check(had_after_an_ultra(0, "sports"), &["2026-12-21 regular deep_tissue"]);
    check(had_after_an_ultra(1, "sports"), &["2026-12-21 regular deep_tissue"]);
}

/// R+8 without a massage since the race: the window of the full visit reaches 3 days past its ideal, to R+11.
#[test]
fn the_full_visit_may_come_three_days_late() {
    let bend = |request: &mut Request| {
        request.runner.week = ["rest"; 7].map(str::to_owned);
        request.runner.race = Some(Race { date: request.today - 8, distance_km: 78.0 });
        request.runner.trouble_spots = vec!["it_band".into()];
        request.runner.last_massage = None;
    };
    check(bend, &["2026-11-24 post_race_full sports", "2026-12-22 regular myofascial_release"]);
}

/// Only Tuesdays, and tempo on each: light work alone, which costs much where deep work is asked for. A race 55 and 62 days
/// ahead leaves no month without a visit all the same: one around it is looked for up to twice the interval, 20 days.
#[test]
fn a_race_far_ahead_takes_no_regular_visit_away() {
    let before = |days: i64| {
        move |request: &mut Request| {
            request.runner.weekly_km = 85.0;
            request.runner.week[1] = "tempo".into();
            request.runner.available_weekdays = Some(vec!["tue".into()]);
            request.runner.race = Some(Race { date: request.today + days, distance_km: 5.0 });
            request.runner.trouble_spots = vec!["calves".into()];
            request.runner.last_massage = Some(LastMassage { date: request.today - 8, kind: None });
        }
    };
    check(before(55), &["2026-12-01 regular swedish", "2026-12-08 regular swedish"]);
    check(before(62), &["2026-11-24 regular swedish", "2026-12-08 regular swedish"]);
}
