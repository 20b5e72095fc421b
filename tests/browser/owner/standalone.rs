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
    check!(no_address_speaks_in_the_name_of_the_clinic),
    check!(in_a_frame_the_page_around_it_says_where_to_book_and_what_was_shared).in_one_engine(),
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
    assert!(!calculator.has("[part~='book']"));
    assert!(calculator.text().contains("massage"));
    let names =
        browser.run("return document.querySelector('recovery-calculator').getAttributeNames().sort()", json!([]));
    assert_eq!(names, json!(["theme", "today", "weekly-km"]));
    let page = "return [document.documentElement.lang, document.title, getComputedStyle(document.documentElement).colorScheme]";
    assert_eq!(browser.run(page, json!([])), json!(["fr", "Calculateur de récupération pour coureurs", "dark"]));
    assert_eq!(browser.console_errors(), [""; 0]);
}

/// Anybody may send a link to the page on the clinic's own host.
fn no_address_speaks_in_the_name_of_the_clinic(browser: &Browser) {
    let cdn = Cdn::start();
    let names = "return document.querySelector('recovery-calculator').getAttributeNames().sort()";
    for address in [
        "booking-url=https%3A%2F%2Fevil.example%2F",
        "booking-url=javascript%3Aalert(1)",
        "clinic=%7B%22phone%22%3A%221-900-555-0100%22%7D",
        "clinic=https%3A%2F%2Fevil.example%2Fclinic.json",
        "clinic=..%2F..%2Fclinic",
        "base=https%3A%2F%2Fevil.example%2F",
    ] {
        for page in ["calculator.html", "embed.html"] {
            browser.go(format!("{cdn}/{page}?lang=en&today={TODAY}&{address}"));
            let calculator = Calculator::on(browser);
            calculator.expect(&suggestion(&untouched(TODAY)));
            assert!(!calculator.has("[part~='book']") && !calculator.has("[href^='tel:']"), "{page}: {address}");
            let kept = browser.run(names, json!([])).to_string();
            assert!(!kept.contains("booking") && !kept.contains("clinic") && !kept.contains("base"), "{page}: {kept}");
        }
    }
}

fn in_a_frame_the_page_around_it_says_where_to_book_and_what_was_shared(browser: &Browser) {
    let cdn = Cdn::start();
    // A page of the same host, without a policy, that sees into its frame.
    browser.go(format!("{cdn}/clinic.schema.json"));
    let frame = "const frame = document.createElement('iframe');
        frame.src = arguments[0];
        document.documentElement.append(frame)";
    let address = "/embed.html?lang=en&booking-url=https%3A%2F%2Fclinic.example%2F\
                   #page=https%3A%2F%2Fclinic.example%2Farticle%3Fp%3D1&saved=recovery-calculator%3Fweekly-km%3D42";
    browser.run(frame, json!([address]));
    let inside = "const page = document.querySelector('iframe').contentDocument;
        const it = page && page.querySelector('recovery-calculator');
        const link = it && it.shadowRoot && it.shadowRoot.querySelector('[part~=book]');
        return link ? [link.href, it.dataset.page, page.location.hash] : null";
    let seen = wait_until("the link to book in the frame", || {
        Some(browser.run(inside, json!([]))).filter(|seen| !seen.is_null())
    });
    let expected =
        json!(["https://clinic.example/", "https://clinic.example/article?p=1", "#recovery-calculator?weekly-km=42"]);
    assert_eq!(seen, expected);
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
