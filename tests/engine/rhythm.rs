//! The rhythm of regular visits (handbook 4.6, 4.7): each in the window around its target day, as deep as that allows.

use proptest::prelude::*;

use super::answer::{Answer, Depth};
use super::checker::{Past, Season, broken, wish};
use super::day::Day;
use super::properties::config;
use super::request::{Clinic, Request};
use super::sampling::requests;

/// The search begins this many days before the target day, and ends `AFTER` days behind it.
const BEFORE: i64 = 3;
const AFTER: i64 = 6;
/// Where the window has no legal day, the search goes on up to so many days behind the target day.
const GROWN: i64 = 42;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn without_a_race_every_visit_keeps_the_rhythm(request in requests()) {
        let request = without_race(request);
        let answer = request.answer();
        if answer.status == "planned" {
            let complaints = complaints(&request, &answer);
            prop_assert!(complaints.is_empty(), "{}", complaints.join("\n"));
        }
    }
}

/// Neither a race nor soreness, and every kind on offer: then each visit follows from the one before.
fn without_race(mut request: Request) -> Request {
    request.runner.race = None;
    request.runner.soreness = 0;
    request.clinic = Clinic { services: Vec::new(), ..request.clinic };
    request
}

fn complaints(request: &Request, answer: &Answer) -> Vec<String> {
    let season = Season::of(request);
    let mut past: Vec<Past> = season.last().into_iter().collect();
    let mut complaints = Vec::new();
    for index in 0..=answer.appointments.len() {
        let (from, to) = window(request, answer, &past);
        // The end of the plan may cut the last window short.
        if answer.days.last().is_none_or(|last| to > last.date) {
            break;
        }
        let deepest = deepest(&season, &past, from, to);
        let Some(visit) = answer.appointments.get(index) else {
            complaints.extend(deepest.map(|depth| format!("{depth:?} from {from} to {to}, and no visit")));
            break;
        };
        let keeps = match deepest {
            Some(depth) => visit.depth == depth && (from..=to).contains(&visit.date),
            None => visit.date > to && visit.date <= to - AFTER + GROWN,
        };
        if !keeps {
            complaints.push(format!("{visit}, where {deepest:?} is legal from {from} to {to}"));
        }
        past.push(Past { date: visit.date, depth: visit.depth });
    }
    complaints
}

/// Where the next visit is looked for: [max(E, T-3), max(E, T)+6], T being E for the first ever.
fn window(request: &Request, answer: &Answer, past: &[Past]) -> (Day, Day) {
    let earliest = request.today + request.clinic.notice_days;
    let target = past.last().map_or(earliest, |last| last.date + answer.interval_days);
    (earliest.max(target - BEFORE), earliest.max(target) + AFTER)
}

/// The deepest that is legal in the window, down from what the spots ask for (DEG-1).
fn deepest(season: &Season, past: &[Past], from: Day, to: Day) -> Option<Depth> {
    let (wish, _) = wish(season.request);
    let is_legal = |depth: Depth| (0..=to - from).any(|days| broken(season, from + days, depth, past).is_empty());
    Depth::ALL.into_iter().rev().find(|depth| *depth <= wish && is_legal(*depth))
}
