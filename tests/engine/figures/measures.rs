//! What is measured: each figure over its own sort of runners.

use std::collections::BTreeMap;
use std::fmt;

use super::super::answer::{Answer, Depth};
use super::super::checker::Season;
use super::super::day::Day;
use super::super::request::{Request, WEEKDAYS};
use super::random::Random;
use super::runners::{DISTANCES, massaged, racing, runner};

/// How many of how many, with some of them as examples.
#[derive(Default)]
pub(super) struct Share {
    found: usize,
    pub(super) of: usize,
    examples: Vec<String>,
}

impl Share {
    fn count(&mut self, is_found: bool, request: &Request) {
        self.of += 1;
        if is_found {
            self.found += 1;
            if self.examples.len() < 3 {
                self.examples.push(request.json());
            }
        }
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.found += other.found;
        self.of += other.of;
        self.examples.extend(other.examples.iter().take(3 - self.examples.len().min(3)).cloned());
    }

    pub(super) fn percent(&self) -> f64 {
        100.0 * self.found as f64 / self.of as f64
    }

    pub(super) fn examples(&self) -> String {
        self.examples.join("\n")
    }
}

impl fmt::Display for Share {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{:.1} % of {}", self.percent(), self.of)
    }
}

/// Gaps between regular visits, by phase and load.
#[derive(Default)]
pub(super) struct Rhythm {
    gaps: BTreeMap<String, Vec<f64>>,
    pub(super) short: Share,
}

/// Fewer gaps say nothing of their mean.
const ENOUGH: usize = 30;

impl Rhythm {
    pub(super) fn rows(&self) -> impl Iterator<Item = (&str, f64, usize)> {
        let mean = |gaps: &[f64]| gaps.iter().sum::<f64>() / gaps.len() as f64;
        let rows = self.gaps.iter().filter(|(_, gaps)| gaps.len() >= ENOUGH);
        rows.map(move |(row, gaps)| (row.as_str(), mean(gaps), gaps.len()))
    }
}

/// Any runner: two in three with a race within half a year.
fn anybody(random: &mut Random) -> Request {
    if random.chance(67) { racing(random, &DISTANCES, -10..=180) } else { runner(random) }
}

pub(super) fn rhythm(random: &mut Random, runners: usize) -> Rhythm {
    let mut rhythm = Rhythm::default();
    for _ in 0..runners {
        let request = anybody(random);
        let season = Season::of(&request);
        for pair in request.answer().appointments.windows(2) {
            if let [one, other] = pair
                && one.purpose == "regular"
                && other.purpose == "regular"
            {
                let ratio = (other.date - one.date) as f64 / season.interval(one.date) as f64;
                let row = format!("{} T{}", season.phase(one.date), season.tier());
                rhythm.gaps.entry(row).or_default().push(ratio);
                rhythm.short.count(ratio < 0.7, &request);
            }
        }
    }
    rhythm
}

pub(super) fn eve(random: &mut Random, runners: usize) -> Share {
    let mut share = Share::default();
    for _ in 0..runners {
        let request = anybody(random);
        let season = Season::of(&request);
        for visit in request.answer().appointments.iter().filter(|visit| visit.depth > Depth::Light) {
            share.count(season.is_demanding(visit.date + 1), &request);
        }
    }
    share
}

/// By the day of asking, counted from race day: the plans that lose the full visit after a 10K, half or marathon. A
/// runner with stress alone has a light one (POST-LIGHT).
pub(super) fn full(random: &mut Random, runners: usize) -> BTreeMap<i64, Share> {
    let mut days: BTreeMap<i64, Share> = BTreeMap::new();
    for _ in 0..runners {
        let mut request = racing(random, &DISTANCES[1..4], 0..=0);
        request.runner.trouble_spots.retain(|spot| spot != "stress");
        let race = request.today;
        massaged(&mut request, random.within(1..=60));
        let last = request.runner.last_massage.as_ref().map_or(race, |last| last.date);
        for day in (-25..=2).filter(|day| race + *day >= last) {
            request.today = race + day;
            let answer = request.answer();
            let has_full = answer.appointments.iter().any(|visit| visit.purpose == "post_race_full");
            days.entry(day).or_default().count(!has_full, &request);
        }
    }
    days
}

