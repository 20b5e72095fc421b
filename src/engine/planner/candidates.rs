//! The visits that could come next, from where a plan stands, each with what it costs.

use std::ops::Range;

use crate::engine::domain::massage::{Depth, Purpose};
use crate::engine::domain::policy::Costs;
use crate::engine::planner::context::PlanContext;
use crate::engine::planner::cost::{self, Gap};
use crate::engine::planner::horizon;
use crate::engine::planner::state::{Bound, Candidate, PlanState};
use crate::engine::planner::windows::{self, RaceVisit};
use crate::engine::rules::history::Clearance;
use crate::engine::rules::restriction;
use crate::engine::season::{Day, GROWN_WINDOW, Previous, body};

/// A visit around a race is looked for up to so many intervals ahead; further only where no regular visit has a day.
const INTERVALS_TO_RACE_VISIT: Day = 2;

/// What all candidates after one state share.
pub(crate) struct Start<'a> {
    context: &'a PlanContext<'a>,
    state: &'a PlanState,
    costs: &'a Costs,
    /// The interval that counts.
    interval: Day,
    /// The day from which the gap is counted: the visit before, or so that one overdue is due as soon as there is notice.
    from: Day,
    /// The first day that can be booked after the visit before.
    earliest: Day,
    /// Before this day a visit that is due already pays for its days of waiting alone.
    due_until: Day,
    /// When the visits so far let one of each depth come.
    clearance: Clearance,
    /// A regular visit before this day neither fills nor passes a visit around a race.
    unchanged_before: Day,
}

impl<'a> Start<'a> {
    pub(crate) fn new(context: &'a PlanContext<'a>, state: &'a PlanState) -> Self {
        let earliest = context.season.earliest();
        let interval = context.interval(state);
        let overdue = earliest - interval;
        let from = state.last_visit.map_or(overdue, |last| last.day.max(overdue));
        let earliest = state.last_visit.map_or(earliest, |last| earliest.max(last.day + 1));
        let costs = &context.season.request.clinic.policy.cost;
        let is_due = state.is_start && from == overdue && !body::is_sore_at_all(context.season);
        let next = context.race_visits.get(usize::from(state.next_race_visit));
        Self {
            context,
            state,
            costs,
            interval,
            from,
            earliest,
            due_until: if is_due { context.season.earliest() + Day::from(costs.due_window) } else { 0 },
            clearance: context.clearance(state),
            unchanged_before: next.map_or(Day::MAX, |next| next.last.min(next.goal.day - windows::COUNTS_AS_FOCUSED)),
        }
    }

    /// A visit of the kind that the clinic has for its depth: what it costs, then what it leaves out and which visit around
    /// a race is still to come.
    fn candidate(&self, day: Day, depth: Depth, purpose: Purpose, cost: i32, passed: (i32, u8)) -> Option<Candidate> {
        let (kind, (missed, next_race_visit)) = (self.context.need.kind(depth)?, passed);
        Some(Candidate { day, kind, depth, purpose, cost, missed, next_race_visit, plan: Bound::UNKNOWN })
    }

    fn gap(&self, day: Day) -> Gap {
        Gap { days: day - self.from, interval: self.interval }
    }

    /// How badly the gap to a regular visit fits. One that is due already may wait some days for a good one.
    fn misfit(&self, day: Day) -> i32 {
        if day < self.due_until {
            return (day - self.earliest) * i32::from(self.costs.due_day);
        }
        self.gap(day).misfit(self.costs)
    }

    /// A regular visit. It is as deep as the need asks for and the day allows, and moderate beside deep where deep work
    /// has only just been.
    fn regular(&self, day: Day, found: &mut Vec<Candidate>) {
        let mut depths = self.context.cleared(self.context.day(day).regular, &self.clearance, day);
        let is_soon = day - self.state.last_deep < self.costs.deep_again_days.into();
        while let Some(depth) = depths.last() {
            let cost = self.of_regular(day, self.on_its_day(day, depth, is_soon));
            let passed = if day < self.unchanged_before {
                (0, self.state.next_race_visit)
            } else {
                self.leaving_out(self.passed_by(day), day, depth)
            };
            found.extend(self.candidate(day, depth, Purpose::Regular, cost, passed));
            if depth < Depth::Deep || !is_soon {
                break;
            }
            depths.remove(depth);
        }
    }

