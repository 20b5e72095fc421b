//! How far the reader runs in a week.

use crate::form::fields::TextField;
use crate::form::settings::DistanceUnit;
use crate::ui::controls::tick;
use crate::ui::form::view::FormView;
use crate::ui::html::{Element, el, span};

/// The distance, and its unit in the same box.
pub(crate) fn field(view: &FormView) -> Element {
    let words = &view.words.reader.questions;
    let label = el("label", "label")
        .attr("for", TextField::Weekly.name())
        .child(span("mid bold", words.distance))
        .child(" ")
        .child(span("small muted", words.per_week));
    let unit = view.draft.unit(view.settings);
    let segment = |each: DistanceUnit| {
        let radio = tick("", "radio", "unit", each.id(), each == unit);
        let name = view.words.form.unit_names[each as usize];
        el("label", "segment").child(radio.attr("aria-label", name)).child(each.id())
    };
    let field = view.field(TextField::Weekly, "text", Some("decimal")).attr("autocomplete", "off");
    let boxed = el("div", "box").child(field).child(segment(DistanceUnit::Km)).child(segment(DistanceUnit::Mi));
    el("div", "field").child(label).child(boxed).child(view.note(TextField::Weekly, None))
}
