//! What the trouble spots ask for (section 4.8): the depth, the kinds, and what a day makes of it.

use super::super::answer::Depth;
use super::super::day::Day;
use super::super::request::Request;
use super::season::Season;

/// A spot, the rule that speaks for it, the depth that it asks for, and the kinds that reach that depth.
pub(crate) struct Spot {
    pub(crate) name: &'static str,
    pub(crate) rule: &'static str,
    pub(crate) depth: Depth,
    pub(crate) kinds: &'static [&'static str],
}

const fn spot(name: &'static str, rule: &'static str, depth: Depth, kinds: &'static [&'static str]) -> Spot {
    Spot { name, rule, depth, kinds }
}

/// The table, in the order of TY-TIE.
pub(crate) const TABLE: [Spot; 12] = [
    spot("shins", "TY-SHIN", Depth::Deep, &["active_release"]),
    spot("plantar_fascia", "TY-PF", Depth::Deep, &["active_release", "myofascial_release"]),
    spot("hamstrings", "TY-HAM", Depth::Deep, &["active_release"]),
    spot("it_band", "TY-ITB", Depth::Deep, &["myofascial_release", "deep_tissue"]),
    spot("calves", "TY-CALF", Depth::Deep, &["deep_tissue", "trigger_point"]),
    spot("achilles", "TY-ACH", Depth::Moderate, &["sports"]),
    spot("hips", "TY-HIP", Depth::Deep, &["deep_tissue", "trigger_point", "myofascial_release"]),
    spot("knees", "TY-KNEE", Depth::Deep, &["myofascial_release", "deep_tissue"]),
    spot("glutes", "TY-GLUTE", Depth::Deep, &["deep_tissue", "trigger_point"]),
    spot("quads", "TY-QUAD", Depth::Deep, &["deep_tissue"]),
    spot("lower_back", "TY-LB", Depth::Moderate, &["sports"]),
    spot("stress", "TY-STRESS", Depth::Light, &["swedish"]),
];

/// The names of the spots in the order of the table.
pub(crate) const SPOTS: [&str; 12] = {
    let mut spots = [""; 12];
    let mut index = 0;
    while index < spots.len() {
        spots[index] = TABLE[index].name;
        index += 1;
    }
    spots
};

/// The spots of the runner in the order of the table.
pub(crate) fn named(request: &Request) -> impl Iterator<Item = &'static Spot> {
    TABLE.iter().filter(|spot| request.runner.trouble_spots.iter().any(|named| named == spot.name))
}

/// The depth that the first of the spots asks for, and the kinds that reach it.
pub(crate) fn wish(request: &Request) -> (Depth, &'static [&'static str]) {
    named(request).next().map_or((Depth::Moderate, &["sports"]), |first| (first.depth, first.kinds))
}

/// The same on a day: quads take deep work in training, and none in the weeks after a race (TY-QUAD).
pub(crate) fn wish_on(season: &Season, day: Day) -> Depth {
    let (depth, _) = wish(season.request);
    let is_after_race = season.phase(day) == "post_race";
    let is_quads = named(season.request).next().is_some_and(|first| first.name == "quads");
    if is_quads && is_after_race { depth.min(Depth::Moderate) } else { depth }
}

/// The same as soreness leaves it (SO-1, SO-2).
pub(crate) fn need(season: &Season, day: Day) -> Depth {
    let (sore, caps) = (season.soreness(day), season.numbers.soreness);
    let cap = match sore {
        sore if sore >= caps.light => Depth::Light,
        sore if sore >= caps.moderate => Depth::Moderate,
        _ => Depth::Deep,
    };
    wish_on(season, day).min(cap)
}

/// Whether the clinic has no kind that the spots ask for, and so another one is substituted (TY-CAT).
pub(crate) fn lacks_every_wish(request: &Request) -> bool {
    let (_, kinds) = wish(request);
    !kinds.iter().any(|kind| request.offers(kind))
}
