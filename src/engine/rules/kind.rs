//! The kind of massage: what a trouble spot asks for, how that is capped, and what the clinic has instead (TY-*).

use crate::engine::domain::answer::Phase;
use crate::engine::domain::clinic::Clinic;
use crate::engine::domain::health::TroubleSpot;
use crate::engine::domain::massage::{Depth, Kind};
use crate::engine::domain::policy::PerDepth;
use crate::engine::domain::rule::RuleId;
use crate::engine::season::body;
use crate::engine::season::{Day, Season};

/// What a trouble spot asks for.
pub(crate) struct Need {
    pub(crate) rule: RuleId,
    pub(crate) depth: Depth,
    /// Kinds of that depth, the best first.
    kinds: &'static [Kind],
    /// The kind that the clinic has for each depth.
    kind: PerDepth<Option<Kind>>,
}

impl Need {
    /// What the runner's spots ask for, at a clinic.
    pub(crate) fn new(spots: &[TroubleSpot], clinic: &Clinic) -> Self {
        let need = need(spots);
        let kind = [Depth::Light, Depth::Moderate, Depth::Deep].map(|depth| kind_at_depth(&need, depth, clinic));
        Self { kind: PerDepth(kind), ..need }
    }

    /// The kind for a visit of that depth, where the clinic has one.
    pub(crate) fn kind(&self, depth: Depth) -> Option<Kind> {
        self.kind[depth]
    }
}

const UNKNOWN: PerDepth<Option<Kind>> = PerDepth([None; 3]);

/// What the spots ask for: the table of 4.8 in its order. The first spot decides, and stress, the last, only where it
/// is alone (TY-TIE). Without a spot: moderate all-round work (C7).
fn need(spots: &[TroubleSpot]) -> Need {
    use Depth::{Deep, Light, Moderate};
    use Kind::{ActiveRelease, DeepTissue, MyofascialRelease, Sports, Swedish, TriggerPoint};
    let Some(first) = spots.iter().min() else {
        return Need { rule: RuleId::AllRound, depth: Moderate, kinds: &[Sports], kind: UNKNOWN };
    };
    let (rule, depth, kinds): (_, _, &'static [Kind]) = match first {
        TroubleSpot::Shins => (RuleId::Shins, Deep, &[ActiveRelease]),
        TroubleSpot::PlantarFascia => (RuleId::PlantarFascia, Deep, &[ActiveRelease, MyofascialRelease]),
        TroubleSpot::Hamstrings => (RuleId::Hamstrings, Deep, &[ActiveRelease]),
        TroubleSpot::ItBand => (RuleId::ItBand, Deep, &[MyofascialRelease, DeepTissue]),
        TroubleSpot::Calves => (RuleId::Calves, Deep, &[DeepTissue, TriggerPoint]),
        TroubleSpot::Achilles => (RuleId::Achilles, Moderate, &[Sports]),
        TroubleSpot::Hips => (RuleId::Hips, Deep, &[DeepTissue, TriggerPoint, MyofascialRelease]),
        TroubleSpot::Knees => (RuleId::Knees, Deep, &[MyofascialRelease, DeepTissue]),
        TroubleSpot::Glutes => (RuleId::Glutes, Deep, &[DeepTissue, TriggerPoint]),
        TroubleSpot::Quads => (RuleId::Quads, Deep, &[DeepTissue]),
        TroubleSpot::LowerBack => (RuleId::LowerBack, Moderate, &[Sports]),
        TroubleSpot::Stress => (RuleId::Stress, Light, &[Swedish]),
    };
    Need { rule, depth, kinds, kind: UNKNOWN }
}

/// The kind for a visit of that depth: one that the spot asks for, else the next along TY-CAT that goes as deep. `None`
/// where the clinic has none: then the visit goes a depth lighter (DEG-1), never deeper.
fn kind_at_depth(need: &Need, depth: Depth, clinic: &Clinic) -> Option<Kind> {
    let asked = need.kinds.iter().copied().filter(|kind| kind.depth() == depth);
    let instead = fallbacks(need.kinds[0]).iter().copied().filter(|kind| kind.depth() == depth);
    asked.chain(instead).find(|kind| clinic.offers(*kind))
}

