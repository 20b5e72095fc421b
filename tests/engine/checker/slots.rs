//! The visits around races (sections 4.1, 4.2, 4.7, 4.14): each in the window of its purpose, none given twice, none
//! left out that a day is left for.

use super::super::answer::{Answer, Depth, Visit};
use super::super::day::Day;
use super::minima::{Past, Season, broken};
use super::season::{Race, is_stress_alone};
use super::spots::wish_on;

/// How far before its ideal window the last focused visit may come.
const AHEAD: i64 = 4;
/// How far the windows of the fuller visits after a race reach past their ideal.
pub(crate) const REACH: i64 = 3;
/// A fuller visit in so many last days before a race counts as the last focused one.
pub(crate) const FOCUSED_DAYS: i64 = 14;
/// Races less than this apart share the visits between them, in days.
const SHARED: i64 = 21;
/// The days of race week.
const RACE_WEEK: i64 = 7;

/// What a visit gets wrong as what its purpose says it is.
pub(crate) fn complaints(season: &Season, visit: &Visit, past: &[Past]) -> Vec<String> {
    let this = Past { date: visit.date, depth: visit.depth };
    wrong(season, &visit.purpose, this, past).map(|what| format!("{visit}: {what}")).into_iter().collect()
}

/// The same of any visit.
pub(crate) fn wrong(season: &Season, purpose: &str, visit: Past, past: &[Past]) -> Option<String> {
    let (last, next) = season.around(visit.date);
    let race = if purpose.starts_with("post_race") { last } else { next };
    match (purpose, race) {
        ("regular", _) => {
            in_the_way(season, visit.date).map(|race| format!("regular beside the race of {}", race.date))
        }
        (_, None) => Some("no race".into()),
        ("last_focused", Some(race)) => last_focused(season, race, visit, past),
        ("pre_race", Some(race)) => pre_race(season, race, visit, past),
        ("post_race_light", Some(race)) => post_race_light(season, race, visit, past),
        ("post_race_full", Some(race)) => post_race_full(season, race, visit, past),
        _ => Some("a purpose that is no longer given".into()),
    }
}

/// The race whose week before, or whose windows after, a day lies in.
pub(crate) fn in_the_way(season: &Season, day: Day) -> Option<Race> {
    let is_near = |race: &&Race| (race.date - RACE_WEEK..=windows_end(season, **race)).contains(&day);
    season.races.iter().find(is_near).copied()
}

/// Whether a day lies within the reach of a deep visit after a 5K or 10K.
pub(crate) fn is_in_reach_of_deep(season: &Season, day: Day) -> bool {
    season.around(day).0.is_some_and(|race| {
        let to = season.of_depth(&season.numbers.post_ideal, Depth::Deep, race)[1];
        race.is_short() && day - race.date <= to + REACH
    })
}

/// The last day of the full visit's window.
pub(crate) fn windows_end(season: &Season, race: Race) -> Day {
    race.date + season.of_depth(&season.numbers.post_ideal, Depth::Moderate, race)[1] + REACH
}

fn last_focused(season: &Season, race: Race, visit: Past, past: &[Past]) -> Option<String> {
    let before = race.date - visit.date;
    let [from, _] = season.of_depth(&season.numbers.pre_ideal, visit.depth, race);
    match () {
        () if visit.depth == Depth::Light => Some("a last focused visit is no light one".into()),
        () if !(1..=from + AHEAD).contains(&before) => Some(format!("{before} days before the race")),
        () if !shares(season, race) && has_focused(race, past) => {
            Some("there is a fuller visit in the last 14 days already".into())
        }
        () => None,
    }
}

/// Whether another race is so near that its visits are shared (section 4.14): then POST and SP-1 decide what fits.
pub(crate) fn shares(season: &Season, race: Race) -> bool {
    season.races.iter().any(|other| *other != race && (other.date - race.date).abs() <= SHARED)
}

