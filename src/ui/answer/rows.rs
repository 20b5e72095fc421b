//! The rows in full width: why, before and after, share.

use crate::engine::Appointment;
use crate::i18n::Text;
use crate::ui::answer::actions::share;
use crate::ui::answer::reasons::{reasons, told};
use crate::ui::answer::talk::talk;
use crate::ui::answer::view::AnswerView;
use crate::ui::html::{Element, el};

/// The rows, each folded until it is asked for.
pub(crate) fn rows(view: &AnswerView) -> Element {
    let words = &view.words.reader.rows;
    let count = |next: &Appointment| view.words.count(words.reasons, told(next).len() as i32);
    let next = view.answer.next.as_ref();
    el("div", "rows")
        .child(next.map(|next| {
            row(view.words.plan.reasons, count(next), view.is_whole.then(|| reasons(view, next))).attr("id", "reasons")
        }))
        .child(next.map(|next| row(view.words.plan.visit, "".into(), view.is_whole.then(|| talk(view, next)))))
        .child(row(words.share, "".into(), view.is_whole.then(|| share(view))))
}

fn row(name: &'static str, value: Text, inside: Option<Element>) -> Element {
    let summary =
        el("summary", "bar-row chevron").child(el("span", "name").child(name)).child(el("span", "value").child(value));
    el("details", "row").child(summary).child(inside)
}
