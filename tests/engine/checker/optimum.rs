//! The cheapest plan there is (section 4.7), found by looking at every legal one: slow, and therefore for few runners.

use std::collections::BTreeMap;

use super::super::answer::{Answer, Depth};
use super::super::day::Day;
use super::choice::expected_kind;
use super::cost::{Planned, is_looked_at, of_visit};
use super::minima::{Past, Season, broken};
use super::season::Race;
use super::slots;
use super::spots::wish_on;

const PURPOSES: [&str; 5] = ["regular", "last_focused", "pre_race", "post_race_light", "post_race_full"];
/// The planner counts in whole numbers: so much of a point is lost with each visit.
const ROUNDING: f64 = 2.0;

/// Visits around races this long ago, in days, matter to none that follows.
const REMEMBERED: i64 = 30;

/// What of a plan matters to the visits that follow.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    date: Day,
    depth: Depth,
    /// The days of the last visits that a budget, TY-NEW, or the spacing of deep work still counts.
    counted: Vec<Day>,
    /// The visits around races, and which of the races have had a fuller visit before them.
    around: Vec<(Day, String)>,
    focused: Vec<bool>,
}

#[derive(Clone)]
pub(crate) struct Plan {
    pub(crate) visits: Vec<Planned>,
    pub(crate) cost: f64,
}

impl Key {
    fn of(season: &Season, visits: &[Planned], past: &[Past]) -> Option<Self> {
        let last = visits.last()?;
        let has_budget = season.request.runner.max_per_month.is_some();
        let is_counted = |visit: &&Past| {
            let is_new = season.request.runner.last_massage.is_none() && visit.date == past[0].date;
            let days = last.date - visit.date;
            (has_budget && days < 30) || (is_new && days < 28) || (visit.depth == Depth::Deep && days < 14)
        };
        let counted = past.iter().filter(is_counted).map(|visit| visit.date).collect();
        let is_open = |day: Day| last.date - day <= REMEMBERED;
        let around = visits.iter().filter(|visit| is_open(visit.date)).filter_map(|visit| slot_of(season, visit));
        let focused =
            season.races.iter().filter(|race| is_open(race.date)).map(|race| slots::has_focused(*race, past)).collect();
        Some(Self { date: last.date, depth: last.depth, counted, around: around.collect(), focused })
    }
}

/// The race and the purpose of a visit around a race.
fn slot_of(season: &Season, visit: &Planned) -> Option<(Day, String)> {
    let (before, after) = season.around(visit.date);
    let race = if visit.purpose.starts_with("post_race") { before } else { after };
    race.filter(|_| visit.purpose != "regular").map(|race| (race.date, visit.purpose.clone()))
}

fn past_of(season: &Season, visits: &[Planned]) -> Vec<Past> {
    season.last().into_iter().chain(visits.iter().map(Planned::past)).collect()
}

/// The cheapest of all plans that lead to the same last visit, up to a day.
fn plans(season: &Season, until: Day) -> BTreeMap<Key, Plan> {
    let mut open: BTreeMap<Key, Plan> = BTreeMap::new();
    let mut known = BTreeMap::new();
    let nothing = Plan { visits: Vec::new(), cost: 0.0 };
    extend(season, &nothing, until, &mut open);
    while let Some((key, plan)) = open.pop_first() {
        extend(season, &plan, until, &mut open);
        known.insert(key, plan);
    }
    known
}

fn extend(season: &Season, plan: &Plan, until: Day, open: &mut BTreeMap<Key, Plan>) {
    let past = past_of(season, &plan.visits);
    let earliest = season.earliest();
    let from = plan.visits.last().map_or(earliest, |last| last.date + 1);
    let reach = season.interval(from) * 5 / 2 + 21;
    for date in (0..=reach).map(|days| from + days).filter(|date| *date <= until) {
        for depth in Depth::ALL {
            let is_offered = depth <= wish_on(season, date) && expected_kind(season, depth).is_some();
            if !is_offered || !broken(season, date, depth, &past).is_empty() {
                continue;
            }
            for purpose in PURPOSES {
                let visit = Planned { date, depth, purpose: purpose.into() };
                let slot = slot_of(season, &visit);
                let is_taken = slot.is_some() && plan.visits.iter().any(|known| slot_of(season, known) == slot);
                let is_looked_at = purpose != "regular" || is_looked_at(season, plan.visits.is_empty(), &visit, &past);
                if !is_taken && is_looked_at && slots::wrong(season, purpose, visit.past(), &past).is_none() {
                    consider(season, plan, visit, &past, open);
                }
            }
        }
    }
}

