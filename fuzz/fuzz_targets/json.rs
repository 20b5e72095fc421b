//! The JSON reader under random text: it answers in JSON, twice the same, and never panics.
//!
//! `cargo +nightly fuzz run json -- -dict=fuzz/json.dict`, from the folder of the project.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;

// The engine alone: the widget's framework has no business here.
#[path = "../../src/engine/mod.rs"]
#[allow(dead_code, unused_imports, unreachable_pub)]
pub mod engine;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let json = engine::json::answer(&text);
    assert_eq!(json, engine::json::answer(&text), "two answers to one request");
    let answer: Value = serde_json::from_str(&json).expect("an answer in JSON");
    match answer["status"].as_str() {
        Some("refer") => assert!(answer["appointments"] == Value::Array(Vec::new()), "a plan beside a referral"),
        Some(_) => assert_eq!(answer["next"], answer["appointments"][0], "the first appointment is the next"),
        None => assert!(answer["error"]["code"].is_string(), "neither an answer nor an error: {json}"),
    }
    let _ = engine::json::clinic(&text);
});
