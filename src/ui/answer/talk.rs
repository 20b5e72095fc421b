//! What to say before the massage, and what to expect of it.

use crate::engine::Appointment;
use crate::ui::answer::actions::copy;
use crate::ui::answer::view::AnswerView;
use crate::ui::html::{Element, el};

/// The note for the therapist, which can be copied, and what to expect.
pub(crate) fn talk(view: &AnswerView, next: &Appointment) -> Element {
    let words = &view.words.plan;
    let title = |text: &'static str| el("p", "label mid bold").child(text);
    let expect = plain_list().each(3, &mut |place| el("li", "").child((words.expect_lines)(next.depth)[place]));
    let lines = view.words.therapist_note(&view.facts(next), view.unit);
    let note = el("section", "")
        .child(title(words.tell))
        .child(plain_list().each(lines.len(), &mut |place| el("li", "").child(lines[place].clone())))
        .child(copy(view));
    let what = el("p", "mid").child((view.words.answer.gist)(next.kind));
    el("div", "inside").child(what).child(note).child(el("div", "").child(title(words.expect)).child(expect))
}

fn plain_list() -> Element {
    el("ul", "plain").attr("role", "list")
}
