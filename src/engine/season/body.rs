//! The body on a day: what soreness and a doctor's limits allow.

use crate::engine::domain::health::{Contraindication, Urgency};
use crate::engine::domain::massage::Depth;
use crate::engine::season::{Day, Season};

/// Soreness is how the runner feels today: it counts up to this many days from today (SO-0).
pub(crate) const SORENESS_LASTS: Day = 7;

/// SO-1, through the seventh day from today (SO-0).
pub(crate) fn is_very_sore(season: &Season, day: Day) -> bool {
    day <= SORENESS_LASTS && u16::from(season.request.runner.soreness) >= season.request.clinic.policy.soreness.light
}

/// SO-2, through the seventh day from today; where SO-1 applies, SO-2 adds nothing.
pub(crate) fn is_sore(season: &Season, day: Day) -> bool {
    let soreness = u16::from(season.request.runner.soreness);
    day <= SORENESS_LASTS && soreness >= season.request.clinic.policy.soreness.moderate && !is_very_sore(season, day)
}

/// Whether the runner is sore or very sore today.
pub(crate) fn is_sore_at_all(season: &Season) -> bool {
    is_very_sore(season, 0) || is_sore(season, 0)
}

/// The deepest visit that soreness allows on a day.
pub(crate) fn deepest_when_sore(season: &Season, day: Day) -> Depth {
    match () {
        () if is_very_sore(season, day) => Depth::Light,
        () if is_sore(season, day) => Depth::Moderate,
        () => Depth::Deep,
    }
}

/// RF-C1 with a doctor's agreement: planned, but never deep.
pub(crate) fn is_under_clearance(season: &Season) -> bool {
    let asks_a_doctor = |contraindication: &Contraindication| contraindication.urgency() == Some(Urgency::Clearance);
    season.request.runner.cautions.iter().any(asks_a_doctor)
}
