//! The engine without the form, for the page's own scripts.

use wasm_bindgen::prelude::*;

use crate::embed::js_value;
use crate::engine;

/// A request in, its answer's JSON out; an unusable request is answered with an error, never thrown.
#[wasm_bindgen]
pub fn plan(request: &JsValue) -> String {
    engine::json::answer_to(&js_value::to_json(request))
}
