//! The search for the best way on from where a plan stands: dynamic programming over days and states.
//!
//! What can follow depends on the last visit alone and on the little that a state remembers of those before it, so the
//! best continuation of each such state is worked out once.

use crate::engine::planner::candidates::{self, Start};
use crate::engine::planner::context::PlanContext;
use crate::engine::planner::cost;
use crate::engine::planner::horizon;
use crate::engine::planner::state::{Bound, Candidate, PlanState};
use crate::engine::season::Day;

/// Where a search asks for a cost however high it is.
pub(crate) const ANY: i32 = i32::MAX / 2;
/// Where it asks but for what is known.
const NONE: i32 = i32::MIN / 2;

/// How many chains of known states there are: more than a year without a budget has states.
const CHAINS: usize = 1 << 11;

/// A search for the best way on, from one state after the other.
pub(crate) struct Search<'a> {
    context: &'a PlanContext<'a>,
    /// By a hash of the key: the position after that of the last of its known states; 0 for none.
    chains: Vec<u32>,
    known: Vec<Known>,
    /// By day, the regular visit that the visits before do not affect, once it is asked for; none where none is legal.
    unaffected: Vec<Option<Option<Candidate>>>,
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
    pub(crate) fn new(context: &'a PlanContext<'a>) -> Self {
        let unaffected = vec![None; context.last_day() as usize + 1];
        Self { context, chains: vec![0; CHAINS], known: Vec::new(), unaffected, pending: Vec::new() }
    }

    /// What the best plan costs that goes on with a visit: exactly, if that is no more than a limit. A visit beyond the
    /// end counts for its share.
    pub(crate) fn plan_with(&mut self, state: &PlanState, visit: &Candidate, limit: i32) -> Bound {
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
        let start = Start::new(context, state);
        let unaffected = self.best_unaffected(&start, state);
        let first = self.pending.len();
        start.list(unaffected.map_or(0..0, |_| start.unaffected()), &mut self.pending);
        for place in first..self.pending.len() {
            let visit = self.pending[place];
            self.pending[place].plan = self.plan_with(state, &visit, NONE);
        }
        self.pending.extend(unaffected);
        let (plan, visit) = loop {
            // The best, and the least that another one may cost.
            let (mut best, mut order, mut other) = (first, (ANY, 0, false), limit);
            for (place, visit) in self.pending.iter().enumerate().skip(first) {
                let next = visit.order();
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

    /// The visit of the best plan that goes on with a regular one on a day that the visits before do not affect.
    fn best_unaffected(&mut self, start: &Start, state: &PlanState) -> Option<Candidate> {
        let mut best: Option<Candidate> = None;
        for day in start.unaffected() {
            if let Some(visit) = self.on_unaffected(start, state, day) {
                let cost = start.of_regular(day, visit.cost);
                let least = cost + visit.plan.least;
                if best.is_none_or(|best| least < best.plan.least) {
                    best = Some(Candidate { cost, plan: Bound { least, is_exact: true }, ..visit });
                }
            }
        }
        best
    }

    /// The regular visit on such a day, with what it costs on its day and what the best plan costs after it: found once
    /// for all the states that do not affect it.
    fn on_unaffected(&mut self, start: &Start, state: &PlanState, day: Day) -> Option<Candidate> {
        if let Some(known) = self.unaffected[day as usize]
            && known.is_none_or(|visit| visit.next_race_visit == state.next_race_visit)
        {
            return known;
        }
        let visit = start.on_unaffected(day).map(|visit| {
            let plan = self.plan_with(state, &Candidate { cost: 0, ..visit }, ANY);
            Candidate { plan, ..visit }
        });
        self.unaffected[day as usize] = Some(visit);
        visit
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
    pub(crate) fn visit_after(&mut self, state: &PlanState) -> Option<Candidate> {
        let place = self.best_after(state, ANY);
        self.known[place].visit
    }

    /// The visits of the plan that begins with `first`, up to the last day that is shown.
    pub(crate) fn path(&mut self, start: &PlanState, first: Candidate) -> Vec<Candidate> {
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
