//! The answer in words: announced once whenever it changes.

use chrono::Datelike;

use crate::engine::Appointment;
use crate::engine::civil;
use crate::engine::domain::health::Urgency;
use crate::engine::domain::massage::Purpose;
use crate::engine::domain::rule::RuleId;
use crate::i18n::Text;
use crate::ui::markup::{Element, el};
use crate::ui::outcome::{OutcomeView, heading};

/// The heading and the one live region of the widget, whatever the answer.
pub(crate) fn headline(view: &OutcomeView) -> Element {
    let next = view.answer.next.as_ref();
    let urgency = view.answer.referral.as_ref().map(|referral| referral.urgency);
    let (tone, live) = match (next, urgency) {
        (_, Some(Urgency::Emergency)) => ("headline emergency", "assertive"),
        (_, Some(_)) => ("headline refer", "polite"),
        (Some(_), None) => ("headline planned", "polite"),
        (None, None) => ("headline open", "polite"),
    };
    let words = match (next, urgency) {
        (Some(next), _) => suggestion(view, next),
        (None, Some(urgency)) => plain((view.words.referral.headline)(urgency), (view.words.referral.action)(urgency)),
        (None, None) => plain(view.words.answer.no_visit, (view.words.rule)(RuleId::NoDay)),
    };
    let output = el("output", "suggestion")
        .set("part", "suggestion")
        .set("aria-live", live)
        .set("aria-atomic", "true")
        .set("data-kind", next.map(|next| next.kind.id()))
        .set("data-date", next.map(|next| civil::iso(next.date)))
        .set("data-interval-days", next.map(|_| i32::from(view.answer.interval_days)))
        .set("data-urgency", urgency.map(Urgency::id))
        .with(words);
    let words = &view.words.answer;
    let over = if view.suggested.is_some() { view.words.picture.own } else { words.heading };
    el("div", tone).with(heading(view.settings.heading_level + 1, "over", over)).with(output)
}

fn suggestion(view: &OutcomeView, next: &Appointment) -> Element {
    let words = &view.words.answer;
    let facts = view.facts(next);
    let how = view
        .words
        .in_days(facts.in_days())
        .push(" · ")
        .push(view.minutes(next))
        .push(" · ")
        .push((words.pressure)(next.depth));
    let what = el("span", "what")
        .with(el("strong", "kind").with(view.title(next)))
        .with(el("time", "when").set("datetime", civil::iso(next.date)).with(view.day(next.date)))
        .with(el("span", "how").with(how))
        .with(el("span", "how").with((words.gist)(next.kind)));
    let mut why = view.words.why(&facts);
    let is_told = |rule: &&RuleId| next.reasons.iter().any(|reason| reason.rule == **rule);
    if let Some(sore) = [RuleId::VerySore, RuleId::Sore].iter().find(is_told) {
        why = why.push(" ").push((view.words.rule)(*sore));
    }
    let later = || view.answer.appointments.iter().skip(1);
    if later().next().is_none_or(|visit| visit.purpose == Purpose::Regular) {
        why = why.push(" ").push(view.words.rhythm(view.answer.interval_days));
        if quickens(view) {
            why = why.push(" ").push(words.closer);
        }
    }
    if let Some(visit) = later().find(|visit| visit.purpose != Purpose::Regular) {
        why = why.push(" ").push(
            Text::from(words.then)
                .fill(0, (view.words.plan.purpose)(visit.purpose))
                .fill(1, view.short(visit.date).trim_end_matches('.')),
        );
    }
    el("span", "words").key("planned").with(leaf(view, next)).with(what).with(el("span", "why").with(why))
}

/// Whether visits before the race come clearly sooner than the rhythm of today.
fn quickens(view: &OutcomeView) -> bool {
    const CLEARLY: i32 = 3;
    let Some(race) = view.runner.races.first().copied() else { return false };
    let is_soon = |pair: &[Appointment]| {
        let days = civil::days_between(pair[0].date, pair[1].date);
        pair[1].date < race.date
            && matches!(pair[1].purpose, Purpose::Regular | Purpose::LastFocused)
            && days + CLEARLY < i32::from(view.answer.interval_days)
    };
    view.answer.appointments.windows(2).any(is_soon)
}

/// The day as a leaf of a tear-off calendar.
fn leaf(view: &OutcomeView, next: &Appointment) -> Element {
    let words = view.words;
    let weekday = next.date.weekday().num_days_from_monday() as usize;
    el("span", "leaf")
        .set("aria-hidden", "true")
        .with(el("span", "leaf-month").with(words.month_short(next.date)))
        .with(el("span", "leaf-day").with(Text::from(next.date.day() as i32)))
        .with(el("span", "leaf-weekday").with(words.weekday_short(weekday)))
}

fn plain(title: &'static str, text: &'static str) -> Element {
    el("span", "words").key("plain").with(el("strong", "kind").with(title)).with(el("span", "why").with(text))
}
