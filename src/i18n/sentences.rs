//! Which sentence is said, whatever the language: facts choose a template of the catalog and fill its gaps.

use chrono::NaiveDate;

use crate::engine::civil;
use crate::engine::domain::answer::Reason;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::{Metres, Session};
use crate::engine::{Answer, Appointment};
use crate::form::fields::{FieldError, TextField};
use crate::i18n::catalog::Catalog;
use crate::i18n::dates::weekday_of;
use crate::i18n::numbers::decimal;
use crate::i18n::text::Text;

impl Catalog {
    /// `1 day`, `4 days`; never negative.
    pub(crate) fn days(&self, number: i32) -> Text {
        self.count(self.language.days, number.abs())
    }

    /// A number of things, in the singular or the plural.
    pub(crate) fn count(&self, [one, many]: [&str; 2], number: i32) -> Text {
        let is_one = number == 1 || number == 0 && self.language.zero_is_singular;
        Text::from(if is_one { one } else { many }).fill(0, number)
    }

    /// `in 4 days`, from 0 on.
    pub(crate) fn in_days(&self, number: i32) -> Text {
        let [today, tomorrow, later] = self.answer.in_days;
        match number {
            0 => today.into(),
            1 => tomorrow.into(),
            _ => Text::from(later).fill(0, number),
        }
    }

    /// How often a massage comes: in weeks where the days are about as many, else in days.
    pub(crate) fn rhythm(&self, interval: u16) -> Text {
        let [weekly, weeks, days] = self.answer.rhythm;
        let (interval, in_weeks) = (i32::from(interval), (i32::from(interval) + 3) / 7);
        match (interval - 7 * in_weeks).abs() {
            0..=1 if in_weeks == 1 => weekly.into(),
            off if off * 8 <= interval => Text::from(weeks).fill(0, in_weeks),
            _ => Text::from(days).fill(0, interval),
        }
    }

    /// `3 weeks`, `5 days`: weeks from two on.
    pub(crate) fn span(&self, days: i32) -> Text {
        if days < 14 { self.days(days) } else { self.count(self.language.weeks, (days + 3) / 7) }
    }

    /// The answer as it is spoken once it has changed: what, on which day, how soon.
    pub(crate) fn spoken(&self, title: Text, date: NaiveDate, today: NaiveDate) -> Text {
        let day = self.date_seen_from(today, date);
        let soon = self.in_days(civil::days_between(today, date));
        title.push(", ").push(day).push(", ").push(soon).push(".")
    }

    /// What a race of that length is called.
    pub(crate) fn race_length(&self, distance: Metres) -> Text {
        match distance.0 {
            21_000..=21_100 => self.form.half_marathon.into(),
            42_000..=42_200 => self.form.marathon.into(),
            metres => self.distance(0, (metres + 50) / 100),
        }
    }

    /// A distance, from tenths of a unit: kilometres come first, then miles.
    pub(crate) fn distance(&self, unit: usize, tenths: u32) -> Text {
        Text::from(self.language.distance[unit]).fill(0, decimal(self.language.decimal_mark, tenths))
    }

    /// What is wrong at a field.
    pub(crate) fn error(&self, entry: TextField, error: FieldError) -> Text {
        let words = &self.form.errors;
        let mut year = 0;
        let template = match (entry, error) {
            (_, FieldError::LongPast(of)) => {
                year = of;
                words.long_past
            }
            (TextField::Weekly, FieldError::Missing) => words.weekly_missing,
            (TextField::Weekly, FieldError::TooLittle) => words.weekly_too_little,
            (TextField::Weekly, FieldError::TooMuch) => words.weekly_too_much,
            (TextField::Weekly, _) => words.weekly_unreadable,
            (_, FieldError::FarAhead) => words.far_ahead,
            (_, FieldError::Taken) => words.taken,
            (_, FieldError::NotYet) => words.not_yet,
            (TextField::Budget, FieldError::TooLittle) => words.budget_too_little,
            (TextField::Budget, FieldError::TooMuch) => words.budget_too_much,
            (TextField::Budget, _) => words.budget_unreadable,
            (TextField::RaceDate(_) | TextField::LastDate, _) => words.date_unreadable,
        };
        Text::from(template).fill(0, year)
    }

    /// What the rule does for this appointment, then why, with what it counted.
    pub(crate) fn reason(&self, reason: &Reason, appointment: &Appointment) -> Text {
        let figures = reason.figures.unwrap_or_default();
        let is_gap = matches!(reason.rule, RuleId::GapAfter | RuleId::GapBefore);
        let near = figures.session.zip(figures.date).filter(|_| is_gap);
        let near = near.map(|(session, date)| self.session_on(session, date));
        let days = |number: Option<u16>| self.days(number.unwrap_or_default().into());
        match (near, figures.days) {
            (Some(near), Some(0)) => Text::from(self.why.same_day).fill(0, near).capitalized().push("."),
            (near, number) => {
                let first = match reason.rule {
                    RuleId::Minutes => i32::from(appointment.minutes).into(),
                    _ => days(number),
                };
                let second = near.unwrap_or_else(|| days(figures.minimum));
                Text::from((self.rule)(reason.rule)).fill(0, first).fill(1, second)
            }
        }
    }

    /// Why no day fits, and which one would help.
    pub(crate) fn no_day(&self, answer: &Answer) -> Text {
        match answer.helpful_weekday {
            Some(day) => Text::from(self.why.helpful_day).fill(0, self.weekday(day as usize)),
            None => (self.rule)(RuleId::NoDay).into(),
        }
    }

    /// `Sunday’s long run`.
    pub(crate) fn session_on(&self, session: Session, date: NaiveDate) -> Text {
        Text::from((self.language.session_on)(session)).fill(0, self.weekday(weekday_of(date)))
    }
}
