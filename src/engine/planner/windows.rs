//! The visits around the races: what each is for, and the days on which it is looked for.

use std::ops::RangeInclusive;

use crate::engine::domain::massage::{Depth, Purpose};
use crate::engine::domain::policy::{PerDepth, WindowDays};
use crate::engine::domain::training::RaceClass;
use crate::engine::rules::kind::Need;
use crate::engine::season::body;
use crate::engine::season::{Day, Goal, RACE_WEEK, Season};

/// A moderate or deep visit in the last days before a race takes the place of the last focused session.
pub(crate) const COUNTS_AS_FOCUSED: Day = 14;
/// How far before its ideal window a visit before a race may lie.
const DAYS_BEFORE_IDEAL: Day = 4;
/// How far past its ideal window the fuller visit after a race may lie, so that a light one leaves room for it (SP-1).
const DAYS_PAST_IDEAL: Day = 3;
/// The load tier from which races of a length have light visits around them.
const TIER_OF_LIGHT_VISITS: u8 = 2;
/// The same for the light visit after a half marathon (POST-LIGHT).
const TIER_OF_LIGHT_AFTER_HALF: u8 = 3;
/// The first days after a short race, in which great soreness makes its one visit light.
const FIRST_WEEK: Day = 7;

/// Days to search for a visit, and those of them that cost nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) first: Day,
    pub(crate) last: Day,
    pub(crate) ideal: (Day, Day),
}

impl Window {
    /// No day at all.
    const NONE: Self = Self { first: Day::MAX, last: Day::MIN, ideal: (Day::MAX, Day::MAX) };

    /// How many days a day lies outside the ideal.
    pub(crate) fn outside(&self, day: Day) -> Day {
        (self.ideal.0 - day).max(day - self.ideal.1).max(0)
    }

