//! The register of rules: each with its id in the handbook, its grade of evidence and its sources.
//!
//! What a rule does stands in the file that applies it: what forbids a visit in `minimum`, the kinds (TY-*) in `kind`,
//! phases (PH-*) in `season`, FQ-1 and ADV-OVERLOAD in `load`, red flags (RF-*) in `health` and `referral`. What it
//! says to a reader stands in `i18n`.

use crate::engine::domain::source::Source::{self, *};
use crate::engine::vocabulary::named_enum;

named_enum! {
    /// How well founded a rule is; of several grades, the weakest.
    Grade {
        /// Meta-analysis or randomised trial.
        A = "A",
        /// One study, or indirect evidence.
        B = "B",
        /// Practitioners agree.
        C = "C",
        /// Tradition, or an article only.
        D = "D",
    }
}

/// A rule's provenance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// The grade of its evidence.
    pub grade: Grade,
    /// Where it comes from; empty for what the clinic, the runner or the calendar decides.
    pub sources: &'static [Source],
}

macro_rules! rules {
    ($($(#[$meta:meta])* $variant:ident = $id:literal, $grade:ident, [$($source:ident),*];)+) => {
        named_enum! {
            /// The rules, by their ids in the handbook.
            RuleId { $($(#[$meta])* $variant = $id),+ }
        }

        static RULES: &[Rule] = &[$(Rule { id: RuleId::$variant, grade: Grade::$grade, sources: &[$($source),*] }),+];
    };
}

rules! {
    /// A visit needs notice.
    Notice = "NOTICE-1", C, [S1];
    /// The clinic is closed.
    Closed = "CLOSED", C, [];
    /// The clinic keeps a holiday.
    Holiday = "HOLIDAY", C, [];
    /// The runner cannot come.
    Available = "AVAIL", C, [];
    /// The runner's most visits in 30 days; more often is not known to be better.
    Budget = "BUDGET", C, [S2, S4, E09];
    /// Nothing on race day.
    RaceDay = "RACE-0", C, [S2, E22];
    /// No moderate or deep work on a hard or long day.
    HardDay = "HARD-DAY", C, [S2, S4];
    /// No deep work on a strength day.
    StrengthDay = "STR-D", C, [P03];
    /// Light work keeps clear of the race.
    PreLight = "PRE-L", C, [S4, E22, E25];
    /// Moderate work keeps clear of the race.
    PreModerate = "PRE-M", C, [S2, S4];
    /// Deep work keeps clear of the race.
    PreDeep = "PRE-D", C, [S2, P03, E25];
    /// A body not used to massage keeps further clear of the race.
    PreNew = "PRE-NEW", C, [P01, P02, P04];
    /// Light work after the race.
    PostLight = "POST-L", D, [E07, E10, E11, S2];
    /// Moderate work after the race.
    PostModerate = "POST-M", C, [S2, T01];
    /// Deep work after the race.
    PostDeep = "POST-D", C, [T01, T02, T07];
    /// Where a light visit after the race has its place.
    LightAfterRace = "POST-LIGHT", C, [S3, S4];
    /// A short race has one visit on each side.
    ShortRace = "SHORT", C, [];
    /// How long a race takes to recover from.
    PostWindow = "POST-WIN", C, [L08];
    /// Distance from the hard or long day before.
    GapAfter = "GAP-A", C, [S2, S4, E07];
    /// Distance to the hard or long day that comes.
    GapBefore = "GAP-B", C, [S2, E25];
    /// A session of a single date, by the runner's own word.
    OwnDay = "DAY", C, [];
    /// Rather a lighter visit than a broken minimum.
    Degrade = "DEG-1", C, [];
    /// Days between two visits.
    Spacing = "SP-1", C, [E09];
    /// Days from one regular visit to the next.
    Frequency = "FQ-1", D, [S1, S3, S4, E09];
    /// No race: maintenance.
    Maintenance = "PH-0", C, [S3, S4];
    /// Race far ahead: base.
    Base = "PH-BASE", C, [S1];
    /// Build phase.
    Build = "PH-BUILD", C, [];
    /// Peak phase.
    Peak = "PH-PEAK", C, [S1, S2];
    /// Taper.
    Taper = "PH-TAPER", C, [L01, L02, L03];
    /// The articles disagree on the days after a marathon.
    AfterMarathon = "C1", D, [S1, S2, S3, S4];
    /// The articles disagree on what sports massage is for; here it is the all-round kind.
    AllRound = "C7", C, [S0, S2, S3];
    /// Shins.
    Shins = "TY-SHIN", D, [S4];
    /// Plantar fascia.
    PlantarFascia = "TY-PF", B, [S4, K01];
    /// Hamstrings.
    Hamstrings = "TY-HAM", D, [S4, K03];
    /// IT band.
    ItBand = "TY-ITB", D, [S1, S3, E26];
    /// Calves.
    Calves = "TY-CALF", C, [S3];
    /// Achilles.
    Achilles = "TY-ACH", C, [S0];
    /// Hips.
    Hips = "TY-HIP", C, [S1];
    /// Knees.
    Knees = "TY-KNEE", D, [S0, S4];
    /// Glutes.
    Glutes = "TY-GLUTE", C, [S0];
    /// Quads.
    Quads = "TY-QUAD", A, [E06, E10];
    /// Low back.
    LowerBack = "TY-LB", A, [K08];
    /// Stress.
    Stress = "TY-STRESS", A, [S4, E23];
    /// Several spots: the first decides.
    Tie = "TY-TIE", C, [];
    /// A first massage is at most moderate.
    FirstVisit = "TY-NEW", C, [P01];
    /// Very sore: light only.
    VerySore = "SO-1", C, [T01];
    /// Sore: at most moderate.
    Sore = "SO-2", C, [T01];
    /// Sore: due now.
    SoreNow = "SO-3", A, [E02, E07];
    /// A kind that the clinic does not offer gives way.
    Catalogue = "TY-CAT", C, [];
    /// How long a visit lasts.
    Minutes = "MIN", C, [E04];
    /// The week has no room for deep work.
    Overload = "ADV-OVERLOAD", C, [];
    /// The race is over.
    RacePast = "RACE-PAST", C, [];
    /// The race is too far ahead to plan up to.
    RaceFar = "RACE-FAR", C, [];
    /// No day is left.
    NoDay = "NO-DAY", C, [];
    /// Signs of a clot.
    ClotSigns = "RF-A1", C, [F01];
    /// Dark urine.
    DarkUrine = "RF-A2", C, [F01];
    /// Bone pain.
    BonePain = "RF-A3", C, [F01];
    /// Nerve signs or collapse.
    NerveSigns = "RF-A4", C, [F01];
    /// Pain that lasts or limps.
    LastingPain = "RF-A5", C, [F01];
    /// Fever.
    Fever = "RF-B1", C, [F01];
    /// Fresh injury, broken skin, surgery.
    Injury = "RF-B2", C, [F01];
    /// Conditions for which a doctor is asked first; never deep.
    AskDoctor = "RF-C1", C, [F01];
    /// Areas to avoid.
    LocalSkin = "RF-D", C, [F01];
}

impl RuleId {
    /// The rule's provenance.
    pub fn rule(self) -> &'static Rule {
        &RULES[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_leads_to_its_own_rule() {
        for id in RuleId::ALL {
            assert_eq!(id.rule().id, *id);
        }
    }
}
