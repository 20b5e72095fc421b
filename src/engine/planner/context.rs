//! The visits that could come next, from where the plan stands: the legal days of the windows of each purpose.

use crate::engine::domain::massage::{Depth, Kind, Purpose};
use crate::engine::domain::rule::RuleId;
use crate::engine::planner::cost;
use crate::engine::planner::windows::{self, Window};
use crate::engine::rules::kind::{self, Need};
use crate::engine::rules::restriction::{self, RestrictionSet, Visit};
use crate::engine::season::load;
use crate::engine::season::{Day, Goal, Previous, Season};

/// A moderate or deep visit in the last days before a race takes the place of the last focused session.
pub(crate) const COUNTS_AS_FOCUSED: Day = 14;

/// A visit that could come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) purpose: Purpose,
    pub(crate) day: Day,
    pub(crate) depth: Depth,
    pub(crate) points: i32,
}

/// Where a plan stands: what has been had, and what is still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PlanState {
    /// The visit before.
    pub(crate) previous: Option<Previous>,
    /// The first visit around the race that is still open; none without a race, or when all are done.
    pub(crate) open: Option<Purpose>,
    /// With a budget, the visits of the last 30 days as bits, the one before at bit 0.
    pub(crate) recent: u32,
}

/// What a day is for any visit.
struct KnownDay {
    /// By depth, the rules of the day that forbid it.
    forbidden: [RestrictionSet; 3],
    /// What the training around it is worth.
    points: i32,
}

impl KnownDay {
    fn new(season: &Season, day: Day) -> Self {
        let forbidden = DEPTHS.map(|depth| restriction::of_the_day(season, day, depth));
        Self { forbidden, points: cost::of_the_week(season, day) }
    }
}

const DEPTHS: [Depth; 3] = [Depth::Light, Depth::Moderate, Depth::Deep];

/// Everything about a request that does not change while its plan is made.
pub(crate) struct PlanContext<'a> {
    pub(crate) season: &'a Season<'a>,
    pub(crate) need: Need,
    /// What is known of each day whatever comes before it.
    days: Vec<KnownDay>,
    /// By depth, whether the clinic has a kind for it.
    offered: [bool; 3],
    /// The most visits in 30 days, where so few that it can matter.
    pub(crate) budget: Option<u32>,
}

impl<'a> PlanContext<'a> {
    pub(crate) fn new(season: &'a Season<'a>) -> Self {
        let request = season.request;
        let need = kind::need(&request.runner.trouble_spots);
        let offered = DEPTHS.map(|depth| kind::kind_at_depth(&need, depth, &request.clinic).is_some());
        let budget = request.runner.max_per_month.map(u32::from).filter(|visits| *visits < load::MONTH as u32);
        let days = (0..=season.furthest()).map(|day| KnownDay::new(season, day)).collect();
        Self { season, need, days, offered, budget }
    }

    /// Where the plan stands today.
    pub(crate) fn today(&self) -> PlanState {
        let previous = self.season.last_massage();
        let open = self.season.goal().and_then(|goal| match previous {
            Some(previous) => open_after(goal, previous, Some(Purpose::LastFocused)),
            None => Some(Purpose::LastFocused),
        });
        PlanState { previous, open, recent: u32::from(self.budget.is_some() && previous.is_some()) }
    }

    /// Where the plan stands after a visit.
    pub(crate) fn after(&self, state: &PlanState, visit: &Candidate) -> PlanState {
        let previous = Previous { day: visit.day, depth: visit.depth };
        let open = self.season.goal().and_then(|goal| match visit.purpose {
            Purpose::Regular if visit.day > goal.day => None,
            Purpose::Regular => open_after(goal, previous, state.open),
            around_the_race => open_after(goal, previous, following(around_the_race)),
        });
        let recent = if self.budget.is_some() { self.earlier(state, visit.day) | 1 } else { 0 };
        PlanState { previous: Some(previous), open, recent }
    }

    /// Calls `found` with the candidates that a plan chooses from: those of the first window of each purpose that has
    /// a legal day. A regular visit that is due well before the race is not put off for the visits around it, and
    /// after the race the visits come in their order, the lighter first.
    pub(crate) fn each(&self, state: &PlanState, found: &mut dyn FnMut(Candidate)) {
        let any_regular = self.first_window(state, Purpose::Regular, found);
        if any_regular && windows::is_due_before_race(self, state) {
            return;
        }
        let Some(open) = state.open else { return };
        for purpose in Purpose::ALL.iter().copied().filter(|purpose| *purpose >= open) {
            if self.first_window(state, purpose, found) && purpose >= Purpose::PostRaceLight {
                return;
            }
        }
    }

    /// Every legal visit of a purpose, window by window.
    pub(crate) fn every(&self, state: &PlanState, purpose: Purpose) -> Vec<Vec<Candidate>> {
        let legal = |window| {
            let mut found = Vec::new();
            self.search(state, purpose, window, &mut |candidate| found.push(candidate));
            found
        };
        self.windows(state, purpose).map(legal).collect()
    }

