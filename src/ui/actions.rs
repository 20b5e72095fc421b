//! What to do with the suggestion: book it, keep it, send it.

use yew::prelude::*;

use crate::engine::{Appointment, civil};
use crate::export::calendar::{self, Event};
use crate::export::{booking, percent};
use crate::ui::markup::{Element, el};
use crate::ui::outcome::OutcomeView;

/// The links under the suggestion.
pub(crate) fn actions(view: &OutcomeView, next: &Appointment) -> Element {
    let words = &view.words.answer;
    let phone = view
        .settings
        .clinic
        .phone
        .as_deref()
        .map(|phone| link("phone", percent::link("tel:", &dialled(phone))).with((words.phone)(phone)));
    el("div", "actions")
        .with(booking(view, next, "book", "button"))
        .with(phone)
        .with(ics(view, std::slice::from_ref(next), "ics", file_name(next)).with(words.add))
        .with(link("share", mail_link(view, next)).with(words.share))
}

/// The booking link of an appointment, where it can be booked.
pub(crate) fn booking(
    view: &OutcomeView,
    appointment: &Appointment,
    part: &'static str,
    class: &'static str,
) -> Option<Html> {
    let href = book_link(view, appointment)?;
    let text = (view.words.answer.book)(&view.short(appointment.date));
    let onclick = on_book(view, appointment);
    Some(html! { <a {part} {class} {href} target="_top" rel="noopener" {onclick}>{text}</a> })
}

/// A calendar file of these appointments.
pub(crate) fn ics(view: &OutcomeView, appointments: &[Appointment], part: &'static str, file: String) -> Element {
    link(part, ics_link(view, appointments)).set("download", file)
}

fn link(part: &'static str, href: String) -> Element {
    el("a", "link").set("part", part).set("href", href)
}

/// Where to book an appointment, if anywhere.
fn book_link(view: &OutcomeView, appointment: &Appointment) -> Option<String> {
    let settings = view.settings;
    booking::book(settings.booking_url.as_deref(), &settings.clinic, appointment, settings.locale)
}

/// Follows the link unless the page prevents it.
fn on_book(view: &OutcomeView, appointment: &Appointment) -> Callback<MouseEvent> {
    let on_book = view.on_book.clone();
    let appointment = appointment.clone();
    Callback::from(move |event: MouseEvent| {
        if !on_book.emit(appointment.clone()) {
            event.prevent_default();
        }
    })
}

/// A calendar file of these appointments, as a link that needs no server.
fn ics_link(view: &OutcomeView, appointments: &[Appointment]) -> String {
    let events: Vec<Event> = appointments.iter().map(|appointment| event(view, appointment)).collect();
    percent::link("data:text/calendar;charset=utf-8,", &calendar::file(&events, view.settings.today))
}

fn event(view: &OutcomeView, appointment: &Appointment) -> Event {
    let date = civil::iso(appointment.date);
    Event {
        date: appointment.date,
        uid: [&date, "-", appointment.purpose.id(), "-", appointment.kind.id(), "@recovery-calculator"].concat(),
        summary: title_with_minutes(view, appointment),
        description: note(view, appointment),
        location: view.settings.clinic.name.clone(),
    }
}

fn title_with_minutes(view: &OutcomeView, appointment: &Appointment) -> String {
    [&view.title(appointment), " (", &(view.words.answer.minutes)(appointment.minutes), ")"].concat()
}

/// Why, where to book, and what it is not.
fn note(view: &OutcomeView, appointment: &Appointment) -> String {
    let words = &view.words.answer;
    let mut note = (words.why)(&view.facts(appointment));
    if let Some(link) = book_link(view, appointment) {
        note = [&note, "\n", &link].concat();
    }
    [&note, "\n", words.disclaimer].concat()
}

fn mail_link(view: &OutcomeView, next: &Appointment) -> String {
    let title = title_with_minutes(view, next);
    let mut link = percent::link("mailto:?subject=", &[&title, ", ", &view.day(next.date)].concat());
    link.push_str("&body=");
    percent::push_encoded(&mut link, &note(view, next).replace('\n', "\r\n"));
    link
}

fn file_name(next: &Appointment) -> String {
    ["massage-", &civil::iso(next.date), ".ics"].concat()
}

/// The digits of a telephone number, with its leading `+`.
fn dialled(phone: &str) -> String {
    phone.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect()
}
