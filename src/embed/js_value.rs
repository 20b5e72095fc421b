//! A value of the page as JSON, without a parser of our own: the browser has one.

use js_sys::{Array, Object};
use wasm_bindgen::prelude::*;

use crate::engine::json::Json;

/// Deeper than any request; what lies below counts as null.
const DEEPEST: u32 = 32;

/// The value as `JSON.stringify` would see it.
pub(crate) fn to_json(value: &JsValue) -> Json {
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
        let items: &Array = value.unchecked_ref();
        let mut list = Vec::new();
        for index in 0..items.length() {
            list.push(at_depth(&items.get(index), depth + 1));
        }
        Json::List(list)
    } else {
        let entries = Object::entries(value.unchecked_ref());
        let mut fields = Vec::new();
        for index in 0..entries.length() {
            let entry: Array = entries.get(index).unchecked_into();
            fields.push((entry.get(0).as_string().unwrap_or_default(), at_depth(&entry.get(1), depth + 1)));
        }
        Json::Object(fields)
    }
}