    /// The visit on a day of the runner's own choice: as deep as the need and the day allow, and for the purpose that
    /// has its place there, else a regular one.
    pub(crate) fn on(&self, state: &PlanState, day: Day) -> Option<Candidate> {
        let aim = kind::target_depth(self.season, &self.need, day);
        let is_possible = |depth: &Depth| {
            *depth <= aim && (0..self.days_known() as Day).contains(&day) && self.is_legal(state, day, *depth)
        };
        let depth = Depth::ALL.iter().copied().rev().find(is_possible)?;
        let is_there = |window: Window| window.depth == depth && (window.first..=window.last).contains(&day);
        let mut open = Purpose::ALL.iter().copied().filter(|purpose| state.open.is_some_and(|open| *purpose >= open));
        let purpose = open.find(|purpose| self.windows(state, *purpose).any(is_there));
        Some(Candidate { purpose: purpose.unwrap_or(Purpose::Regular), day, depth, points: 0 })
    }

    fn windows(&self, state: &PlanState, purpose: Purpose) -> impl Iterator<Item = Window> + use<> {
        windows::of_purpose(self, state, purpose).into_iter().flatten()
    }

    /// Reports the legal days of the first window that has any; whether one has.
    fn first_window(&self, state: &PlanState, purpose: Purpose, found: &mut dyn FnMut(Candidate)) -> bool {
        self.windows(state, purpose).any(|window| self.search(state, purpose, window, found))
    }

    /// Reports the legal days of a window; whether there was one.
    fn search(&self, state: &PlanState, purpose: Purpose, window: Window, found: &mut dyn FnMut(Candidate)) -> bool {
        let after_previous = state.previous.map_or(0, |previous| previous.day + 1).max(0);
        let mut any = false;
        for day in window.first.max(after_previous)..=window.last.min(self.days.len() as Day - 1) {
            if self.is_legal(state, day, window.depth) {
                let points = cost::of_visit(purpose, self.days[day as usize].points, window.away(day));
                found(Candidate { purpose, day, depth: window.depth, points });
                any = true;
            }
        }
        any
    }

    /// Whether a window has a day left for a visit of that purpose, with nothing planned before it.
    pub(crate) fn has_day(&self, purpose: Purpose, window: Window) -> bool {
        self.search(&self.today(), purpose, window, &mut |_| {})
    }

    /// Whether no minimum forbids a visit, the clinic has a kind for it, and the budget allows it.
    fn is_legal(&self, state: &PlanState, day: Day, depth: Depth) -> bool {
        let visit = Visit { season: self.season, day, depth, previous: state.previous };
        self.days[day as usize].forbidden[depth as usize] == 0
            && self.offered[depth as usize]
            && !kind::forbids_deep_quads(self.season, &self.need, day, depth)
            && !self.is_over_budget(state, day)
            && !restriction::history_forbids(&visit)
    }

    /// Whether the visits before a day are as many as the runner wants in 30 days.
    pub(crate) fn is_over_budget(&self, state: &PlanState, day: Day) -> bool {
        self.budget.is_some_and(|most| self.earlier(state, day).count_ones() >= most)
    }

    /// The visits of the 29 days before a day, as bits counted back from it; none where the last one comes after it.
    fn earlier(&self, state: &PlanState, day: Day) -> u32 {
        let in_a_month = (1 << load::MONTH) - 1;
        match state.previous.map(|previous| day - previous.day) {
            Some(gap @ 0..load::MONTH) => (state.recent << gap) & in_a_month,
            _ => 0,
        }
    }

    /// Calls `found` with each rule that forbids a visit after the one before.
    pub(crate) fn for_each_forbidding(
        &self,
        previous: Option<Previous>,
        day: Day,
        depth: Depth,
        found: &mut dyn FnMut(RuleId),
    ) {
        let visit = Visit { season: self.season, day, depth, previous };
        let known = self.days.get(day as usize).map(|known| known.forbidden[depth as usize]);
        let of_the_day = known.unwrap_or_else(|| restriction::of_the_day(self.season, day, depth));
        restriction::for_each_forbidding(of_the_day, &visit, found);
    }

    /// How many days the planner knows, today the first.
    pub(crate) fn days_known(&self) -> usize {
        self.days.len()
    }

    /// The kind for a visit of that depth.
    pub(crate) fn kind(&self, depth: Depth) -> Option<Kind> {
        kind::kind_at_depth(&self.need, depth, &self.season.request.clinic)
    }
}

/// What is open around the race after a visit: a focused visit shortly before it closes the first, a visit after it
/// closes as many as its depth is worth.
fn open_after(goal: Goal, visit: Previous, open: Option<Purpose>) -> Option<Purpose> {
    let at_least = match (goal.day - visit.day, visit.depth) {
        (ahead, Depth::Light) if ahead > 0 => Purpose::LastFocused,
        (ahead, _) if ahead > COUNTS_AS_FOCUSED => Purpose::LastFocused,
        (ahead, _) if ahead > 0 => Purpose::PreRace,
        (_, Depth::Light) => Purpose::PostRaceFull,
        (_, Depth::Moderate) => Purpose::PostRaceDeep,
        (_, Depth::Deep) => return None,
    };
    open.map(|open| open.max(at_least))
}

/// The purpose that comes after one around a race.
fn following(purpose: Purpose) -> Option<Purpose> {
    Purpose::ALL.get(purpose as usize + 1).copied()
}
