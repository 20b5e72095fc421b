//! Where a visit is looked for: the days to search for each purpose, best first.

use crate::engine::domain::answer::Phase;
use crate::engine::domain::massage::{Depth, Purpose};
use crate::engine::planner::context::{COUNTS_AS_FOCUSED, PlanContext, PlanState};
use crate::engine::rules::kind;
use crate::engine::season::load;
use crate::engine::season::{Day, GROWN_WINDOW, Goal, RACE_WEEK};

/// A regular visit is looked for from this many days before its target …
const DAYS_BEFORE_TARGET: Day = 3;
/// … to this many after, so that every weekday is seen.
const DAYS_AFTER_TARGET: Day = 6;
/// How far before its ideal window a visit before the race may lie.
const DAYS_BEFORE_IDEAL: Day = 4;

/// Days to search for a visit of one depth, and those of them that cost no points.
#[derive(Clone, Copy)]
pub(crate) struct Window {
    pub(crate) depth: Depth,
    pub(crate) first: Day,
    pub(crate) last: Day,
    ideal: (Day, Day),
}

impl Window {
    /// How many days a day lies outside the ideal.
    pub(crate) fn away(&self, day: Day) -> Day {
        (self.ideal.0 - day).max(day - self.ideal.1).max(0)
    }

    fn up_to(self, last: Day) -> Self {
        Self { last: self.last.min(last), ..self }
    }

    fn from(self, first: Day) -> Self {
        Self { first: self.first.max(first), ..self }
    }
}

/// The windows of one purpose: the first with a legal day is the one that counts.
pub(crate) type Windows = [Option<Window>; 6];
const NOWHERE: Windows = [None; 6];

/// Where a visit of that purpose is looked for.
pub(crate) fn of_purpose(context: &PlanContext, state: &PlanState, purpose: Purpose) -> Windows {
    let Some(goal) = context.season.goal() else {
        return if purpose == Purpose::Regular { regular(context, state) } else { NOWHERE };
    };
    match purpose {
        Purpose::Regular => regular(context, state),
        Purpose::LastFocused => last_focused(context, goal),
        Purpose::PreRace => {
            let [ideal, wider] = before(context, goal, Depth::Light);
            [Some(ideal), Some(wider), None, None, None, None]
        }
        Purpose::PostRaceLight => [Some(after(context, goal, Depth::Light)), None, None, None, None, None],
        Purpose::PostRaceFull => post_race_full(context, goal),
        Purpose::PostRaceDeep => post_race_deep(context, state, goal),
    }
}

/// The day that a regular visit aims for, and whether it comes after the race.
fn target(context: &PlanContext, state: &PlanState) -> (Day, bool) {
    let asked = state.previous.map_or(0, |previous| previous.day.max(0));
    let earliest = context.season.earliest();
    let due = |interval| state.previous.map_or(earliest, |previous| previous.day + interval).max(earliest);
    let target = due(context.season.interval(asked));
    match context.season.goal() {
        Some(goal) if asked < goal.day && !has_room_before(context, goal, asked, target) => {
            (due(context.season.interval(goal.day)).max(goal.day + 1), true)
        }
        goal => (target, goal.is_some_and(|goal| asked >= goal.day)),
    }
}

/// Whether a regular visit has to come before anything around the race: its window ends before the days that belong
/// to the last focused session, and with a budget a month before them.
pub(crate) fn is_due_before_race(context: &PlanContext, state: &PlanState) -> bool {
    let Some(goal) = context.season.goal() else { return true };
    let reach = if context.budget.is_some() { load::MONTH } else { DAYS_AFTER_TARGET };
    let (target, is_after_race) = target(context, state);
    !is_after_race && target + reach < goal.day - COUNTS_AS_FOCUSED
}

/// Whether a regular visit still has its place before the race, or the visits around the race take over.
fn has_room_before(context: &PlanContext, goal: Goal, asked: Day, target: Day) -> bool {
    let [race_visits, _] = before(context, goal, Depth::Deep);
    !matches!(context.season.phase(asked), Phase::Taper | Phase::RaceWeek) && target <= race_visits.first
}

