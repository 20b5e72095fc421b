//! The folded questions: the body, the last massage, health.

use yew::AttrValue;

use crate::engine::civil;
use crate::engine::domain::health::{Contraindication, TroubleSpot, Urgency};
use crate::engine::domain::massage::Kind;
use crate::form::edit::TickBox;
use crate::form::fields::{LastMassage, TextField};
use crate::i18n::Text;
use crate::i18n::catalog::DateShape;
use crate::ui::controls::{scale, select, tick};
use crate::ui::form::{FormView, label};
use crate::ui::markup::{Element, el};

/// The four folds.
pub(crate) fn folds(view: &FormView) -> Element {
    el("div", "folds").with(spots(view)).with(last_massage(view)).with(budget(view)).with(health(view))
}

/// A fold that tells what it holds before it is opened.
fn fold(title: &'static str, value: Text, inside: Element) -> Element {
    let summary =
        el("summary", "").with(el("span", "fold-title").with(title)).with(el("span", "fold-value").with(value));
    el("details", "fold").with(summary).with(inside)
}

/// A labelled box to tick.
fn labelled(view: &FormView, which: TickBox, text: &'static str) -> Element {
    let control = tick("checkbox", which.name(), which.value(), view.draft.is_ticked(which));
    el("label", "tick").with(control).with(el("span", "").with(text))
}

/// Where it is tight, and how sore the legs are.
fn spots(view: &FormView) -> Element {
    let words = &view.words.body;
    let soreness = view.draft.soreness;
    let mut named: Vec<&str> = Vec::new();
    let mut ticks = el("div", "ticks");
    for spot in TroubleSpot::ALL.iter().copied() {
        let name = (words.spot)(spot);
        ticks = ticks.with(labelled(view, TickBox::Spot(spot), name));
        if view.draft.is_ticked(TickBox::Spot(spot)) {
            named.push(name);
            ticks = ticks.with(screening(view, spot));
        }
    }
    let mut value = Text::from(if named.is_empty() && soreness == 0 { words.none } else { "" });
    for (place, name) in named.iter().enumerate() {
        value = value.push(if place > 0 { ", " } else { "" }).push(*name);
    }
    if soreness > 0 {
        value = value.push(if named.is_empty() { "" } else { " · " }).push(i32::from(soreness)).push("/10");
    }
    let in_words = Text::from(words.soreness_value).fill(0, i32::from(soreness));
    let ends = el("span", "ends")
        .set("aria-hidden", "true")
        .with(el("span", "").with(words.soreness_ends[0]))
        .with(el("span", "").with(in_words.clone()))
        .with(el("span", "").with(words.soreness_ends[1]));
    let soreness = el("label", "field")
        .with(el("span", "label").with(words.soreness))
        .with(scale("soreness", soreness, in_words))
        .with(ends);
    let question = el("fieldset", "").with(el("legend", "label").with(words.spots_question)).with(ticks);
    fold(words.spots, value, el("div", "inside").with(question).with(soreness))
}

/// What is felt at the same place as a spot and calls for somebody else than a massage therapist.
fn screening(view: &FormView, spot: TroubleSpot) -> Option<Element> {
    let caution = spot.screened_for()?;
    let which = TickBox::Contraindication(caution);
    let question = el("fieldset", "screening")
        .with(el("legend", "hint").with(view.words.body.health_question))
        .with(labelled(view, which, (view.words.body.caution)(caution)));
    Some(question.with(view.draft.is_ticked(which).then(|| alert(view, caution.urgency()))))
}

/// When the last massage was.
fn last_massage(view: &FormView) -> Element {
    let words = &view.words.body;
    let last = view.draft.last;
    let date = &view.draft.last_date.text;
    let value = match civil::parse_iso(date) {
        Some(date) => view.words.date(DateShape::Full, date),
        None => (words.last_massage)(last).into(),
    };
    let field =
        |text: &'static str, control: Element| el("label", "field").with(el("span", "label").with(text)).with(control);
    let exact = el("div", "row halves")
        .with(field(words.last_date, view.field(TextField::LastDate, "date", None)))
        .with(field(words.last_kind, kind_list(view)));
    let has_been = last != LastMassage::Never || !date.is_empty();
    let inside = el("div", "inside")
        .with(field(words.last_question, last_list(view)))
        .with(has_been.then_some(exact))
        .with(view.note(TextField::LastDate, None));
    fold(words.last, value, inside)
}

/// How often there may be a massage.
fn budget(view: &FormView) -> Element {
    let words = &view.words.body;
    let most = &view.draft.budget.text;
    let value = if most.is_empty() { words.no_limit } else { most };
    let inside = el("div", "inside")
        .with(label(words.budget).set("for", TextField::Budget.name()))
        .with(view.field(TextField::Budget, "number", Some("numeric")))
        .with(view.note(TextField::Budget, None));
    fold(words.budget, value.into(), inside)
}

fn last_list(view: &FormView) -> Element {
    let option = |each: LastMassage| (each.id().into(), (view.words.body.last_massage)(each).into());
    select("last_massage".into(), view.draft.last.id(), &mut LastMassage::ALL.into_iter().map(option))
}

fn kind_list(view: &FormView) -> Element {
    let unknown: (AttrValue, AttrValue) = ("".into(), view.words.body.last_kind_unknown.into());
    let kinds = Kind::ALL.iter().map(|kind| (kind.id().into(), (view.words.answer.kind)(*kind).into()));
    let picked = view.draft.last_kind.map_or("", Kind::id);
    select("last_massage_kind".into(), picked, &mut std::iter::once(unknown).chain(kinds))
}

/// The one question that comes before any massage.
fn health(view: &FormView) -> Element {
    let words = &view.words.body;
    let number = view.draft.cautions.count();
    let value = if number == 0 { words.health_none.into() } else { view.words.count(words.health_some, number as i32) };
    let groups = Urgency::ALL.iter().copied().map(Some).chain([None]);
    let inside = el("div", "inside")
        .with(el("p", "label").with(words.health_question))
        .with_each(groups.map(|urgency| cautions(view, urgency)))
        .with(el("p", "hint").with(words.privacy));
    fold(words.health, value, inside)
}

fn cautions(view: &FormView, urgency: Option<Urgency>) -> Element {
    let words = &view.words.body;
    let mut group = el("fieldset", "").with(el("legend", "hint").with((words.urgency)(urgency)));
    for caution in Contraindication::ALL.iter().copied().filter(|caution| caution.urgency() == urgency) {
        group = group.with(labelled(view, TickBox::Contraindication(caution), (words.caution)(caution)));
    }
    let agreed = || labelled(view, TickBox::Clearance, words.clearance);
    group.with((urgency == Some(Urgency::Clearance)).then(agreed)).with(alert(view, urgency))
}

/// What a ticked box calls for, where the reader is looking.
fn alert(view: &FormView, urgency: Option<Urgency>) -> Option<Element> {
    let urgency = urgency?;
    let mut cautions = Contraindication::ALL.iter().filter(|caution| caution.urgency() == Some(urgency));
    let is_ticked = cautions.any(|caution| view.draft.is_ticked(TickBox::Contraindication(*caution)));
    let words = &view.words.referral;
    match urgency {
        _ if !is_ticked => None,
        Urgency::Emergency => Some(el("p", "alert emergency").with((words.action)(urgency))),
        Urgency::Clearance if view.draft.clearance => None,
        Urgency::DoctorFirst | Urgency::Postpone | Urgency::Clearance => {
            Some(el("p", "alert refer").with((words.headline)(urgency)))
        }
    }
}
