//! What to do with the suggestion: book it, keep it, send it.

use crate::engine::{Appointment, civil};
use crate::export::calendar::{self, Event};
use crate::export::{booking, compose, percent, telephone};
use crate::form::{Settings, share};
use crate::i18n::Text;
use crate::ui::answer::view::AnswerView;
use crate::ui::controls::{button, tick};
use crate::ui::html::{Element, el, span};

/// The three ways into a calendar, behind one button.
pub(crate) fn add_to_calendar(view: &AnswerView, next: &Appointment) -> Element {
    let summary = el("summary", "button mid").child(view.words.answer.add);
    el("details", "").child(summary).child(view.is_whole.then(|| calendars(view, next)))
}

fn calendars(view: &AnswerView, next: &Appointment) -> Element {
    let events = [event(view, next)];
    let [event] = &events;
    let elsewhere = |name: &'static str, href: String| {
        let link = el("a", "link mid").attr("href", href).attr("target", "_blank").attr("rel", "noopener");
        link.child(el("span", "").child(name))
    };
    el("div", "links")
        .child(ics(view, &events, "ics", file_name(next), view.words.reader.card.calendar_file))
        .child(elsewhere("Google", compose::google(event)))
        .child(elsewhere("Outlook", compose::outlook(event)))
}

/// The booking link of an appointment, where it can be booked.
pub(crate) fn booking(
    view: &AnswerView,
    appointment: &Appointment,
    class: &'static str,
    label: Text,
) -> Option<Element> {
    let link = el("a", class)
        .attr("href", book_link(view, appointment)?)
        .attr("target", "_top")
        .attr("rel", "noopener")
        .attr("data-book", "");
    Some(link.child(label))
}

/// The clinic's telephone, where it is known.
pub(crate) fn phone(view: &AnswerView, class: &'static str) -> Option<Element> {
    let phone = view.settings.clinic.phone.as_deref()?;
    let label = Text::from(view.words.answer.phone).fill(0, phone);
    let link = el("a", class).attr("href", telephone::href(phone)?);
    Some(link.child(el("span", "").child(label)))
}

/// Shares the entries by a link, and keeps them in this browser.
pub(crate) fn share(view: &AnswerView) -> Element {
    let words = &view.words.answer;
    let link = el("a", "link mid")
        .attr("part", "share")
        .attr(
            "href",
            Text::from(&*view.settings.address)
                .push("#recovery-calculator")
                .push(&*share::write(view.draft, view.settings)),
        )
        .attr("data-done", words.copied)
        .child(el("span", "").child(words.share));
    let remember = tick("tick", "checkbox", "remember", "true", false);
    el("div", "inside")
        .child(el("div", "").child(link).child(" ").child(el("span", "small muted").attr("role", "status")))
        .child(el("label", "check").child(remember).child(el("span", "").child(words.remember)))
}

/// A calendar file of these events, as a link that needs no server.
pub(crate) fn ics(view: &AnswerView, events: &[Event], part: &'static str, file: Text, label: &'static str) -> Element {
    let file_of_events = calendar::file(events, &view.settings.moment);
    el("a", "link mid")
        .attr("part", part)
        .attr("href", percent::link("data:text/calendar;charset=utf-8,", &file_of_events))
        .attr("download", file)
        .child(span("", label))
}

/// Copies what the section around it lists; the loader does it, and confirms it in a word.
pub(crate) fn copy(view: &AnswerView) -> Element {
    let words = &view.words.answer;
    let button = button("link mid", "", words.copy).attr("data-done", words.copied);
    el("div", "").child(button).child(" ").child(el("span", "small muted").attr("role", "status"))
}

/// Where to book an appointment, if anywhere.
pub(crate) fn book_link(view: &AnswerView, appointment: &Appointment) -> Option<String> {
    let settings = view.settings;
    booking::book(settings.booking_url.as_deref(), &settings.clinic, appointment, settings.locale)
}

/// An appointment as calendars have it.
pub(crate) fn event(view: &AnswerView, appointment: &Appointment) -> Event {
    let visit = Text::from(civil::iso(appointment.date)).push("-").push(appointment.purpose.id());
    let visit = visit.push("-").push(appointment.kind.id());
    Event {
        date: appointment.date,
        uid: calendar::uid(&visit, &view.settings.seed, place(view.settings)),
        summary: Text::from(view.words.answer.to_book).fill(0, title_with_minutes(view, appointment)).into_string(),
        description: note(view, appointment).into_string(),
        location: view.settings.clinic.name.clone(),
    }
}

/// What a clinic is known by among all others: its booking host, else its name.
fn place(settings: &Settings) -> &str {
    let links = [settings.clinic.booking_url.as_deref(), settings.booking_url.as_deref()];
    let host = links.into_iter().flatten().find_map(calendar::host);
    host.or(settings.clinic.name.as_deref()).unwrap_or("recovery-calculator")
}

fn title_with_minutes(view: &AnswerView, appointment: &Appointment) -> Text {
    view.title(appointment).push(" (").push(view.minutes(appointment)).push(")")
}

/// Why, where to book, and what it is not.
fn note(view: &AnswerView, appointment: &Appointment) -> Text {
    let words = &view.words.answer;
    let mut note = view.words.why(&view.facts(appointment));
    if let Some(link) = book_link(view, appointment) {
        note = note.push("\n").push(&*link);
    }
    note.push("\n").push(words.disclaimer)
}

fn file_name(next: &Appointment) -> Text {
    Text::from("massage-").push(&*civil::iso(next.date)).push(".ics")
}
