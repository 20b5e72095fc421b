//! What a plan costs (section 4.7), in points, worked out from the visits of an answer.

use super::super::answer::{Depth, Visit};
use super::super::day::Day;
use super::choice::expected_kind;
use super::minima::{Past, Season, broken};
use super::season::Race;
use super::spots::need;

/// A visit of a plan.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Planned {
    pub(crate) date: Day,
    pub(crate) depth: Depth,
    pub(crate) purpose: String,
}

impl Planned {
    pub(crate) fn of(visit: &Visit) -> Self {
        Self { date: visit.date, depth: visit.depth, purpose: visit.purpose.clone() }
    }

    pub(crate) fn past(&self) -> Past {
        Past { date: self.date, depth: self.depth }
    }
}

/// The visits of a plan, one after the other; what is left out is not counted.
pub(crate) fn cost(season: &Season, visits: &[Planned]) -> f64 {
    let mut past: Vec<Past> = season.last().into_iter().collect();
    let mut cost = 0.0;
    for (index, visit) in visits.iter().enumerate() {
        cost += of_visit(season, index == 0, visit, &past);
        past.push(visit.past());
    }
    cost
}

/// A visit after those before it.
pub(crate) fn of_visit(season: &Season, is_next: bool, visit: &Planned, past: &[Past]) -> f64 {
    let wait = Wait::before(season, is_next, past);
    match visit.purpose.as_str() {
        "regular" => regular(season, &wait, visit, past),
        _ => around_race(season, &wait, visit, past),
    }
}

/// Whether the planner looks at a regular visit at all: from half an interval to two, a due one in its first days, with the deepest depth that is legal
/// and needed, or a moderate one where a deep one is needed.
pub(crate) fn is_looked_at(season: &Season, is_next: bool, visit: &Planned, past: &[Past]) -> bool {
    let wait = Wait::before(season, is_next, past);
    let ratio = wait.ratio(visit.date);
    let need = need(season, visit.date);
    let is_legal = |depth: &Depth| *depth <= need && broken(season, visit.date, *depth, past).is_empty();
    let is_offered = |depth: &Depth| expected_kind(season, *depth).is_some();
    let deepest = Depth::ALL.into_iter().rev().filter(is_offered).find(is_legal);
    let is_instead = visit.depth == Depth::Moderate && need == Depth::Deep;
    let is_in_time = !wait.is_due || visit.date - season.earliest() < season.numbers.cost.due_window;
    (0.5 < ratio && ratio < 2.0) && is_in_time && (deepest == Some(visit.depth) || is_instead)
}

/// What a visit is counted from: the day, and the interval that begins on it.
struct Wait {
    start: Day,
    interval: i64,
    /// Whether this is the next visit, and due on the first day that can be booked.
    is_due: bool,
}

impl Wait {
    fn before(season: &Season, is_next: bool, past: &[Past]) -> Self {
        let (earliest, caps) = (season.earliest(), season.numbers.soreness);
        let last = past.last().copied();
        let mut interval = season.interval(last.map_or(earliest, |last| last.date));
        if is_next && season.is_sore() {
            interval = interval.min(caps.due_days);
        }
        // After a light visit for sore legs.
        if last.is_some_and(|last| !is_next && last.depth == Depth::Light && season.soreness(last.date) >= caps.light) {
            interval = interval.min(season.numbers.cost.after_sore_days);
        }
        let overdue = earliest - interval;
        let start = last.map_or(overdue, |last| if is_next { last.date.max(overdue) } else { last.date });
        Self { start, interval, is_due: is_next && start == overdue }
    }

    /// The share of the interval that is over on a day.
    fn ratio(&self, day: Day) -> f64 {
        (day - self.start) as f64 / self.interval as f64
    }

    /// A visit that comes late pays for it.
    fn lateness(&self, season: &Season, day: Day) -> f64 {
        let ratio = self.ratio(day);
        if ratio > 1.0 { ratio * season.numbers.cost.gap as f64 * ratio.ln() } else { 0.0 }
    }
}

fn regular(season: &Season, wait: &Wait, visit: &Planned, past: &[Past]) -> f64 {
    let costs = &season.numbers.cost;
    let ratio = wait.ratio(visit.date);
    let since_due = visit.date - season.earliest();
    let is_sore = season.is_sore();
    let gap = if wait.is_due && !is_sore && since_due < costs.due_window {
        (since_due * costs.due_day) as f64
    } else {
        costs.gap as f64 * ratio.ln().abs()
    };
    let others = (of_day(season, visit) + lighter(season, costs.lighter, visit, past)) as f64;
    if ratio < 1.0 { gap + ratio * others } else { ratio * (gap + others) }
}

/// What the day itself makes worse.
fn of_day(season: &Season, visit: &Planned) -> i64 {
    let costs = &season.numbers.cost;
    let (day, is_light) = (visit.date, visit.depth == Depth::Light);
    let points = [
        (visit.depth == Depth::Moderate && season.is_demanding(day + 1), costs.eve_of_hard),
        (season.is_demanding(day), costs.on_hard),
        (season.session(day) == "strength", costs.on_strength),
        (!is_light && season.is_demanding(day - 1), costs.after_hard),
        (season.session(day) != "rest", costs.not_rest),
    ];
    points.into_iter().filter(|(counts, _)| *counts).map(|(_, points)| points).sum()
}

/// What is lighter than the need, by the points of a class, and deep visits one after the other.
fn lighter(season: &Season, points: i64, visit: &Planned, past: &[Past]) -> i64 {
    let costs = &season.numbers.cost;
    let need = need(season, visit.date);
    let classes = (need as i64 - visit.depth as i64).max(0);
    let deep = past.iter().rev().find(|last| last.depth == Depth::Deep);
    let is_regular = visit.purpose == "regular";
    let is_again = deep
        .map(|deep| visit.date - deep.date)
        .is_some_and(|days| if is_regular { days < costs.deep_again_days } else { days * 2 <= costs.deep_again_days });
    match visit.depth {
        Depth::Deep if is_again => costs.deep_again,
        Depth::Moderate if is_again && need == Depth::Deep && points > 0 => costs.instead_of_deep,
        _ => classes * points,
    }
}

fn around_race(season: &Season, wait: &Wait, visit: &Planned, past: &[Past]) -> f64 {
    let costs = &season.numbers.cost;
    let (last, next) = season.around(visit.date);
    let is_after = visit.purpose.starts_with("post_race");
    let race: Race = if is_after { last } else { next }.expect("a visit around a race has a race");
    let [first, end] = ideal(season, race, visit, is_after);
    let due = ideal(season, race, &Planned { depth: visit.depth.min(Depth::Moderate), ..visit.clone() }, is_after)[0];
    let outside = (first - visit.date).max(visit.date - end).max(0);
    let is_focused = visit.purpose == "last_focused";
    let lower = lighter(season, if is_focused { costs.last_focused_lighter } else { 0 }, visit, past);
    let points = outside * costs.day_outside + of_day(season, visit) + lower;
    points as f64 + wait.lateness(season, if is_focused { visit.date } else { due })
}

/// The ideal window of a visit around a race.
fn ideal(season: &Season, race: Race, visit: &Planned, is_after: bool) -> [Day; 2] {
    // Where a full visit can only be light, its window stays.
    let depth = if visit.purpose == "post_race_full" { visit.depth.max(Depth::Moderate) } else { visit.depth };
    if is_after {
        season.of_depth(&season.numbers.post_ideal, depth, race).map(|days| race.date + days)
    } else {
        season.of_depth(&season.numbers.pre_ideal, depth, race).map(|days| race.date - days)
    }
}
