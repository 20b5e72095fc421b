//! The language that the reader picks, on a page of the other.

use serde_json::json;

use crate::{
    calculator::{Calculator, inside},
    driver::{Browser, wait_until},
    expected::TODAY,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[check!(the_readers_language_keeps_what_was_entered_and_wins_over_the_page)];

fn the_readers_language_keeps_what_was_entered_and_wins_over_the_page(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &cdn.tag(&format!(r#"data-today="{TODAY}""#)));
    browser.go(&page);
    let calculator = Calculator::on(browser);
    calculator.enter("weekly_distance", "57");
    calculator.choose("session_mon", "hills");

    inside(browser, "const it = root.querySelector('header [data-do]'); it.focus(); it.click()");
    wait_until("French", || calculator.text().contains("Votre prochain massage").then_some(()));
    assert_eq!(calculator.value("weekly_distance"), "57");
    assert_eq!(calculator.value("session_mon"), "hills");
    let focused = inside(browser, "return [root.activeElement.lang, root.activeElement.getAttribute('aria-label')]");
    assert_eq!(focused, json!(["en", "English"]));

    let script = "const it = document.querySelector('recovery-calculator');
        it.lang = 'en';
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(it.lang))))";
    assert_eq!(browser.run_async(script, json!([])), "en");
    assert!(calculator.text().contains("Votre prochain massage"), "the page's word came later, the reader's stands");
}
