//! The schedule: the legal set of visits with the least cost, found by dynamic programming over days and states.
//!
//! What can follow depends on the last visit alone and on the little that a state remembers of those before it, so the
//! best continuation of each such state is worked out once. Among equals the earlier date wins: the same request always
//! gives the same plan.

use crate::engine::planner::candidates;
use crate::engine::planner::context::PlanContext;
use crate::engine::planner::cost;
use crate::engine::planner::horizon;
use crate::engine::planner::state::{Bound, Candidate, PlanState};
use crate::engine::season::{Day, FURTHEST};

/// At most this many other days are offered.
const ALTERNATIVES: usize = 2;

/// The visits of a plan in date order, and the first visits of the next best plans that begin on other days, too.
pub(crate) struct Schedule {
    pub(crate) visits: Vec<Candidate>,
    pub(crate) alternatives: Vec<Candidate>,
}

/// Where a search asks for a cost however high it is.
const ANY: i32 = i32::MAX / 2;
/// Where it asks but for what is known.
const NONE: i32 = i32::MIN / 2;

/// Makes the best schedule, and lists its visits up to the last day that is shown; the first one may lie beyond. It begins
/// on the chosen day if that allows a visit.
pub(crate) fn best(context: &PlanContext, chosen: Option<Day>) -> Schedule {
    let mut search = Search::new(context);
    let start = context.start();
    let mut firsts = Vec::new();
    candidates::list(context, &start, &mut firsts);
    for visit in &mut firsts {
        visit.plan = search.plan_with(&start, visit, ANY);
    }
    let chosen = chosen.and_then(|day| candidates::visit_on(context, &start, day));
    let mut alternatives = Vec::new();
    let Some(first) = chosen.or_else(|| best_of(&firsts, &[])) else {
        return Schedule { visits: Vec::new(), alternatives };
    };
    let mut taken = vec![first];
    while taken.len() <= ALTERNATIVES
        && let Some(next) = best_of(&firsts, &taken)
    {
        taken.push(next);
        // In date order.
        let is_before = alternatives.first().is_some_and(|other: &Candidate| next.day < other.day);
        alternatives.insert(if is_before { 0 } else { alternatives.len() }, next);
    }
    Schedule { visits: search.path(&start, first), alternatives }
}

/// The first visit of the best plan that begins on a day that is not taken: among equals the earlier.
fn best_of(firsts: &[Candidate], taken: &[Candidate]) -> Option<Candidate> {
    let mut best: Option<Candidate> = None;
    for visit in firsts {
        let is_better = best.is_none_or(|best| visit.order() < best.order());
        if is_better && visit.day <= FURTHEST && taken.iter().all(|other| other.day != visit.day) {
            best = Some(*visit);
        }
    }
    best
}

/// How many chains of known states there are: more than a year without a budget has states.
const CHAINS: usize = 1 << 11;

struct Search<'a> {
    context: &'a PlanContext<'a>,
    /// By a hash of the key: the position after that of the last of its known states; 0 for none.
    chains: Vec<u32>,
    known: Vec<Known>,
    /// The candidates of the states that are being worked out, one after the other.
    pending: Vec<Candidate>,
}

/// What is known of the best way on from a state.
struct Known {
    key: u64,
    /// The position after that of another state in the same chain; 0 for none.
    next: u32,
    /// What it costs.
    plan: Bound,
    /// The next visit, unless there is none.
    visit: Option<Candidate>,
}

impl<'a> Search<'a> {
    fn new(context: &'a PlanContext<'a>) -> Self {
        Self { context, chains: vec![0; CHAINS], known: Vec::new(), pending: Vec::new() }
    }

    /// What the best plan costs that goes on with a visit: exactly, if that is no more than a limit. A visit beyond the
    /// end counts for its share.
    fn plan_with(&mut self, state: &PlanState, visit: &Candidate, limit: i32) -> Bound {
        let end = self.context.last_compared;
        if visit.day > end {
            let from = state.last_visit.map_or(0, |last| last.day);
            let share = cost::of_a_share(visit.cost, end - from, visit.day - from);
            return Bound { least: visit.missed + share, is_exact: true };
        }
        let own = visit.missed + visit.cost;
        let place = self.best_after(&self.context.after(state, visit), limit - own);
        let Bound { least, is_exact } = self.known[place].plan;
        Bound { least: own + least, is_exact }
    }