pub(super) fn holidays(random: &mut Random, runners: usize) -> Share {
    let mut share = Share::default();
    for _ in 0..runners {
        let mut request = anybody(random);
        let days = random.within(30..=120);
        request.shift(Day::of("2027-01-01") - request.today - days);
        let is_holiday = |date: Day| matches!(&date.to_string()[5..], "12-25" | "01-01");
        let answer = request.answer();
        share.count(answer.appointments.iter().any(|visit| is_holiday(visit.date)), &request);
    }
    share
}

pub(super) fn first(random: &mut Random, runners: usize) -> Share {
    let mut share = Share::default();
    for _ in 0..runners {
        let mut request = racing(random, &DISTANCES[2..4], 13..=22);
        request.runner.last_massage = None;
        share.count(waits(&request, &request.answer()) > 7, &request);
    }
    share
}

fn waits(request: &Request, answer: &Answer) -> i64 {
    answer.next.as_ref().map_or(i64::MAX, |next| next.date - request.today)
}

pub(super) fn sore(random: &mut Random, runners: usize) -> Share {
    let mut share = Share::default();
    for _ in 0..runners {
        let mut request = if random.chance(50) { racing(random, &DISTANCES, 8..=180) } else { runner(random) };
        request.runner.soreness = random.within(4..=10);
        massaged(&mut request, random.within(7..=60));
        share.count(waits(&request, &request.answer()) > 4, &request);
    }
    share
}

pub(super) fn lastfull(random: &mut Random, runners: usize) -> Share {
    let mut share = Share::default();
    for _ in 0..runners {
        let mut request = racing(random, &DISTANCES[2..4], 15..=30);
        request.runner.trouble_spots.clear();
        let race = request.runner.race.expect("a race").date;
        let answer = request.answer();
        let visits = answer.appointments.iter().filter(|visit| visit.depth > Depth::Light);
        share.count(!visits.into_iter().any(|visit| (1..=14).contains(&(race - visit.date))), &request);
    }
    share
}

pub(super) fn short(random: &mut Random, runners: usize) -> Share {
    let mut share = Share::default();
    for _ in 0..runners {
        let request = racing(random, &DISTANCES[..2], -3..=60);
        let race = request.runner.race.expect("a race").date;
        let answer = request.answer();
        let on_side = |side: i64| {
            let visits = answer.appointments.iter();
            visits.filter(|visit| (1..=7).contains(&((visit.date - race) * side))).count()
        };
        share.count(on_side(-1) > 1 || on_side(1) > 1, &request);
    }
    share
}

pub(super) fn crowd_after_marathon(random: &mut Random, runners: usize) -> Share {
    let mut share = Share::default();
    for _ in 0..runners {
        let request = racing(random, &DISTANCES[3..4], -3..=60);
        let race = request.runner.race.expect("a race").date;
        let after = |date: Day| (1..=14).contains(&(date - race));
        share.count(request.answer().appointments.iter().filter(|visit| after(visit.date)).count() > 2, &request);
    }
    share
}

pub(super) fn crowd(random: &mut Random, runners: usize) -> Share {
    let mut share = Share::default();
    for _ in 0..runners {
        let mut request = anybody(random);
        request.runner.weekly_km = random.within(5..=25) as f64;
        let dates: Vec<Day> = request.answer().appointments.iter().map(|visit| visit.date).collect();
        let is_crowd = |from: &Day| dates.iter().filter(|date| (0..28).contains(&(**date - *from))).count() > 3;
        share.count(dates.iter().any(is_crowd), &request);
    }
    share
}

pub(super) fn free(random: &mut Random, runners: usize) -> Share {
    let mut share = Share::default();
    for _ in 0..runners {
        let mut request = anybody(random);
        let weekdays = WEEKDAYS.iter().filter(|_| random.chance(50)).map(|name| (*name).to_owned()).collect();
        request.runner.available_weekdays = Some(weekdays).filter(|weekdays: &Vec<String>| !weekdays.is_empty());
        request.runner.unavailable_dates =
            (0..random.within(0..=20)).map(|_| request.today + random.within(0..=90)).collect();
        let answer = request.answer();
        share.count(answer.appointments.iter().any(|visit| !request.can_come(visit.date)), &request);
    }
    share
}
