//! What to do with the suggestion: book it, keep it, send it.

use crate::engine::{Appointment, civil};
use crate::export::calendar::{self, Event};
use crate::export::{booking, compose, percent, telephone};
use crate::form::Settings;
use crate::form::distance::write_km;
use crate::i18n::Text;
use crate::ui::controls::button;
use crate::ui::markup::{Element, el};
use crate::ui::outcome::OutcomeView;

/// The links under the suggestion.
pub(crate) fn actions(view: &OutcomeView, next: &Appointment) -> Element {
    let words = &view.words.answer;
    let phone =
        view.settings.clinic.phone.as_deref().and_then(|phone| {
            Some(link("phone", telephone::href(phone)?).with(Text::from(words.phone).fill(0, phone)))
        });
    let events = [event(view, next)];
    let [event] = &events;
    let elsewhere =
        |name, href| el("a", "link").set("href", href).set("target", "_blank").set("rel", "noopener").with(name);
    let remember = el("input", "").set("type", "checkbox").set("name", "remember");
    el("div", "actions")
        .with(booking(view, next, 0, "book", "button"))
        .with(phone)
        .with(ics(view, &events, "ics", file_name(next)).with(words.add))
        .with(elsewhere("Google", compose::google(event)))
        .with(elsewhere("Outlook", compose::outlook(event)))
        .with(link("share", share_link(view)).set("data-done", words.copied).with(words.share))
        .with(el("span", "hint").set("role", "status"))
        .with(el("label", "tick").with(remember).with(words.remember))
}

/// The booking link of an appointment, where it can be booked; the suggestion has place 0, its alternatives follow.
pub(crate) fn booking(
    view: &OutcomeView,
    appointment: &Appointment,
    place: i32,
    part: &'static str,
    class: &'static str,
) -> Option<Element> {
    let href = book_link(view, appointment)?;
    let link = el("a", class)
        .set("part", part)
        .set("href", href)
        .set("target", "_top")
        .set("rel", "noopener")
        .set("data-book", place);
    Some(link.with(Text::from(view.words.answer.book).fill(0, view.short(appointment.date))))
}

/// A calendar file of these events, as a link that needs no server.
pub(crate) fn ics(view: &OutcomeView, events: &[Event], part: &'static str, file: Text) -> Element {
    let file_of_events = calendar::file(events, &view.settings.moment);
    link(part, percent::link("data:text/calendar;charset=utf-8,", &file_of_events)).set("download", file)
}

/// Copies what the section around it lists; the loader does it, and confirms it in a word.
pub(crate) fn copy(view: &OutcomeView) -> Element {
    let words = &view.words.answer;
    let button = button("link", "", words.copy).set("data-done", words.copied);
    el("p", "copy").with(button).with(el("span", "hint").set("role", "status"))
}

fn link(part: &'static str, href: String) -> Element {
    el("a", "link").set("part", part).set("href", href)
}

/// Where to book an appointment, if anywhere.
fn book_link(view: &OutcomeView, appointment: &Appointment) -> Option<String> {
    let settings = view.settings;
    booking::book(settings.booking_url.as_deref(), &settings.clinic, appointment, settings.locale)
}

/// An appointment as calendars have it.
pub(crate) fn event(view: &OutcomeView, appointment: &Appointment) -> Event {
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

fn title_with_minutes(view: &OutcomeView, appointment: &Appointment) -> Text {
    view.title(appointment).push(" (").push(view.minutes(appointment)).push(")")
}

/// Why, where to book, and what it is not.
fn note(view: &OutcomeView, appointment: &Appointment) -> Text {
    let words = &view.words.answer;
    let mut note = view.words.why(&view.facts(appointment));
    if let Some(link) = book_link(view, appointment) {
        note = note.push("\n").push(&*link);
    }
    note.push("\n").push(words.disclaimer)
}

/// What the reader has entered, as a fragment of this page's address; nothing of health.
fn share_link(view: &OutcomeView) -> String {
    let runner = view.runner;
    let mut link = Text::from("#recovery-calculator?unit=").push(view.unit.id());
    link = link.push("&weekly-km=").push(&*write_km(runner.weekly)).push("&week=");
    for (day, session) in runner.week.0.into_iter().enumerate() {
        link = link.push(if day > 0 { "," } else { "" }).push(session.id());
    }
    if let Some(race) = runner.races.first().copied() {
        link = link.push("&race-date=").push(&*civil::iso(race.date));
        link = link.push("&race-distance-km=").push(&*write_km(race.distance));
    }
    link.into_string()
}

fn file_name(next: &Appointment) -> Text {
    Text::from("massage-").push(&*civil::iso(next.date)).push(".ics")
}
