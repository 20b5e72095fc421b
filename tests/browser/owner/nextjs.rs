//! The element on a site in Next.js, by each way to load the script.

use chrono::Weekday;
use serde_json::json;

use crate::{
    calculator::Calculator,
    driver::{Ability, Browser, wait_for, wait_until},
    page_log,
    pages::frameworks::COUNT,
    pages::shifts,
    publishing::Next,
    suite::{Check, Suite, check},
};

pub(crate) const CHECKS: &[Check] =
    &[check!(on_a_site_in_next_js_the_element_outlives_every_navigation).in_suite(Suite::Hosts)];

/// The tag in the layout's head, and the strategies of `next/script`.
const WAYS: [&str; 4] = ["tag", "beforeInteractive", "afterInteractive", "lazyOnload"];

fn follow(browser: &Browser, title: &str) {
    click(browser, &format!("[...document.links].find((it) => it.textContent === '{title}')"));
    wait_for_title(browser, title);
}

/// Clicks what React has taken over: before that a link loads the whole page, and a button does nothing.
fn click(browser: &Browser, what: &str) {
    let alive =
        format!("const it = {what}; return Object.keys(it).some((key) => key.startsWith('__reactProps')) ? it : null");
    wait_until(what, || browser.element(&alive, json!([]))).click();
}

fn wait_for_title(browser: &Browser, title: &str) {
    let seen = "return document.querySelector('h1').textContent";
    wait_until(title, || (browser.run(seen, json!([])) == title).then_some(()));
}

/// On the page of a server component.
fn expect_article(browser: &Browser) {
    let calculator = Calculator::scrolled_to(browser);
    assert_eq!(calculator.value("weekly_distance"), "42");
    expect_one_that_books(browser, calculator);
}

fn expect_one_that_books(browser: &Browser, calculator: Calculator<'_>) {
    let date = calculator.suggestion().and_then(|it| it.date).unwrap_or_default();
    assert_eq!(calculator.booking_link(), format!("https://clinic.example/rdv?date={date}"));
    assert_eq!(browser.run(COUNT, json!([])), 1);
}

/// On the page of a client component, whose clinic opens on Saturdays.
fn expect_client(browser: &Browser) {
    let calculator = Calculator::on(browser);
    calculator.wait_for_weekday(Weekday::Sat);
    expect_one_that_books(browser, calculator);
    click(browser, "document.querySelector('button')");
    wait_until("miles", || (calculator.value("weekly_distance") == "18.6").then_some(()));
    calculator.enter("weekly_distance", "40");
    let told = "return document.querySelector('output').textContent";
    wait_until("an event in the component", || (browser.run(told, json!([])) == "planned").then_some(()));
}

fn on_a_site_in_next_js_the_element_outlives_every_navigation(browser: &Browser) {
    let site = Next::shared();
    for way in WAYS {
        browser.go(format!("{site}/{way}"));
        expect_article(browser);
        browser.run("window.begun = true", json!([]));
        follow(browser, "Client");
        expect_client(browser);
        follow(browser, "Article");
        expect_article(browser);
        browser.back();
        wait_for_title(browser, "Client");
        expect_client(browser);
        let same = "return [window.begun, performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.wasm')).length]";
        assert_eq!(browser.run(same, json!([])), json!([true, 1]), "{way}: one document, one wasm");
        expect_silence(browser, way);
        // And with the other page first.
        browser.go(format!("{site}/{way}/client"));
        expect_client(browser);
        expect_silence(browser, way);
        expect_on_a_page_without(browser, &site, way);
    }
    if browser.engine.lacks(Ability::LayoutShifts).is_none() {
        browser.go(format!("{site}/tag"));
        Calculator::on(browser);
        shifts::nothing_has_moved(browser, "in Next.js");
    }
    expect_what_does_not_work(browser, &site);
}

/// A page without the element has no calculator, and the one after it has one; but `next/script` with these strategies
/// has the tag in the body, where it asks for a calculator of its own.
fn expect_on_a_page_without(browser: &Browser, site: &Next, way: &str) {
    browser.go(format!("{site}/{way}/plain"));
    let strays = usize::from(["afterInteractive", "lazyOnload"].contains(&way));
    expect_elements(browser, strays);
    follow(browser, "Article");
    expect_elements(browser, strays + 1);
}

#[track_caller]
fn expect_elements(browser: &Browser, expected: usize) {
    let seen = "await customElements.whenDefined('recovery-calculator');
        return [document.readyState, document.querySelectorAll('recovery-calculator').length]";
    wait_for("so many elements", || match browser.run_async(seen, json!([])) {
        seen if seen == json!(["complete", expected]) => Ok(()),
        seen => Err(seen),
    });
}

/// What the documentation warns of.
fn expect_what_does_not_work(browser: &Browser, site: &Next) {
    browser.go(format!("{site}/beforeInteractive/tag"));
    expect_elements(browser, 0);
    let place = "return [...document.scripts].find((it) => it.dataset.bookingUrl).parentNode.localName";
    assert_eq!(browser.run(place, json!([])), "head", "the place of a tag in a component");
    browser.go(format!("{site}/tag/object"));
    Calculator::on(browser);
    let clinic = "return document.querySelector('recovery-calculator').clinic";
    assert_eq!(browser.run(clinic, json!([])), json!(null), "an object arrives on a page from the server");
}

fn expect_silence(browser: &Browser, way: &str) {
    page_log::nothing_bad(browser);
    assert_eq!(browser.console_errors(), [""; 0], "{way}");
}
