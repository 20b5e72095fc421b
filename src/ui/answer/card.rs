//! The card: what to book, on which day, and why, in all its states.

use yew::Html;

use crate::engine::Appointment;
use crate::engine::civil;
use crate::engine::domain::answer::Referral;
use crate::engine::domain::health::{TroubleSpot, Urgency};
use crate::engine::domain::massage::Depth;
use crate::form::Origin;
use crate::i18n::Text;
use crate::i18n::catalog::DateShape;
use crate::i18n::dates::weekday_of;
use crate::ui::action::Action;
use crate::ui::answer::actions::{add_to_calendar, book_link, booking, phone};
use crate::ui::answer::referral;
use crate::ui::answer::view::AnswerView;
use crate::ui::controls::{act, button};
use crate::ui::html::{Element, el, span};

/// The card. Its places are the same in every state, so that what stays keeps its nodes.
pub(crate) fn card(view: &AnswerView) -> Element {
    let next = view.answer.next.as_ref();
    let referral = view.answer.referral.as_ref();
    let class = match (next, referral) {
        (_, Some(Referral { urgency: Urgency::Emergency, .. })) => "card emergency",
        (_, Some(_)) => "card refer",
        (Some(_), None) if view.is_stale => "card stale",
        (Some(_), None) => "card",
        (None, None) => "card none",
    };
    let card = el("section", class)
        .attr("part", "suggestion")
        .attr("aria-label", view.words.reader.card.answer)
        .attr("data-kind", next.map(|next| next.kind.id()))
        .attr("data-date", next.map(|next| civil::iso(next.date)))
        .attr("data-interval-days", next.map(|_| i32::from(view.answer.interval_days)))
        .attr("data-urgency", referral.map(|referral| referral.urgency.id()));
    match (next, referral) {
        (_, Some(referral)) => referral::fill(view, referral, card),
        (Some(next), None) => planned(view, next, card),
        (None, None) => none(view, card),
    }
}

fn planned(view: &AnswerView, next: &Appointment, card: Element) -> Element {
    let words = &view.words.reader.card;
    let when = el("p", "when")
        .child(el("span", "whole").child(view.words.date(DateShape::Medium, next.date)))
        .child(" ")
        .child(el("span", "whole").child(Text::from("· ").push(view.words.in_days(view.facts(next).in_days()))));
    let main = match view.is_stale {
        true => Some(act("button", Action::Fix, words.fix)),
        false => booking(view, next, "button full", Text::from(view.words.answer.book).fill(0, view.short(next.date)))
            .map(|link| link.attr("part", "book"))
            .or_else(|| phone(view, "button full")),
    };
    card.child(status(view))
        .child(leaf(view, next))
        .child(view.heading("kind", view.title(next)))
        .child(when)
        .child(el("p", "meta").child(meta(view, next)))
        .child(el("p", "why").child(view.words.card_why(&view.facts(next))))
        .child(signs(view))
        .child(el("div", "do").child(main))
        .child((!view.is_stale).then(|| acts(view, next)))
        .child((!view.is_stale).then(|| also(view)).flatten())
}

/// Whose answer this is, or what keeps it from being the newest.
fn status(view: &AnswerView) -> Element {
    let words = &view.words.reader.card;
    let line = el("p", "status");
    if view.is_stale {
        return line.child(words.stale);
    }
    if let Some((date, obstacle)) = view.draft.chosen.zip(view.dropped) {
        let because = (view.words.picture.because)(obstacle);
        let sentence = Text::from(words.no_longer).fill(0, view.short(date)).fill(1, because);
        let undo = || act("link", Action::Undo, words.undo);
        return line.child(sentence.push(" ")).child(view.can_undo.then(undo));
    }
    line.child(match (view.suggested, view.draft.origin) {
        (Some(_), _) => words.chosen,
        (None, Origin::Example) => words.example,
        (None, Origin::Saved) => words.saved,
        (None, Origin::Shared) => words.shared,
        (None, Origin::Own) => view.words.answer.heading,
    })
}

/// The day as a leaf of a tear-off calendar.
fn leaf(view: &AnswerView, next: &Appointment) -> Element {
    use chrono::Datelike;
    el("div", "leaf")
        .attr("aria-hidden", "true")
        .child(el("span", "month").child(view.words.month_short(next.date)))
        .child(el("span", "number").child(Text::from(next.date.day() as i32)))
        .child(el("span", "small muted").child(view.words.weekday_short(weekday_of(next.date))))
}

/// How long, how deep, and where.
fn meta(view: &AnswerView, next: &Appointment) -> Text {
    let words = &view.words;
    let mut meta = view.minutes(next).push(" · ").push((words.answer.pressure)(next.depth));
    for spot in next.focus.iter().filter(|spot| **spot != TroubleSpot::Stress) {
        let name = Text::from((words.body.spot)(*spot)).uncapitalized();
        meta = meta.push(", ").push(name);
    }
    meta
}

/// The urgent signs that are felt at a spot to be worked on: who has one is not to book.
fn signs(view: &AnswerView) -> Option<Element> {
    let screened = view.runner.trouble_spots.iter().filter_map(|spot| spot.screened_for());
    let mut urgent = screened.filter(|sign| sign.urgency() == Some(Urgency::Emergency));
    let sign = Text::from((view.words.body.caution)(urgent.next()?)).uncapitalized();
    Some(el("p", "ticked").child(Text::from(view.words.reader.card.not_with).fill(0, sign)))
}

fn acts(view: &AnswerView, next: &Appointment) -> Element {
    let why = act("link mid", Action::Why, view.words.reader.card.why);
    let has_booking = book_link(view, next).is_some();
    let call = has_booking.then(|| phone(view, "link mid")).flatten();
    el("div", "acts").child(add_to_calendar(view, next)).child(el("span", "links").child(call).child(why))
}

/// The next best days, or the way back from the reader's own.
fn also(view: &AnswerView) -> Option<Element> {
    let words = &view.words.reader.card;
    let pill = |date: chrono::NaiveDate, label: Text| button("pill", "", label).attr("data-choose", civil::iso(date));
    let row = el("div", "also mid");
    if let Some(suggested) = view.suggested {
        // In the place of the first other day, so that what has the focus stays.
        let back = pill(suggested, Text::from(words.back).fill(0, view.short(suggested)));
        return Some(row.child(Html::default()).child(back));
    }
    let others = &view.answer.alternatives;
    let is_next_light = view.answer.next.as_ref().is_none_or(|next| next.depth == Depth::Light);
    let mut other = |place: usize| {
        let Appointment { date, depth, .. } = others[place];
        let mut label = view.short(date);
        // The calendar calls such a day light, not good.
        if depth == Depth::Light && !is_next_light {
            label = label.push(" · ").push((view.words.answer.pressure)(depth));
        }
        pill(date, label)
    };
    (!others.is_empty()).then(|| row.child(span("", words.also)).each(others.len(), &mut other))
}

fn none(view: &AnswerView, card: Element) -> Element {
    let words = &view.words.reader.card;
    card.child(status(view))
        .child(view.heading("kind", words.no_day))
        .child(el("p", "why").child(view.words.no_day(view.answer)))
        .child(el("div", "do").child(act("button full", Action::AddDays, words.add_days)))
        .child(el("div", "acts").child(phone(view, "link mid")))
}
