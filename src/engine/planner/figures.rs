//! What the reasons for a visit count, and which of them give way to the others.

use crate::engine::domain::answer::Figures;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::Session;
use crate::engine::season::{Day, Goal, Previous, Season};

/// What gives way where there are more, the least telling first.
pub(crate) static LESS_TELLING: &[RuleId] = &[
    RuleId::Minutes,
    RuleId::Notice,
    RuleId::Maintenance,
    RuleId::Base,
    RuleId::Build,
    RuleId::Peak,
    RuleId::Taper,
    RuleId::PostWindow,
    RuleId::Tie,
    RuleId::AfterMarathon,
    RuleId::StrengthDay,
    RuleId::HardDay,
    RuleId::Closed,
    RuleId::LightAfterRace,
    RuleId::AllRound,
    RuleId::OwnDay,
];

/// Distances from the day of a visit.
pub(crate) struct Distance<'a> {
    pub(crate) season: &'a Season<'a>,
    pub(crate) from: Day,
}

impl Distance<'_> {
    /// To a race, against a minimum.
    pub(crate) fn to_race(&self, goal: &Goal, minimum: u16) -> Figures {
        Figures { minimum: Some(minimum), session: Some(Session::Race), ..self.to(goal.day) }
    }

    /// To the session of a day, against a minimum.
    pub(crate) fn to_session(&self, day: Day, minimum: u16) -> Figures {
        Figures { minimum: Some(minimum), ..self.to_own(day) }
    }

    /// To the session of a day.
    pub(crate) fn to_own(&self, day: Day) -> Figures {
        Figures { session: Some(self.season.session(day)), ..self.to(day) }
    }

    /// To an earlier visit, against a minimum.
    pub(crate) fn since(&self, last: Previous, minimum: u16) -> Figures {
        Figures { minimum: Some(minimum), ..self.to(last.day) }
    }

    fn to(&self, day: Day) -> Figures {
        let days = (day - self.from).unsigned_abs() as u16;
        Figures { days: Some(days), date: Some(self.season.date(day)), ..Figures::default() }
    }
}