    pub(crate) fn contains(&self, day: Day) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

/// The windows of a visit, by its depth.
type Windows = PerDepth<Window>;

/// A visit around a race.
pub(crate) struct RaceVisit {
    pub(crate) goal: Goal,
    pub(crate) purpose: Purpose,
    /// By depth, where it is looked for.
    pub(crate) windows: Windows,
    /// What it costs to leave it out.
    pub(crate) missed: i32,
    /// Whether only the want of any day for the visit that comes first makes room for it (SHORT).
    pub(crate) is_stand_in: bool,
    /// The first ideal day.
    pub(crate) ideal: Day,
    /// The first day.
    pub(crate) first: Day,
    /// The last day.
    pub(crate) last: Day,
}

/// Whether a race is so short that it has one visit on each side (SHORT).
pub(crate) fn is_short(class: RaceClass) -> bool {
    class <= RaceClass::TenK
}

/// Days of the calendar on which no regular visit is planned: race week, and the days of the visits after the race.
pub(crate) fn days_of_race(season: &Season, need: &Need, goal: &Goal) -> RangeInclusive<Day> {
    let last = full(season, need, *goal).0.iter().map(|window| window.last).fold(goal.day, Day::max);
    (goal.day - RACE_WEEK).max(0)..=last
}

/// The visits around every race in their order: before it the last focused session, then the light one; after it the
/// light one, then the fuller one. Between two races those that the first leaves days for.
pub(crate) fn around_races(season: &Season, need: &Need) -> Vec<RaceVisit> {
    let mut visits = Vec::new();
    let missed = &season.request.clinic.policy.cost.missed;
    let mut after_the_last = 0;
    for (place, goal) in season.goals.iter().enumerate() {
        let before_the_next = season.goals.get(place + 1).map_or(Day::MAX, |next| next.day - 1);
        let is_one_a_side = is_short(goal.class) && !season.is_stress_only;
        let mut add = |purpose, windows, missed: u16| {
            let is_light = matches!(purpose, Purpose::PreRace | Purpose::PostRaceLight);
            let (first, last) = if purpose <= Purpose::PreRace {
                (after_the_last, goal.day - 1)
            } else {
                (goal.day + 1, before_the_next)
            };
            let first = first.max(season.earliest());
            visits.extend(clipped(RaceVisit {
                goal: *goal,
                purpose,
                windows,
                missed: missed.into(),
                is_stand_in: is_light && is_one_a_side,
                ideal: Day::MAX,
                first,
                last,
            }));
        };
        let light_counts = !is_short(goal.class) && season.tier >= TIER_OF_LIGHT_VISITS;
        if !season.is_stress_only {
            add(Purpose::LastFocused, focused(season, need, *goal), missed.last_focused);
        }
        let pre_race = only(Depth::Light, before(season, *goal, Depth::Light));
        add(Purpose::PreRace, pre_race, if light_counts { missed.pre_race } else { 0 });
        let light = only(Depth::Light, light_after(season, *goal));
        add(Purpose::PostRaceLight, light, if is_one_a_side { 0 } else { missed.post_race_light });
        if !season.is_stress_only {
            add(Purpose::PostRaceFull, full(season, need, *goal), missed.post_race_full);
        }
        after_the_last = goal.day + 1;
    }
    visits
}

/// A visit between its first and its last day; none where no window has a day there.
fn clipped(mut visit: RaceVisit) -> Option<RaceVisit> {
    let (mut first, mut last) = (Day::MAX, Day::MIN);
    for window in &mut visit.windows.0 {
        visit.ideal = visit.ideal.min(window.ideal.0);
        window.first = window.first.max(visit.first);
        window.last = window.last.min(visit.last);
        if window.first <= window.last {
            first = first.min(window.first);
            last = last.max(window.last);
        }
    }
    (first <= last).then_some(RaceVisit { first, last, ..visit })
}

/// Windows of one depth alone.
fn only(depth: Depth, window: Window) -> Windows {
    let mut windows = PerDepth([Window::NONE; 3]);
    windows[depth] = window;
    windows
}

/// The last focused session: moderate, and deep where a spot asks for it.
fn focused(season: &Season, need: &Need, goal: Goal) -> Windows {
    let mut windows = only(Depth::Moderate, before(season, goal, Depth::Moderate));
    if need.depth == Depth::Deep {
        windows[Depth::Deep] = before(season, goal, Depth::Deep);
    }
    windows
}

/// POST-LIGHT: who has a light visit after a race, and on which days.
fn light_after(season: &Season, goal: Goal) -> Window {
    let window = after(season, goal, Depth::Light, 0);
    let is_loaded = match goal.class {
        RaceClass::FiveK | RaceClass::TenK => true,
        RaceClass::Half => season.tier >= TIER_OF_LIGHT_AFTER_HALF,
        RaceClass::Marathon | RaceClass::Ultra => season.tier >= TIER_OF_LIGHT_VISITS,
    };
    match () {
        () if is_loaded || season.is_stress_only => window,
        () if body::is_sore_at_all(season) => Window { last: window.last.min(body::SORENESS_LASTS), ..window },
        () => Window::NONE,
    }
}

/// The fuller visit: moderate, after a short race deep where a spot asks for it; light while a short race still hurts
/// very much, and where the clinic has nothing deeper.
fn full(season: &Season, need: &Need, goal: Goal) -> Windows {
    let is_short = is_short(goal.class);
    let at = |depth| after(season, goal, depth, DAYS_PAST_IDEAL);
    let mut windows = only(Depth::Moderate, at(Depth::Moderate));
    if is_short && body::is_very_sore(season, goal.day.max(0)) {
        let last = (goal.day + FIRST_WEEK).min(body::SORENESS_LASTS);
        windows[Depth::Light] = Window { last, ..at(Depth::Light) };
    } else if need.kind(Depth::Moderate).is_none() {
        windows[Depth::Light] = windows[Depth::Moderate];
    }
    if is_short && need.depth == Depth::Deep {
        windows[Depth::Deep] = at(Depth::Deep);
    }
    windows
}

/// The days of a depth before a race: its ideal window, and what lies before and after it, as far as the minima let it.
fn before(season: &Season, goal: Goal, depth: Depth) -> Window {
    let [from, to]: WindowDays = season.request.clinic.policy.pre_ideal[depth][goal.class];
    let ideal = (goal.day - Day::from(from), goal.day - Day::from(to));
    Window { first: ideal.0 - DAYS_BEFORE_IDEAL, last: goal.day - 1, ideal }
}

/// The days of a depth after a race; never race day itself (RACE-0).
fn after(season: &Season, goal: Goal, depth: Depth, past_ideal: Day) -> Window {
    let [from, to]: WindowDays = season.request.clinic.policy.post_ideal[depth][goal.class];
    let ideal = (goal.day + Day::from(from.max(1)), goal.day + Day::from(to));
    // The fuller visit may come as soon as its minimum lets it.
    let first = if past_ideal > 0 { goal.day + 1 } else { ideal.0 };
    Window { first, last: ideal.1 + past_ideal, ideal }
}