    /// What a regular visit costs on its day, however long after the one before.
    fn on_its_day(&self, day: Day, depth: Depth, is_soon_after_deep: bool) -> i32 {
        let known = self.context.day(day);
        known.cost[depth] + cost::of_depth(self.costs, self.costs.lighter, known.target, depth, is_soon_after_deep)
    }

    /// What a regular visit costs by the gap before it and what it costs on its day.
    pub(crate) fn of_regular(&self, day: Day, on_its_day: i32) -> i32 {
        self.gap(day).of_regular(self.misfit(day), on_its_day)
    }

    /// The first and the last of the days on which a regular visit is looked for.
    fn days(&self) -> [Day; 2] {
        let apart = if self.state.is_start { 0 } else { self.from + self.context.budget_gap() };
        let first = self.earliest.max(self.from + horizon::shortest_gap(self.interval)).max(apart);
        [first, (self.from + self.interval * 5 / 3).max(self.due_until - 1).min(self.context.last_day())]
    }

    /// Those of these days on which a regular visit is the same whatever came before it: the visits before neither forbid
    /// it nor make it dearer, no race is near, and no limit counts.
    pub(crate) fn unaffected(&self) -> Range<Day> {
        let (context, state, [first, last]) = (self.context, self.state, self.days());
        if context.budget.is_some() || state.is_start {
            return 0..0;
        }
        let from = first.max(self.clearance.all_from).max(state.last_deep + Day::from(self.costs.deep_again_days));
        let race = context.first_open[usize::from(state.next_race_visit)].min(self.unchanged_before);
        from..race.min(self.clearance.new_from).min(last.min(context.last_compared) + 1)
    }

    /// The regular visit on one of these days, with what it costs on its day.
    pub(crate) fn on_unaffected(&self, day: Day) -> Option<Candidate> {
        let depth = self.context.day(day).regular.last()?;
        let cost = self.on_its_day(day, depth, false);
        self.candidate(day, depth, Purpose::Regular, cost, (0, self.state.next_race_visit))
    }

    /// Lists the visits that a plan chooses from, but for those on days that are known to have some. A regular one is
    /// looked for from three fifths to five thirds of its interval, one that is due already in its first days whatever
    /// they come to, and where none of these days is legal up to 42 days after it; those around the races on the days of
    /// their windows.
    pub(crate) fn list(&self, known: Range<Day>, found: &mut Vec<Candidate>) {
        let context = self.context;
        let target = self.from + self.interval;
        let mut reach = target + self.interval.max(GROWN_WINDOW);
        let [first, last] = self.days();
        let before = found.len();
        for day in first..=last {
            if !known.contains(&day) {
                self.regular(day, found);
            }
        }
        if known.is_empty() && found.len() == before {
            for day in first.max(last + 1)..=(target + GROWN_WINDOW).min(context.last_day()) {
                self.regular(day, found);
            }
        } else {
            reach = reach.min(self.from + INTERVALS_TO_RACE_VISIT * self.interval);
        }
        for position in self.state.next_race_visit..context.race_visits.len() as u8 {
            if context.race_visits[usize::from(position)].first > reach {
                break;
            }
            self.around_race(position, found);
        }
    }

    /// How many visits around races are over before a regular visit on a day.
    fn passed_by(&self, day: Day) -> u8 {
        let open = self.context.race_visits.iter().skip(self.state.next_race_visit.into());
        self.state.next_race_visit + open.take_while(|visit| visit.last < day).count() as u8
    }

    /// What it costs to leave out the open visits before a position, and the first one that is open after a visit.
    fn leaving_out(&self, position: u8, day: Day, depth: Depth) -> (i32, u8) {
        let left_out = &self.context.race_visits[self.state.next_race_visit.into()..position.into()];
        let missed = left_out.iter().map(|visit| self.missed(visit)).sum();
        let visit = Previous { day, depth };
        (missed, self.context.filled_by(visit, position))
    }

    /// What it costs to leave out a visit; a light one before a race is not missed soon after another visit.
    fn missed(&self, visit: &RaceVisit) -> i32 {
        let clear = Day::from(self.costs.pre_race_light_clear_days);
        let is_soon = self.state.last_visit.is_some_and(|last| visit.ideal - last.day < clear);
        if visit.purpose == Purpose::PreRace && is_soon { 0 } else { visit.missed }
    }

