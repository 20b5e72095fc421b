//! Everything about a request that does not change while its plan is made: each day, the visits around the races, the
//! horizon.

use crate::engine::domain::massage::Depth;
use crate::engine::domain::policy::PerDepth;
use crate::engine::domain::rule::RuleId;
use crate::engine::planner::cost;
use crate::engine::planner::horizon;
use crate::engine::planner::state::{Candidate, PlanState};
use crate::engine::planner::windows::{self, RaceVisit};
use crate::engine::rules::history::{self, Clearance, Visit};
use crate::engine::rules::kind::{self, Need};
use crate::engine::rules::restriction::{self, Depths, RestrictionSet};
use crate::engine::season::load::{self, MONTH};
use crate::engine::season::{Day, Previous, Season, body};

/// What a day is for any visit, whatever comes before it.
pub(crate) struct KnownDay {
    /// The depths that a visit can have: allowed by the rules, asked for by the need, and to be had at the clinic.
    pub(crate) depths: Depths,
    /// Those of them for a body new to massage.
    pub(crate) depths_when_new: Depths,
    /// The depth that the need asks for.
    pub(crate) target: Depth,
    /// What the training around it costs.
    pub(crate) cost: PerDepth<i32>,
    /// Whether a regular visit may lie here; else the day belongs to a race.
    pub(crate) is_regular: bool,
}

/// A request while its plan is made.
pub(crate) struct PlanContext<'a> {
    pub(crate) season: &'a Season<'a>,
    pub(crate) need: Need,
    days: Vec<KnownDay>,
    /// What each rule of the day forbids, on each day.
    restrictions: Vec<RestrictionSet>,
    /// The visits around the races, in their order.
    pub(crate) race_visits: Vec<RaceVisit>,
    /// The most visits in 30 days, where so few that it can matter.
    budget: Option<u32>,
    /// The last day on which plans are compared.
    pub(crate) last_compared: Day,
    /// Days for which a deep visit is remembered; 0 where none is ever planned.
    deep_again: Day,
    /// Days for which a first massage is remembered; 0 where it forbids nothing that would be planned.
    first_deep: Day,
}

impl<'a> PlanContext<'a> {
    pub(crate) fn new(season: &'a Season<'a>) -> Self {
        let runner = &season.request.runner;
        let need = Need::new(&runner.trouble_spots, &season.request.clinic);
        let (policy, is_deep) = (&season.request.clinic.policy, need.depth == Depth::Deep);
        let mut context = Self {
            season,
            race_visits: windows::around_races(season, &need),
            need,
            days: Vec::new(),
            restrictions: Vec::new(),
            budget: runner.max_per_month.map(u32::from).filter(|visits| *visits < MONTH as u32),
            last_compared: 0,
            deep_again: if is_deep { policy.cost.deep_again_days.into() } else { 0 },
            first_deep: if is_deep && season.last_massage().is_none() { policy.cost.first_deep_days.into() } else { 0 },
        };
        let start = context.start();
        let interval = context.interval(&start);
        let due = start.last_visit.map_or(0, |last| last.day + interval).max(season.earliest());
        context.last_compared = horizon::last_compared(season, due);
        let last = horizon::last_looked_at(season, context.last_compared);
        context.restrictions = (0..=last).map(|day| restriction::of_the_day(season, day)).collect();
        context.days = (0..=last).map(|day| context.known(day)).collect();
        context
    }

    fn known(&self, day: Day) -> KnownDay {
        let (season, need) = (self.season, &self.need);
        let mut depths = restriction::allowed(&self.restrictions[day as usize]);
        let mut when_new = Depths::EMPTY;
        let asked = kind::asked_depth(season, need, day);
        for depth in Depth::ALL.iter().copied() {
            if depth > asked || need.kind(depth).is_none() {
                depths.remove(depth);
            }
            if !history::is_forbidden_when_new(season, day, depth) {
                when_new.insert(depth);
            }
        }
        KnownDay {
            depths,
            depths_when_new: when_new,
            target: kind::target_depth(season, need, day),
            cost: cost::of_training(season, day),
            is_regular: !season.goals.iter().any(|goal| windows::belongs_to_race(season, need, goal, day)),
        }
    }

    /// The last day that is known.
    pub(crate) fn last_day(&self) -> Day {
        self.days.len() as Day - 1
    }

    pub(crate) fn day(&self, day: Day) -> &KnownDay {
        &self.days[day as usize]
    }

    /// Where the plan stands today.
    pub(crate) fn start(&self) -> PlanState {
        let last_visit = self.season.last_massage();
        let mut state = PlanState {
            last_visit,
            is_start: true,
            next_race_visit: 0,
            last_deep: None,
            first: None,
            visits_last_30_days: u32::from(self.budget.is_some() && last_visit.is_some()),
        };
        if let Some(last) = last_visit {
            state.next_race_visit = self.filled_by(last, 0);
            state.last_deep = self.last_deep(&state, last);
        }
        state
    }

    /// Where the plan stands after a visit.
    pub(crate) fn after(&self, state: &PlanState, visit: &Candidate) -> PlanState {
        let last = Previous { day: visit.day, depth: visit.depth };
        let first = if state.last_visit.is_none() { Some(visit.day) } else { state.first };
        PlanState {
            last_visit: Some(last),
            is_start: false,
            next_race_visit: visit.next_race_visit,
            last_deep: self.last_deep(state, last),
            first: first.filter(|first| visit.day - first < self.first_deep),
            visits_last_30_days: match state.visits_last_30_days {
                PlanState::UNLIMITED => PlanState::UNLIMITED,
                _ => self.remembered(self.earlier(state, visit.day) | 1, visit),
            },
        }
    }

