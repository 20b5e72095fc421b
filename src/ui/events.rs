//! What the reader does, heard once for the whole widget: a listener a kind of event on the root, none on the controls.

use chrono::{Datelike, NaiveDate};
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent};
use yew::{Callback, TargetCast};

use crate::engine::civil;
use crate::engine::domain::training::{Session, Week};
use crate::form::edit::{Control, Edit};
use crate::form::fields::TextField;
use crate::form::settings::DistanceUnit;
use crate::ui::action::Action;

/// What is waited for, and how long, in milliseconds.
#[derive(Clone, Copy)]
#[repr(u32)]
pub(crate) enum Pause {
    /// The first answer to have stood for some frames on a slow phone.
    FirstAnswer = 300,
    /// The reader to rest after an edit.
    Rest = 600,
}

/// What an event asks for.
pub(crate) enum Input {
    /// A change of the draft.
    Edit(Edit),
    /// Something else that a button does.
    Act(Action),
    /// To hear of a day.
    Describe(NaiveDate),
    /// To go to a day so many days away.
    Move(NaiveDate, i32),
    /// To have the next massage on a day.
    Choose(NaiveDate),
    /// To train something else on the day that is told of; `None` is what the week has.
    Session(Option<Session>),
    /// To follow the booking link.
    Book,
    /// To enter the distance a week.
    Enter(HtmlInputElement),
    /// Nothing, for a while.
    Paused(Pause),
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
pub(crate) fn read(event: &Event, unit: DistanceUnit, week: Week) -> Option<Input> {
    // Lists and buttons have `name`, `value` and `validity` just as inputs do.
    let target = event.target_unchecked_into::<HtmlInputElement>();
    let edit = match &*event.type_() {
        "submit" => {
            // Enter in a field would load the page anew.
            event.prevent_default();
            None
        }
        "click" => return click(target),
        "focusin" => return day(&target).map(Input::Describe),
        "keydown" => return key(event, &target),
        "input" | "change" => {
            let control = control(&target)?;
            if control.name == "day_session" {
                return Some(Input::Session(Session::from_id(&control.value)));
            }
            Edit::of_control(control, unit, week)
        }
        _ => Edit::of_control(control(&target)?, unit, week).filter(|edit| matches!(edit, Edit::Type(..))),
    };
    edit.map(Input::Edit)
}

fn click(target: HtmlInputElement) -> Option<Input> {
    if target.get_attribute("name").as_deref() == Some(TextField::Weekly.name()) {
        return Some(Input::Enter(target));
    }
    let touched = target.closest("[data-day], [data-do], [data-book], [data-choose]").ok()??;
    if let Some(date) = day(&touched) {
        return Some(Input::Describe(date));
    }
    if let Some(date) = touched.get_attribute("data-choose") {
        return civil::parse_iso(&date).map(Input::Choose);
    }
    if touched.has_attribute("data-book") {
        return Some(Input::Book);
    }
    let does = touched.get_attribute("data-do")?;
    Action::from_id(&does).map(Input::Act).or_else(|| Edit::of_button(&does).map(Input::Edit))
}

/// The day that a cell of the calendar stands for.
fn day(node: &Element) -> Option<NaiveDate> {
    civil::parse_iso(&node.get_attribute("data-day")?)
}

/// Moves among the days, or chooses one; Escape closes a panel.
fn key(event: &Event, target: &Element) -> Option<Input> {
    let key = event.unchecked_ref::<KeyboardEvent>().key();
    let Some(date) = day(target) else {
        let in_panel = || target.closest(".panel, [aria-expanded=true]").ok().flatten().is_some();
        return (key == "Escape" && in_panel()).then_some(Input::Act(Action::Done));
    };
    let weekday = date.weekday().num_days_from_monday() as i32;
    let days = match &*key {
        "Enter" | " " => 0,
        "ArrowLeft" => -1,
        "ArrowRight" => 1,
        "ArrowUp" => -7,
        "ArrowDown" => 7,
        "Home" => -weekday,
        "End" => 6 - weekday,
        "PageUp" => -14,
        "PageDown" => 14,
        _ => return None,
    };
    event.prevent_default();
    Some(if matches!(&*key, "Enter" | " ") { Input::Choose(date) } else { Input::Move(date, days) })
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
