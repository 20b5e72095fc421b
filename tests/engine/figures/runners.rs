//! Runners as there are: a week that somebody would train, a distance that goes with it, a spot or two.

use super::super::day::Day;
use super::super::request::{LastMassage, Race, Request};
use super::random::Random;

/// Weeks from two runs to seven, Monday first.
const WEEKS: [&str; 16] = [
    "rest easy rest rest rest easy rest",
    "rest easy rest easy rest rest long",
    "rest easy rest tempo rest easy long",
    "rest intervals easy rest easy rest long",
    "rest intervals easy tempo easy rest long",
    "rest intervals easy tempo easy easy long",
    "easy rest intervals easy rest long easy",
    "rest hills easy tempo rest long easy",
    "strength intervals easy tempo strength easy long",
    "easy intervals easy rest easy long long",
    "rest easy intervals rest tempo easy long",
    "cross_training easy tempo rest strength long rest",
    "easy intervals easy tempo easy long easy",
    "easy hills easy intervals easy easy long",
    "rest tempo rest easy strength rest long",
    "easy easy rest easy easy rest long",
];
const SPOTS: [&str; 12] = [
    "calves",
    "hips",
    "hamstrings",
    "quads",
    "it_band",
    "lower_back",
    "shins",
    "plantar_fascia",
    "achilles",
    "knees",
    "glutes",
    "stress",
];
pub(super) const DISTANCES: [f64; 5] = [5.0, 10.0, 21.0975, 42.195, 80.0];

/// A runner with nothing planned, a massage within the last six weeks, and no soreness to speak of.
pub(super) fn runner(random: &mut Random) -> Request {
    let mut request = Request::sample();
    request.today = Day::of("2026-09-01") + random.within(0..=730);
    let runner = &mut request.runner;
    let sessions: &&str = random.pick(&WEEKS);
    runner.week = week(sessions);
    let runs = runner.week.iter().filter(|session| !matches!(session.as_str(), "rest" | "strength")).count() as i64;
    runner.weekly_km = (runs * random.within(4..=15)) as f64;
    runner.trouble_spots = match random.within(1..=10) {
        1..=5 => Vec::new(),
        6..=9 => vec![(*random.pick(&SPOTS)).to_owned()],
        _ => vec![(*random.pick(&SPOTS[..6])).to_owned(), (*random.pick(&SPOTS[6..])).to_owned()],
    };
    runner.soreness = random.within(0..=3);
    let ago = random.within(0..=42);
    let kind = *random.pick(&["sports", "sports", "deep_tissue", "swedish"]);
    runner.last_massage = Some(LastMassage { date: request.today - ago, kind: Some(kind.to_owned()) });
    request
}

fn week(sessions: &str) -> [String; 7] {
    let sessions: Vec<String> = sessions.split(' ').map(str::to_owned).collect();
    sessions.try_into().expect("seven days")
}

/// The same with a race so many days after today.
pub(super) fn racing(random: &mut Random, distances: &[f64], days: std::ops::RangeInclusive<i64>) -> Request {
    let mut request = runner(random);
    let date = request.today + random.within(days);
    request.runner.race = Some(Race { date, distance_km: *random.pick(distances) });
    request
}

/// The last massage, so many days ago.
pub(super) fn massaged(request: &mut Request, ago: i64) {
    let today = request.today;
    request.runner.last_massage.iter_mut().for_each(|last| last.date = today - ago);
}
