//! The native controls that the form is made of, told apart by `name` and `value`.

use wasm_bindgen::JsCast;
use web_sys::{Element as Node, HtmlSelectElement};
use yew::AttrValue;

use crate::i18n::Text;
use crate::ui::markup::{Element, el};

/// A native list of which one line is picked: values and what they are called.
pub(crate) fn select(
    name: AttrValue,
    value: &str,
    options: &mut dyn Iterator<Item = (AttrValue, AttrValue)>,
) -> Element {
    let mut list = el("select", "").set("name", name).set("data-value", Text::from(value));
    for (each, text) in options {
        let is_picked = *each == *value;
        list = list.with(el("option", "").set("value", each).set("selected", is_picked.then_some("")).with(text));
    }
    list
}

/// Keeps every list in step with the draft: `selected` no longer shows once the reader has picked a line.
pub(crate) fn settle_lists(root: &Node) {
    let Ok(lists) = root.query_selector_all("select") else { return };
    for place in 0..lists.length() {
        let Some(list) = lists.item(place) else { continue };
        let list: HtmlSelectElement = list.unchecked_into();
        if let Some(value) = list.get_attribute("data-value")
            && list.value() != value
        {
            list.set_value(&value);
        }
    }
}

/// A box, or a round one of a group, to tick.
pub(crate) fn tick(kind: &'static str, name: &'static str, value: &'static str, ticked: bool) -> Element {
    el("input", "").value(value.into()).checked(ticked).set("type", kind).set("name", name)
}

/// A scale from 0 to 10.
pub(crate) fn scale(name: &'static str, value: u8, in_words: Text) -> Element {
    el("input", "")
        .value(Text::from(i32::from(value)).into())
        .set("type", "range")
        .set("name", name)
        .set("min", "0")
        .set("max", "10")
        .set("aria-valuetext", in_words)
}

/// A button that changes an answer.
pub(crate) fn button(class: &'static str, does: &'static str, label: &'static str) -> Element {
    el("button", class).set("type", "button").set("data-do", does).with(el("span", "").with(label))
}
