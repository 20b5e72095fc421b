//! What a sentence about one appointment may refer to.

use chrono::NaiveDate;

use crate::engine::civil;
use crate::engine::domain::answer::DayReport;
use crate::engine::domain::clinic::Clinic;
use crate::engine::domain::massage::{Depth, Purpose};
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::{Race, Session};
use crate::engine::{Answer, Appointment, Runner};
use crate::i18n::obstacle::Obstacle;

/// An appointment among the days around it.
pub(crate) struct Facts<'a> {
    pub(crate) appointment: &'a Appointment,
    pub(crate) answer: &'a Answer,
    pub(crate) runner: &'a Runner,
    pub(crate) clinic: &'a Clinic,
    pub(crate) today: NaiveDate,
}

/// A hard or long day near an appointment.
pub(crate) struct Neighbour {
    pub(crate) date: NaiveDate,
    pub(crate) session: Session,
    /// Calendar days between it and the appointment.
    pub(crate) days: i32,
}

impl Facts<'_> {
    /// Whether a rule is among the reasons of the appointment.
    pub(crate) fn tells(&self, rule: RuleId) -> bool {
        self.appointment.reasons.iter().any(|reason| reason.rule == rule)
    }

    /// Whether a rule is among what the reader should know.
    pub(crate) fn advises(&self, rule: RuleId) -> bool {
        self.answer.advice.iter().any(|advice| advice.rule == rule)
    }

    /// Whether it is the first massage ever.
    pub(crate) fn is_first(&self) -> bool {
        self.runner.last_massage.is_none() && self.is_next()
    }

    /// Whether it is the one to book now.
    pub(crate) fn is_next(&self) -> bool {
        self.answer.next.as_ref().is_some_and(|next| next.date == self.appointment.date)
    }

    /// What makes it lighter than the need asks for.
    pub(crate) fn limit(&self) -> Option<Obstacle> {
        let day = report(self.answer, self.appointment.date).filter(|_| self.tells(RuleId::Degrade))?;
        obstacle_of(day, deeper(self.appointment.depth)?)
    }

    /// Days from today to the appointment.
    pub(crate) fn in_days(&self) -> i32 {
        civil::days_between(self.today, self.appointment.date)
    }

    /// The first hard or long day after the appointment.
    pub(crate) fn hard_day_after(&self) -> Option<Neighbour> {
        let mut days = self.answer.days.iter().filter(|day| day.date > self.appointment.date);
        let day = days.find(|day| day.session.is_demanding())?;
        Some(self.neighbour(day.date, day.session))
    }

    /// The last hard or long day before the appointment, by the pattern where it lies before today.
    pub(crate) fn hard_day_before(&self) -> Option<Neighbour> {
        let mut days = self.answer.days.iter().rev().filter(|day| day.date < self.appointment.date);
        if let Some(day) = days.find(|day| day.session.is_demanding()) {
            return Some(self.neighbour(day.date, day.session));
        }
        let past = self.today.iter_days().rev().skip(1).take(7);
        let is_race = |date| self.runner.races.iter().any(|race| race.date == date);
        let session = |date| if is_race(date) { Session::Race } else { self.runner.week.on(date) };
        past.map(|date| (date, session(date)))
            .find(|(_, session)| session.is_demanding())
            .map(|(date, session)| self.neighbour(date, session))
    }

    /// The session of the appointment's own day.
    pub(crate) fn session(&self) -> Session {
        let date = self.appointment.date;
        let day = self.answer.days.iter().find(|day| day.date == date);
        day.map_or_else(|| self.runner.week.on(date), |day| day.session)
    }

    /// Days that stay free of a visit of this depth before the race; more without a recent massage (PRE-NEW).
    pub(crate) fn kept_before_race(&self) -> Option<i32> {
        let (policy, depth) = (&self.clinic.policy, self.appointment.depth);
        let kept = policy.before_race(depth, self.race()?.0.class());
        let is_new = self.since_last().is_none_or(|days| days > i32::from(policy.naive_days));
        Some(kept.max(if is_new { policy.pre_new[depth] } else { 0 }).into())
    }

    /// The race and the days from the appointment to it, negative once it is over.
    pub(crate) fn race(&self) -> Option<(Race, i32)> {
        let date = self.appointment.date;
        let is_before = matches!(self.appointment.purpose, Purpose::Regular | Purpose::LastFocused | Purpose::PreRace);
        let race = match self.runner.races.iter().find(|race| race.date > date) {
            Some(next) if is_before => next,
            _ => self.runner.races.iter().rev().find(|race| race.date <= date)?,
        };
        let race = *race;
        Some((race, civil::days_between(self.appointment.date, race.date)))
    }

    /// Days from the last massage to the appointment.
    pub(crate) fn since_last(&self) -> Option<i32> {
        self.runner.last_massage.map(|last| civil::days_between(last.date, self.appointment.date))
    }

    fn neighbour(&self, date: NaiveDate, session: Session) -> Neighbour {
        Neighbour { date, session, days: civil::days_between(self.appointment.date, date).abs() }
    }
}

/// How a day stands for the next massage.
pub(crate) fn report(answer: &Answer, date: NaiveDate) -> Option<&DayReport> {
    answer.days.iter().find(|day| day.date == date)
}

/// The next deeper depth.
pub(crate) fn deeper(depth: Depth) -> Option<Depth> {
    match depth {
        Depth::Light => Some(Depth::Moderate),
        Depth::Moderate => Some(Depth::Deep),
        Depth::Deep => None,
    }
}

/// What keeps a massage of that depth away on a day.
pub(crate) fn obstacle_of(day: &DayReport, depth: Depth) -> Option<Obstacle> {
    day.ruled_out.iter().find(|out| out.depth == depth).map(|out| Obstacle::of(out.rule))
}
