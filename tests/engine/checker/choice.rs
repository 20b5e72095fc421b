//! What a visit is: its kind, its length, its service and its areas (section 4.8).

use super::super::answer::{Depth, Visit};
use super::season::{SPOTS, Season, wish};

/// What a visit gets wrong beside its date.
pub(crate) fn complaints(season: &Season, visit: &Visit) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut expect = |holds: bool, what: String| {
        if !holds {
            complaints.push(what);
        }
    };
    let deepest = deepest_wish(season, visit);
    expect(season.request.offers(&visit.kind), "TY-CAT: not offered".into());
    expect(visit.depth == Depth::of(&visit.kind), format!("a {} is not {:?}", visit.kind, visit.depth));
    expect(visit.depth <= deepest, format!("TY: the spots ask for {deepest:?} at most"));
    expect(ceiling(visit) >= visit.depth, format!("{:?} is too deep for this purpose", visit.depth));
    let kind = expected_kind(season, visit.depth);
    expect(kind == Some(&visit.kind), format!("TY, TY-CAT: {kind:?} was expected"));
    let (minutes, service) = expected_service(season, visit);
    expect(visit.minutes == minutes, format!("MIN: {} minutes instead of {minutes}", visit.minutes));
    expect(visit.service == service, format!("service {:?} instead of {service:?}", visit.service));
    let focus: Vec<&str> = SPOTS.into_iter().filter(|spot| names(season, spot)).collect();
    expect(visit.focus == focus, format!("TY-TIE: focus {:?} instead of {focus:?}", visit.focus));
    complaints
}

/// What the spots ask for on that day: quads take deep work in training, and none in the weeks after a race (TY-QUAD).
fn deepest_wish(season: &Season, visit: &Visit) -> Depth {
    let (deepest, _) = wish(season.request);
    let decides = SPOTS.into_iter().find(|spot| names(season, spot));
    let is_after_race = season.race.is_some_and(|race| {
        (race.date..=race.date + season.of_class(&season.numbers.post_phase, race)).contains(&visit.date)
    });
    if decides == Some("quads") && is_after_race { deepest.min(Depth::Moderate) } else { deepest }
}

fn names(season: &Season, spot: &str) -> bool {
    season.request.runner.trouble_spots.iter().any(|named| named == spot)
}

/// The light visits beside a race are light (sections 4.1, 4.2), and the full one after it is moderate.
fn ceiling(visit: &Visit) -> Depth {
    match visit.purpose.as_str() {
        "pre_race" | "post_race_light" => Depth::Light,
        "post_race_full" => Depth::Moderate,
        "regular" | "last_focused" | "post_race_deep" => Depth::Deep,
        other => panic!("the contract knows no purpose {other}"),
    }
}

/// The kind for a depth: the first of the spot's kinds that is offered, else the next of TY-CAT.
pub(crate) fn expected_kind(season: &Season, depth: Depth) -> Option<&'static str> {
    let (_, kinds) = wish(season.request);
    let of_spot = kinds.iter().filter(|kind| Depth::of(kind) == depth);
    let instead = of_spot.clone().take(1).flat_map(|kind| gives_way_to(kind)).filter(|kind| Depth::of(kind) == depth);
    let plain = match depth {
        Depth::Light => Some(&"swedish"),
        Depth::Moderate => Some(&"sports"),
        Depth::Deep => None,
    };
    of_spot.clone().chain(instead).chain(plain).find(|kind| season.request.offers(kind)).copied()
}

/// TY-CAT.
fn gives_way_to(kind: &str) -> &'static [&'static str] {
    match kind {
        "active_release" | "sports" => &["sports", "swedish"],
        "myofascial_release" => &["deep_tissue", "trigger_point", "sports", "swedish"],
        "trigger_point" => &["deep_tissue", "myofascial_release", "sports", "swedish"],
        "deep_tissue" => &["trigger_point", "myofascial_release", "sports", "swedish"],
        _ => &["swedish"],
    }
}

/// MIN: what the service says, else 30 for the light visits beside a race and 60 for all others.
fn expected_service(season: &Season, visit: &Visit) -> (i64, Option<String>) {
    let service = season.request.clinic.services.iter().find(|service| service.kind == visit.kind);
    let default = if matches!(visit.purpose.as_str(), "pre_race" | "post_race_light") { 30 } else { 60 };
    (service.and_then(|service| service.minutes).unwrap_or(default), service.map(|service| service.id.clone()))
}
