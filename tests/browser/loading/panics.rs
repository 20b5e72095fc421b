//! What happens when the wasm breaks down.

use serde_json::json;

use crate::{
    acceptance::Promise::AfterATrapEveryWidgetOffersToStartAgain,
    calculator::{Calculator, text},
    driver::{Browser, wait_until},
    expected::{TODAY, suggestion, untouched},
    page_log,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] =
    &[check!(after_a_trap_every_widget_offers_to_start_again_and_does)
        .covers(&[AfterATrapEveryWidgetOffersToStartAgain])];

/// Has everything that the wasm calls trap while `window.trap` is set, as a panic of its own would.
const TRAP: &str = include_str!("panics/trap.js");

fn after_a_trap_every_widget_offers_to_start_again_and_does(browser: &Browser) {
    let cdn = Cdn::start();
    let element = format!("<recovery-calculator loading='eager' today='{TODAY}'></recovery-calculator>");
    let body = format!("{}<script>{TRAP}</script>{}{}", cdn.recorder(), element.repeat(2), cdn.tag(""));
    let page = Page::free("en", &body);
    browser.go(&page);
    let first = Calculator::nth(browser, 0);
    Calculator::nth(browser, 1);

    browser.run("window.trap = true", json!([]));
    first.type_into("weekly_distance", "7");
    let failed =
        "return [...document.querySelectorAll('recovery-calculator')].map((it) => it.matches(':state(error)'))";
    wait_until("both to fail", || (browser.run(failed, json!([])) == json!([true, true])).then_some(()));
    assert_eq!(page_log::error_code(browser), "RC-PANIC");
    assert_eq!(page_log::errors(browser), [""; 0], "the page's own error handlers hear nothing");
    assert_eq!(browser.run("return recorder.console.length", json!([])), 1);
    assert!(text(browser, 1).contains("Try again"));

    browser.run("window.trap = false", json!([]));
    let button = "return document.querySelector('recovery-calculator').shadowRoot.querySelector('button')";
    browser.element(button, json!([])).expect("a button").click();
    for place in 0..2 {
        let calculator = Calculator::nth(browser, place);
        calculator.expect(&suggestion(&untouched(TODAY)));
        calculator.enter("weekly_distance", "42");
    }
    assert_eq!(cdn.wasm_requests(), 1, "it is compiled already");
    page_log::nothing_bad(browser);
}
