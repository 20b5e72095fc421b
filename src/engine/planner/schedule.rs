//! The schedule: the legal set of visits with the least cost, found by dynamic programming over days and states.
//!
//! What can follow depends on the last visit alone and on the little that a state remembers of those before it, so the
//! best continuation of each such state is worked out once. Among equals the earlier date wins: the same request always
//! gives the same plan.

use crate::engine::planner::candidates;
use crate::engine::planner::context::PlanContext;
use crate::engine::planner::cost;
use crate::engine::planner::horizon;
use crate::engine::planner::state::{Candidate, PlanState};
use crate::engine::season::{Day, FURTHEST};

/// At most this many other days are offered.
const ALTERNATIVES: usize = 2;

/// The visits of a plan in date order, and the first visits of the next best plans that begin on other days, too.
pub(crate) struct Schedule {
    pub(crate) visits: Vec<Candidate>,
    pub(crate) alternatives: Vec<Candidate>,
}

/// The best way on from a state.
#[derive(Clone, Copy)]
struct Continuation {
    cost: i32,
    visit: Option<Candidate>,
}

impl Continuation {
    const NOT_FOUND: Self = Self { cost: i32::MAX, visit: None };

    /// Takes a visit that leads to a lower cost, or to the same on an earlier day.
    fn improve(&mut self, cost: i32, visit: Candidate) {
        let is_earlier = self.visit.is_some_and(|best| visit.day < best.day);
        if cost < self.cost || (cost == self.cost && is_earlier) {
            *self = Self { cost, visit: Some(visit) };
        }
    }
}

/// Makes the best schedule, and lists its visits up to the last day that is shown; the first one may lie beyond. It begins
/// on the chosen day if that allows a visit.
pub(crate) fn best(context: &PlanContext, chosen: Option<Day>) -> Schedule {
    let mut search = Search::new(context);
    let start = context.start();
    let mut firsts = Vec::new();
    candidates::list(context, &start, &mut firsts);
    firsts.retain(|visit| visit.day <= FURTHEST);
    let firsts: Vec<(i32, Candidate)> = firsts.iter().map(|visit| (search.cost_with(&start, visit), *visit)).collect();
    let chosen = chosen.and_then(|day| candidates::visit_on(context, &start, day));
    let Some(first) = chosen.or_else(|| best_of(&firsts, &[])) else {
        return Schedule { visits: Vec::new(), alternatives: Vec::new() };
    };
    let mut taken = vec![first];
    while taken.len() <= ALTERNATIVES
        && let Some(next) = best_of(&firsts, &taken)
    {
        // In date order behind the first.
        let place = taken[1..].iter().filter(|other| other.day < next.day).count();
        taken.insert(1 + place, next);
    }
    Schedule { visits: search.path(&start, first), alternatives: taken.split_off(1) }
}

/// The first visit of the best plan that begins on a day that is not taken.
fn best_of(firsts: &[(i32, Candidate)], taken: &[Candidate]) -> Option<Candidate> {
    let mut best = Continuation::NOT_FOUND;
    for (cost, visit) in firsts {
        if taken.iter().all(|other| other.day != visit.day) {
            best.improve(*cost, *visit);
        }
    }
    best.visit
}

struct Search<'a> {
    context: &'a PlanContext<'a>,
    /// By day of the last visit: the position after that of the last of its known states.
    latest: Vec<u32>,
    known: Vec<Known>,
    /// The candidates of the states that are being worked out, one after the other.
    pending: Vec<Candidate>,
}

/// The best continuation of a state.
struct Known {
    key: u64,
    /// The position after that of another state on the same day; 0 for none.
    next: u32,
    best: Continuation,
}

impl<'a> Search<'a> {
    fn new(context: &'a PlanContext<'a>) -> Self {
        let days = context.last_compared as usize + 1;
        Self { context, latest: vec![0; days], known: Vec::with_capacity(2 * days), pending: Vec::new() }
    }

    /// The cost of the best plan that goes on with a visit; one beyond the end counts for its share.
    fn cost_with(&mut self, state: &PlanState, visit: &Candidate) -> i32 {
        let end = self.context.last_compared;
        if visit.day > end {
            let from = state.last_visit.map_or(0, |last| last.day);
            return visit.missed + cost::of_a_share(visit.cost, end - from, visit.day - from);
        }
        visit.missed + visit.cost + self.best_after(&self.context.after(state, visit)).cost
    }

    fn best_after(&mut self, state: &PlanState) -> Continuation {
        let (day, key) = (state.last_visit.map_or(0, |last| last.day.max(0)) as usize, state.key());
        let mut place = self.latest[day];
        while let Some(known) = (place as usize).checked_sub(1).and_then(|place| self.known.get(place)) {
            if known.key == key {
                return known.best;
            }
            place = known.next;
        }
        let mut best = Continuation::NOT_FOUND;
        let (context, first) = (self.context, self.pending.len());
        candidates::list(context, state, &mut self.pending);
        if context.is_limited(state) {
            best = self.best_within_budget(state, first);
        } else {
            for place in first..self.pending.len() {
                let visit = self.pending[place];
                best.improve(self.cost_with(state, &visit), visit);
            }
        }
        self.pending.truncate(first);
        if best.visit.is_none() {
            best.cost = candidates::cost_of_nothing(context, state, context.last_compared);
        }
        self.known.push(Known { key, next: self.latest[day], best });
        self.latest[day] = self.known.len() as u32;
        best
    }

