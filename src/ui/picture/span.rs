//! What the picture shows: the weeks that are drawn day by day, and the season around them.

use chrono::{Datelike, NaiveDate};

use crate::engine::civil;
use crate::engine::domain::massage::Depth;
use crate::engine::domain::training::{Race, Session};
use crate::engine::{Answer, Appointment};

/// The most weeks that are drawn day by day.
const MOST_WEEKS: i32 = 6;
/// The fewest.
const FEWEST_WEEKS: i32 = 3;

/// Whole weeks, from a Monday on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    /// The first Monday.
    pub(crate) monday: NaiveDate,
    /// How many weeks.
    pub(crate) weeks: i32,
}

impl Span {
    /// The weeks around the next visit, with the race and the visits after it where they are near.
    pub(crate) fn near(answer: &Answer, race: Option<Race>, today: NaiveDate) -> Self {
        let next = answer.next.as_ref().map_or(today, |next| next.date);
        let this_week = monday_of(today);
        let late = weeks_between(this_week, next) >= MOST_WEEKS - 1;
        let monday = if late { civil::add_days(monday_of(next), -7) } else { this_week };
        let visits = answer.appointments.iter().map(|visit| visit.date);
        let last = visits
            .chain(race.map(|race| race.date))
            .map(|date| weeks_between(monday, date) + 1)
            .filter(|weeks| *weeks <= MOST_WEEKS)
            .max();
        Self { monday, weeks: last.unwrap_or(FEWEST_WEEKS).clamp(FEWEST_WEEKS, MOST_WEEKS) }
    }

    /// Weeks and days from the first Monday, for a date inside.
    pub(crate) fn place(self, date: NaiveDate) -> Option<(i32, i32)> {
        let days = civil::days_between(self.monday, date);
        (0..self.weeks * 7).contains(&days).then_some((days / 7, days % 7))
    }
}

/// The Monday of a date's week.
pub(crate) fn monday_of(date: NaiveDate) -> NaiveDate {
    civil::add_days(date, -(date.weekday().num_days_from_monday() as i32))
}

/// Weeks from a Monday to the week of a date.
pub(crate) fn weeks_between(monday: NaiveDate, date: NaiveDate) -> i32 {
    civil::days_between(monday, date).div_euclid(7)
}

/// How much a session weighs in the season's weeks.
pub(crate) const fn weight(session: Session) -> i32 {
    match session {
        Session::Rest => 0,
        Session::Easy | Session::CrossTraining | Session::Strength => 2,
        Session::Long | Session::Tempo | Session::Intervals | Session::Hills | Session::Race => 5,
    }
}

/// What stands on a day beside the training.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The suggestion.
    Next,
    /// A later visit of the plan.
    Later,
    /// Another good day for the suggestion.
    Other,
}

/// The mark on a date, and how deep the visit goes.
pub(crate) fn mark(answer: &Answer, date: NaiveDate) -> Option<(Mark, Depth)> {
    let on = |visits: &[Appointment]| visits.iter().find(|visit| visit.date == date).map(|visit| visit.depth);
    let later = on(&answer.appointments).map(|depth| match &answer.next {
        Some(next) if next.date == date => (Mark::Next, depth),
        _ => (Mark::Later, depth),
    });
    later.or_else(|| on(&answer.alternatives).map(|depth| (Mark::Other, depth)))
}
