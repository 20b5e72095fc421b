//! Other good days, the visits that follow, and what else is good to know.

use chrono::NaiveDate;

use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::Race;
use crate::engine::{Appointment, civil};
use crate::i18n::Text;
use crate::ui::actions::{booking, copy, event, ics};
use crate::ui::markup::{Element, el};
use crate::ui::outcome::OutcomeView;

/// The lists, where there is anything to list.
pub(crate) fn plan(view: &OutcomeView) -> Element {
    let answer = view.answer;
    el("div", "stack plan")
        .with((!answer.alternatives.is_empty()).then(|| alternatives(view)))
        .with((answer.appointments.len() > 1).then(|| visits(view)))
        .with(advice(view))
}

fn alternatives(view: &OutcomeView) -> Element {
    let mut list = el("ul", "visits").set("role", "list");
    for (place, other) in (1..).zip(&view.answer.alternatives) {
        let why = view.words.why(&view.facts(other));
        let entry = entry(view, other.date, view.title(other), why);
        list = list.with(entry.with(booking(view, other, place, "book-other", "link")));
    }
    el("section", "").with(view.heading(view.words.plan.alternatives)).with(list)
}

/// The visits in date order; of a long plan, all but the first few are folded.
fn visits(view: &OutcomeView) -> Element {
    const SHORT: usize = 9;
    const OPEN: usize = 4;
    let words = &view.words.plan;
    let visits = &view.answer.appointments;
    let (open, folded) = visits.split_at(if visits.len() > SHORT { OPEN } else { visits.len() });
    let mut race = view.runner.races.first().copied().filter(|race| race.date >= view.settings.today);
    let open = list(view, open, &mut race);
    let events: Vec<_> = visits.iter().map(|visit| event(view, visit)).collect();
    let more = || {
        let inside = el("div", "inside").with(list(view, folded, &mut race));
        let summary = el("summary", "").with(Text::from(words.more_visits).fill(0, folded.len() as i32));
        el("details", "fold wide").with(summary).with(inside)
    };
    el("section", "")
        .with(view.heading(words.plan))
        .with(el("p", "hint").with(words.no_must))
        .with(open)
        .with((!folded.is_empty()).then(more))
        .with(ics(view, &events, "ics-all", "massage-plan.ics".into()).with(words.add_all))
        .with(copy(view))
}

/// Some of the visits, with the race among them if it comes before the last.
fn list(view: &OutcomeView, visits: &[Appointment], race: &mut Option<Race>) -> Element {
    let words = &view.words.plan;
    let mut list = el("ol", "visits").set("role", "list");
    for visit in visits {
        if let Some(race) = race.take_if(|race| race.date <= visit.date) {
            let length = view.words.race_length(race.distance);
            list = list.with(entry(view, race.date, words.race_day.into(), length));
        }
        list = list.with(entry(view, visit.date, view.title(visit), (words.purpose)(visit.purpose).into()));
    }
    list
}

/// What else there is to know; the doctor's condition stands before booking already.
fn advice(view: &OutcomeView) -> Option<Element> {
    let rules = view.answer.advice.iter().map(|advice| advice.rule).filter(|rule| *rule != RuleId::AskDoctor);
    let lines: Vec<Element> = rules.map(|rule| el("li", "").with((view.words.rule)(rule))).collect();
    let section = || el("section", "").with(view.heading(view.words.plan.advice));
    (!lines.is_empty()).then(|| section().with(plain_list().with_each(lines)))
}

/// For a line a sentence.
pub(crate) fn plain_list() -> Element {
    el("ul", "plain")
}

/// A date and what is on it.
pub(crate) fn entry(view: &OutcomeView, date: NaiveDate, title: Text, text: Text) -> Element {
    let line = el("span", "line").with(el("strong", "").with(title)).with(" ").with(el("span", "hint").with(text));
    el("li", "").with(el("time", "").set("datetime", civil::iso(date)).with(view.short(date))).with(line)
}
