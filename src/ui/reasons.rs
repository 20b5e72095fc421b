//! Why this massage on this day, how sure that is, and what to say and expect.

use crate::engine::Appointment;
use crate::engine::domain::answer::Reason;
use crate::engine::domain::health::TroubleSpot;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::source::{Address, Source};
use crate::form::distance::tenths;
use crate::i18n::Text;
use crate::ui::actions::copy;
use crate::ui::markup::{Element, el};
use crate::ui::outcome::OutcomeView;
use crate::ui::plan::plain_list;

/// The reasons, then the talk with the therapist.
pub(crate) fn why(view: &OutcomeView) -> Element {
    /// The most telling reasons stand open, the rest is folded.
    const OPEN: usize = 3;
    let page = el("div", "stack");
    let Some(next) = &view.answer.next else { return page };
    let words = &view.words.plan;
    let reasons: Vec<&Reason> = next.reasons.iter().filter(|reason| !is_told_already(next, reason)).collect();
    let (open, folded) = reasons.split_at(OPEN.min(reasons.len()));
    let more = || fold(words.more_reasons, list_of(view, next, folded));
    let reasons = el("section", "")
        .set("part", "reasons")
        .with(view.heading(words.reasons))
        .with(list_of(view, next, open))
        .with((!folded.is_empty()).then(more))
        .with(el("p", "hint").with(words.evidence));
    page.with(reasons).with(fold(words.visit, talk(view, next)))
}

/// That a visit is lighter than wished needs no telling beside what keeps every visit light.
fn is_told_already(next: &Appointment, reason: &Reason) -> bool {
    use RuleId::{AskDoctor, FirstVisit, Sore, VerySore};
    let caps = |reason: &Reason| matches!(reason.rule, FirstVisit | VerySore | Sore | AskDoctor);
    reason.rule == RuleId::Degrade && next.reasons.iter().any(caps)
}

fn fold(title: &'static str, inside: Element) -> Element {
    el("details", "fold wide").with(el("summary", "").with(title)).with(el("div", "inside").with(inside))
}

fn list_of(view: &OutcomeView, next: &Appointment, reasons: &[&Reason]) -> Element {
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
    let note = el("section", "").with(el("p", "label").with(words.tell)).with(tell(view, next)).with(copy(view));
    el("div", "").with(note).with(el("p", "label").with(words.expect)).with(expect)
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
        Some(Address::Doi(doi)) => Some(Text::from("https://doi.org/").push(doi)),
        Some(Address::Web(page)) => Some(Text::from("https://").push(page)),
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
    let mut say = |text: Text| list.push(el("li", "").with(text));
    if let Some(race) = view.runner.races.first().copied() {
        say(Text::from(words.tell_race).fill(0, view.words.race_length(race.distance)).fill(1, view.day(race.date)));
    }
    say(Text::from(words.tell_weekly)
        .fill(0, view.words.distance(view.unit as usize, tenths(view.runner.weekly, view.unit))));
    if view.runner.last_massage.is_none() {
        say(words.tell_first.into());
    }
    if !next.focus.is_empty() {
        let mut names = Text::from("");
        for (place, spot) in next.focus.iter().enumerate() {
            names = names.push(if place > 0 { " · " } else { "" }).push((view.words.body.spot)(*spot));
        }
        say(Text::from(words.tell_focus).fill(0, names));
    }
    let facts = view.facts(next);
    let hard = [(words.tell_last_hard, facts.hard_day_before()), (words.tell_next_hard, facts.hard_day_after())];
    for (template, day) in hard {
        if let Some(day) = day {
            let session = Text::from((view.words.form.session)(day.session)).push(", ").push(view.short(day.date));
            say(Text::from(template).fill(0, session));
        }
    }
    if view.runner.soreness > 0 {
        let how_sore = Text::from(view.words.body.soreness_value).fill(0, i32::from(view.runner.soreness));
        say(Text::from(words.tell_sore).fill(0, how_sore));
    }
    say(words.tell_pressure.into());
    say(words.tell_health.into());
    if next.focus.iter().any(|spot| matches!(spot, TroubleSpot::Glutes | TroubleSpot::Hips)) {
        say(words.consent.into());
    }
    list
}
