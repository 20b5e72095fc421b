//! The slots around a race (sections 4.1, 4.2, 4.7): each visit in the window of its purpose, no slot filled twice.

use super::super::answer::{Depth, Visit};
use super::super::handbook::Window;
use super::minima::{Past, Season};
use super::season::Race;

/// How far before its ideal window a slot may be filled.
const AHEAD: i64 = 4;
/// A fuller visit in so many last days before the race fills the slot of the last focused session.
const FOCUSED_DAYS: i64 = 14;
/// The days of race week.
const RACE_WEEK: i64 = 7;

/// What a visit gets wrong as the filler of a slot.
pub(crate) fn complaints(season: &Season, visit: &Visit, past: &[Past]) -> Vec<String> {
    let Some(race) = season.race else {
        return match visit.purpose.as_str() {
            "regular" => Vec::new(),
            purpose => vec![format!("{purpose} without a race")],
        };
    };
    let mut complaints = Vec::new();
    if !in_its_window(season, race, visit) {
        complaints.push(format!("{} days from race day", visit.date - race.date));
    }
    if is_taken(race, visit, past) {
        complaints.push("the slot is taken".into());
    }
    let before = race.date - visit.date;
    let [from, to] = season.of_depth(&season.numbers.pre_ideal, visit.depth, race);
    if (1..=RACE_WEEK).contains(&before) && visit.depth > Depth::Light && !(to..=from).contains(&before) {
        complaints.push("race week: outside the ideal window".into());
    }
    complaints.into_iter().map(|what| format!("{visit}: {what}")).collect()
}

/// Visits for the race after a regular one that lies behind it.
pub(crate) fn order(season: &Season, visits: &[Visit]) -> Vec<String> {
    let is_behind = |visit: &&Visit| season.race.is_some_and(|race| visit.date > race.date);
    let behind = visits.iter().filter(is_behind).skip_while(|visit| visit.purpose != "regular");
    behind.filter(|visit| visit.purpose != "regular").map(|late| format!("{late}: after a regular visit")).collect()
}

fn in_its_window(season: &Season, race: Race, visit: &Visit) -> bool {
    let before = race.date - visit.date;
    let ideal_before = |depth: Depth| -> Window { season.of_depth(&season.numbers.pre_ideal, depth, race) };
    let is_ideal_after = |depth: Depth| {
        let [from, to] = season.of_depth(&season.numbers.post_ideal, depth, race);
        (from..=to).contains(&-before)
    };
    match visit.purpose.as_str() {
        // Behind the window a clinic may have left days that the minimum still allows.
        "last_focused" | "pre_race" => (1..=ideal_before(visit.depth)[0] + AHEAD).contains(&before),
        "post_race_light" => is_ideal_after(Depth::Light),
        "post_race_full" => is_ideal_after(Depth::Moderate),
        "post_race_deep" => is_ideal_after(Depth::Deep) && visit.depth == Depth::Deep,
        // Race week and race day belong to the visits around the race.
        _ => !(0..=RACE_WEEK).contains(&before),
    }
}

fn is_taken(race: Race, visit: &Visit, past: &[Past]) -> bool {
    let since = |depth: Depth| past.iter().any(|visit| visit.date >= race.date && visit.depth >= depth);
    match visit.purpose.as_str() {
        "last_focused" => past
            .iter()
            .any(|visit| visit.depth > Depth::Light && (0..=FOCUSED_DAYS).contains(&(race.date - visit.date))),
        "post_race_light" => since(Depth::Light),
        "post_race_full" => since(Depth::Moderate),
        "post_race_deep" => since(Depth::Deep),
        _ => false,
    }
}
