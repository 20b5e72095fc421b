//! The calculator alone on a strict page, on a fixed day.

use serde_json::{Value, json};

use crate::{
    calculator::Calculator,
    driver::Browser,
    expected::{TODAY, untouched},
    page_log,
    site::{Cdn, Page},
};

/// Shows the calculator with a booking link on a page of that language, has it checked, and then that the page has seen
/// nothing bad.
pub(crate) fn on_a_page(browser: &Browser, lang: &str, check: impl FnOnce(Calculator)) {
    on_a_page_with(browser, lang, "", check);
}

/// The same with more attributes on the tag.
pub(crate) fn on_a_page_with(browser: &Browser, lang: &str, attributes: &str, check: impl FnOnce(Calculator)) {
    let cdn = Cdn::start();
    let tag = format!(r#"data-today="{TODAY}" data-booking-url="https://clinic.example/?on={{date}}" {attributes}"#);
    let page = Page::new(lang, &(cdn.recorder() + &cdn.tag(&tag)));
    browser.go(&page);
    check(Calculator::on(browser));
    page_log::nothing_bad(browser);
    assert_eq!(browser.console_errors(), [""; 0]);
}

/// What the form asks before anybody has touched it, with something of the runner's changed.
pub(crate) fn changed(change: impl FnOnce(&mut Value)) -> Value {
    let mut request = untouched(TODAY);
    change(&mut request["runner"]);
    request
}

/// Waits for what is drawn in the next two frames.
pub(crate) fn two_frames(browser: &Browser) {
    let frames = "return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))";
    browser.run_async(frames, json!([]));
}
