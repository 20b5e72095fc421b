//! The answer on the page: what to book and when, the picture, then everything that explains it.

use chrono::NaiveDate;

use crate::engine::domain::answer::DayReport;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::Session;
use crate::engine::{Answer, Appointment, Runner};
use crate::form::{DistanceUnit, Settings};
use crate::i18n::catalog::DateShape;
use crate::i18n::{Catalog, Facts, Text};
use crate::ui::markup::{Element, el};
use crate::ui::picture::span::Span;
use crate::ui::{actions, headline, picture, plan, reasons, referral};

/// What every part of the answer sees.
pub(crate) struct OutcomeView<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) runner: &'a Runner,
    pub(crate) settings: &'a Settings,
    pub(crate) words: &'static Catalog,
    /// The unit that the reader sees.
    pub(crate) unit: DistanceUnit,
    /// Whether a mistake in the form keeps a newer answer away.
    pub(crate) is_stale: bool,
    /// The weeks that are drawn day by day.
    pub(crate) span: Span,
    /// The day whose story is told.
    pub(crate) told: Option<NaiveDate>,
    /// The suggested day, where the reader has chosen another.
    pub(crate) suggested: Option<NaiveDate>,
}

impl OutcomeView<'_> {
    /// `Friday, November 27`, with the year where it is far away.
    pub(crate) fn day(&self, date: NaiveDate) -> Text {
        self.words.date_seen_from(self.settings.today, date)
    }

    /// `Fri, Nov 27`.
    pub(crate) fn short(&self, date: NaiveDate) -> Text {
        self.words.date(DateShape::Short, date)
    }

    /// What the runner does on a day. Around a race the engine takes every day as easy, which makes no rest day a run.
    pub(crate) fn session(&self, day: &DayReport) -> Session {
        match (day.session, self.runner.week.on(day.date)) {
            (Session::Easy, Session::Rest) => Session::Rest,
            (session, _) => session,
        }
    }

    /// What the day of the next visit is called in the picture.
    pub(crate) fn next_mark(&self) -> &'static str {
        if self.suggested.is_some() { self.words.picture.own } else { self.words.picture.suggestion }
    }

    /// What sentences about an appointment may refer to.
    pub(crate) fn facts<'b>(&'b self, appointment: &'b Appointment) -> Facts<'b> {
        Facts {
            appointment,
            answer: self.answer,
            runner: self.runner,
            clinic: &self.settings.clinic,
            today: self.settings.today,
        }
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
    pub(crate) fn heading(&self, text: &'static str) -> Element {
        heading(self.settings.heading_level + 1, "heading", text)
    }
}

/// A heading of a level; below 6 there is none, so it stays at 6.
pub(crate) fn heading(level: u8, class: &'static str, text: &'static str) -> Element {
    const TAGS: [&str; 5] = ["h2", "h3", "h4", "h5", "h6"];
    el(TAGS[usize::from(level.clamp(2, 6) - 2)], class).with(text)
}

/// What comes before booking: the doctor's condition where there is one, else to look at the health check.
fn precaution(view: &OutcomeView) -> Element {
    if view.answer.advice.iter().any(|advice| advice.rule == RuleId::AskDoctor) {
        return el("p", "alert").with((view.words.rule)(RuleId::AskDoctor));
    }
    el("p", "hint").with(view.words.answer.health_first)
}

/// Appends the answer to the page.
pub(crate) fn append(page: Element, view: &OutcomeView) -> Element {
    let answer = view.answer;
    let is_planned = answer.referral.is_none();
    let stale = view.is_stale.then_some(view.words.answer.stale);
    let lead = el("section", if view.is_stale { "lead stale" } else { "lead" })
        .with(el("p", "note").set("aria-live", "polite").with(stale))
        .with(headline::headline(view))
        .with(answer.referral.as_ref().map(|referral| referral::details(view, referral)))
        .with(is_planned.then(|| precaution(view)))
        .with(answer.next.as_ref().map(|next| actions::actions(view, next)))
        .with(is_planned.then(|| picture::picture(view)));
    page.with(lead)
        .with(is_planned.then(|| plan::plan(view)))
        .with(is_planned.then(|| reasons::why(view)))
        .with(el("p", "disclaimer").with(view.words.answer.disclaimer))
}
