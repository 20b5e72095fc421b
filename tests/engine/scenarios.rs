//! Seasons as a runner would plan them with a therapist: each plan worked out by hand from the handbook.
//!
//! R is race day, I the interval of FQ-1, r the days since the visit before over I. A regular visit costs
//! r × (100 × |ln r| + what its day costs); the costs of a day are those of section 4.7.

mod distances;
mod hindrances;
mod own_days;
mod persons;
mod several_races;

use super::checker;
use super::day::Day;
use super::request::{LastMassage, Race, Request};

/// Tuesday and Thursday hard, Sunday long: the only day for deep work is Friday.
const TWO_HARD: [&str; 7] = ["rest", "intervals", "easy", "tempo", "easy", "easy", "long"];
/// The same with a rest day before the long run.
const TWO_HARD_SATURDAY_OFF: [&str; 7] = ["rest", "intervals", "easy", "tempo", "easy", "rest", "long"];
/// Tuesday hard, Sunday long: the best day is Thursday, with easy or rest days all around it.
const ONE_HARD: [&str; 7] = ["rest", "intervals", "easy", "rest", "easy", "rest", "long"];

struct Scenario<'a> {
    today: &'a str,
    weekly_km: f64,
    week: [&'a str; 7],
    races: &'a [(&'a str, f64)],
    spot: Option<&'a str>,
    last: Option<(&'a str, &'a str)>,
}

/// The plan as far as it is written here, and every visit of it legal.
#[track_caller]
fn check(scenario: Scenario, bend: impl Fn(&mut Request), plan: &[&str]) {
    let mut request = Request::sample();
    request.today = Day::of(scenario.today);
    request.runner.weekly_km = scenario.weekly_km;
    request.runner.week = scenario.week.map(str::to_owned);
    let races =
        scenario.races.iter().map(|(date, distance_km)| Race { date: Day::of(date), distance_km: *distance_km });
    request.runner.races = races.collect();
    request.runner.trouble_spots = scenario.spot.into_iter().map(str::to_owned).collect();
    request.runner.last_massage =
        scenario.last.map(|(date, kind)| LastMassage { date: Day::of(date), kind: Some(kind.to_owned()) });
    bend(&mut request);
    let answer = checker::check(&request);
    checker::check_optimum(&request, &answer);
    let found: Vec<String> = answer.appointments.iter().take(plan.len()).map(ToString::to_string).collect();
    assert_eq!(found, plan, "{}", request.json());
}

/// The dates of a span.
fn dates(from: &str, days: i64) -> Vec<Day> {
    (0..days).map(|days| Day::of(from) + days).collect()
}
