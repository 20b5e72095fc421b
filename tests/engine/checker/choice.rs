//! What a visit is: its kind, its length, its service and its areas (section 4.8).

use super::super::answer::{Depth, Visit};
use super::minima::Season;
use super::spots::{named, wish, wish_on};

/// An hour is enough for so many areas (TY-TIE).
pub(super) const AREAS: usize = 3;

/// What a visit gets wrong beside its date.
pub(crate) fn complaints(season: &Season, visit: &Visit) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut expect = |holds: bool, what: String| {
        if !holds {
            complaints.push(what);
        }
    };
    let deepest = wish_on(season, visit.date);
    expect(season.request.offers(&visit.kind), "TY-CAT: not offered".into());
    expect(visit.depth == Depth::of(&visit.kind), format!("a {} is not {:?}", visit.kind, visit.depth));
    expect(visit.depth <= deepest, format!("TY: the spots ask for {deepest:?} at most"));
    let kind = expected_kind(season, visit.depth);
    expect(kind == Some(&visit.kind), format!("TY, TY-CAT: {kind:?} was expected"));
    let (minutes, service) = expected_service(season, visit);
    expect(visit.minutes == minutes, format!("MIN: {} minutes instead of {minutes}", visit.minutes));
    expect(visit.service == service, format!("service {:?} instead of {service:?}", visit.service));
    let focus: Vec<&str> = named(season.request).map(|spot| spot.name).take(AREAS).collect();
    expect(visit.focus == focus, format!("TY-TIE: focus {:?} instead of {focus:?}", visit.focus));
    complaints
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
