//! The health check, which comes before any massage.

use crate::engine::domain::health::{Contraindication, Urgency};
use crate::form::edit::TickBox;
use crate::i18n::Text;
use crate::ui::form::tile::Tile;
use crate::ui::form::view::FormView;
use crate::ui::html::{Element, el, span};

/// What is folded under headings; the last leaves a massage bookable.
const FOLDED: [Option<Urgency>; 4] =
    [Some(Urgency::DoctorFirst), Some(Urgency::Postpone), Some(Urgency::Clearance), None];

/// The signs and conditions, the urgent ones open, the others under their headings.
pub(crate) fn tile(view: &FormView) -> Tile {
    let words = &view.words.reader.panels;
    let number = view.draft.cautions.count() as i32;
    let is_alarm = ticked(view, Some(Urgency::Emergency));
    let (class, value) = match number {
        0 if view.draft.no_cautions => ("tile chevron health", words.none_apply.into()),
        0 => ("tile chevron health ask", words.unchecked.into()),
        _ if is_alarm => ("tile chevron health alarm", view.words.count(words.signs, number)),
        _ => ("tile chevron health due", view.words.count(view.words.body.health_some, number)),
    };
    let inside = view.is_whole.then(|| {
        let unticks = (number > 0).then(|| el("span", "muted").child(Text::from(words.unticks).fill(0, number)));
        let none_of = view.check(TickBox::NoCautions, words.none_of_these).child(unticks);
        el("div", "panel")
            .child(el("p", "question").child(view.words.body.health_question))
            .child(urgent(view))
            .child(el("div", "").each(FOLDED.len(), &mut |place| group(view, FOLDED[place])))
            .child(el("div", "none-of").child(none_of))
    });
    Tile { class, value, inside, end: words.never_sent }
}

fn of(urgency: Option<Urgency>) -> impl Iterator<Item = Contraindication> {
    Contraindication::ALL.iter().copied().filter(move |caution| caution.urgency() == urgency)
}

fn ticked(view: &FormView, urgency: Option<Urgency>) -> bool {
    of(urgency).any(|caution| view.draft.is_ticked(TickBox::Contraindication(caution)))
}

fn urgent(view: &FormView) -> Element {
    let title = el("p", "small").child((view.words.body.urgency)(Some(Urgency::Emergency)));
    cases(view, Some(Urgency::Emergency), el("div", "urgent").child(title))
}

fn group(view: &FormView, urgency: Option<Urgency>) -> Element {
    let summary = el("summary", "chevron")
        .child(span("mid bold", (view.words.body.urgency)(urgency)))
        .child(span("small muted", (view.words.reader.panels.cases)(urgency)));
    cases(view, urgency, el("details", "group").child(summary))
}

/// A box a case; what a ticked one calls for stands right under it.
fn cases(view: &FormView, urgency: Option<Urgency>, mut parent: Element) -> Element {
    for caution in of(urgency) {
        let text = (view.words.body.caution)(caution);
        parent = parent.child(view.check(TickBox::Contraindication(caution), text)).child(alert(view, caution));
    }
    parent
}

/// What a ticked box calls for.
pub(crate) fn alert(view: &FormView, caution: Contraindication) -> Option<Element> {
    let urgency = caution.urgency().filter(|_| view.draft.is_ticked(TickBox::Contraindication(caution)))?;
    let words = &view.words.referral;
    let is_emergency = urgency == Urgency::Emergency;
    let call = (words.call)(urgency).map(|call| {
        let class = if is_emergency { "button danger" } else { "button" };
        el("a", class).attr("href", Text::from("tel:").push(call.number)).child(call.label)
    });
    let approved = || view.check(TickBox::Clearance, view.words.body.clearance);
    let is_cleared = urgency == Urgency::Clearance && view.draft.clearance;
    let alert = el("div", if is_emergency { "alert emergency" } else { "alert" })
        .attr("role", is_emergency.then_some("alert"))
        .child((!is_cleared).then(|| el("p", "bold").child((words.headline)(urgency))))
        .child(call)
        .child((urgency == Urgency::Clearance).then(approved));
    Some(alert)
}
