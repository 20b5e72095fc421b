//! Ten seasons as a runner would plan them with a therapist: each plan worked out by hand from the handbook.
//!
//! R is race day, T the target day of a regular visit. A day has 100 points, 10 less for each day away from T or from
//! the ideal window, 15 more after an easy or rest day, 15 more before two of them, 5 more on a rest day.

mod distances;
mod hindrances;

use super::checker;
use super::day::Day;
use super::request::{LastMassage, Race, Request};

/// Tuesday and Thursday hard, Sunday long: the only day for deep work is Friday, the best for sports massage Saturday.
const TWO_HARD: [&str; 7] = ["rest", "intervals", "easy", "tempo", "easy", "easy", "long"];
/// Tuesday hard, Sunday long: the best day is Thursday, with easy or rest days all around it.
const ONE_HARD: [&str; 7] = ["rest", "intervals", "easy", "rest", "easy", "rest", "long"];

struct Scenario<'a> {
    today: &'a str,
    weekly_km: f64,
    week: [&'a str; 7],
    race: Option<(&'a str, f64)>,
    spot: Option<&'a str>,
    last: Option<(&'a str, &'a str)>,
}

/// The whole plan, and every visit of it legal.
#[track_caller]
fn check(scenario: Scenario, bend: impl Fn(&mut Request), plan: &[&str]) {
    let mut request = Request::sample();
    request.today = Day::of(scenario.today);
    request.runner.weekly_km = scenario.weekly_km;
    request.runner.week = scenario.week.map(str::to_owned);
    request.runner.race = scenario.race.map(|(date, distance_km)| Race { date: Day::of(date), distance_km });
    request.runner.trouble_spots = scenario.spot.into_iter().map(str::to_owned).collect();
    request.runner.last_massage =
        scenario.last.map(|(date, kind)| LastMassage { date: Day::of(date), kind: Some(kind.to_owned()) });
    bend(&mut request);
    let answer = checker::check(&request);
    let found: Vec<String> = answer.appointments.iter().map(ToString::to_string).collect();
    assert_eq!(found, plan, "{}", request.json());
}
