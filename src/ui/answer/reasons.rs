//! Why this massage on this day, and how sure that is.

use crate::engine::Appointment;
use crate::engine::domain::answer::Reason;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::source::{Address, Source};
use crate::i18n::Text;
use crate::ui::answer::view::AnswerView;
use crate::ui::html::{Element, el};

/// The reasons that are told of a visit, the most telling first.
pub(crate) fn told(next: &Appointment) -> Vec<&Reason> {
    next.reasons.iter().filter(|reason| !is_told_already(next, reason)).collect()
}

/// That a visit is lighter than wished needs no telling beside what keeps every visit light.
fn is_told_already(next: &Appointment, reason: &Reason) -> bool {
    use RuleId::{AskDoctor, FirstVisit, Sore, VerySore};
    let caps = |reason: &Reason| matches!(reason.rule, FirstVisit | VerySore | Sore | AskDoctor);
    reason.rule == RuleId::Degrade && next.reasons.iter().any(caps)
}

/// The reasons with their grades and sources, then what else is good to know.
pub(crate) fn reasons(view: &AnswerView, next: &Appointment) -> Element {
    let mut list = el("ul", "").attr("role", "list");
    for each in told(next) {
        let sentence = view.words.reason(each, next);
        list = list.child(el("li", "").attr("data-rule", each.rule.id()).child(sentence).child(provenance(view, each)));
    }
    el("section", "inside")
        .attr("part", "reasons")
        .child(list)
        .child(el("p", "small muted").child(view.words.plan.evidence))
        .child(advice(view))
}

/// What else there is to know; the doctor's condition stands on the card already.
fn advice(view: &AnswerView) -> Option<Element> {
    let rules = view.answer.advice.iter().map(|advice| advice.rule).filter(|rule| *rule != RuleId::AskDoctor);
    let lines: Vec<Element> = rules.map(|rule| el("li", "").child((view.words.rule)(rule))).collect();
    let list = || el("ul", "plain").attr("role", "list");
    (!lines.is_empty()).then(|| {
        let title = el("p", "label mid bold").child(view.words.plan.advice);
        el("div", "").child(title).child(list().children(lines))
    })
}

/// How sure it is, and where it comes from.
fn provenance(view: &AnswerView, reason: &Reason) -> Element {
    let words = &view.words.plan;
    let grade = if reason.sources.is_empty() { words.own_choice } else { (words.grade)(reason.grade) };
    let mut line = el("span", "provenance").child(grade);
    for source in reason.sources {
        line = line.child(" · ").child(citation(*source));
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
        Some(link) => el("a", "").attr("href", link).attr("target", "_blank").attr("rel", "noopener"),
        None => el("cite", ""),
    };
    cite.attr("lang", "en").child(text)
}
