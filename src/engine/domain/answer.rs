//! The answer: what to book, when, why, and what stood in the way; the words of the contract, section 5.

use chrono::NaiveDate;
use serde::Serialize;

use crate::engine::civil;
use crate::engine::domain::health::{Contraindication, TroubleSpot, Urgency};
use crate::engine::domain::massage::{Depth, Kind, Purpose};
use crate::engine::domain::rule::{Grade, RuleId};
use crate::engine::domain::source::Source;
use crate::engine::domain::training::{DaySession, Session, Weekday};
use crate::engine::vocabulary::named_enum;

named_enum! {
    /// Whether there is a plan.
    Status {
        /// A plan stands.
        Planned = "planned",
        /// No massage before what the referral says.
        Refer = "refer",
    }
}

named_enum! {
    /// Where in the season a day lies.
    Phase {
        /// No race in sight.
        Maintenance = "maintenance",
        /// A race far ahead.
        Base = "base",
        /// Volume rises towards the race.
        Build = "build",
        /// The hardest weeks.
        Peak = "peak",
        /// Volume comes down.
        Taper = "taper",
        /// The last seven days.
        RaceWeek = "race_week",
        /// From race day until the runner has recovered.
        PostRace = "post_race",
    }
}

/// The answer to a [`Request`](crate::engine::Request).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// Plan or referral.
    pub status: Status,
    /// The appointment to book now; `None` on a referral, or with the advice NO-DAY.
    pub next: Option<Appointment>,
    /// At most two others, each the first of the next best plan that begins on another day; in date order.
    pub alternatives: Vec<Appointment>,
    /// The plan in date order; the first is `next`.
    pub appointments: Vec<Appointment>,
    /// Every day from today to the horizon, as it stands for the next visit.
    pub days: Vec<DayReport>,
    /// Today's phase.
    pub phase: Phase,
    /// Training load tier, 0 to 4 (section 4.6).
    pub load_tier: u8,
    /// Days from one regular visit to the next in this phase.
    pub interval_days: u16,
    /// What else the runner should know.
    pub advice: Vec<Advice>,
    /// What was refused of the clinic's policy.
    pub notices: Vec<Notice>,
    /// On a referral: how urgent, and why.
    pub referral: Option<Referral>,
    /// How many days the next regular visits of the plan are apart, on average.
    #[serde(skip)]
    pub rhythm_days: Option<u16>,
    /// Whether visits before a race come clearly sooner than those of today's phase.
    #[serde(skip)]
    pub closes_up: bool,
    /// Where the runner's own days leave none that is legal: the weekday that would open the most.
    #[serde(skip)]
    pub helpful_weekday: Option<Weekday>,
}

impl Answer {
    /// How a day of the horizon stands.
    pub fn day(&self, date: NaiveDate) -> Option<&DayReport> {
        self.days.iter().find(|day| day.date == date)
    }

    /// Whether a rule is among the advice.
    pub fn advises(&self, rule: RuleId) -> bool {
        self.advice.iter().any(|advice| advice.rule == rule)
    }
}

/// One visit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Appointment {
    /// The day.
    #[serde(serialize_with = "civil::serialize")]
    pub date: NaiveDate,
    /// The kind of massage.
    pub kind: Kind,
    /// How deep it works.
    pub depth: Depth,
    /// How long, in minutes.
    pub minutes: u16,
    /// The clinic's service for it, by id.
    pub service: Option<String>,
    /// What it is for.
    pub purpose: Purpose,
    /// The areas to work on.
    pub focus: Vec<TroubleSpot>,
    /// The rules that chose it, the most telling first.
    pub reasons: Vec<Reason>,
    /// The last hard or long day up to the visit, its own day included.
    #[serde(skip)]
    pub last_demanding: Option<DaySession>,
    /// The first hard or long day after it.
    #[serde(skip)]
    pub next_demanding: Option<DaySession>,
}

/// A rule that spoke, with its evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The rule.
    pub rule: RuleId,
    /// How well founded it is.
    pub grade: Grade,
    /// Where it comes from.
    pub sources: &'static [Source],
    /// What it counted, where it counted anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figures: Option<Figures>,
}

/// What a rule counted for a visit; each part only where the rule has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Calendar days between the visit and the date, or from one visit to the next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    /// The least days that the rule allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<u16>,
    /// The session or the race that it counted from or to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Session>,
    /// The day that it counted from or to.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "date_if_any")]
    pub date: Option<NaiveDate>,
}

fn date_if_any<S: serde::Serializer>(date: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    date.map(civil::iso).serialize(serializer)
}

/// A day of the horizon.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DayReport {
    /// The day.
    #[serde(serialize_with = "civil::serialize")]
    pub date: NaiveDate,
    /// The session in force: the pattern's, or easy around a race, or the race.
    pub session: Session,
    /// The deepest next visit that the day allows; `None` when it allows none.
    #[serde(serialize_with = "deepest")]
    pub deepest: Option<Depth>,
    /// What keeps each depth away.
    pub ruled_out: Vec<RuledOut>,
    /// What the runner does: as the session in force, but a rest day around a race stays one.
    #[serde(skip)]
    pub training: Session,
}

impl DayReport {
    /// Whether a rule keeps any depth away.
    pub fn is_ruled_out_by(&self, rule: RuleId) -> bool {
        self.ruled_out.iter().any(|out| out.rule == rule)
    }

    /// The first rule that keeps the next deeper visit away; `None` where the day allows every depth.
    pub fn obstacle(&self) -> Option<RuleId> {
        let deeper = self.deepest.map_or(Some(Depth::Light), Depth::deeper)?;
        self.ruled_out.iter().find(|out| out.depth == deeper).map(|out| out.rule)
    }
}

fn deepest<S: serde::Serializer>(depth: &Option<Depth>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(depth.map_or("none", Depth::id))
}

/// A depth that a day does not allow, and the rule that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RuledOut {
    /// The depth.
    pub depth: Depth,
    /// The rule.
    pub rule: RuleId,
}

/// Something the runner should know beside the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// The rule that says it.
    pub rule: RuleId,
}

/// A clinic's policy number that was refused; the default holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// Dotted path of the number.
    pub field: String,
    /// Why it was refused.
    pub code: NoticeCode,
    /// The nearest value that is allowed.
    pub limit: u16,
    /// The value in force instead.
    pub used: u16,
}

named_enum! {
    /// Why a policy number was refused.
    NoticeCode {
        /// Looser than the guard rail allows.
        BelowFloor = "below_floor",
        /// Beyond what makes sense.
        AboveCeiling = "above_ceiling",
    }
}

/// No massage for now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Referral {
    /// How urgent.
    pub urgency: Urgency,
    /// The cautions of that urgency and below, gravest first.
    pub cautions: Vec<Contraindication>,
}
