//! The season of a request: the race that counts, the session in force on a day, and what the spots ask for.

use super::super::answer::{Depth, Notice};
use super::super::day::Day;
use super::super::handbook::{self, ByClass, ByDepth, Numbers};
use super::super::request::Request;
use super::minima::Past;

/// The farthest race that is planned up to, in days.
const FARTHEST: i64 = 400;

/// A request with the numbers in force.
pub(crate) struct Season<'a> {
    pub(crate) request: &'a Request,
    pub(crate) numbers: Numbers,
    pub(crate) notices: Vec<Notice>,
    pub(crate) race: Option<Race>,
}

/// A race that counts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Race {
    pub(crate) date: Day,
    pub(crate) class: &'static str,
}

/// DIST-1.
pub(crate) fn class(distance_km: f64) -> &'static str {
    match distance_km {
        km if km < 8.0 => "5k",
        km if km < 16.0 => "10k",
        km if km < 32.0 => "half",
        km if km < 43.0 => "marathon",
        _ => "ultra",
    }
}

impl<'a> Season<'a> {
    pub(crate) fn of(request: &'a Request) -> Self {
        let (numbers, notices) = handbook::numbers(&request.clinic.policy);
        let mut season = Self { request, numbers, notices, race: None };
        let race = request.runner.race.map(|race| Race { date: race.date, class: class(race.distance_km) });
        season.race = race.filter(|race| !season.is_over(*race) && race.date - request.today <= FARTHEST);
        season
    }

    fn is_over(&self, race: Race) -> bool {
        self.request.today - race.date > self.numbers.post_phase[race.class]
    }

    /// Whether the request names a race that is digested.
    pub(crate) fn has_past_race(&self) -> bool {
        self.request.runner.race.is_some_and(|race| self.race.is_none() && race.date < self.request.today)
    }

    /// Whether the request names a race too far ahead to plan up to.
    pub(crate) fn has_far_race(&self) -> bool {
        self.request.runner.race.is_some_and(|race| race.date - self.request.today > FARTHEST)
    }

    /// A number of the race's class.
    pub(crate) fn of_class<T: Copy>(&self, table: &ByClass<T>, race: Race) -> T {
        table[race.class]
    }

    /// A number of the race's class and of a depth.
    pub(crate) fn of_depth<T: Copy>(&self, table: &ByDepth<ByClass<T>>, depth: Depth, race: Race) -> T {
        table.at(depth)[race.class]
    }

    /// The session in force: the race, easy around it (PAT-1, PAT-2), else the pattern's.
    pub(crate) fn session(&self, day: Day) -> &str {
        let pattern = &self.request.runner.week[day.weekday()];
        let Some(race) = self.race else { return pattern };
        match day - race.date {
            0 => "race",
            -3..0 => "easy",
            after if after > 0 && after <= self.of_class(&self.numbers.easy_after_race, race) => "easy",
            _ => pattern,
        }
    }

    /// Whether a day is hard or long.
    pub(crate) fn is_demanding(&self, day: Day) -> bool {
        matches!(self.session(day), "intervals" | "tempo" | "hills" | "race" | "long")
    }

    /// The last massage before today.
    pub(crate) fn last(&self) -> Option<Past> {
        let last = self.request.runner.last_massage.as_ref()?;
        Some(Past { date: last.date, depth: last.kind.as_deref().map_or(Depth::Moderate, Depth::of) })
    }

    /// Whether a condition of the runner asks for a doctor's word (RF-C1).
    pub(crate) fn has_clearance_caution(&self) -> bool {
        self.request.runner.cautions.iter().any(|caution| urgency(caution) == Some("clearance"))
    }
}

/// The urgency of a caution, section 4.9.
pub(crate) fn urgency(caution: &str) -> Option<&'static str> {
    match caution {
        "clot_signs" | "dark_urine" | "nerve_signs" | "collapse" => Some("emergency"),
        "bone_pain" | "lasting_pain" => Some("doctor_first"),
        "fever" | "fresh_injury" | "skin_infection" => Some("postpone"),
        "recent_surgery" | "blood_thinners" | "pregnancy" | "cancer_treatment" | "fragile_bones"
        | "heart_condition" | "clot_history" | "diabetes" | "epilepsy" => Some("clearance"),
        "local_skin" => None,
        other => panic!("the handbook knows no caution {other}"),
    }
}

/// What a spot asks for (section 4.8), in the order of TY-TIE: the depth and the kinds that reach it.
const WISHES: [(&str, Depth, &[&str]); 12] = [
    ("shins", Depth::Deep, &["active_release"]),
    ("plantar_fascia", Depth::Deep, &["active_release", "myofascial_release"]),
    ("hamstrings", Depth::Deep, &["active_release"]),
    ("it_band", Depth::Deep, &["myofascial_release", "deep_tissue"]),
    ("calves", Depth::Deep, &["deep_tissue", "trigger_point"]),
    ("achilles", Depth::Moderate, &["sports"]),
    ("hips", Depth::Deep, &["deep_tissue", "trigger_point", "myofascial_release"]),
    ("knees", Depth::Deep, &["myofascial_release", "deep_tissue"]),
    ("glutes", Depth::Deep, &["deep_tissue", "trigger_point"]),
    ("quads", Depth::Deep, &["deep_tissue"]),
    ("lower_back", Depth::Moderate, &["sports"]),
    ("stress", Depth::Light, &["swedish"]),
];

/// The spots in the order of the table.
pub(crate) const SPOTS: [&str; 12] = {
    let mut spots = [""; 12];
    let mut index = 0;
    while index < spots.len() {
        spots[index] = WISHES[index].0;
        index += 1;
    }
    spots
};

/// The depth that the first of the spots asks for, and the kinds that reach it.
pub(crate) fn wish(request: &Request) -> (Depth, &'static [&'static str]) {
    let first = WISHES.iter().find(|(spot, ..)| request.runner.trouble_spots.iter().any(|named| named == spot));
    first.map_or((Depth::Moderate, &["sports"]), |(_, depth, kinds)| (*depth, kinds))
}

/// Whether the clinic has no kind that the spots ask for, and so another one gives way (TY-CAT).
pub(crate) fn lacks_every_wish(request: &Request) -> bool {
    let (_, kinds) = wish(request);
    !kinds.iter().any(|kind| request.offers(kind))
}
