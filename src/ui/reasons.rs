//! Why this massage on this day, how sure that is, and what to say and expect.

use crate::engine::Appointment;
use crate::engine::domain::answer::Reason;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::source::{Address, Source};
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
    let lines = view.words.therapist_note(&view.facts(next), view.unit);
    plain_list().with_each(lines.into_iter().map(|line| el("li", "").with(line)))
}