fn consider(season: &Season, plan: &Plan, visit: Planned, past: &[Past], open: &mut BTreeMap<Key, Plan>) {
    let cost = plan.cost + of_visit(season, plan.visits.is_empty(), &visit, past);
    let visits: Vec<Planned> = plan.visits.iter().cloned().chain([visit]).collect();
    let Some(key) = Key::of(season, &visits, &past_of(season, &visits)) else { return };
    let total =
        |visits: &[Planned], cost: f64| cost + missed(season, visits, &past_of(season, visits), key.date) as f64;
    if open.get(&key).is_none_or(|known| total(&visits, cost) < total(&known.visits, known.cost)) {
        open.insert(key, Plan { visits, cost });
    }
}

/// The cheaper plan that leads to the same last visit as an answer's.
pub(crate) fn complaints(season: &Season, answer: &Answer) -> Vec<String> {
    let visits: Vec<Planned> = answer.appointments.iter().map(Planned::of).collect();
    let (Some(last), Some(key)) = (visits.last(), Key::of(season, &visits, &past_of(season, &visits))) else {
        return Vec::new();
    };
    let own = super::cost::cost(season, &visits);
    let plans = plans(season, last.date);
    match plans.get(&key) {
        None => vec![format!("no legal plan leads to {}", told(&visits))],
        Some(best) if best.cost + ROUNDING * visits.len() as f64 > own => Vec::new(),
        Some(best) => {
            vec![format!("{own:.1} points for {}\nbut {:.1} for {}", told(&visits), best.cost, told(&best.visits))]
        }
    }
}

/// The visits in a line.
pub(crate) fn told(visits: &[Planned]) -> String {
    let told = visits.iter().map(|visit| format!("{} {} {:?}", visit.date, visit.purpose, visit.depth));
    told.collect::<Vec<_>>().join(", ")
}

/// What is left out around the races whose windows are over on a day.
fn missed(season: &Season, visits: &[Planned], past: &[Past], day: Day) -> i64 {
    let over = season.races.iter().filter(|race| slots::windows_end(season, **race) < day);
    over.map(|race| missed_of(season, *race, visits, past)).sum()
}

fn missed_of(season: &Season, race: Race, visits: &[Planned], past: &[Past]) -> i64 {
    let costs = &season.numbers.cost;
    let has = |purpose: &str| {
        visits.iter().any(|visit| {
            visit.purpose == purpose && (visit.date - race.date).abs() <= 21 && {
                let (before, after) = season.around(visit.date);
                (if purpose.starts_with("post_race") { before } else { after }) == Some(race)
            }
        })
    };
    let last = past.iter().rev().find(|visit| visit.date < race.date);
    let clear =
        race.date - season.of_depth(&season.numbers.pre_ideal, Depth::Light, race)[0] - costs.pre_race_light_clear_days;
    let has_clear = last.is_none_or(|last| last.date <= clear);
    let light_day = race.date + season.of_depth(&season.numbers.post_ideal, Depth::Light, race)[0];
    [
        (slots::has_focused(race, past), costs.missed.last_focused),
        (has("pre_race") || race.is_short() || season.tier() < 2 || !has_clear, costs.missed.pre_race),
        (has("post_race_light") || !slots::asks_for_light(season, race, light_day), costs.missed.post_race_light),
        (has("post_race_full"), costs.missed.post_race_full),
    ]
    .into_iter()
    .filter(|(is_there, _)| !is_there)
    .map(|(_, points)| points)
    .sum()
}