    /// The place of the best way on, which is found if it costs no more than a limit.
    fn best_after(&mut self, state: &PlanState, limit: i32) -> usize {
        let place = self.place(self.context.key(state));
        let Bound { least, is_exact } = self.known[place].plan;
        if !is_exact && least <= limit {
            self.follow(state, place, limit);
        }
        place
    }

    /// Follows the ways on from a state whose place is given. Where only the last visit matters the best is always worked
    /// out. A budget makes more of them matter: then what the last one alone would lead to is the least that any way
    /// costs, and the ways are followed from the least on, each only until another one may be better.
    fn follow(&mut self, state: &PlanState, at: usize, limit: i32) {
        let context = self.context;
        let forgetful = context.forgetful(state);
        if let Some(forgetful) = forgetful
            && self.known[at].plan == Bound::UNKNOWN
        {
            let place = self.best_after(&forgetful, ANY);
            let least = self.known[place].plan.least;
            self.known[at].plan.least = least;
            if least > limit {
                return;
            }
        }
        let limit = if forgetful.is_some() { limit } else { ANY };
        let first = self.pending.len();
        candidates::list(context, state, &mut self.pending);
        for place in first..self.pending.len() {
            let visit = self.pending[place];
            self.pending[place].plan = self.plan_with(state, &visit, NONE);
        }
        let (plan, visit) = loop {
            // The best, and the least that another one may cost.
            let (mut best, mut order, mut other) = (first, (ANY, 0), limit);
            for (place, visit) in self.pending.iter().enumerate().skip(first) {
                let next = (visit.plan.least, visit.day);
                let worse = if next < order { order } else { next };
                other = other.min(worse.0);
                if next < order {
                    (best, order) = (place, next);
                }
            }
            let Some(visit) = self.pending.get(best).copied() else {
                let least = candidates::cost_of_nothing(context, state, context.last_compared);
                break (Bound { least, is_exact: true }, None);
            };
            if visit.plan.is_exact || visit.plan.least > limit {
                break (visit.plan, Some(visit));
            }
            self.pending[best].plan = self.plan_with(state, &visit, other);
        };
        self.pending.truncate(first);
        self.known[at].plan = plan;
        self.known[at].visit = visit;
    }

    /// The place of what is known of the state with a key.
    fn place(&mut self, key: u64) -> usize {
        let chain = ((key ^ key >> 31) as u32).wrapping_mul(0x9E37_79B1) >> (u32::BITS - CHAINS.ilog2());
        let mut next = self.chains[chain as usize];
        while let Some(place) = (next as usize).checked_sub(1) {
            if self.known[place].key == key {
                return place;
            }
            next = self.known[place].next;
        }
        self.known.push(Known { key, next: self.chains[chain as usize], plan: Bound::UNKNOWN, visit: None });
        self.chains[chain as usize] = self.known.len() as u32;
        self.known.len() - 1
    }

    /// The next visit of the best plan after a state.
    fn visit_after(&mut self, state: &PlanState) -> Option<Candidate> {
        let place = self.best_after(state, ANY);
        self.known[place].visit
    }

