//! The element as the loader hands it over: what may be asked of it, and what it is told.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// One element on the page.
    #[derive(Clone, Debug)]
    pub type Page;

    /// The value of an attribute, as written.
    #[wasm_bindgen(method)]
    pub fn attribute(this: &Page, name: &str) -> Option<String>;

    /// The clinic, parsed, and fetched if it was given by its address; undefined without one. The same clinic is the
    /// same object.
    #[wasm_bindgen(method)]
    pub fn clinic(this: &Page) -> JsValue;

    /// The language that the page speaks around the element: `en` or `fr`.
    #[wasm_bindgen(method)]
    pub fn language(this: &Page) -> String;

    /// Today as `YYYY-MM-DD` in a time zone, or in the reader's.
    #[wasm_bindgen(method, js_name = civilDate)]
    pub fn civil_date(this: &Page, time_zone: Option<&str>) -> String;

    /// What a shared link holds, or what this browser keeps for the reader; as it is written there.
    #[wasm_bindgen(method)]
    pub fn saved(this: &Page) -> Option<String>;

    /// Whether that comes from a link.
    #[wasm_bindgen(method, js_name = isLinked)]
    pub fn is_linked(this: &Page) -> bool;

    /// The address of the page, for links that lead back to it: with the route of a page that keeps one behind its #.
    #[wasm_bindgen(method)]
    pub fn address(this: &Page) -> String;

    /// Letters that tell this reader's appointments from all others'; made anew with each page.
    #[wasm_bindgen(method)]
    pub fn seed(this: &Page) -> String;

    /// Now in UTC, as calendar files have it: `20261123T101500Z`.
    #[wasm_bindgen(method)]
    pub fn moment(this: &Page) -> String;

    /// Says something on the console, each thing once.
    #[wasm_bindgen(method)]
    pub fn warn(this: &Page, text: &str);

    /// Whether the answer that stands is a referral, for `:state(referral)`.
    #[wasm_bindgen(method)]
    pub fn referral(this: &Page, on: bool);

    /// Dispatches an event with that JSON as its detail; `false` when a listener has prevented the default.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Page, event: &str, detail: &str, cancelable: bool) -> bool;

    /// The calculator is drawn and may take the skeleton's place.
    #[wasm_bindgen(method)]
    pub fn shown(this: &Page);

    /// What folds is drawn, too: every control is there.
    #[wasm_bindgen(method)]
    pub fn whole(this: &Page);
}
