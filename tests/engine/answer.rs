//! An answer as the outside reads it: exactly the fields of the contract, section 5.

use std::fmt;

use serde::Deserialize;

use super::day::Day;

/// An answer.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Answer {
    pub(crate) status: String,
    pub(crate) next: Option<Visit>,
    pub(crate) alternatives: Vec<Visit>,
    pub(crate) appointments: Vec<Visit>,
    pub(crate) days: Vec<DayReport>,
    pub(crate) phase: String,
    pub(crate) load_tier: usize,
    pub(crate) interval_days: i64,
    pub(crate) advice: Vec<Advice>,
    pub(crate) notices: Vec<Notice>,
    pub(crate) referral: Option<Referral>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Visit {
    pub(crate) date: Day,
    pub(crate) kind: String,
    pub(crate) depth: Depth,
    pub(crate) minutes: i64,
    pub(crate) service: Option<String>,
    pub(crate) purpose: String,
    pub(crate) focus: Vec<String>,
    pub(crate) reasons: Vec<Reason>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reason {
    pub(crate) rule: String,
    pub(crate) grade: String,
    pub(crate) sources: Vec<String>,
    #[serde(default)]
    pub(crate) figures: Option<Figures>,
}

/// What a reason counts; a member that does not apply is absent.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Figures {
    pub(crate) days: Option<i64>,
    pub(crate) minimum: Option<i64>,
    pub(crate) session: Option<String>,
    pub(crate) date: Option<Day>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DayReport {
    pub(crate) date: Day,
    pub(crate) session: String,
    pub(crate) deepest: String,
    pub(crate) ruled_out: Vec<RuledOut>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuledOut {
    pub(crate) depth: Depth,
    pub(crate) rule: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Advice {
    pub(crate) rule: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Notice {
    pub(crate) field: String,
    pub(crate) code: String,
    pub(crate) limit: i64,
    pub(crate) used: i64,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Referral {
    pub(crate) urgency: String,
    pub(crate) cautions: Vec<String>,
}

/// How deep a massage works, in rising order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Depth {
    Light,
    Moderate,
    Deep,
}

impl Depth {
    pub(crate) const ALL: [Self; 3] = [Self::Light, Self::Moderate, Self::Deep];

    /// The classes of the handbook's head: Swedish is light, sports is moderate, the other four are deep.
    pub(crate) fn of(kind: &str) -> Self {
        match kind {
            "swedish" => Self::Light,
            "sports" => Self::Moderate,
            "deep_tissue" | "active_release" | "myofascial_release" | "trigger_point" => Self::Deep,
            other => panic!("the handbook knows no kind {other}"),
        }
    }

    /// How `days` names the deepest of the depths allowed.
    pub(crate) fn name(deepest: Option<Self>) -> &'static str {
        match deepest {
            None => "none",
            Some(Self::Light) => "light",
            Some(Self::Moderate) => "moderate",
            Some(Self::Deep) => "deep",
        }
    }
}

impl Answer {
    /// Whether the advice says that.
    pub(crate) fn advises(&self, rule: &str) -> bool {
        self.advice.iter().any(|advice| advice.rule == rule)
    }
}

impl Visit {
    /// Whether a rule is among the reasons.
    pub(crate) fn has_reason(&self, rule: &str) -> bool {
        self.reasons.iter().any(|reason| reason.rule == rule)
    }
}

impl fmt::Display for Visit {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{} {} {}", self.date, self.purpose, self.kind)
    }
}