    /// The visits of the plan that begins with `first`, up to the last day that is shown.
    fn path(&mut self, start: &PlanState, first: Candidate) -> Vec<Candidate> {
        let last = horizon::last_shown(self.context.season);
        let mut visits = vec![first];
        let mut state = self.context.after(start, &first);
        while state.last_visit.is_some_and(|visit| visit.day <= self.context.last_compared)
            && let Some(visit) = self.visit_after(&state).filter(|visit| visit.day <= last)
        {
            visits.push(visit);
            state = self.context.after(&state, &visit);
        }
        visits
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::engine::domain::massage::Depth;
    use crate::engine::json;
    use crate::engine::season::Season;

    /// Everything that a state remembers.
    type Memory = (Option<(Day, Depth)>, u8, Day, Day, u32);

    /// The least cost of any way on, found by trying every one, whatever the visits so far; each memory once.
    fn by_brute_force(context: &PlanContext, state: &PlanState, known: &mut BTreeMap<Memory, i32>) -> i32 {
        let last = state.last_visit.map(|last| (last.day, last.depth));
        let memory = (last, state.next_race_visit, state.last_deep, state.first, state.visits_last_30_days);
        if let Some(least) = known.get(&memory).filter(|_| !state.is_start) {
            return *least;
        }
        let end = context.last_compared;
        let mut visits = Vec::new();
        candidates::list(context, state, &mut visits);
        let ways = visits.iter().map(|visit| {
            let from = state.last_visit.map_or(0, |last| last.day);
            visit.missed
                + match visit.day {
                    day if day > end => visit.cost * (end - from) / (day - from),
                    _ => visit.cost + by_brute_force(context, &context.after(state, visit), known),
                }
        });
        let least = ways.min().unwrap_or_else(|| candidates::cost_of_nothing(context, state, end));
        known.insert(memory, least);
        least
    }

    #[track_caller]
    fn check(runner: &str) {
        let request = json::request(&format!(r#"{{"today":"2026-11-23","runner":{{{runner}}}}}"#)).expect("a request");
        let season = Season::new(&request);
        let context = PlanContext::new(&season);
        let mut search = Search::new(&context);
        let start = context.start();
        let (mut known, mut visits) = (BTreeMap::new(), Vec::new());
        let least = by_brute_force(&context, &start, &mut known);
        candidates::list(&context, &start, &mut visits);
        let found = visits.iter().map(|visit| search.plan_with(&start, visit, ANY).least).min();
        assert_eq!(found, Some(least), "the first visit leads to the least cost");
        let first = best(&context, None).visits[0];
        let (mut state, mut cost, mut visit) = (start, 0, Some(first));
        while let Some(next) = visit.filter(|visit| visit.day <= context.last_compared) {
            cost += next.cost + next.missed;
            state = context.after(&state, &next);
            visit = search.visit_after(&state);
        }
        assert_eq!(cost + by_brute_force(&context, &state, &mut known), least, "and the plan pays no more");
    }

    const WEEK: &str = r#""weekly_km":42,"week":["rest","intervals","easy","tempo","easy","rest","long"]"#;

    #[test]
    fn no_plan_costs_less_without_a_race() {
        check(&format!(r#"{WEEK},"trouble_spots":["calves"],"last_massage":{{"date":"2026-11-02"}}"#));
        check(&format!(r#"{WEEK},"trouble_spots":["calves"],"soreness":8,"max_per_month":3"#));
    }

    #[test]
    fn no_plan_costs_less_around_a_race() {
        let spot = WEEK.replace("42", "85") + r#","trouble_spots":["calves"]"#;
        check(&format!(r#"{spot},"race":{{"date":"2027-01-10","distance_km":42.2}}"#));
        check(&format!(r#"{WEEK},"trouble_spots":["quads"],"race":{{"date":"2026-12-20","distance_km":21.1}}"#));
        check(&format!(r#"{WEEK},"race":{{"date":"2026-12-06","distance_km":42.2}}"#));
        check(&format!(r#"{WEEK},"trouble_spots":["it_band"],"race":{{"date":"2026-11-22","distance_km":80}}"#));
    }

    #[test]
    fn no_plan_costs_less_around_two_races_and_within_a_budget() {
        let races = r#""races":[{"date":"2026-12-06","distance_km":21.1},{"date":"2026-12-20","distance_km":10}]"#;
        check(&format!(r#"{WEEK},"trouble_spots":["calves"],"last_massage":{{"date":"2026-11-10"}},{races}"#));
        for most in 1..=6 {
            check(&format!(r#"{WEEK},"max_per_month":{most},{races}"#));
        }
    }

    #[test]
    fn no_plan_costs_less_in_a_year_of_races_within_a_budget() {
        let week = r#""weekly_km":85,"week":["rest","intervals","easy","tempo","easy","easy","long"]"#;
        let races = [(2, 7, 10), (2, 24, 21), (5, 2, 42), (5, 9, 10), (6, 20, 60)];
        let races =
            races.map(|(month, day, km)| format!(r#"{{"date":"2027-{month:02}-{day:02}","distance_km":{km}}}"#));
        for most in [2, 4] {
            check(&format!(
                r#"{week},"trouble_spots":["calves"],"max_per_month":{most},"races":[{}]"#,
                races.join(",")
            ));
        }
    }
}
