//! What a sentence about one appointment may refer to.

use chrono::NaiveDate;

use crate::engine::civil;
use crate::engine::domain::massage::Purpose;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::{DaySession, Race, Session};
use crate::engine::{Answer, Appointment, Runner};
use crate::i18n::obstacle::Obstacle;

/// An appointment among the days around it.
pub(crate) struct Facts<'a> {
    pub(crate) appointment: &'a Appointment,
    pub(crate) answer: &'a Answer,
    pub(crate) runner: &'a Runner,
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
        let day = self.answer.day(self.appointment.date).filter(|_| self.tells(RuleId::Degrade))?;
        let deeper = self.appointment.depth.deeper()?;
        day.ruled_out.iter().find(|out| out.depth == deeper).map(|out| Obstacle::of(out.rule))
    }

    /// Days from today to the appointment.
    pub(crate) fn in_days(&self) -> i32 {
        civil::days_between(self.today, self.appointment.date)
    }

    /// The first hard or long day after the appointment.
    pub(crate) fn hard_day_after(&self) -> Option<Neighbour> {
        self.appointment.next_demanding.map(|day| self.neighbour(day))
    }

    /// The last hard or long day up to the appointment, its own day included.
    pub(crate) fn hard_day_before(&self) -> Option<Neighbour> {
        self.appointment.last_demanding.map(|day| self.neighbour(day))
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

    fn neighbour(&self, DaySession { date, session }: DaySession) -> Neighbour {
        Neighbour { date, session, days: civil::days_between(self.appointment.date, date).abs() }
    }
}
