//! The bar at the bottom of the screen, which keeps the answer in sight: a copy of the card's day and main button.

use crate::engine::domain::health::Urgency;
use crate::i18n::Text;
use crate::ui::action::Action;
use crate::ui::answer::actions::{booking, phone};
use crate::ui::answer::referral::call;
use crate::ui::answer::view::AnswerView;
use crate::ui::controls::act;
use crate::ui::html::{Element, el};

/// The bar. What is in it stands on the card already, so it is outside the order of the tab key and hidden from readers
/// of the screen.
pub(crate) fn bar(view: &AnswerView) -> Element {
    let words = &view.words.reader.card;
    let (title, text, button): (Text, Text, Option<Element>) = match (&view.answer.next, &view.answer.referral) {
        (_, Some(referral)) => {
            let lines = if referral.urgency == Urgency::Emergency { words.bar_emergency } else { words.bar_doctor };
            (lines[0].into(), lines[1].into(), call(view, referral.urgency, |call| call.number))
        }
        (Some(_), None) if view.is_stale => {
            let [title, text, fix] = words.bar_stale;
            (title.into(), text.into(), Some(act("button", Action::Fix, fix)))
        }
        (Some(next), None) => {
            let book = booking(view, next, "button full", words.bar_book.into());
            (view.short(next.date), view.title(next), book.or_else(|| phone(view, "button full")))
        }
        (None, None) => (words.no_day.into(), "".into(), Some(act("button full", Action::AddDays, words.bar_days))),
    };
    let lines = el("p", "").child(el("b", "mid").child(title)).child(el("span", "small muted").child(text));
    let inside = el("div", "").child(lines).child(button.map(|button| button.attr("tabindex", "-1")));
    el("div", "bar").attr("aria-hidden", "true").child(inside)
}