    /// The best of the pending candidates from a position on. What a candidate would lead to without the budget bounds
    /// what it leads to with it: only those whose bound is as low as the best are followed, the lowest first. That keeps
    /// the many histories that a budget tells apart out of the search.
    fn best_within_budget(&mut self, state: &PlanState, first: usize) -> Continuation {
        let unlimited = state.unlimited();
        let mut bounds = Vec::new();
        for place in first..self.pending.len() {
            let visit = self.pending[place];
            bounds.push((self.cost_with(&unlimited, &visit), visit));
        }
        let mut best = Continuation::NOT_FOUND;
        while let Some(place) = (0..bounds.len()).min_by_key(|place| bounds[*place].0) {
            let (bound, visit) = bounds.swap_remove(place);
            if bound > best.cost {
                break;
            }
            if bound == best.cost && best.visit.is_some_and(|best| best.day <= visit.day) {
                continue;
            }
            best.improve(self.cost_with(state, &visit), visit);
        }
        best
    }

    /// The visits of the plan that begins with `first`, up to the last day that is shown.
    fn path(&mut self, start: &PlanState, first: Candidate) -> Vec<Candidate> {
        let last = horizon::last_shown(self.context.season);
        let mut visits = vec![first];
        let mut state = self.context.after(start, &first);
        while state.last_visit.is_some_and(|visit| visit.day <= self.context.last_compared)
            && let Some(visit) = self.best_after(&state).visit.filter(|visit| visit.day <= last)
        {
            visits.push(visit);
            state = self.context.after(&state, &visit);
        }
        visits
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::domain::massage::{Depth, Kind, Purpose};
    use crate::engine::json;
    use crate::engine::season::Season;

    /// The least cost of any way on, found by trying every one.
    fn by_brute_force(context: &PlanContext, state: &PlanState) -> i32 {
        let end = context.last_compared;
        let mut visits = Vec::new();
        candidates::list(context, state, &mut visits);
        let ways = visits.iter().map(|visit| {
            let from = state.last_visit.map_or(0, |last| last.day);
            visit.missed
                + match visit.day {
                    day if day > end => visit.cost * (end - from) / (day - from),
                    _ => visit.cost + by_brute_force(context, &context.after(state, visit)),
                }
        });
        ways.min().unwrap_or_else(|| candidates::cost_of_nothing(context, state, end))
    }

    #[test]
    fn among_equals_the_earlier_day_wins() {
        let on = |day| Candidate {
            day,
            kind: Kind::Swedish,
            depth: Depth::Light,
            purpose: Purpose::Regular,
            cost: 0,
            missed: 0,
            next_race_visit: 0,
        };
        let chosen = |ways: &[(i32, Day)]| {
            let ways: Vec<_> = ways.iter().map(|(cost, day)| (*cost, on(*day))).collect();
            best_of(&ways, &[]).map(|visit| visit.day)
        };
        assert_eq!(chosen(&[(5, 9), (5, 3), (5, 6)]), Some(3));
        assert_eq!(chosen(&[(5, 9), (6, 3), (4, 12)]), Some(12));
    }

    #[track_caller]
    fn check(runner: &str, end: Day) {
        let request = json::request(&format!(r#"{{"today":"2026-11-23","runner":{{{runner}}}}}"#)).expect("a request");
        let season = Season::new(&request);
        let mut context = PlanContext::new(&season);
        context.last_compared = end;
        let mut search = Search::new(&context);
        let start = context.start();
        let least = by_brute_force(&context, &start);
        let mut visits = Vec::new();
        candidates::list(&context, &start, &mut visits);
        let found = visits.iter().map(|visit| search.cost_with(&start, visit)).min();
        assert_eq!(found, Some(least), "the first visit leads to the least cost");
        let first = best(&context, None).visits[0];
        let (mut state, mut cost, mut visit) = (start, 0, Some(first));
        while let Some(next) = visit.filter(|visit| visit.day <= end) {
            cost += next.cost + next.missed;
            state = context.after(&state, &next);
            visit = search.best_after(&state).visit;
        }
        assert_eq!(cost + by_brute_force(&context, &state), least, "and the plan pays no more");
    }

    const WEEK: &str = r#""weekly_km":42,"week":["rest","intervals","easy","tempo","easy","rest","long"]"#;

    #[test]
    fn no_plan_costs_less_without_a_race() {
        check(&format!(r#"{WEEK},"trouble_spots":["calves"],"last_massage":{{"date":"2026-11-02"}}"#), 70);
        check(&format!(r#"{WEEK},"trouble_spots":["calves"],"soreness":8,"max_per_month":3"#), 50);
    }

    #[test]
    fn no_plan_costs_less_around_a_race() {
        check(&format!(r#"{WEEK},"trouble_spots":["quads"],"race":{{"date":"2026-12-20","distance_km":21.1}}"#), 42);
        check(&format!(r#"{WEEK},"race":{{"date":"2026-12-06","distance_km":42.2}}"#), 42);
        check(&format!(r#"{WEEK},"trouble_spots":["it_band"],"race":{{"date":"2026-11-22","distance_km":80}}"#), 42);
    }

    #[test]
    fn no_plan_costs_less_around_two_races_and_within_a_budget() {
        let races = r#""races":[{"date":"2026-12-06","distance_km":21.1},{"date":"2026-12-20","distance_km":10}]"#;
        check(&format!(r#"{WEEK},"trouble_spots":["calves"],"last_massage":{{"date":"2026-11-10"}},{races}"#), 42);
        check(&format!(r#"{WEEK},"max_per_month":2,{races}"#), 42);
    }
}