/// Whether a fuller visit lies in the last 14 days before a race.
pub(crate) fn has_focused(race: Race, past: &[Past]) -> bool {
    past.iter().any(|visit| visit.depth > Depth::Light && (1..=FOCUSED_DAYS).contains(&(race.date - visit.date)))
}

fn pre_race(season: &Season, race: Race, visit: Past, past: &[Past]) -> Option<String> {
    let before = race.date - visit.date;
    let [from, _] = season.of_depth(&season.numbers.pre_ideal, Depth::Light, race);
    match () {
        () if visit.depth > Depth::Light => Some("a light visit is not deeper".into()),
        () if !(1..=RACE_WEEK.max(from)).contains(&before) => Some(format!("{before} days before the race")),
        () if !race.is_short() || shares(season, race) || is_stress_alone(season.request) => None,
        () if has_focused(race, past) => Some("SHORT: one visit before the race is enough".into()),
        () => focused_day(season, race, past).map(|day| format!("SHORT: a fuller visit could be on {day}")),
    }
}

/// A legal day for the last focused visit of a race, after those visits.
fn focused_day(season: &Season, race: Race, past: &[Past]) -> Option<Day> {
    let depths = [Depth::Moderate, Depth::Deep];
    depths.into_iter().find_map(|depth| {
        let [from, _] = season.of_depth(&season.numbers.pre_ideal, depth, race);
        legal_day(season, depth, race.date - from - AHEAD, race.date - 1, past)
    })
}

/// The first legal day of a span for a depth that the runner has a use for.
fn legal_day(season: &Season, depth: Depth, from: Day, to: Day, past: &[Past]) -> Option<Day> {
    let is_offered = |day: Day| depth <= wish_on(season, day) && super::choice::expected_kind(season, depth).is_some();
    let earlier = |day: Day| -> Vec<Past> { past.iter().filter(|visit| visit.date < day).copied().collect() };
    let from = past.last().map_or(from, |last| from.max(last.date + 1)).max(season.earliest());
    (0..=to - from)
        .map(|days| from + days)
        .find(|day| is_offered(*day) && broken(season, *day, depth, &earlier(*day)).is_empty())
}

fn post_race_light(season: &Season, race: Race, visit: Past, past: &[Past]) -> Option<String> {
    let after = visit.date - race.date;
    let [from, to] = season.of_depth(&season.numbers.post_ideal, Depth::Light, race);
    match () {
        () if visit.depth > Depth::Light => Some("a light visit is not deeper".into()),
        () if !(from..=to).contains(&after) => Some(format!("{after} days after the race")),
        () if since(race, Depth::Light, past) => Some("there is a visit after the race already".into()),
        () if is_stress_alone(season.request) || (race.is_short() && shares(season, race)) => None,
        () if race.is_short() => {
            full_day(season, race, past).map(|day| format!("SHORT: a fuller visit could be on {day}"))
        }
        () => (!asks_for_light(season, race, visit.date)).then(|| "POST-LIGHT: not for this runner".into()),
    }
}

/// POST-LIGHT: the light visit after a half and longer, and the one visit for stress.
pub(crate) fn asks_for_light(season: &Season, race: Race, day: Day) -> bool {
    let least = if race.class == "half" { 3 } else { 2 };
    if is_stress_alone(season.request) {
        return true;
    }
    !race.is_short() && (season.tier() >= least || (season.is_sore() && season.soreness(day) > 0))
}

fn since(race: Race, depth: Depth, past: &[Past]) -> bool {
    past.iter().any(|visit| visit.date >= race.date && visit.depth >= depth)
}

fn post_race_full(season: &Season, race: Race, visit: Past, past: &[Past]) -> Option<String> {
    let after = visit.date - race.date;
    let [_, to] = season.of_depth(&season.numbers.post_ideal, visit.depth.max(Depth::Moderate), race);
    let is_very_sore = season.soreness(visit.date) >= season.numbers.soreness.light && race.is_short();
    match () {
        () if !(0..=to + REACH).contains(&after) => Some(format!("{after} days after the race")),
        () if since(race, Depth::Moderate, past) => Some("there is a full visit after the race already".into()),
        () if is_stress_alone(season.request) => Some("one light visit after a race is enough for stress".into()),
        () if visit.depth == Depth::Deep && !race.is_short() => Some("no deep visit beside a half or longer".into()),
        () if visit.depth == Depth::Light && !is_very_sore && may_be_moderate(season) => {
            Some("light for no soreness".into())
        }
        () => None,
    }
}

