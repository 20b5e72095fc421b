//! The root component of a pooled node: nothing, or one calculator.
//!
//! Yew never removes the listeners of a root, so the node and its app are used again for the next element
//! instead of being destroyed.

use std::rc::Rc;

use yew::prelude::*;

use crate::engine::Appointment;
use crate::ui::{Answered, Calculator, Settings};

#[derive(Clone, Default, PartialEq, Properties)]
pub(crate) struct StageProps {
    /// What plays; `None` while the node waits in the pool.
    pub(crate) scene: Option<Scene>,
}

/// A calculator for one element.
#[derive(Clone, PartialEq)]
pub(crate) struct Scene {
    /// Which mount of this node it is: another one starts from a blank form.
    pub(crate) mount: u32,
    pub(crate) settings: Rc<Settings>,
    pub(crate) on_answer: Callback<Answered>,
    pub(crate) on_book: Callback<Appointment, bool>,
}

/// The calculator, while an element holds the node.
#[component]
pub(crate) fn Stage(props: &StageProps) -> Html {
    let Some(scene) = &props.scene else { return html! {} };
    let Scene { settings, on_answer, on_book, .. } = scene;
    html! { <Calculator key={scene.mount} {settings} {on_answer} {on_book} /> }
}
