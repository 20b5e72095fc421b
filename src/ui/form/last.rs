//! When the last massage was.

use crate::engine::civil;
use crate::engine::domain::massage::Kind;
use crate::form::fields::{LastMassage, TextField};
use crate::i18n::catalog::DateShape;
use crate::ui::controls::{chip, select};
use crate::ui::form::tile::Tile;
use crate::ui::form::view::FormView;
use crate::ui::html::{Element, el, span};

/// Roughly, or the day and the kind.
pub(crate) fn tile(view: &FormView) -> Tile {
    let words = &view.words.body;
    let last = view.draft.last;
    let value = match civil::parse_iso(&view.draft.last_date.text) {
        Some(date) => view.words.date(DateShape::DayAndMonth, date),
        None => (words.last_massage)(last).into(),
    };
    let is_set = last != LastMassage::Longer || !view.draft.last_date.text.is_empty();
    let choice =
        |each: LastMassage| chip("radio", "last_massage", each.id(), each == last, (words.last_massage)(each).into());
    let inside = view.is_whole.then(|| {
        el("div", "panel")
            .child(el("p", "question").child(words.last_question))
            .child(el("div", "chips").each(LastMassage::ALL.len(), &mut |place| choice(LastMassage::ALL[place])))
            .child(exactly(view))
    });
    Tile { class: Tile::class(is_set), value, inside, end: "" }
}

fn exactly(view: &FormView) -> Element {
    let words = &view.words.body;
    let labelled =
        |text: &'static str, boxed: Element| el("label", "field").child(span("label mid bold", text)).child(boxed);
    let date = el("div", "box").child(view.field(TextField::LastDate, "date", None));
    let fields = el("div", "exact")
        .child(labelled(words.last_date, date))
        .child(labelled(words.last_kind, el("div", "box chevron").child(kinds(view))));
    el("details", "")
        .child(el("summary", "link mid").child(span("", view.words.reader.panels.exact)))
        .child(fields)
        .child(view.note(TextField::LastDate, None))
}

fn kinds(view: &FormView) -> Element {
    let picked = view.draft.last_kind.map_or("", Kind::id);
    select(true, "last_massage_kind".into(), picked, Kind::ALL.len() + 1, &mut |place| match place {
        0 => ("".into(), view.words.body.last_kind_unknown.into()),
        _ => (Kind::ALL[place - 1].id().into(), (view.words.answer.kind)(Kind::ALL[place - 1]).into()),
    })
}
