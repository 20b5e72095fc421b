//! What every part of the answer and of the calendar sees.

use chrono::NaiveDate;

use crate::engine::domain::answer::DayReport;
use crate::engine::domain::training::{Race, Session};
use crate::engine::{Answer, Appointment, Runner};
use crate::form::Draft;
use crate::form::settings::{DistanceUnit, Settings};
use crate::i18n::catalog::DateShape;
use crate::i18n::obstacle::Obstacle;
use crate::i18n::{Catalog, Facts, Text};
use crate::ui::html::{Element, el};

/// What every part of the answer sees.
pub(crate) struct AnswerView<'a> {
    pub(crate) draft: &'a Draft,
    pub(crate) answer: &'a Answer,
    pub(crate) runner: &'a Runner,
    pub(crate) settings: &'a Settings,
    pub(crate) words: &'static Catalog,
    /// The unit that the reader sees.
    pub(crate) unit: DistanceUnit,
    /// Whether a mistake in the form keeps a newer answer away.
    pub(crate) is_stale: bool,
    /// The suggested day, where the plan begins on the reader's own.
    pub(crate) suggested: Option<NaiveDate>,
    /// What keeps the reader's own day away.
    pub(crate) dropped: Option<Obstacle>,
    /// Whether the edit that did so can be undone.
    pub(crate) can_undo: bool,
    /// The day that the line under the calendar is about.
    pub(crate) described: Option<NaiveDate>,
    /// How many weeks the reader wants the calendar to show, from this one on.
    pub(crate) weeks: u16,
    /// Whether the plan is open where it folds.
    pub(crate) is_plan_open: bool,
    /// Whether what folds is drawn, too.
    pub(crate) is_whole: bool,
}

impl AnswerView<'_> {
    /// `Fri, Nov 27`.
    pub(crate) fn short(&self, date: NaiveDate) -> Text {
        self.words.date(DateShape::Short, date)
    }

    /// How a day stands for a next massage.
    pub(crate) fn report(&self, date: NaiveDate) -> Option<&DayReport> {
        self.answer.days.iter().find(|day| day.date == date)
    }

    /// Every race, in date order.
    pub(crate) fn races(&self) -> &[Race] {
        &self.runner.races
    }

    /// The next race.
    pub(crate) fn next_race(&self) -> Option<&Race> {
        self.races().iter().find(|race| race.date >= self.settings.today)
    }

    /// What the runner does on a day. Around a race the engine takes every day as easy, which makes no rest day a run.
    pub(crate) fn session(&self, date: NaiveDate) -> Session {
        let usual = self.draft.day_session(date).unwrap_or(self.runner.week.on(date));
        match (self.report(date).map(|day| day.session), usual) {
            (Some(Session::Easy), Session::Rest) | (None, _) => usual,
            (Some(session), _) => session,
        }
    }

    /// What sentences about an appointment may refer to.
    pub(crate) fn facts<'b>(&'b self, appointment: &'b Appointment) -> Facts<'b> {
        Facts { appointment, answer: self.answer, runner: self.runner, today: self.settings.today }
    }

    /// What an appointment is called: the clinic's own name for the service, else the kind.
    pub(crate) fn title(&self, appointment: &Appointment) -> Text {
        let clinic = &self.settings.clinic;
        let service = appointment.service.as_deref().and_then(|id| clinic.service_by_id(id));
        let name = service.and_then(|service| match self.settings.locale {
            crate::i18n::Locale::En => service.name.en.as_deref(),
            crate::i18n::Locale::Fr => service.name.fr.as_deref(),
        });
        name.unwrap_or((self.words.answer.kind)(appointment.kind)).into()
    }

    /// `60 min`.
    pub(crate) fn minutes(&self, appointment: &Appointment) -> Text {
        Text::from(self.words.answer.minutes).fill(0, i32::from(appointment.minutes))
    }

    /// A heading one level under the widget's own.
    pub(crate) fn heading(&self, class: &'static str, text: impl Into<Text>) -> Element {
        heading(self.settings.heading_level + 1, class, text)
    }
}

/// A heading of a level; below 6 there is none, so it stays at 6.
pub(crate) fn heading(level: u8, class: &'static str, text: impl Into<Text>) -> Element {
    const TAGS: [&str; 5] = ["h2", "h3", "h4", "h5", "h6"];
    el(TAGS[usize::from(level.clamp(2, 6) - 2)], class).child(text.into())
}
