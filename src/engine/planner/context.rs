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
use crate::engine::season::{Day, LONG_AGO, Previous, Season, body};

/// What a day is for any visit, whatever comes before it.
pub(crate) struct KnownDay {
    /// The depths that a visit can have: allowed by the rules, asked for by the need, and to be had at the clinic.
    pub(crate) depths: Depths,
    /// The depths that are forbidden to a body new to massage.
    pub(crate) forbidden_when_new: Depths,
    /// The depth that the need asks for.
    pub(crate) target: Depth,
    /// What the training around it costs.
    pub(crate) cost: PerDepth<i32>,
    /// Those of them that a regular visit can have: none where the day belongs to a race.
    pub(crate) regular: Depths,
    /// The interval of its phase.
    interval: Day,
    /// The first day of a regular visit after one on it; the day itself while soreness counts.
    pub(crate) next_regular: Day,
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
    /// By position among them: the first day that one of those from there on may have.
    pub(crate) first_open: Vec<Day>,
    /// The most visits in 30 days, where so few that it can matter.
    pub(crate) budget: Option<u32>,
    /// The last day on which plans are compared.
    pub(crate) last_compared: Day,
    /// The longest spacing after a visit of each depth (SP-1).
    pub(crate) longest_spacing: PerDepth<Day>,
    /// Days for which a deep visit is remembered; 0 where none is ever planned.
    pub(crate) deep_again: Day,
    /// Days for which a first massage is remembered; 0 where it forbids nothing that would be planned.
    pub(crate) first_deep: Day,
}

impl<'a> PlanContext<'a> {
    pub(crate) fn new(season: &'a Season<'a>) -> Self {
        let runner = &season.request.runner;
        let need = Need::new(&runner.trouble_spots, &season.request.clinic);
        let (policy, is_deep) = (&season.request.clinic.policy, need.depth == Depth::Deep);
        let race_visits = windows::around_races(season, &need);
        let mut first_open = vec![Day::MAX; race_visits.len() + 1];
        for (position, visit) in race_visits.iter().enumerate().rev() {
            first_open[position] = visit.first.min(first_open[position + 1]);
        }
        let mut context = Self {
            season,
            race_visits,
            first_open,
            need,
            days: Vec::new(),
            restrictions: Vec::new(),
            budget: runner.max_per_month.map(u32::from).filter(|visits| *visits < MONTH as u32),
            last_compared: 0,
            longest_spacing: history::longest_spacing(policy),
            deep_again: if is_deep { policy.cost.deep_again_days.into() } else { 0 },
            first_deep: if is_deep && season.last_massage().is_none() { policy.cost.first_deep_days.into() } else { 0 },
        };
        let start = context.start();
        let interval = context.interval(&start);
        let due = start.last_visit.map_or(0, |last| last.day + interval).max(season.earliest());
        context.last_compared = horizon::last_compared(season, due);
        let last = horizon::last_looked_at(season, context.last_compared);
        for day in 0..=last {
            context.restrictions.push(restriction::of_the_day(season, day));
            context.days.push(context.known(day));
        }
        for goal in &season.goals {
            for day in windows::days_of_race(season, &context.need, goal) {
                if let Some(known) = context.days.get_mut(day as usize) {
                    known.regular = Depths::EMPTY;
                }
            }
        }
        context
    }

    fn known(&self, day: Day) -> KnownDay {
        let (season, need) = (self.season, &self.need);
        let mut depths = restriction::allowed(&self.restrictions[day as usize]);
        let mut forbidden_when_new = Depths::EMPTY;
        let asked = kind::asked_depth(season, need, day);
        for depth in Depth::ALL.iter().copied() {
            if depth > asked || need.kind(depth).is_none() {
                depths.remove(depth);
            }
            if history::is_forbidden_when_new(season, day, depth) {
                forbidden_when_new.insert(depth);
            }
        }
        let target = kind::target_depth(season, need, day);
        let interval = season.interval(day);
        KnownDay {
            depths,
            forbidden_when_new,
            target,
            cost: cost::of_training(season, day),
            regular: depths.without(restriction::deeper_than(target)),
            interval,
            next_regular: if day > body::SORENESS_LASTS { day + horizon::shortest_gap(interval) } else { day },
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
            last_deep: LONG_AGO,
            first: LONG_AGO,
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
        let first = if state.last_visit.is_none() { visit.day } else { state.first };
        PlanState {
            last_visit: Some(last),
            is_start: false,
            next_race_visit: visit.next_race_visit,
            last_deep: self.last_deep(state, last),
            first: if visit.day - first < self.first_deep { first } else { LONG_AGO },
            visits_last_30_days: if self.budget.is_some() { state.visits_before(visit.day) | 1 } else { 0 },
        }
    }

    /// The last deep visit up to `last`, while another one costs more.
    fn last_deep(&self, state: &PlanState, last: Previous) -> Day {
        let deep = if last.depth == Depth::Deep { last.day } else { state.last_deep };
        if last.day - deep < self.deep_again { deep } else { LONG_AGO }
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
        let known = self.days.get(from as usize);
        let interval = known.map_or_else(|| self.season.interval(from), |known| known.interval);
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
        Clearance::after(self.season, state.last_visit, state.first, self.within_budget_from(state))
    }

    /// Those of some depths that no rule of the history forbids on a day.
    pub(crate) fn cleared(&self, depths: Depths, clearance: &Clearance, day: Day) -> Depths {
        let mut legal = depths;
        if day >= clearance.new_from {
            legal = legal.without(self.day(day).forbidden_when_new);
        }
        if day < clearance.all_from {
            for depth in Depth::ALL {
                if day < clearance.from[*depth] {
                    legal.remove(*depth);
                }
            }
        }
        legal
    }

    /// The depths of a visit that no rule forbids.
    pub(crate) fn legal(&self, clearance: &Clearance, day: Day) -> Depths {
        self.cleared(self.day(day).depths, clearance, day)
    }

    pub(crate) fn visit(&self, state: &PlanState, day: Day, depth: Depth) -> Visit<'_> {
        Visit { season: self.season, day, depth, previous: state.last_visit, first: state.first }
    }

    /// The first day on which one more visit is within what the runner wants in 30 days.
    pub(crate) fn within_budget_from(&self, state: &PlanState) -> Day {
        self.budget.map_or(LONG_AGO, |most| state.has_room_from(most))
    }

    /// Days that a budget keeps regular visits apart; 0 without one.
    pub(crate) fn budget_gap(&self) -> Day {
        self.budget.map_or(0, |most| (MONTH as u32).div_ceil(most) as Day)
    }

    /// Tells each rule that forbids a visit after the ones before.
    pub(crate) fn for_each_forbidding(&self, state: &PlanState, day: Day, depth: Depth, tell: &mut dyn FnMut(RuleId)) {
        let visit = self.visit(state, day, depth);
        match self.restrictions.get(day as usize) {
            Some(known) => restriction::for_each_forbidding(known, &visit, tell),
            None => restriction::for_each_forbidding(&restriction::of_the_day(self.season, day), &visit, tell),
        }
    }

    /// The rules that forbid a visit after the ones before.
    pub(crate) fn forbidding(&self, state: &PlanState, day: Day, depth: Depth) -> Vec<RuleId> {
        let mut rules = Vec::new();
        self.for_each_forbidding(state, day, depth, &mut |rule| rules.push(rule));
        rules
    }
}
