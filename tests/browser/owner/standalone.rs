//! The page with the calculator alone, for links.

use serde_json::json;

use crate::{
    calculator::Calculator,
    driver::{Browser, wait_until},
    expected::{TODAY, suggestion, untouched},
    site::Cdn,
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(the_standalone_page_takes_the_attributes_of_its_address),
    check!(a_booking_link_that_would_run_a_script_is_refused_in_the_address_too),
    check!(the_language_changes_in_place_and_what_was_typed_stays),
];

fn the_standalone_page_takes_the_attributes_of_its_address(browser: &Browser) {
    let cdn = Cdn::start();
    let attributes = format!(
        "today={TODAY}&weekly-km=55&theme=dark&booking-url=https%3A%2F%2Fclinic.example%2F&onclick=x&base=/no/"
    );
    browser.go(format!("{cdn}/calculator.html?lang=fr&{attributes}"));
    let calculator = Calculator::on(browser);
    let mut request = untouched(TODAY);
    request["runner"]["weekly_km"] = 55.into();
    calculator.expect(&suggestion(&request));
    assert!(calculator.has("[part~='book'][href='https://clinic.example/']"));
    assert!(calculator.text().contains("massage"));
    let names =
        browser.run("return document.querySelector('recovery-calculator').getAttributeNames().sort()", json!([]));
    assert_eq!(names, json!(["booking-url", "theme", "today", "weekly-km"]));
    let page = "return [document.documentElement.lang, document.title, getComputedStyle(document.documentElement).colorScheme]";
    assert_eq!(browser.run(page, json!([])), json!(["fr", "Calculateur de récupération pour coureurs", "dark"]));
    assert_eq!(browser.console_errors(), [""; 0]);
}

fn a_booking_link_that_would_run_a_script_is_refused_in_the_address_too(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(format!("{cdn}/calculator.html?today={TODAY}&booking-url=javascript%3Aalert(1)"));
    let calculator = Calculator::on(browser);
    calculator.expect(&suggestion(&untouched(TODAY)));
    assert!(!calculator.has("[part~='book']"));
}

fn the_language_changes_in_place_and_what_was_typed_stays(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(format!("{cdn}/calculator.html?lang=fr&today={TODAY}"));
    let calculator = Calculator::on(browser);
    calculator.enter("weekly_distance", "77");
    browser.run("document.querySelector('[data-language=en]').click()", json!([]));
    wait_until("the calculator in English", || calculator.text().contains("Which massage").then_some(()));
    assert_eq!(calculator.value("weekly_distance"), "77");
    let page = "return [document.documentElement.lang, document.title, location.search]";
    let search = format!("?lang=en&today={TODAY}");
    assert_eq!(browser.run(page, json!([])), json!(["en", "Recovery calculator for runners", search]));
    assert_eq!(cdn.wasm_requests(), 1);
}
