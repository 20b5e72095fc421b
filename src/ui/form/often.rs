//! How many massages a month there may be.

use crate::form::fields::{Limit, TextField};
use crate::i18n::Text;
use crate::ui::controls::chip;
use crate::ui::form::tile::Tile;
use crate::ui::form::view::FormView;
use crate::ui::html::{el, span};

/// No limit, a small number, or any other.
pub(crate) fn tile(view: &FormView) -> Tile {
    let words = &view.words.reader.panels;
    let most = view.draft.limit;
    let a_month = |number: Text| Text::from(words.a_month).fill(0, number);
    let name = |limit: Limit| match limit {
        Limit::None => Text::from(view.words.body.no_limit),
        Limit::Few(number) => a_month(i32::from(number).into()),
        Limit::Other => words.other.into(),
    };
    let choice = |limit: Limit| chip("radio", "often", limit.id(), limit == most, name(limit));
    let inside = view.is_whole.then(|| {
        let field = view.field(TextField::Budget, "text", Some("numeric"));
        let label = el("label", "field").child(span("label mid bold", words.other_number));
        let other = el("div", "")
            .flag("hidden", most != Limit::Other)
            .child(label.child(el("div", "box").child(field)))
            .child(view.note(TextField::Budget, None));
        el("div", "panel")
            .child(el("p", "question").child(words.often))
            .child(el("div", "chips").each(Limit::ALL.len(), &mut |place| choice(Limit::ALL[place])))
            .child(other)
    });
    let typed = &*view.draft.budget.text;
    let value = if most == Limit::Other && !typed.is_empty() { a_month(typed.into()) } else { name(most) };
    Tile { class: Tile::class(most != Limit::None), value, inside, end: "" }
}
