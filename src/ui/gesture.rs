//! What the reader does, heard once for the whole widget: a listener a kind of event on the root, none on the controls.

use std::rc::Rc;

use web_sys::{Event, HtmlInputElement};
use yew::virtual_dom::{Listener, ListenerKind};
use yew::{Callback, TargetCast};

use crate::ui::DistanceUnit;
use crate::ui::edit::{Control, Edit};

/// What an event asks for.
pub(crate) enum Gesture {
    /// A change of the draft.
    Edit(Edit),
    /// To follow the booking link of the visit at that place.
    Book(usize),
}

/// The events that are heard. Half a date fires no `input`, so leaving a key or a field counts as well.
const KINDS: [&str; 6] = ["input", "change", "keyup", "focusout", "click", "submit"];

/// A listener of one kind.
struct Ear {
    kind: &'static str,
    hear: Callback<Event>,
}

impl Listener for Ear {
    fn kind(&self) -> ListenerKind {
        // By its name: to copy one of Yew's own hundred kinds takes more code than all of this file.
        ListenerKind::other(self.kind.into())
    }

    fn handle(&self, event: Event) {
        self.hear.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// The listeners of the root.
pub(crate) fn ears(hear: &Callback<Event>) -> Box<[Option<Rc<dyn Listener>>]> {
    KINDS.map(|kind| Some(Rc::new(Ear { kind, hear: hear.clone() }) as Rc<dyn Listener>)).into()
}

/// What the reader means by an event, in the unit that the reader sees.
pub(crate) fn read(event: &Event, unit: DistanceUnit) -> Option<Gesture> {
    // Lists and buttons have `name`, `value` and `validity` just as inputs do.
    let target = event.target_unchecked_into::<HtmlInputElement>();
    let edit = match &*event.type_() {
        "submit" => {
            // Enter in a field would load the page anew.
            event.prevent_default();
            None
        }
        "click" => {
            let touched = target.closest("[data-do], [data-book]").ok()??;
            if let Some(place) = touched.get_attribute("data-book") {
                return place.parse::<u8>().ok().map(|place| Gesture::Book(place.into()));
            }
            Edit::of_button(&touched.get_attribute("data-do")?)
        }
        "input" | "change" => Edit::of_control(control(&target)?, unit),
        _ => Edit::of_control(control(&target)?, unit).filter(|edit| matches!(edit, Edit::Type(..))),
    };
    edit.map(Gesture::Edit)
}

/// The control that is touched; folds and links are touched as well, but only controls have a name.
fn control(target: &HtmlInputElement) -> Option<Control> {
    Some(Control {
        name: target.get_attribute("name")?,
        value: target.value(),
        checked: target.checked(),
        unreadable: target.validity().bad_input(),
    })
}
