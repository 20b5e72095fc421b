//! The native controls that the form is made of, told apart by `name` and `value`.

use wasm_bindgen::JsCast;
use web_sys::{Element as Node, HtmlSelectElement};
use yew::AttrValue;

use crate::engine::domain::training::Session;
use crate::i18n::Text;
use crate::i18n::catalog::FormWords;
use crate::ui::action::Action;
use crate::ui::html::{Element, el};

/// A native list of which one line is picked: values and what they are called. A list that is not whole has that line alone.
pub(crate) fn select(
    is_whole: bool,
    name: AttrValue,
    value: &str,
    number: usize,
    option: &mut dyn FnMut(usize) -> (AttrValue, AttrValue),
) -> Element {
    let mut list = el("select", "").attr("name", name).attr("data-value", Text::from(value));
    for place in 0..number {
        let (each, text) = option(place);
        let is_picked = *each == *value;
        if is_whole || is_picked {
            list = list.child(el("option", "").attr("value", each).flag("selected", is_picked).child(text));
        }
    }
    list
}

/// The list of sessions, after an empty line of that name where there is one.
pub(crate) fn session_list(
    is_whole: bool,
    words: &FormWords,
    name: AttrValue,
    value: &str,
    first: Option<&'static str>,
) -> Element {
    let offset = usize::from(first.is_some());
    select(is_whole, name, value, Session::ALL.len() + offset, &mut |place| match (place, first) {
        (0, Some(first)) => ("".into(), first.into()),
        _ => {
            let session = Session::ALL[place - offset];
            (session.id().into(), (words.session)(session).into())
        }
    })
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

/// A box, or a round one of a group, to tick. Its value never changes, so it is an attribute, which Yew need not read back.
pub(crate) fn tick(
    class: &'static str,
    kind: &'static str,
    name: &'static str,
    value: &'static str,
    ticked: bool,
) -> Element {
    el("input", class).checked(ticked).attr("type", kind).attr("name", name).attr("value", value)
}

/// A labelled box in a frame of its own.
pub(crate) fn chip(kind: &'static str, name: &'static str, value: &'static str, ticked: bool, text: Text) -> Element {
    el("label", "chip").child(tick("tick", kind, name, value, ticked)).child(el("span", "").child(text))
}

/// A labelled box on a line.
pub(crate) fn check(name: &'static str, value: &'static str, ticked: bool, text: &'static str) -> Element {
    el("label", "check").child(tick("tick", "checkbox", name, value, ticked)).child(el("span", "").child(text))
}

/// A button with a `data-do`.
pub(crate) fn button(class: &'static str, does: &'static str, label: impl Into<Text>) -> Element {
    el("button", class).attr("type", "button").attr("data-do", does).child(el("span", "").child(label.into()))
}

/// A button that asks for something other than a change of the draft.
pub(crate) fn act(class: &'static str, action: Action, label: impl Into<Text>) -> Element {
    button(class, action.id(), label)
}
