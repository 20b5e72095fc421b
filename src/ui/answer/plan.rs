//! The massages that follow, as a line through time.

use chrono::NaiveDate;

use crate::engine::Appointment;
use crate::engine::domain::massage::Purpose;
use crate::engine::domain::training::Race;
use crate::i18n::Text;
use crate::i18n::catalog::DateShape;
use crate::ui::action::Action;
use crate::ui::answer::actions::{copy, event, ics};
use crate::ui::answer::view::AnswerView;
use crate::ui::html::{Element, el};

/// The most dates that the closed row names.
const NAMED: usize = 2;
/// The most entries that are always in sight; of a longer plan the rest is folded.
const OPEN: usize = 9;

/// The plan, where more than one massage is in it: a row that opens below itself, open beside the calendar.
pub(crate) fn plan(view: &AnswerView) -> Option<Element> {
    let visits = &view.answer.appointments;
    (visits.len() > 1).then(|| {
        let words = &view.words.reader.rows;
        let open = view.is_plan_open;
        let row = el("button", "bar-row chevron")
            .attr("type", "button")
            .attr("data-do", Action::Plan.id())
            .attr("aria-expanded", open)
            .attr("aria-controls", "plan")
            .child(el("span", "name").child(words.next))
            .child(el("span", "value").child(dates(view)));
        el("section", if open { "plan open" } else { "plan" })
            .child(view.heading("heading", view.words.plan.plan))
            .child(row)
            .child(timeline(view).attr("id", "plan"))
    })
}

/// Whether a massage can be left out without a gap.
fn is_optional(visit: &Appointment) -> bool {
    matches!(visit.purpose, Purpose::PreRace | Purpose::PostRaceLight)
}

/// `Dec 11, Dec 24, …`
fn dates(view: &AnswerView) -> Text {
    let mut dates = Text::from("");
    let later = view.answer.appointments.iter().skip(1).filter(|visit| !is_optional(visit));
    for (place, visit) in later.take(NAMED + 1).enumerate() {
        let date = view.words.date(DateShape::DayAndMonth, visit.date);
        dates = dates.push(if place > 0 { ", " } else { "" });
        dates = if place < NAMED { dates.push(date) } else { dates.push("…") };
    }
    dates
}

fn timeline(view: &AnswerView) -> Element {
    let words = &view.words.reader.rows;
    let visits = &view.answer.appointments;
    let mut entries = Vec::new();
    let mut races = view.races().iter().filter(|race| race.date >= view.settings.today).peekable();
    for (place, visit) in visits.iter().enumerate() {
        while let Some(race) = races.next_if(|race| race.date <= visit.date) {
            entries.push(race_entry(view, race));
        }
        entries.push(visit_entry(view, visit, place == 0));
    }
    entries.extend(races.map(|race| race_entry(view, race)));
    let folded = entries.split_off(OPEN.min(entries.len()));
    let number = folded.len() as i32;
    let list = || el("ol", "").attr("role", "list");
    let more = || {
        let summary = el("summary", "link mid")
            .child(el("span", "").child(Text::from(view.words.plan.more_visits).fill(0, number)));
        el("details", "").child(summary).child(list().children(folded))
    };
    let events: Vec<_> = visits.iter().map(|visit| event(view, visit)).collect();
    el("div", "timeline")
        .child(list().children(entries))
        .child((number > 0).then(more))
        .child(el("p", "small muted").child(words.all_optional))
        .child(
            el("div", "links")
                .child(ics(view, &events, "ics-all", "massage-plan.ics".into(), view.words.plan.add_all))
                .child(copy(view)),
        )
}

fn visit_entry(view: &AnswerView, visit: &Appointment, is_next: bool) -> Element {
    let is_optional = is_optional(visit);
    let title = match visit.purpose {
        Purpose::Regular => view.title(visit),
        _ if is_next => view.title(visit),
        purpose => Text::from((view.words.plan.purpose)(purpose)),
    };
    let mut text = el("span", "").child(title);
    if is_optional {
        text = text.child(", ").child(view.minutes(visit)).child(" ");
        let optional = Text::from("(").push(view.words.reader.rows.optional).push(")");
        text = text.child(el("span", "muted whole").child(optional));
    }
    entry(
        view,
        if is_next {
            "now"
        } else if is_optional {
            "optional"
        } else {
            ""
        },
        visit.date,
        text,
    )
}

fn race_entry(view: &AnswerView, race: &Race) -> Element {
    entry(view, "race", race.date, el("span", "").child(view.words.race_length(race.distance)))
}

/// A date and what is on it.
fn entry(view: &AnswerView, class: &'static str, date: NaiveDate, text: Element) -> Element {
    el("li", class).child(el("span", "whole").child(view.short(date))).child(" ").child(text)
}