fn may_be_moderate(season: &Season) -> bool {
    super::choice::expected_kind(season, Depth::Moderate).is_some()
}

/// A legal day for the full visit after a race, after those visits.
fn full_day(season: &Season, race: Race, past: &[Past]) -> Option<Day> {
    legal_day(season, Depth::Moderate, race.date, windows_end(season, race), past)
}

/// The visits around races that are left out although a day is left for them. With a budget, what is worth more comes
/// first, and days are left that nobody may take; and where there is no next visit, there is no plan (NO-DAY).
pub(crate) fn left_out(season: &Season, answer: &Answer) -> Vec<String> {
    let has_budget = season.request.runner.max_per_month.is_some();
    if answer.next.is_none() || has_budget || is_stress_alone(season.request) {
        return Vec::new();
    }
    // A deep visit may come after the last day that is shown.
    let reach = |race: &Race| race.date + season.of_depth(&season.numbers.post_ideal, Depth::Deep, *race)[1] + REACH;
    let is_shown =
        |race: &&Race| answer.days.last().is_some_and(|last| reach(race).max(windows_end(season, **race)) <= last.date);
    let races = season.races.iter().filter(is_shown).filter(|race| !shares(season, **race));
    races.flat_map(|race| left_out_of(season, *race, &answer.appointments, season.last())).collect()
}

/// The visits for one purpose and one race that come twice.
pub(crate) fn twice(season: &Season, visits: &[Visit]) -> Vec<String> {
    let slot = |visit: &Visit| {
        let (last, next) = season.around(visit.date);
        let race = if visit.purpose.starts_with("post_race") { last } else { next };
        race.filter(|_| visit.purpose != "regular").map(|race| (race.date, visit.purpose.clone()))
    };
    let slots: Vec<_> = visits.iter().filter_map(slot).collect();
    let again = (1..slots.len()).filter(|index| slots[..*index].contains(&slots[*index]));
    again.map(|index| format!("{:?} twice", slots[index])).collect()
}

fn left_out_of(season: &Season, race: Race, visits: &[Visit], history: Option<Past>) -> Vec<String> {
    let all = |keep: &dyn Fn(&Visit) -> bool| -> Vec<Past> {
        let kept = visits.iter().filter(|visit| keep(visit));
        history.into_iter().chain(kept.map(|visit| Past { date: visit.date, depth: visit.depth })).collect()
    };
    let mut complaints = Vec::new();
    // The light visit of race week comes after the last focused one, and leaves it its day.
    let before =
        all(&|visit| visit.date < race.date && !(visit.purpose == "pre_race" && race.date - visit.date <= RACE_WEEK));
    let is_called_so = |visit: &Visit| visit.purpose == "last_focused" && season.around(visit.date).1 == Some(race);
    if !has_focused(race, &before)
        && !visits.iter().any(is_called_so)
        && let Some(day) = focused_day(season, race, &before)
    {
        complaints.push(format!("no last focused visit before {}, though {day} is legal", race.date));
    }
    let is_light = |visit: &Visit| visit.purpose == "post_race_light" && season.around(visit.date).0 == Some(race);
    let until_end = all(&|visit| visit.date <= windows_end(season, race) || is_light(visit));
    if !since(race, Depth::Moderate, &until_end)
        && !visits.iter().any(|visit| visit.purpose == "post_race_full" && visit.date >= race.date)
        && let Some(day) = full_day(season, race, &until_end)
    {
        complaints.push(format!("no full visit after {}, though {day} is legal", race.date));
    }
    complaints
}
