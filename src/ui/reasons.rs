//! Why this massage on this day, how sure that is, and what to say and expect.

use crate::engine::Appointment;
use crate::engine::answer::Reason;
use crate::engine::health::TroubleSpot;
use crate::engine::source::{Address, Source};
use crate::i18n::numbers::list as in_words;
use crate::i18n::template::fill;
use crate::ui::DistanceUnit;
use crate::ui::markup::{Element, el};
use crate::ui::outcome::OutcomeView;
use crate::ui::plan::plain_list;
use crate::ui::typed::tenths;

/// The reasons, then the talk with the therapist.
pub(crate) fn why(view: &OutcomeView) -> Element {
    /// The most telling reasons stand open, the rest is folded.
    const OPEN: usize = 3;
    let page = el("div", "stack");
    let Some(next) = &view.answer.next else { return page };
    let words = &view.words.plan;
    let (open, folded) = next.reasons.split_at(OPEN.min(next.reasons.len()));
    let more = || fold(words.more_reasons, list_of(view, next, folded));
    let reasons = el("section", "")
        .set("part", "reasons")
        .with(view.heading(words.reasons))
        .with(list_of(view, next, open))
        .with((!folded.is_empty()).then(more))
        .with(el("p", "hint").with(words.evidence));
    page.with(reasons).with(fold(words.visit, talk(view, next)))
}

fn fold(title: &'static str, inside: Element) -> Element {
    el("details", "fold wide").with(el("summary", "").with(title)).with(el("div", "inside").with(inside))
}

fn list_of(view: &OutcomeView, next: &Appointment, reasons: &[Reason]) -> Element {
    let facts = view.facts(next);
    let mut list = el("ul", "reasons").set("role", "list");
    for each in reasons {
        let sentence = view.words.reason(each.rule, &facts);
        list = list.with(el("li", "").set("data-rule", each.rule.id()).with(sentence).with(provenance(view, each)));
    }
    list
}

/// What to say before the massage, and what to expect of it.
fn talk(view: &OutcomeView, next: &Appointment) -> Element {
    let words = &view.words.plan;
    let mut expect = plain_list();
    for line in (words.expect_lines)(next.depth) {
        expect = expect.with(el("li", "").with(line));
    }
    el("div", "")
        .with(el("p", "label").with(words.tell))
        .with(tell(view, next))
        .with(el("p", "label").with(words.expect))
        .with(expect)
}

/// How sure it is, and where it comes from.
fn provenance(view: &OutcomeView, reason: &Reason) -> Element {
    let words = &view.words.plan;
    let grade = if reason.sources.is_empty() { words.own_choice } else { (words.grade)(reason.grade) };
    let mut line = el("span", "provenance").with(grade);
    for source in reason.sources {
        line = line.with(" · ").with(citation(*source));
    }
    line
}

/// A source by its label, or by the title where it is one of the clinic's articles.
fn citation(source: Source) -> Element {
    let citation = source.citation();
    let text = citation.label;
    let link = match citation.address {
        Some(Address::Doi(doi)) => Some(["https://doi.org/", doi].concat()),
        Some(Address::Web(page)) => Some(["https://", page].concat()),
        None => None,
    };
    let cite = match link {
        Some(link) => el("a", "").set("href", link).set("target", "_blank").set("rel", "noopener"),
        None => el("cite", ""),
    };
    cite.set("lang", "en").with(text)
}

fn tell(view: &OutcomeView, next: &Appointment) -> Element {
    let words = &view.words.plan;
    let mut list = plain_list();
    let mut say = |template: &str, values: &[&str]| list.push(el("li", "").with(fill(template, values)));
    if let Some(race) = view.runner.race {
        say(words.tell_race, &[&view.words.race_length(race.distance), &view.day(race.date)]);
    }
    say(words.tell_weekly, &[&view.words.kilometres(tenths(view.runner.weekly, DistanceUnit::Km))]);
    if !next.focus.is_empty() {
        let names: Vec<&str> = next.focus.iter().map(|spot| (view.words.body.spot)(*spot)).collect();
        say(words.tell_focus, &[&in_words(view.settings.locale, &names)]);
    }
    if let Some(hard) = view.facts(next).hard_day_after() {
        let session = [(view.words.form.session)(hard.session), ", ", &view.short(hard.date)].concat();
        say(words.tell_next_hard, &[&session]);
    }
    say(words.tell_pressure, &[]);
    say(words.tell_health, &[]);
    if next.focus.iter().any(|spot| matches!(spot, TroubleSpot::Glutes | TroubleSpot::Hips)) {
        say(words.consent, &[]);
    }
    list
}
