//! What happens when the wasm breaks down.

use serde_json::json;

use crate::{
    calculator::{Calculator, text},
    driver::{Browser, wait_until},
    native::{TODAY, suggestion, untouched},
    observed,
    site::{Cdn, Page},
    suite::{Check, check},
};

/// What is looked at here.
pub(crate) const CHECKS: &[Check] = &[check!(after_a_trap_every_widget_offers_to_start_again_and_does).of(&[22])];

/// Has everything that the wasm calls trap while `window.trap` is set, as a panic of its own would.
const TRAP: &str = "const { instantiate } = WebAssembly;
    WebAssembly.instantiate = (module, imports) => {
        for (const calls of Object.values(imports || {})) {
            for (const [name, call] of Object.entries(calls)) {
                if (typeof call !== 'function') continue;
                calls[name] = (...values) => {
                    if (window.trap) throw new WebAssembly.RuntimeError('unreachable');
                    return call(...values);
                };
            }
        }
        return instantiate.call(WebAssembly, module, imports);
    };";

fn after_a_trap_every_widget_offers_to_start_again_and_does(browser: &Browser) {
    let cdn = Cdn::start();
    let element = format!("<recovery-calculator loading='eager' today='{TODAY}'></recovery-calculator>");
    let body = format!("{}<script>{TRAP}</script>{}{}", cdn.witness(), element.repeat(2), cdn.tag(""));
    let page = Page::free("en", &body);
    browser.go(&page);
    let first = Calculator::nth(browser, 0);
    Calculator::nth(browser, 1);

    browser.run("window.trap = true", json!([]));
    first.type_into("weekly_distance", "7");
    let failed =
        "return [...document.querySelectorAll('recovery-calculator')].map((it) => it.matches(':state(error)'))";
    wait_until("both to fail", || (browser.run(failed, json!([])) == json!([true, true])).then_some(()));
    assert_eq!(observed::error_code(browser), "RC-PANIC");
    assert_eq!(observed::errors(browser), [""; 0], "the page's own error handlers hear nothing");
    assert_eq!(browser.run("return witness.console.length", json!([])), 1);
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
    observed::nothing_bad(browser);
}
