//! The days of an answer: what each allows a next visit, given the last massage.

use super::super::answer::{Answer, DayReport, Depth};
use super::minima::{Season, broken};

/// Where `days` and the minimum rules disagree, both ways.
pub(crate) fn complaints(season: &Season, answer: &Answer) -> Vec<String> {
    let mut complaints = Vec::new();
    let end = horizon(season, answer);
    if answer.days.len() as i64 != end + 1 {
        complaints.push(format!("{} days instead of {}", answer.days.len(), end + 1));
    }
    for (index, day) in answer.days.iter().enumerate() {
        if day.date != season.request.today + index as i64 {
            complaints.push(format!("{} is out of order", day.date));
        }
        complaints.extend(of_day(season, day).into_iter().map(|what| format!("day {}: {what}", day.date)));
    }
    complaints
}

/// The list is never longer than this, today not counted.
const LONGEST: i64 = 400;

/// Days from today to the end of the plan: the contract, section 5.
fn horizon(season: &Season, answer: &Answer) -> i64 {
    let post_race = season.races.iter().map(|race| race.date + season.of_class(&season.numbers.post_phase, *race));
    let next = answer.next.as_ref().map(|next| next.date);
    let days = post_race.chain(next).map(|end| end - season.request.today);
    days.fold(84, i64::max).min(LONGEST)
}

fn of_day(season: &Season, day: &DayReport) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut deepest = None;
    if day.session != season.session(day.date) {
        complaints.push(format!("session {} instead of {}", day.session, season.session(day.date)));
    }
    let past: Vec<_> = season.last().into_iter().collect();
    for depth in Depth::ALL {
        let broken = broken(season, day.date, depth, &past);
        let named: Vec<&str> = day.ruled_out.iter().filter(|out| out.depth == depth).map(|out| &*out.rule).collect();
        if broken.is_empty() {
            deepest = Some(depth);
        }
        if sorted(&named) != sorted(&broken) {
            complaints.push(format!("{depth:?} ruled out by {named:?} where {broken:?} speak"));
        }
    }
    if day.deepest != Depth::name(deepest) {
        complaints.push(format!("deepest is {} instead of {}", day.deepest, Depth::name(deepest)));
    }
    complaints
}

fn sorted<'a>(rules: &[&'a str]) -> Vec<&'a str> {
    let mut rules = rules.to_vec();
    rules.sort_unstable();
    rules
}
