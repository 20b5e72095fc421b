//! What stands in place of a plan when health comes first.

use crate::engine::domain::answer::Referral;
use crate::engine::domain::health::Urgency;
use crate::i18n::Text;
use crate::i18n::catalog::Call;
use crate::ui::action::Action;
use crate::ui::answer::view::AnswerView;
use crate::ui::controls::act;
use crate::ui::html::{Element, el};

/// Whom to call, what was ticked, and how to take it back.
pub(crate) fn fill(view: &AnswerView, referral: &Referral, card: Element) -> Element {
    let words = &view.words.referral;
    let mut ticked = Text::from("");
    for caution in &referral.cautions {
        let caution = Text::from((view.words.body.caution)(*caution)).uncapitalized();
        ticked = ticked.join(view.words.reader.card.semicolon, &caution);
    }
    card.child(view.heading("kind", (words.headline)(referral.urgency)))
        .child(el("p", "why").child((words.action)(referral.urgency)))
        .child(el("div", "do").child(call(view, referral.urgency, |call| call.label)))
        .child(el("p", "ticked").child(Text::from(view.words.reader.card.ticked).fill(0, ticked)))
        .child(el("div", "acts").child(act("link mid", Action::Untick, view.words.reader.card.untick)))
}

/// The number to call, where there is one, under its name or as it is.
pub(crate) fn call(view: &AnswerView, urgency: Urgency, label: fn(&Call) -> &'static str) -> Option<Element> {
    let call = (view.words.referral.call)(urgency)?;
    let class = if urgency == Urgency::Emergency { "button danger" } else { "button full" };
    Some(el("a", class).attr("part", "call").attr("href", Text::from("tel:").push(call.number)).child(label(&call)))
}