    /// The days of a visit around a race, by depth.
    fn around_race(&self, position: u8, found: &mut Vec<Candidate>) {
        let visit = &self.context.race_visits[usize::from(position)];
        if visit.is_stand_in && self.has_day_for_the_one_before(position) {
            return;
        }
        for depth in [Depth::Deep, Depth::Moderate, Depth::Light] {
            let window = visit.windows[depth];
            for day in window.first.max(self.earliest)..=window.last.min(self.context.last_day()) {
                if !self.context.legal(&self.clearance, day).contains(depth) {
                    continue;
                }
                let known = self.context.day(day);
                let is_focused = visit.purpose == Purpose::LastFocused;
                let lighter = if is_focused { self.costs.last_focused_lighter } else { 0 };
                let counted_to = if is_focused { day } else { visit.ideal };
                // Half a fortnight: around a race deep work may come sooner than else, but not week by week.
                let is_soon = (day - self.state.last_deep) * 2 <= self.costs.deep_again_days.into();
                let cost = window.outside(day) * i32::from(self.costs.day_outside)
                    + known.cost[depth]
                    + cost::of_depth(self.costs, lighter, known.target, depth, is_soon)
                    + self.gap(counted_to).lateness(self.costs);
                let (missed, next_race_visit) = self.leaving_out(position, day, depth);
                let passed = (missed, next_race_visit.max(position + 1));
                found.extend(self.candidate(day, depth, visit.purpose, cost, passed));
            }
        }
    }

    /// SHORT: whether the one visit on this side of a short race still has a day: before it the last focused session,
    /// after it the fuller one. Where that one has been had, nothing stands in for it either.
    fn has_day_for_the_one_before(&self, position: u8) -> bool {
        let visits = &self.context.race_visits;
        let stand_in = &visits[usize::from(position)];
        let (is_open, main) = match stand_in.purpose {
            Purpose::PreRace => (self.state.next_race_visit < position, position.checked_sub(1)),
            _ => (true, Some(position + 1)),
        };
        let main = main.and_then(|main| visits.get(usize::from(main))).filter(|main| {
            main.goal == stand_in.goal && matches!(main.purpose, Purpose::LastFocused | Purpose::PostRaceFull)
        });
        let Some(main) = main else { return stand_in.purpose == Purpose::PreRace && self.is_focused_already(stand_in) };
        !is_open || self.has_day(main)
    }

    /// Whether the last focused session before a race has been had, or was over on the day of asking after one.
    fn is_focused_already(&self, visit: &RaceVisit) -> bool {
        self.state.last_visit.is_some_and(|last| last.depth > Depth::Light && visit.goal.day - last.day <= 14)
    }

    fn has_day(&self, visit: &RaceVisit) -> bool {
        Depth::ALL.iter().any(|depth| {
            let window = visit.windows[*depth];
            (window.first.max(self.earliest)..=window.last.min(self.context.last_day()))
                .any(|day| self.context.legal(&self.clearance, day).contains(*depth))
        })
    }
}

/// Lists all the visits that a plan chooses from.
pub(crate) fn list(context: &PlanContext, state: &PlanState, found: &mut Vec<Candidate>) {
    Start::new(context, state).list(0..0, found);
}

/// What it costs that nothing follows up to a day: the gap that stays open, and the visits around races left out.
pub(crate) fn cost_of_nothing(context: &PlanContext, state: &PlanState, last: Day) -> i32 {
    let start = Start::new(context, state);
    let left_out = context.race_visits.iter().skip(state.next_race_visit.into()).filter(|visit| visit.last <= last);
    left_out.map(|visit| start.missed(visit)).sum::<i32>() + start.gap(last).lateness(start.costs)
}

/// The visit on a day of the runner's own choice: as deep as the need and the day allow, and for the purpose that has its
/// place there, else a regular one.
pub(crate) fn visit_on(context: &PlanContext, state: &PlanState, day: Day) -> Option<Candidate> {
    if !(0..=context.last_day()).contains(&day) {
        return None;
    }
    let start = Start::new(context, state);
    let target = context.day(day).target;
    let depth = context.legal(&start.clearance, day).without(restriction::deeper_than(target)).last()?;
    let has_place = |visit: &RaceVisit| visit.windows[depth].contains(day);
    let open = context.race_visits.iter().enumerate().skip(state.next_race_visit.into());
    let place = open.into_iter().find(|(_, visit)| has_place(visit));
    let position = place.map_or_else(|| start.passed_by(day), |(position, _)| position as u8);
    let (missed, next) = start.leaving_out(position, day, depth);
    let purpose = place.map_or(Purpose::Regular, |(_, visit)| visit.purpose);
    start.candidate(day, depth, purpose, 0, (missed, if place.is_some() { next.max(position + 1) } else { next }))
}