    /// The last deep visit up to `last`, while another one costs more.
    fn last_deep(&self, state: &PlanState, last: Previous) -> Option<Day> {
        let deep = if last.depth == Depth::Deep { Some(last.day) } else { state.last_deep };
        deep.filter(|deep| last.day - deep < self.deep_again)
    }

    /// The first visit around a race, from a position on, that a visit leaves open. A visit from race day on closes the
    /// light one after it, a deeper one the fuller one too; deeper work in the last days before a race closes its last
    /// focused session.
    pub(crate) fn filled_by(&self, visit: Previous, from: u8) -> u8 {
        let is_filled = |open: &&RaceVisit| {
            use crate::engine::domain::massage::Purpose::{
                LastFocused, PostRaceDeep, PostRaceFull, PostRaceLight, PreRace, Regular,
            };
            let is_deeper = visit.depth > Depth::Light;
            let ahead = open.goal.day - visit.day;
            match open.purpose {
                _ if open.last <= visit.day => true,
                LastFocused => is_deeper && (1..=windows::COUNTS_AS_FOCUSED).contains(&ahead) || ahead <= 0,
                PreRace => ahead <= 0,
                PostRaceLight => ahead <= 0,
                PostRaceFull => ahead <= 0 && is_deeper,
                Regular | PostRaceDeep => true,
            }
        };
        from + self.race_visits.iter().skip(from.into()).take_while(is_filled).count() as u8
    }

    /// The interval that counts for the visit after `state` (FQ-1, SO-3).
    pub(crate) fn interval(&self, state: &PlanState) -> Day {
        let policy = &self.season.request.clinic.policy;
        let from = state.last_visit.map_or(self.season.earliest(), |last| last.day);
        let interval = self.season.interval(from);
        let is_after_sore = |last: Previous| last.depth == Depth::Light && body::is_very_sore(self.season, last.day);
        match () {
            () if state.is_start && body::is_sore_at_all(self.season) => interval.min(policy.soreness.due_days.into()),
            () if !state.is_start && state.last_visit.is_some_and(is_after_sore) => {
                interval.min(policy.cost.after_sore_days.into())
            }
            () => interval,
        }
    }

    /// The interval of a day's phase without the runner's own limit.
    pub(crate) fn unlimited_interval(&self, day: Day) -> Day {
        let phase = self.season.phase(day);
        load::interval(self.season.tier, None, &self.season.request.clinic.policy.interval, phase)
    }

    /// When the visits so far let one of each depth come.
    pub(crate) fn clearance(&self, state: &PlanState) -> Clearance {
        Clearance::after(self.season, state.last_visit, state.first)
    }

    /// Whether no rule forbids a visit.
    pub(crate) fn is_legal(&self, state: &PlanState, clearance: &Clearance, day: Day, depth: Depth) -> bool {
        let known = self.day(day);
        known.depths.contains(depth)
            && day >= clearance.from[depth]
            && (day < clearance.new_from || known.depths_when_new.contains(depth))
            && !self.is_over_budget(state, day)
    }

    pub(crate) fn visit(&self, state: &PlanState, day: Day, depth: Depth) -> Visit<'_> {
        Visit { season: self.season, day, depth, previous: state.last_visit, first: state.first }
    }

    /// Whether the visits before a day are as many as the runner wants in 30 days.
    pub(crate) fn is_over_budget(&self, state: &PlanState, day: Day) -> bool {
        state.visits_last_30_days != PlanState::UNLIMITED
            && self.budget.is_some_and(|most| self.earlier(state, day).count_ones() >= most)
    }

    /// Days that a budget keeps regular visits apart; 0 without one.
    pub(crate) fn budget_gap(&self) -> Day {
        self.budget.map_or(0, |most| (MONTH as u32).div_ceil(most) as Day)
    }

    /// The visits of the last 30 days as far as they can matter: where only regular visits follow for a month, and they
    /// never come to more than the budget allows, all but the last are forgotten.
    fn remembered(&self, visits: u32, last: &Candidate) -> u32 {
        let Some(most) = self.budget else { return 0 };
        let next = self.race_visits.get(usize::from(last.next_race_visit));
        let gap = self.budget_gap();
        let is_within = |nth: Day| {
            let before = (visits << (nth * gap)) & ((1 << MONTH) - 1);
            before.count_ones() + (nth as u32 - 1) < most
        };
        let mut months_visits = (1..).take_while(|nth| nth * gap < MONTH);
        if next.is_none_or(|next| next.first > last.day + MONTH) && months_visits.all(is_within) { 1 } else { visits }
    }

    /// Whether a budget bounds what can follow a state.
    pub(crate) fn is_limited(&self, state: &PlanState) -> bool {
        self.budget.is_some() && state.visits_last_30_days != PlanState::UNLIMITED
    }

    /// The visits of the 29 days before a day, as bits counted back from it; none where the last one comes after it.
    fn earlier(&self, state: &PlanState, day: Day) -> u32 {
        let in_a_month = (1 << MONTH) - 1;
        match state.last_visit.map(|last| day - last.day) {
            Some(gap @ 0..MONTH) => (state.visits_last_30_days << gap) & in_a_month,
            _ => 0,
        }
    }

    /// Calls `found` with each rule that forbids a visit after the ones before.
    pub(crate) fn for_each_forbidding(&self, state: &PlanState, day: Day, depth: Depth, found: &mut dyn FnMut(RuleId)) {
        let visit = self.visit(state, day, depth);
        match self.restrictions.get(day as usize) {
            Some(known) => restriction::for_each_forbidding(known, &visit, found),
            None => restriction::for_each_forbidding(&restriction::of_the_day(self.season, day), &visit, found),
        }
    }
}
