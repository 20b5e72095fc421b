//! The line under the grid: what a day is like, and what can be done with it.

use crate::engine::civil;
use crate::i18n::Text;
use crate::ui::answer::AnswerView;
use crate::ui::calendar::day_text;
use crate::ui::calendar::verdict::Verdict;
use crate::ui::controls::{button, session_list};
use crate::ui::html::{Element, el};

/// The line and its two controls, which stand there untouched too, out of sight.
pub(crate) fn day_line(view: &AnswerView) -> [Element; 2] {
    let words = &view.words.reader.calendar;
    let described = view.described.and_then(|date| Some((date, Verdict::of(view, date)?)));
    let line = match described {
        Some((date, verdict)) => el("p", "day-line mid")
            .child(el("b", "").child(view.short(date)))
            .child(Text::from(" · ").push(&*day_text::line(view, date, verdict))),
        None => {
            let hint = if view.answer.next.is_some() { words.hint } else { words.hint_none };
            el("p", "day-line mid").child(el("span", "muted").child(hint))
        }
    };
    let acts =
        el("div", "day-acts").flag("hidden", described.is_none()).child(choose(view, described)).child(session(view));
    [line, acts]
}

/// The button that takes the day, or that leads back from it; nothing where no massage is allowed.
fn choose(view: &AnswerView, described: Option<(chrono::NaiveDate, Verdict)>) -> Option<Element> {
    let (date, verdict) = described?;
    let (date, label) = match (verdict, view.suggested) {
        (Verdict::Yours, Some(suggested)) => {
            (suggested, Text::from(view.words.reader.card.back).fill(0, view.short(suggested)))
        }
        (Verdict::Plan | Verdict::Good | Verdict::Light, _) if view.report(date)?.deepest.is_some() => {
            (date, view.words.picture.choose.into())
        }
        _ => return None,
    };
    Some(button("button mid", "", label).attr("data-choose", civil::iso(date)))
}

/// What is trained on that day alone: a native list, invisible over its face.
fn session(view: &AnswerView) -> Element {
    let words = &view.words.reader.calendar;
    let picked = view.described.map_or("", |date| view.session(date).id());
    let list = session_list(view.is_whole, &view.words.form, "day_session".into(), picked, Some(words.as_in_week));
    el("div", "face button mid chevron")
        .child(list.attr("aria-label", words.change))
        .child(el("span", "").attr("aria-hidden", "true").child(words.change))
}
