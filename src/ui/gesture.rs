//! What the reader does, heard once for the whole widget: a listener a kind of event on the root, none on the controls.

use chrono::NaiveDate;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};
use yew::{Callback, TargetCast};

use crate::engine::civil;
use crate::engine::domain::training::Week;
use crate::form::DistanceUnit;
use crate::form::edit::{Control, Edit};
use crate::form::fields::TextField;
use crate::i18n::Text;

/// What an event asks for.
pub(crate) enum Gesture {
    /// A change of the draft.
    Edit(Edit),
    /// To hear the story of a day.
    Tell(NaiveDate),
    /// To have the next visit on a day.
    Choose(NaiveDate),
    /// To follow the booking link of the visit at that place.
    Book(usize),
    /// To enter the distance a week.
    Enter(HtmlInputElement),
}

/// The events that are heard. Half a date fires no `input`, so leaving a key or a field counts as well.
const KINDS: [&str; 8] = ["input", "change", "keyup", "keydown", "focusin", "focusout", "click", "submit"];

/// Listens to every kind: before the page could keep an event away, and free to stop what the browser would do.
pub(crate) fn listen(root: &Element, hear: &Callback<Event>) -> Vec<EventListener> {
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    let listener = |kind| {
        let hear = hear.clone();
        EventListener::new_with_options(root, kind, options, move |event| hear.emit(event.clone()))
    };
    KINDS.into_iter().map(listener).collect()
}

/// What the reader means by an event, in the unit and the week that the reader sees.
pub(crate) fn read(event: &Event, unit: DistanceUnit, week: Week) -> Option<Gesture> {
    // Lists and buttons have `name`, `value` and `validity` just as inputs do.
    let target = event.target_unchecked_into::<HtmlInputElement>();
    let edit = match &*event.type_() {
        "submit" => {
            // Enter in a field would load the page anew.
            event.prevent_default();
            None
        }
        "click" => {
            if target.get_attribute("name").as_deref() == Some(TextField::Weekly.name()) {
                return Some(Gesture::Enter(target));
            }
            let touched = target.closest("[data-day], [data-do], [data-book]").ok()??;
            if let Some(date) = day(&touched) {
                // A day of the picture only tells its story; the button beside that is what chooses.
                let is_button = touched.get_attribute("type").is_some();
                return if is_button { choose(&touched, date) } else { Some(Gesture::Tell(date)) };
            }
            if let Some(place) = touched.get_attribute("data-book") {
                return place.parse::<u8>().ok().map(|place| Gesture::Book(place.into()));
            }
            Edit::of_button(&touched.get_attribute("data-do")?)
        }
        "focusin" => return day(&target).map(Gesture::Tell),
        "keydown" => return key(event, &target),
        "input" | "change" => Edit::of_control(control(&target)?, unit, week),
        _ => Edit::of_control(control(&target)?, unit, week).filter(|edit| matches!(edit, Edit::Type(..))),
    };
    edit.map(Gesture::Edit)
}

/// The day that a part of the picture stands for.
fn day(node: &Element) -> Option<NaiveDate> {
    civil::parse_iso(&node.get_attribute("data-day")?)
}

/// Moves among the days with the arrow keys, or chooses one.
fn key(event: &Event, target: &Element) -> Option<Gesture> {
    let date = day(target)?;
    let days = match &*event.unchecked_ref::<KeyboardEvent>().key() {
        "Enter" | " " => 0,
        "ArrowLeft" => -1,
        "ArrowRight" => 1,
        "ArrowUp" => -7,
        "ArrowDown" => 7,
        _ => return None,
    };
    event.prevent_default();
    if days == 0 {
        return choose(target, date);
    }
    focus(target, civil::add_days(date, days));
    None
}

/// The day keeps the focus, also where the button goes that stood for it.
fn choose(touched: &Element, date: NaiveDate) -> Option<Gesture> {
    focus(touched, date);
    Some(Gesture::Choose(date))
}

fn focus(from: &Element, date: NaiveDate) {
    let which = Text::from("svg [data-day='").push(&*civil::iso(date)).push("']");
    let picture = from.closest("figure").ok().flatten();
    if let Some(day) = picture.and_then(|picture| picture.query_selector(&which).ok().flatten()) {
        // A sign of an SVG takes the focus as an element of HTML does.
        let _ = day.unchecked_ref::<HtmlElement>().focus();
    }
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
