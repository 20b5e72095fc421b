//! The native controls that the form is made of.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::ui::typed::Typed;

/// Properties of [`Select`].
#[derive(Properties, PartialEq)]
pub(crate) struct SelectProps {
    /// The name of the control.
    pub(crate) name: AttrValue,
    /// The value that is picked.
    pub(crate) value: AttrValue,
    /// Values and what they are called.
    pub(crate) options: Vec<(AttrValue, AttrValue)>,
    /// The id of what else is to be said about it.
    #[prop_or_default]
    pub(crate) described_by: Option<AttrValue>,
    /// Told the value that the reader picks.
    pub(crate) on_pick: Callback<String>,
}

/// A native list of which one line is picked.
#[component]
pub(crate) fn Select(props: &SelectProps) -> Html {
    let select = use_node_ref();
    // The `selected` attribute no longer shows once the reader has picked a line, so the property is kept in step.
    use_effect({
        let select = select.clone();
        let value = props.value.clone();
        move || {
            if let Some(select) = select.cast::<HtmlSelectElement>()
                && select.value() != *value
            {
                select.set_value(&value);
            }
        }
    });
    let onchange = props.on_pick.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    html! {
        <select ref={select} name={&props.name} aria-describedby={&props.described_by} {onchange}>
            for (value, name) in &props.options {
                <option key={&**value} value={value} selected={*value == props.value}>{name}</option>
            }
        </select>
    }
}

/// A number or date field.
pub(crate) struct Field {
    pub(crate) kind: &'static str,
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) value: String,
    pub(crate) keyboard: Option<&'static str>,
    pub(crate) is_wrong: bool,
    /// The id of its error or hint.
    pub(crate) note: &'static str,
}

impl Field {
    /// The control, telling what is typed into it.
    pub(crate) fn view(self, on_type: Callback<Typed>) -> Html {
        let oninput = on_type.reform(|event: InputEvent| typed(&event));
        html! {
            <input
                type={self.kind}
                id={self.id}
                name={self.name}
                value={self.value}
                inputmode={self.keyboard}
                min={self.keyboard.map(|_| "0")}
                step="any"
                aria-invalid={self.is_wrong.then_some("true")}
                aria-describedby={self.note}
                {oninput}
            />
        }
    }
}

/// A box, or a round one of a group, to tick.
pub(crate) fn tick(
    kind: &'static str,
    name: &'static str,
    value: &'static str,
    ticked: bool,
    on: Callback<bool>,
) -> Html {
    let onchange = on.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! { <input type={kind} {name} {value} checked={ticked} {onchange} /> }
}

/// A scale from 0 to 10.
pub(crate) fn scale(name: &'static str, value: u8, in_words: String, on: Callback<u8>) -> Html {
    let oninput = on.reform(|event: InputEvent| typed(&event).text.parse().unwrap_or(0));
    html! {
        <input type="range" {name} min="0" max="10" value={value.to_string()} aria-valuetext={in_words} {oninput} />
    }
}

/// A button that changes an answer.
pub(crate) fn button(
    class: &'static str,
    pressed: Option<&'static str>,
    label: &'static str,
    on: Callback<()>,
) -> Html {
    let onclick = on.reform(|_: MouseEvent| ());
    html! { <button type="button" {class} aria-pressed={pressed} {onclick}><span>{label}</span></button> }
}

/// What stands in an input after an event.
fn typed(event: &InputEvent) -> Typed {
    let input = event.target_unchecked_into::<HtmlInputElement>();
    Typed { text: input.value(), unreadable: input.validity().bad_input() }
}
