//! The visits around the races: what each is for, and the days on which it is looked for.

use std::ops::RangeInclusive;

use crate::engine::domain::massage::{Depth, Purpose};
use crate::engine::domain::policy::WindowDays;
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
    /// How many days a day lies outside the ideal.
    pub(crate) fn outside(&self, day: Day) -> Day {
        (self.ideal.0 - day).max(day - self.ideal.1).max(0)
    }

    pub(crate) fn contains(&self, day: Day) -> bool {
        (self.first..=self.last).contains(&day)
    }

    fn within(self, first: Day, last: Day) -> Self {
        Self { first: self.first.max(first), last: self.last.min(last), ..self }
    }
}

/// A visit around a race.
pub(crate) struct RaceVisit {
    pub(crate) goal: Goal,
    pub(crate) purpose: Purpose,
    /// By depth, where it is looked for; the deepest first.
    pub(crate) windows: [Option<Window>; 3],
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
    let last = full(season, need, *goal).iter().flatten().map(|window| window.last).fold(goal.day, Day::max);
    (goal.day - RACE_WEEK).max(0)..=last
}

/// The visits around every race in their order: before it the last focused session, then the light one; after it the
/// light one, then the fuller one. Between two races those that the first leaves days for.
pub(crate) fn around_races(season: &Season, need: &Need) -> Vec<RaceVisit> {
    let mut visits = Vec::new();
    for (place, goal) in season.goals.iter().enumerate() {
        let after_the_last = place.checked_sub(1).map_or(0, |last| season.goals[last].day + 1);
        let before_the_next = season.goals.get(place + 1).map_or(Day::MAX, |next| next.day - 1);
        for visit in around(season, need, *goal).into_iter().flatten() {
            let is_before = visit.purpose <= Purpose::PreRace;
            let (first, last) =
                if is_before { (after_the_last, goal.day - 1) } else { (goal.day + 1, before_the_next) };
            visits.extend(clipped(season, visit, first, last));
        }
    }
    visits
}

/// A visit between two days; none where it has no day left.
fn clipped(season: &Season, visit: RaceVisit, first: Day, last: Day) -> Option<RaceVisit> {
    let first = first.max(season.earliest());
    let windows = visit
        .windows
        .map(|window| window.map(|window| window.within(first, last)).filter(|window| window.first <= window.last));
    let first = windows.iter().flatten().map(|window| window.first).min()?;
    let last = windows.iter().flatten().map(|window| window.last).max()?;
    Some(RaceVisit { windows, first, last, ..visit })
}

fn around(season: &Season, need: &Need, goal: Goal) -> [Option<RaceVisit>; 4] {
    let missed = &season.request.clinic.policy.cost.missed;
    let is_short = is_short(goal.class);
    let at = |depth, window: Window| {
        let mut windows = [None; 3];
        windows[depth as usize] = Some(window);
        windows
    };
    let visit = |purpose, windows: [Option<Window>; 3], cost: u16| RaceVisit {
        goal,
        purpose,
        windows,
        missed: cost.into(),
        is_stand_in: false,
        ideal: windows.iter().flatten().map(|window| window.ideal.0).min().unwrap_or(goal.day),
        first: goal.day,
        last: goal.day,
    };
    let deep = (need.depth == Depth::Deep).then(|| before(season, goal, Depth::Deep));
    let focused = [None, Some(before(season, goal, Depth::Moderate)), deep];
    let light_counts = !is_short && season.tier >= TIER_OF_LIGHT_VISITS;
    let pre_race = RaceVisit {
        is_stand_in: is_short && !season.is_stress_only,
        ..visit(
            Purpose::PreRace,
            at(Depth::Light, before(season, goal, Depth::Light)),
            if light_counts { missed.pre_race } else { 0 },
        )
    };
    let light_after = light_after(season, goal).map(|window| RaceVisit {
        is_stand_in: is_short && !season.is_stress_only,
        ..visit(
            Purpose::PostRaceLight,
            at(Depth::Light, window),
            if is_short && !season.is_stress_only { 0 } else { missed.post_race_light },
        )
    });
    [
        (!season.is_stress_only).then(|| visit(Purpose::LastFocused, focused, missed.last_focused)),
        Some(pre_race),
        light_after,
        (!season.is_stress_only).then(|| visit(Purpose::PostRaceFull, full(season, need, goal), missed.post_race_full)),
    ]
}

/// POST-LIGHT: who has a light visit after a race, and on which days.
fn light_after(season: &Season, goal: Goal) -> Option<Window> {
    let window = after(season, goal, Depth::Light, 0);
    let is_loaded = match goal.class {
        RaceClass::FiveK | RaceClass::TenK => true,
        RaceClass::Half => season.tier >= TIER_OF_LIGHT_AFTER_HALF,
        RaceClass::Marathon | RaceClass::Ultra => season.tier >= TIER_OF_LIGHT_VISITS,
    };
    if is_loaded || season.is_stress_only {
        return Some(window);
    }
    body::is_sore_at_all(season).then(|| window.within(window.first, body::SORENESS_LASTS))
}

/// The fuller visit: moderate, after a short race deep where a spot asks for it; light while a short race still hurts
/// very much, and where the clinic has nothing deeper.
fn full(season: &Season, need: &Need, goal: Goal) -> [Option<Window>; 3] {
    let is_short = is_short(goal.class);
    let at = |depth| after(season, goal, depth, DAYS_PAST_IDEAL);
    let hurts = is_short && body::is_very_sore(season, goal.day.max(0));
    let first_week = || {
        let last = (goal.day + FIRST_WEEK).min(body::SORENESS_LASTS);
        Window { last, ..at(Depth::Light) }
    };
    let light = hurts.then(first_week);
    let light = light.or_else(|| (need.kind(Depth::Moderate).is_none()).then(|| at(Depth::Moderate)));
    [light, Some(at(Depth::Moderate)), (is_short && need.depth == Depth::Deep).then(|| at(Depth::Deep))]
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
