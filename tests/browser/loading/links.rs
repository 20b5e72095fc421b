//! Links to the calculator's own page that become the calculator.

use serde_json::json;

use crate::{
    acceptance::Promise::AMarkedElementOrALoneLinkBecomesTheCalculator,
    calculator::{Calculator, inside},
    driver::Browser,
    expected::TODAY,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(a_link_alone_in_its_block_becomes_the_calculator_that_its_address_asks_for)
        .covers(&[AMarkedElementOrALoneLinkBecomesTheCalculator]),
    check!(other_links_stay_links).covers(&[AMarkedElementOrALoneLinkBecomesTheCalculator]),
    check!(a_marked_element_becomes_the_calculator_wherever_it_stands)
        .covers(&[AMarkedElementOrALoneLinkBecomesTheCalculator]),
];

fn a_link_alone_in_its_block_becomes_the_calculator_that_its_address_asks_for(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}" data-booking-url="https://clinic.example/""#));
    let link = format!(r#"<p> <a href="{cdn}/calculator.html?lang=fr&amp;weekly-km=57">À vous</a> </p>"#);
    browser.go(Page::new("en", &(cdn.recorder() + &link + &tag)));
    let calculator = Calculator::on(browser);
    assert_eq!(calculator.value("weekly_distance"), "57");
    assert!(calculator.has(".calculator[lang=fr]"));
    assert_eq!(inside(browser, "return root.querySelector('[part~=book]').href"), "https://clinic.example/");
    let found = "const all = document.querySelectorAll('recovery-calculator');
        return [all.length, all[0].parentElement.localName, all[0].querySelector('a').textContent]";
    assert_eq!(browser.run(found, json!([])), json!([1, "p", "À vous"]));
}

fn a_marked_element_becomes_the_calculator_wherever_it_stands(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}" data-booking-url="https://clinic.example/""#));
    let link =
        r#"<p>Try <a href="https://clinic.example/?lang=de" data-recovery-calculator data-weekly-km="57">it</a></p>"#;
    browser.go(Page::new("en", &(cdn.recorder() + link + &tag)));
    assert_eq!(Calculator::on(browser).value("weekly_distance"), "57");
    assert_eq!(inside(browser, "return root.querySelector('[part~=book]').href"), "https://clinic.example/");
    let found = "const all = document.querySelectorAll('recovery-calculator');
        return [all.length, all[0].lang, all[0].querySelector('a').textContent]";
    assert_eq!(browser.run(found, json!([])), json!([1, "", "it"]));
}

fn other_links_stay_links(browser: &Browser) {
    let cdn = Cdn::start();
    let href = format!("{cdn}/calculator.html");
    let page = format!(
        r#"<nav><div><a href="{href}">In a menu</a></div></nav>
        <p>Try <a href="{href}">the calculator</a>.</p>
        <p><a href="https://elsewhere.example/calculator.html">Another's</a></p>
        <ul><li><a href="{href}">In a list</a></li></ul>"#
    );
    browser.go(Page::new("en", &(cdn.recorder() + &page + &cdn.tag(&format!(r#"data-today="{TODAY}""#)))));
    Calculator::on(browser);
    let found = "return [document.querySelectorAll('recovery-calculator').length, document.querySelectorAll('recovery-calculator a').length]";
    assert_eq!(browser.run(found, json!([])), json!([1, 0]), "only the tag's own");
}
