//! The handle that the loader holds of one app, and how the page's settings reach it.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use crate::embed::{
    attributes::{Attributes, warning_of_clinic, warning_of_link},
    events, js_value,
    page::Page,
};
use crate::engine::{Clinic, civil, json};
use crate::export::booking::for_each_refused;
use crate::form::{Locale, Settings};
use crate::ui::{Calculator, CalculatorProps, Drawn, Mount};

/// A node with an app in it, for one element after the other.
#[wasm_bindgen]
pub struct Widget {
    app: AppHandle<Calculator>,
    held: Option<Held>,
    _listeners: Vec<EventListener>,
}

/// The element that has the node now.
struct Held {
    page: Page,
    mount: Mount,
    clinic: JsValue,
}

#[wasm_bindgen]
impl Widget {
    /// An app in `root` that draws nothing yet.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element) -> Self {
        let app = Renderer::<Calculator>::with_root_and_props(root.clone(), CalculatorProps::default()).render();
        let listeners = Calculator::listen(&root, &app);
        Self { app, held: None, _listeners: listeners }
    }

    /// Draws a fresh calculator for an element.
    pub fn open(&mut self, page: Page) {
        let given = page.clinic();
        let settings = Rc::new(settings(&page, clinic(&page, &given)));
        let mount = Mount {
            settings,
            on_drawn: Callback::from({
                let (page, is_first) = (page.clone(), Cell::new(true));
                move |drawn: Drawn| {
                    if is_first.replace(false) {
                        page.shown();
                    }
                    if let Some(answered) = &drawn.answered {
                        events::answered(&page, answered);
                    }
                    if drawn.is_whole {
                        page.whole();
                    }
                }
            }),
            on_book: Callback::from({
                let page = page.clone();
                move |appointment| events::book(&page, &appointment)
            }),
        };
        self.held = Some(Held { page, mount, clinic: given });
        self.draw();
    }

    /// Reads the page's settings again and draws what has changed.
    pub fn refresh(&mut self) {
        let Some(Held { page, mount, clinic: held }) = &mut self.held else { return };
        let given = page.clinic();
        let clinic = if given == *held { mount.settings.clinic.clone() } else { clinic(page, &given) };
        *held = given;
        let mut settings = settings(page, clinic);
        // Time alone changes nothing that is drawn: a file is stamped when it is taken.
        settings.moment = mount.settings.moment.clone();
        if *mount.settings != settings {
            mount.settings = Rc::new(settings);
            self.draw();
        }
    }

    /// Clears the node and lets go of the element.
    pub fn close(&mut self) {
        self.held = None;
        self.draw();
    }

    fn draw(&mut self) {
        self.app.update(CalculatorProps { mount: self.held.as_ref().map(|held| held.mount.clone()) });
    }
}

/// The clinic that the page gives; the default one where it gives none, or none that can be read.
fn clinic(page: &Page, given: &JsValue) -> Rc<Clinic> {
    if given.is_undefined() {
        return Rc::default();
    }
    let clinic = json::clinic_of(&js_value::to_json(given)).unwrap_or_else(|error| {
        page.warn(&warning_of_clinic(&error));
        Clinic::default()
    });
    for_each_refused(&clinic, &mut |link| page.warn(&warning_of_link(link)));
    Rc::new(clinic)
}

fn settings(page: &Page, clinic: Rc<Clinic>) -> Settings {
    let (attributes, warnings) = Attributes::read(&|name| page.attribute(name));
    for warning in warnings {
        page.warn(&warning);
    }
    let now = || civil::parse_iso(&page.civil_date(clinic.time_zone.as_deref())).unwrap_or_default();
    Settings {
        locale: Locale::from_tag(&page.language()).unwrap_or(Locale::Fr),
        unit: attributes.unit,
        heading_level: attributes.heading_level,
        booking_url: attributes.booking_url,
        today: attributes.today.unwrap_or_else(now),
        prefill: attributes.prefill,
        saved: page.saved().map(Into::into),
        is_linked: page.is_linked(),
        address: page.address().into(),
        seed: page.seed().into(),
        moment: page.moment().into(),
        clinic,
    }
}
