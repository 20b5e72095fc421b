//! A value of the page as JSON, without a parser of our own: the browser has one.

use js_sys::{Array, Object};
use wasm_bindgen::prelude::*;

use crate::engine::door::Json;

/// Deeper than any request; what lies below counts as null.
const DEEPEST: u32 = 32;

/// The value as `JSON.stringify` would see it.
pub(crate) fn of(value: &JsValue) -> Json {
    at_depth(value, 0)
}

fn at_depth(value: &JsValue, depth: u32) -> Json {
    if let Some(truth) = value.as_bool() {
        Json::Boolean(truth)
    } else if let Some(number) = value.as_f64() {
        Json::Number(number)
    } else if let Some(text) = value.as_string() {
        Json::Text(text)
    } else if depth == DEEPEST || !value.is_object() {
        Json::Null
    } else if Array::is_array(value) {
        Json::List(value.unchecked_ref::<Array>().iter().map(|item| at_depth(&item, depth + 1)).collect())
    } else {
        let mut fields = Vec::new();
        for entry in Object::entries(value.unchecked_ref()) {
            let entry: Array = entry.unchecked_into();
            fields.push((entry.get(0).as_string().unwrap_or_default(), at_depth(&entry.get(1), depth + 1)));
        }
        Json::Object(fields)
    }
}
