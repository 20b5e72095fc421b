//! Elements that pages move, take out and put back.

use serde_json::json;

use crate::{
    calculator::Calculator,
    driver::{Browser, wait_until},
    native::{TODAY, suggestion, untouched},
    site::{Cdn, Page},
};

#[test]
fn a_moved_element_keeps_what_was_typed() {
    on_a_page(|browser, cdn| {
        let calculator = Calculator::on(browser);
        calculator.enter("weekly_distance", "77");
        let mut request = untouched(TODAY);
        request["runner"]["weekly_km"] = 77.into();
        calculator.expect(&suggestion(&request));
        browser.run("document.querySelector('main').append(document.querySelector('recovery-calculator'))", json!([]));
        // One task later, when an element that has left would be cleared.
        browser.run_async("return new Promise((resolve) => setTimeout(() => setTimeout(resolve)))", json!([]));
        assert_eq!(calculator.value("weekly_distance"), "77");
        calculator.expect(&suggestion(&request));
        assert_eq!(cdn.wasm_requests(), 1);
    });
}

#[test]
fn an_element_that_comes_back_answers_again() {
    on_a_page(|browser, cdn| {
        let calculator = Calculator::on(browser);
        calculator.enter("weekly_distance", "900");
        wait_until("an error", || calculator.error_at("weekly_distance"));
        browser.run("window.away = document.querySelector('recovery-calculator'); away.remove()", json!([]));
        wait_until("an empty element", || {
            (browser.run("return away.shadowRoot.childElementCount", json!([])) == 0).then_some(())
        });
        browser.run("document.querySelector('main').append(away)", json!([]));
        let calculator = Calculator::on(browser);
        calculator.expect(&suggestion(&untouched(TODAY)));
        assert_eq!(calculator.value("weekly_distance"), "30");
        calculator.enter("weekly_distance", "42");
        assert_eq!(cdn.wasm_requests(), 1);
    });
}

fn on_a_page(check: impl FnOnce(&Browser, &Cdn)) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}""#));
    let page = Page::new("en", &format!("{}<main></main>{tag}", cdn.witness()));
    let browser = Browser::open();
    browser.go(&page);
    check(&browser, &cdn);
    assert_eq!(browser.run("return witness.errors", json!([])), json!([]));
}
