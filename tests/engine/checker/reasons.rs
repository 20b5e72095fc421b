//! The reasons of a visit: each says what is so, and what decided the visit is said.

use super::super::answer::{Depth, Visit};
use super::choice::expected_kind;
use super::figures::phase;
use super::minima::{Past, Season, broken};
use super::season::{SPOTS, lacks_every_wish, wish};

/// The rules of the spots, in the order of [`SPOTS`].
const OF_SPOTS: [&str; 12] = [
    "TY-SHIN",
    "TY-PF",
    "TY-HAM",
    "TY-ITB",
    "TY-CALF",
    "TY-ACH",
    "TY-HIP",
    "TY-KNEE",
    "TY-GLUTE",
    "TY-QUAD",
    "TY-LB",
    "TY-STRESS",
];
/// What a minimum keeps off so many days beside a visit is told.
const BESIDE: i64 = 6;
/// So near a visit, a hard or long day is worth a word.
const NEAR: i64 = 2;

/// Reasons that are missing, and reasons that are not so.
pub(crate) fn complaints(season: &Season, visit: &Visit, past: &[Past]) -> Vec<String> {
    let decided = decided(season, visit, past);
    let mut complaints: Vec<String> = Vec::new();
    for (rule, speaks) in &decided {
        if visit.has_reason(rule) != *speaks {
            complaints.push(format!("reason {rule}: due {speaks}, told {}", !speaks));
        }
    }
    let mut due = on_the_day(season, visit, past);
    due.extend(beside(season, visit, past));
    for rule in &due {
        if !visit.has_reason(rule) {
            complaints.push(format!("reason {rule} is missing"));
        }
    }
    for reason in &visit.reasons {
        let rule = &*reason.rule;
        let is_decided = decided.iter().any(|(known, _)| *known == rule);
        if !is_decided && !due.contains(&rule) {
            complaints.push(format!("{rule} is no reason: {due:?} are"));
        }
    }
    complaints
}

/// What decides the purpose, the kind and the rhythm of a visit, and whether it does.
fn decided(season: &Season, visit: &Visit, past: &[Past]) -> Vec<(&'static str, bool)> {
    let runner = &season.request.runner;
    let named = |spot: &str| runner.trouble_spots.iter().any(|named| named == spot);
    let first = SPOTS.iter().position(|spot| named(spot));
    let is_regular = visit.purpose == "regular";
    let is_after_race = visit.purpose.starts_with("post_race");
    let mut decided = vec![
        ("FQ-1", is_regular),
        ("C1", is_after_race && season.race.is_some_and(|race| race.class == "marathon")),
        ("C7", first.is_none() && is_regular && visit.depth == Depth::Moderate),
        ("TY-TIE", SPOTS.iter().filter(|spot| named(spot) && **spot != "stress").count() > 1),
        ("TY-NEW", past.is_empty()),
        ("TY-CAT", lacks_every_wish(season.request)),
        ("RF-C1", season.has_clearance_caution()),
        ("BUDGET", runner.max_per_month.is_some()),
        ("DEG-1", is_lighter_than_wished(season, visit)),
        ("MIN", true),
    ];
    decided.extend(OF_SPOTS.iter().enumerate().map(|(index, rule)| (*rule, first == Some(index))));
    // The rhythm is that of the day of asking, later that of the visit before.
    let since = past.last().map_or(season.request.today, |last| last.date.max(season.request.today));
    let phase = phase(season, since);
    for (rule, phases) in [
        ("PH-0", &["maintenance"][..]),
        ("PH-BASE", &["base"]),
        ("PH-BUILD", &["build"]),
        ("PH-PEAK", &["peak"]),
        ("POST-WIN", &["post_race"]),
    ] {
        decided.push((rule, is_regular && phases.contains(&phase)));
    }
    decided
        .push(("PH-TAPER", visit.purpose == "last_focused" || (is_regular && matches!(phase, "taper" | "race_week"))));
    decided
}

/// Whether the visit is lighter than its purpose and the spots ask for, and not because of what the clinic lacks.
fn is_lighter_than_wished(season: &Season, visit: &Visit) -> bool {
    let (wish, _) = wish(season.request);
    let wished = match visit.purpose.as_str() {
        "pre_race" | "post_race_light" => Depth::Light,
        "post_race_full" => wish.min(Depth::Moderate),
        _ => wish,
    };
    visit.depth < wished && expected_kind(season, wished).is_some()
}

/// How sore the legs are, the race, and hard days nearby: always a reason.
fn on_the_day(season: &Season, visit: &Visit, past: &[Past]) -> Vec<&'static str> {
    let mut rules = broken(season, visit.date, Depth::Deep, past);
    rules.retain(|rule| matches!(*rule, "SO-1" | "SO-2"));
    let is_light = visit.depth == Depth::Light;
    let is_near = |day: i64| season.is_demanding(visit.date + day);
    if if is_light { is_near(0) } else { (1..=NEAR).any(|ago| is_near(-ago)) } {
        rules.push("GAP-A");
    }
    if !is_light && (1..=NEAR).any(is_near) {
        rules.push("GAP-B");
    }
    match visit.purpose.as_str() {
        "last_focused" | "pre_race" => rules.push(["PRE-L", "PRE-M", "PRE-D"][visit.depth as usize]),
        "post_race_light" | "post_race_full" | "post_race_deep" => {
            rules.push(["POST-L", "POST-M", "POST-D"][visit.depth as usize]);
        }
        _ => {}
    }
    rules
}

/// What rules out the days beside for this depth, on the nearest days for the depth that the spots ask for as well.
/// Notice and closing are told where nothing else rules a day out, the budget has its own place, and the last massage is
/// told of where it rules out the first day that could be booked.
fn beside(season: &Season, visit: &Visit, past: &[Past]) -> Vec<&'static str> {
    let (wish, _) = wish(season.request);
    let earliest = season.request.today + season.request.clinic.notice_days;
    let mut due = broken(season, earliest, visit.depth, past);
    due.retain(|rule| *rule == "SP-1");
    for days in (-BESIDE..=BESIDE).filter(|days| visit.date + *days >= season.request.today) {
        for depth in [visit.depth, wish] {
            if depth == visit.depth || (depth > visit.depth && days.abs() <= NEAR) {
                let mut rules = broken(season, visit.date + days, depth, past);
                let is_alone = rules.len() == 1;
                rules.retain(|rule| match *rule {
                    "NOTICE-1" | "CLOSED" => is_alone,
                    rule => rule != "BUDGET",
                });
                due.extend(rules);
            }
        }
    }
    due
}
