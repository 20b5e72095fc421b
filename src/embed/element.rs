//! The handle that `loader.js` holds of one app, and how the page's settings reach it.

use std::cell::RefCell;
use std::panic::PanicHookInfo;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use crate::embed::{
    attributes::{Attributes, Warning},
    events,
    page::Page,
    stage::{Scene, Stage, StageProps},
};
use crate::engine::{Clinic, civil, door};
use crate::i18n::Locale;
use crate::ui::Settings;

thread_local! {
    static ON_PANIC: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Has `on_panic` called with the message of a panic, after which this instance must not be used again.
#[wasm_bindgen]
pub fn start(on_panic: Function) {
    ON_PANIC.set(Some(on_panic));
    yew::set_custom_panic_hook(Box::new(tell_panic));
}

fn tell_panic(info: &PanicHookInfo<'_>) {
    // Taken out, so that a second panic on the way down is not told.
    if let Some(on_panic) = ON_PANIC.take() {
        let _ = on_panic.call1(&JsValue::NULL, &info.to_string().into());
    }
}

/// A node with an app in it, for one element after the other.
#[wasm_bindgen]
pub struct Widget {
    app: AppHandle<Stage>,
    mounts: u32,
    held: Option<Held>,
}

/// The element that has the node now.
struct Held {
    page: Page,
    scene: Scene,
    clinic_json: String,
}

#[wasm_bindgen]
impl Widget {
    /// An app in `root` that draws nothing yet.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element) -> Self {
        let app = Renderer::<Stage>::with_root_and_props(root, StageProps::default()).render();
        Self { app, mounts: 0, held: None }
    }

    /// Draws a fresh calculator for an element.
    pub fn open(&mut self, page: Page) {
        self.mounts += 1;
        let clinic_json = page.clinic();
        let settings = Rc::new(settings(&page, clinic(&page, &clinic_json)));
        let scene = Scene {
            mount: self.mounts,
            settings,
            on_answer: Callback::from({
                let page = page.clone();
                move |answered| events::answered(&page, &answered)
            }),
            on_book: Callback::from({
                let page = page.clone();
                move |appointment| events::book(&page, &appointment)
            }),
            on_shown: Callback::from({
                let page = page.clone();
                move |()| page.shown()
            }),
        };
        self.held = Some(Held { page, scene, clinic_json });
        self.draw();
    }

    /// Reads the page's settings again and draws what has changed.
    pub fn refresh(&mut self) {
        let Some(Held { page, scene, clinic_json }) = &mut self.held else { return };
        let json = page.clinic();
        let clinic = if json == *clinic_json { scene.settings.clinic.clone() } else { clinic(page, &json) };
        *clinic_json = json;
        scene.settings = Rc::new(settings(page, clinic));
        self.draw();
    }

    /// Clears the node and lets go of the element.
    pub fn close(&mut self) {
        self.held = None;
        self.draw();
    }

    fn draw(&mut self) {
        self.app.update(StageProps { scene: self.held.as_ref().map(|held| held.scene.clone()) });
    }
}

/// The clinic of that JSON; the default one where there is none or it cannot be read.
fn clinic(page: &Page, json: &str) -> Rc<Clinic> {
    if json.is_empty() {
        return Rc::default();
    }
    door::clinic(json).map(Rc::new).unwrap_or_else(|error| {
        page.warn(&Warning::of_clinic(&error).to_string());
        Rc::default()
    })
}

fn settings(page: &Page, clinic: Rc<Clinic>) -> Settings {
    let (attributes, warnings) = Attributes::read(&|name| page.attribute(name));
    for warning in warnings {
        page.warn(&warning.to_string());
    }
    let now = || civil::parse_iso(&page.civil_date(clinic.time_zone.as_deref())).unwrap_or_default();
    Settings {
        locale: Locale::from_tag(&page.language()).unwrap_or(Locale::Fr),
        unit: attributes.unit,
        heading_level: attributes.heading_level,
        booking_url: attributes.booking_url,
        today: attributes.today.unwrap_or_else(now),
        prefill: attributes.prefill,
        clinic,
    }
}
