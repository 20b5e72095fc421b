//! The whole widget as it stands.

use yew::Html;

use crate::engine::Answer;
use crate::engine::domain::answer::Phase;
use crate::engine::domain::health::TroubleSpot;
use crate::engine::domain::rule::RuleId;
use crate::form::{FieldErrors, Origin, Settings};
use crate::ui::action::Panel;
use crate::ui::answer::{AnswerView, bar, card, heading, plan, rows};
use crate::ui::calculator::Calculator;
use crate::ui::calendar::calendar;
use crate::ui::form::{FormView, form};
use crate::ui::html::{Element, el};

impl Calculator {
    /// The title, the questions beside the answer, the calendar beside the plan, the rows and the bar.
    pub(crate) fn draw(&self, settings: &Settings, answer: &Answer) -> Html {
        // The reader's own choice of a language wins over the page's.
        let draft = &self.draft;
        let mut settings = settings.clone();
        settings.locale = draft.locale(&settings);
        let settings = &settings;
        let words = settings.locale.catalog();
        let no_errors = FieldErrors::default();
        let errors = self.errors.as_ref().unwrap_or(&no_errors);
        let questions = FormView {
            draft,
            settings,
            words,
            errors,
            race_note: self.race_note(settings, answer),
            is_after_race: answer.phase == Phase::PostRace,
            open: self.open,
            is_whole: self.is_whole,
        };
        let view = AnswerView {
            draft,
            answer,
            runner: &self.request.runner,
            settings,
            words,
            unit: draft.unit(settings),
            is_stale: self.errors.is_some(),
            suggested: self.suggested,
            dropped: self.dropped,
            can_undo: self.before.is_some(),
            described: self.described,
            weeks: self.weeks,
            is_plan_open: self.is_plan_open,
            is_whole: self.is_whole,
        };
        let is_planned = answer.referral.is_none();
        el("div", if draft.origin == Origin::Own { "calculator touched" } else { "calculator" })
            .key(self.key)
            .attr("lang", settings.locale.id())
            .node_ref(&self.root)
            .child(header(settings))
            .child(el("div", "top").child(form(&questions)).child(card(&view)))
            .child(is_planned.then(|| below(&view)))
            .child(is_planned.then(|| rows(&view)))
            .child(el("p", "foot").child(words.reader.rows.foot))
            .child(el("p", "unseen").attr("aria-live", "polite"))
            // A question about a sign comes before the booking.
            .child(bar(&view).flag("hidden", self.asks_for_a_sign()))
            .build()
    }

    /// Whether a sign is asked for that goes with a spot.
    fn asks_for_a_sign(&self) -> bool {
        let is_screened = |spot: &TroubleSpot| spot.screened_for().is_some();
        self.open == Some(Panel::Spots) && self.request.runner.trouble_spots.iter().any(is_screened)
    }

    /// What is said of a race that is over or too far ahead, and of which: the first one is over, the last one far.
    fn race_note(&self, settings: &Settings, answer: &Answer) -> Option<(usize, &'static str)> {
        let mut rules = answer.advice.iter().map(|advice| advice.rule);
        let rule = rules.find(|rule| matches!(rule, RuleId::RacePast | RuleId::RaceFar))?;
        let races = self.draft.races(settings);
        // Dates as they are written are in the order of time.
        let dated = races.iter().enumerate().filter(|(_, race)| !race.date.text.is_empty());
        let (place, _) = dated.reduce(|one, other| {
            let is_first = one.1.date.text < other.1.date.text;
            if is_first == (rule == RuleId::RacePast) { one } else { other }
        })?;
        Some((place, (settings.locale.catalog().rule)(rule)))
    }
}

/// The title, and the other language: its letters where there is little room, its name where there is more.
fn header(settings: &Settings) -> Element {
    let other = settings.locale.other();
    let letters = if other.id() == "fr" { "FR" } else { "EN" };
    let language = el("button", "link mid")
        .attr("type", "button")
        .attr("data-do", other.id())
        .attr("lang", other.id())
        .attr("aria-label", other.name())
        .child(el("span", "short").attr("aria-hidden", "true").child(letters))
        .child(el("span", "long").attr("aria-hidden", "true").child(other.name()));
    let title = settings.locale.catalog().form.title;
    el("header", "").child(heading(settings.heading_level, "title", title)).child(language)
}

fn below(view: &AnswerView) -> Element {
    el("div", if view.is_stale { "below stale" } else { "below" }).child(calendar(view)).child(plan(view))
}