/// Whether the clinic lacks every kind that the spot asks for, at the depth that it asks for.
pub(crate) fn is_substituted(need: &Need, clinic: &Clinic) -> bool {
    !need.kinds.iter().any(|kind| clinic.offers(*kind))
}

/// TY-CAT: what stands in for a kind that is not offered, never deeper.
fn fallbacks(kind: Kind) -> &'static [Kind] {
    use Kind::{DeepTissue, MyofascialRelease, Sports, Swedish, TriggerPoint};
    match kind {
        Kind::ActiveRelease => &[Sports, Swedish],
        Kind::MyofascialRelease => &[DeepTissue, TriggerPoint, Sports, Swedish],
        Kind::TriggerPoint => &[DeepTissue, MyofascialRelease, Sports, Swedish],
        Kind::DeepTissue => &[TriggerPoint, MyofascialRelease, Sports, Swedish],
        Kind::Sports => &[Swedish],
        Kind::Swedish => &[],
    }
}

/// The depth that the need asks for on a day: quads ask for less after a race, and soreness caps it (SO-0, SO-1, SO-2).
pub(crate) fn target_depth(season: &Season, need: &Need, day: Day) -> Depth {
    asked_depth(season, need, day).min(body::deepest_when_sore(season, day))
}

/// The depth that the need asks for on a day, sore or not.
pub(crate) fn asked_depth(season: &Season, need: &Need, day: Day) -> Depth {
    if quads_are_recovering(season, need, day) { need.depth.min(Depth::Moderate) } else { need.depth }
}

/// The rule of a spot, where it asks for less than deep work: beside deep work elsewhere it keeps its own caution (TY-TIE).
pub(crate) fn cautious_rule(spot: TroubleSpot) -> Option<RuleId> {
    let need = need(&[spot]);
    (need.depth < Depth::Deep).then_some(need.rule)
}

/// TY-QUAD: until the runner has recovered from a race the quads get moderate work at most.
fn quads_are_recovering(season: &Season, need: &Need, day: Day) -> bool {
    need.rule == RuleId::Quads && season.phase(day) == Phase::PostRace
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::domain::clinic::{Service, ServiceName};

    fn offering(kinds: &[Kind]) -> Clinic {
        let service = |kind: &Kind| Service {
            id: kind.id().into(),
            kind: *kind,
            minutes: None,
            name: ServiceName::default(),
            booking_url: None,
        };
        Clinic { services: kinds.iter().map(service).collect(), ..Clinic::default() }
    }

    fn kind(spots: &[TroubleSpot], depth: Depth, offered: &[Kind]) -> Option<Kind> {
        kind_at_depth(&need(spots), depth, &offering(offered))
    }

    #[test]
    fn injury_like_spots_outrank_tightness_and_stress_comes_last() {
        use TroubleSpot::{Calves, Quads, Shins, Stress};
        assert_eq!(need(&[Quads, Calves, Shins]).rule, RuleId::Shins);
        assert_eq!(need(&[Stress, Quads]).rule, RuleId::Quads);
        assert_eq!(need(&[Stress]).depth, Depth::Light);
    }

    #[test]
    fn a_kind_that_is_not_offered_gives_way_along_the_catalogue() {
        use Kind::{ActiveRelease, DeepTissue, MyofascialRelease, Sports, Swedish, TriggerPoint};
        use TroubleSpot::{Calves, ItBand, PlantarFascia, Shins};
        assert_eq!(kind(&[Calves], Depth::Deep, &[MyofascialRelease, Swedish]), Some(MyofascialRelease));
        assert_eq!(kind(&[ItBand], Depth::Deep, &[TriggerPoint, DeepTissue]), Some(DeepTissue));
        assert_eq!(kind(&[PlantarFascia], Depth::Deep, &[MyofascialRelease]), Some(MyofascialRelease));
        assert_eq!(kind(&[Shins], Depth::Deep, &[DeepTissue, Sports]), None);
        assert_eq!(kind(&[Shins], Depth::Moderate, &[DeepTissue, Sports]), Some(Sports));
        assert_eq!(kind(&[], Depth::Moderate, &[]), Some(Sports));
        assert_eq!(kind(&[], Depth::Moderate, &[ActiveRelease]), None, "never a deeper one");
    }
}
