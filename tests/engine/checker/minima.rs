//! The minimum rules of sections 4.0 to 4.9, 4.13 and 4.14, for one visit after those before it.

use super::super::answer::Depth;
use super::super::day::Day;
use super::holidays;
use super::season::Race;
pub(crate) use super::season::Season;

/// A visit that was, or that comes before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Past {
    pub(crate) date: Day,
    pub(crate) depth: Depth,
}

/// The days of a budget.
const BUDGET_DAYS: i64 = 30;

/// The minimum rules that a visit breaks; none for a legal one.
pub(crate) fn broken(season: &Season, day: Day, depth: Depth, past: &[Past]) -> Vec<&'static str> {
    let mut broken = Vec::new();
    let mut judge = |is_broken: bool, rule: &'static str| {
        if is_broken {
            broken.push(rule);
        }
    };
    let request = season.request;
    judge(day < season.earliest(), "NOTICE-1");
    judge(!request.is_open(day), "CLOSED");
    judge(holidays::are_kept_on(request, day), "HOLIDAY");
    judge(!request.can_come(day), "AVAIL");
    judge(is_over_budget(season, day, past), "BUDGET");
    judge(depth == Depth::Deep && is_new(season, day, past), "TY-NEW");
    judge(depth == Depth::Deep && season.has_clearance_caution(), "RF-C1");
    let (caps, sore) = (season.numbers.soreness, season.soreness(day));
    judge(depth > Depth::Light && sore >= caps.light, "SO-1");
    judge(depth > Depth::Moderate && (caps.moderate..caps.light).contains(&sore), "SO-2");
    let last = past.last();
    judge(last.is_some_and(|last| day - last.date < *season.numbers.spacing.at(last.depth).at(depth)), "SP-1");
    broken.extend(around_sessions(season, day, depth));
    for race in &season.races {
        broken.extend(around_race(season, *race, day, depth, last));
    }
    broken.sort_unstable();
    broken.dedup();
    broken
}

fn is_over_budget(season: &Season, day: Day, past: &[Past]) -> bool {
    let Some(most) = season.request.runner.max_per_month else { return false };
    past.iter().filter(|visit| day - visit.date < BUDGET_DAYS).count() >= most
}

/// TY-NEW: no massage yet, or the first ever less than 28 days ago.
fn is_new(season: &Season, day: Day, past: &[Past]) -> bool {
    let first = past.first().filter(|_| season.request.runner.last_massage.is_none());
    past.is_empty() || first.is_some_and(|first| day - first.date < season.numbers.cost.first_deep_days)
}

fn around_sessions(season: &Season, day: Day, depth: Depth) -> Vec<&'static str> {
    let numbers = &season.numbers;
    let mut broken = Vec::new();
    if depth > Depth::Light && season.is_demanding(day) {
        broken.push("HARD-DAY");
    }
    if depth == Depth::Deep && season.session(day) == "strength" {
        broken.push("STR-D");
    }
    // A light visit on the day itself comes after the session: 0 days after it, and before none but the next. For
    // deeper work that day is HARD-DAY's.
    let nearest = i64::from(depth > Depth::Light);
    if (nearest..*numbers.gap_after.at(depth)).any(|days| season.is_demanding(day - days)) {
        broken.push("GAP-A");
    }
    if (1..*numbers.gap_before.at(depth)).any(|days| season.is_demanding(day + days)) {
        broken.push("GAP-B");
    }
    broken
}

fn around_race(season: &Season, race: Race, day: Day, depth: Depth, last: Option<&Past>) -> Vec<&'static str> {
    let numbers = &season.numbers;
    let mut broken = Vec::new();
    if day == race.date {
        broken.push("RACE-0");
    }
    if day < race.date {
        let is_new = last.is_none_or(|last| day - last.date > numbers.naive_days);
        if race.date - day < season.of_depth(&numbers.pre, depth, race) {
            broken.push(["PRE-L", "PRE-M", "PRE-D"][depth as usize]);
        }
        if is_new && race.date - day < *numbers.pre_new.at(depth) {
            broken.push("PRE-NEW");
        }
    }
    if day >= race.date && day - race.date < season.of_depth(&numbers.post, depth, race) {
        broken.push(["POST-L", "POST-M", "POST-D"][depth as usize]);
    }
    broken
}
