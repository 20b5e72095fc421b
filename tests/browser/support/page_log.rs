//! What the recorder of a page has seen.

use serde_json::{Value, json};

use crate::driver::{Browser, wait_for};

fn of(browser: &Browser, list: &str) -> Value {
    browser.run("return recorder[arguments[0]]", json!([list]))
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The names of the widget's events, in order.
pub(crate) fn events(browser: &Browser) -> Vec<String> {
    let events = of(browser, "events");
    events.as_array().into_iter().flatten().filter_map(|it| it["type"].as_str()).map(str::to_owned).collect()
}

/// The details of the events of one name.
pub(crate) fn details(browser: &Browser, name: &str) -> Vec<Value> {
    let events = of(browser, "events");
    let events = events.as_array().into_iter().flatten().filter(|it| it["type"] == name);
    events.map(|it| it["detail"].clone()).collect()
}

/// The code of the first `recovery-error`, once there is one.
pub(crate) fn error_code(browser: &Browser) -> String {
    let detail = wait_for("recovery-error", || {
        details(browser, "recovery-error").first().cloned().ok_or_else(|| of(browser, "events"))
    });
    assert_eq!(detail["v"], 1);
    detail["code"].as_str().unwrap_or_default().to_owned()
}

/// Errors that reached the page.
pub(crate) fn errors(browser: &Browser) -> Vec<String> {
    texts(&of(browser, "errors"))
}

/// What the console was warned of.
pub(crate) fn warnings(browser: &Browser) -> Vec<String> {
    texts(&of(browser, "warnings"))
}

/// Violations of the page's policy.
pub(crate) fn violations(browser: &Browser) -> Vec<String> {
    texts(&of(browser, "violations"))
}

/// Nothing that a page must never see.
#[track_caller]
pub(crate) fn nothing_bad(browser: &Browser) {
    assert_eq!((errors(browser), violations(browser)), (vec![], vec![]));
}
