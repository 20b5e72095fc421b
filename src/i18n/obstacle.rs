//! Why a day is ruled out, in the few sorts of reasons that a day’s story tells apart.

use crate::engine::domain::rule::RuleId;

/// A sort of reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// Too soon to book.
    Notice,
    /// The clinic is closed.
    Closed,
    /// The runner cannot come.
    Away,
    /// The most visits a month are reached.
    Budget,
    /// It is race day.
    RaceDay,
    /// A hard or long day.
    HardDay,
    /// A strength day.
    StrengthDay,
    /// Too close to the race.
    BeforeRace,
    /// Too close to the race without a recent massage.
    NewBeforeRace,
    /// Too soon after the race.
    AfterRace,
    /// Too soon after a hard day.
    AfterHardDay,
    /// Too close to a hard day.
    BeforeHardDay,
    /// Too soon after the last massage.
    Spacing,
    /// A first massage.
    FirstVisit,
    /// Sore legs.
    Sore,
    /// A doctor's limits.
    Doctor,
    /// The clinic does not offer it.
    Catalogue,
    /// The phase of the season.
    Phase,
    /// Health comes first.
    Health,
    /// No trouble spot calls for it.
    NotIndicated,
}

impl Obstacle {
    /// The sort of a rule.
    pub(crate) const fn of(rule: RuleId) -> Self {
        match rule {
            RuleId::Notice => Self::Notice,
            RuleId::Closed | RuleId::Holiday => Self::Closed,
            RuleId::Available => Self::Away,
            RuleId::Budget => Self::Budget,
            RuleId::RaceDay => Self::RaceDay,
            RuleId::HardDay => Self::HardDay,
            RuleId::StrengthDay => Self::StrengthDay,
            RuleId::PreLight | RuleId::PreModerate | RuleId::PreDeep => Self::BeforeRace,
            RuleId::PreNew => Self::NewBeforeRace,
            RuleId::PostLight
            | RuleId::PostModerate
            | RuleId::PostDeep
            | RuleId::PostWindow
            | RuleId::LightAfterRace
            | RuleId::AfterMarathon => Self::AfterRace,
            RuleId::GapAfter => Self::AfterHardDay,
            RuleId::GapBefore => Self::BeforeHardDay,
            RuleId::Spacing => Self::Spacing,
            RuleId::FirstVisit => Self::FirstVisit,
            RuleId::VerySore | RuleId::Sore | RuleId::SoreNow => Self::Sore,
            RuleId::AskDoctor => Self::Doctor,
            RuleId::Catalogue => Self::Catalogue,
            RuleId::Degrade
            | RuleId::ShortRace
            | RuleId::OwnDay
            | RuleId::Frequency
            | RuleId::Maintenance
            | RuleId::Base
            | RuleId::Build
            | RuleId::Peak
            | RuleId::Taper
            | RuleId::AllRound
            | RuleId::Minutes
            | RuleId::Overload
            | RuleId::RacePast
            | RuleId::RaceFar
            | RuleId::NoDay => Self::Phase,
            RuleId::ClotSigns
            | RuleId::DarkUrine
            | RuleId::BonePain
            | RuleId::NerveSigns
            | RuleId::LastingPain
            | RuleId::Fever
            | RuleId::Injury
            | RuleId::LocalSkin => Self::Health,
            RuleId::Shins
            | RuleId::PlantarFascia
            | RuleId::Hamstrings
            | RuleId::ItBand
            | RuleId::Calves
            | RuleId::Achilles
            | RuleId::Hips
            | RuleId::Knees
            | RuleId::Glutes
            | RuleId::Quads
            | RuleId::LowerBack
            | RuleId::Stress
            | RuleId::Tie => Self::NotIndicated,
        }
    }
}
