//! What a reader sees where the wasm cannot be had.

use serde_json::{Value, json};

use crate::{
    calculator::{Calculator, text},
    driver::{Browser, wait_for},
    site::{Cdn, Fault, Page},
};

/// How the message begins in the page's language.
const MESSAGES: [(&str, &str); 2] = [("en", "The calculator"), ("fr", "Le calculateur")];

#[test]
fn a_missing_file_is_said_in_both_languages() {
    refused(Fault::Missing, "RC-HTTP");
}

#[test]
fn a_home_page_in_place_of_the_file_is_said_in_both_languages() {
    refused(Fault::Html, "RC-MAGIC");
}

#[test]
fn half_a_file_is_said_in_both_languages() {
    refused(Fault::Truncated, "RC-MAGIC");
}

#[test]
fn a_host_that_does_not_know_the_type_is_no_hindrance() {
    answers(Fault::WrongType);
}

#[test]
fn a_host_that_was_busy_is_asked_again() {
    answers(Fault::BusyOnce);
}

fn refused(fault: Fault, code: &str) {
    let browser = Browser::open();
    for (lang, message) in MESSAGES {
        let cdn = Cdn::with(fault);
        let page = Page::new(lang, &(cdn.witness() + &cdn.tag("data-loading=eager")));
        browser.go(&page);
        let event = wait_for("recovery-error", || {
            let witness = browser.run("return witness", json!([]));
            witness["events"].as_array().and_then(|it| it.first().cloned()).ok_or(witness)
        });
        assert_eq!(event, json!({ "type": "recovery-error", "detail": { "v": 1, "code": code } }), "{fault:?}");
        let text = text(&browser, 0);
        assert!(text.trim().starts_with(message), "{fault:?} in {lang}: {text}");
        let state = "return document.querySelector('recovery-calculator').matches(':state(error)')";
        assert_eq!(browser.run(state, json!([])), Value::Bool(true));
        assert_eq!(browser.run("return witness.errors", json!([])), json!([]));
    }
}

fn answers(fault: Fault) {
    let cdn = Cdn::with(fault);
    let page = Page::new("en", &(cdn.witness() + &cdn.tag("data-loading=eager")));
    let browser = Browser::open();
    browser.go(&page);
    Calculator::on(&browser);
    let events = browser.run("return witness.events.map(({ type }) => type)", json!([]));
    assert_eq!(events, json!(["recovery-ready"]), "{fault:?}");
}
