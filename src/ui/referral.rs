//! What stands in place of a plan when health comes first.

use crate::engine::domain::answer::Referral;
use crate::i18n::Text;
use crate::ui::markup::{Element, el};
use crate::ui::outcome::OutcomeView;

/// Whom to call, what was ticked, and how to take it back.
pub(crate) fn details(view: &OutcomeView, referral: &Referral) -> Element {
    let words = &view.words.referral;
    let call = (words.call)(referral.urgency).map(|call| {
        el("a", "button").set("part", "call").set("href", Text::from("tel:").push(call.number)).with(call.label)
    });
    let ticked = referral.cautions.iter().map(|caution| el("li", "").with((view.words.body.caution)(*caution)));
    el("div", "referral")
        .with(call)
        .with(el("p", "hint").with(words.because))
        .with(el("ul", "").with_each(ticked))
        .with(el("p", "hint").with(words.after))
}
