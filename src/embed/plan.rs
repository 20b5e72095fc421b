//! The engine without the form, for the page's own scripts.

use wasm_bindgen::prelude::*;

use crate::engine::door;

/// A request's JSON in, its answer's JSON out; an unusable request is answered with an error, never thrown.
#[wasm_bindgen]
pub fn plan(request: &str) -> String {
    door::answer(request)
}