fn regular(context: &PlanContext, state: &PlanState) -> Windows {
    let (target, is_after_race) = target(context, state);
    let (first, last) = match context.season.goal() {
        Some(goal) if is_after_race => (goal.day + 1, Day::MAX),
        Some(goal) => (0, goal.day - RACE_WEEK - 1),
        None => (0, Day::MAX),
    };
    let near = kind::target_depth(context.season, &context.need, target);
    let reaching = |depth: Depth, aim: Depth, days: Day| {
        let window = Window { depth, first: target - DAYS_BEFORE_TARGET, last: target + days, ideal: (target, target) };
        (depth <= aim).then(|| window.from(first).up_to(last))
    };
    let deepest_first = [Depth::Deep, Depth::Moderate, Depth::Light];
    let [deep, moderate, light] = deepest_first.map(|depth| reaching(depth, near, DAYS_AFTER_TARGET));
    let [grown_deep, grown_moderate, grown_light] =
        deepest_first.map(|depth| reaching(depth, context.need.depth, GROWN_WINDOW));
    [deep, moderate, light, grown_deep, grown_moderate, grown_light]
}

/// In race week moderate and deep work stay inside their ideal windows, and need a trouble spot: without one the
/// session comes before race week. A session that could only be light is the light visit of race week.
fn last_focused(context: &PlanContext, goal: Goal) -> Windows {
    let eve_of_race_week = goal.day - RACE_WEEK - 1;
    let has_spot = kind::asks_for_focus(&context.season.request.runner.trouble_spots);
    let windows = |depth: Depth| {
        let [ideal, wider] = before(context, goal, depth);
        let ideal = if has_spot { ideal } else { ideal.up_to(eve_of_race_week) };
        [ideal, wider.up_to(eve_of_race_week)].map(|window| (depth <= context.need.depth).then_some(window))
    };
    let ([deep, earlier_deep], [moderate, earlier_moderate]) = (windows(Depth::Deep), windows(Depth::Moderate));
    [deep, earlier_deep, moderate, earlier_moderate, None, None]
}

fn post_race_full(context: &PlanContext, goal: Goal) -> Windows {
    let window = after(context, goal, Depth::Moderate);
    let moderate = (context.need.depth >= Depth::Moderate).then_some(window);
    [moderate, Some(Window { depth: Depth::Light, ..window }), None, None, None, None]
}

/// The deep visit follows the full one; without it, it comes only where the last massage left no day for the full one.
fn post_race_deep(context: &PlanContext, state: &PlanState, goal: Goal) -> Windows {
    let mut of_the_full_one = post_race_full(context, goal).into_iter().flatten();
    let has_its_turn = state.open == Some(Purpose::PostRaceDeep)
        || !of_the_full_one.any(|window| context.has_day(Purpose::PostRaceFull, window));
    let window = (context.need.depth == Depth::Deep && has_its_turn).then(|| after(context, goal, Depth::Deep));
    [window, None, None, None, None, None]
}

/// The ideal window of a depth before the race, then one that begins earlier and is bound by the minima alone.
fn before(context: &PlanContext, goal: Goal, depth: Depth) -> [Window; 2] {
    let [from, to] = context.season.request.clinic.policy.pre_ideal[depth as usize][goal.class as usize];
    let ideal = (goal.day - Day::from(from), goal.day - Day::from(to));
    let window = Window { depth, first: ideal.0, last: ideal.1, ideal };
    [window, Window { first: ideal.0 - DAYS_BEFORE_IDEAL, last: goal.day - 1, ..window }]
}

/// The ideal window of a depth after the race; never race day itself (RACE-0).
fn after(context: &PlanContext, goal: Goal, depth: Depth) -> Window {
    let [from, to] = context.season.request.clinic.policy.post_ideal[depth as usize][goal.class as usize];
    let ideal = (goal.day + Day::from(from.max(1)), goal.day + Day::from(to));
    Window { depth, first: ideal.0, last: ideal.1, ideal }
}
