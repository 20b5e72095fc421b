//! The engine without the form, from the page's own scripts.

use recovery_calculator::engine::json;
use serde_json::{Value, json};

use crate::{
    driver::Browser,
    random_requests::RandomRequests,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(the_page_gets_the_bytes_of_the_native_engine),
    check!(two_hundred_requests_drawn_by_lot_get_the_same_bytes),
    check!(a_request_that_cannot_be_used_is_answered_and_not_thrown),
];

const CASES: &str = include_str!("../../cases.jsonl");

fn the_page_gets_the_bytes_of_the_native_engine(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &cdn.tag(""));
    browser.go(&page);
    for case in CASES.lines().map(serde_json::from_str::<Value>) {
        let case = case.expect("the cases are JSON");
        assert_eq!(plan(browser, &case["request"]), json::answer(&case["request"].to_string()), "{}", case["id"]);
    }
}

fn two_hundred_requests_drawn_by_lot_get_the_same_bytes(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &cdn.tag(""));
    browser.go(&page);
    let mut requests = RandomRequests::new();
    let mut planned = 0;
    for _ in 0..200 {
        let request = requests.request();
        let answer = json::answer(&request.to_string());
        planned += usize::from(answer.starts_with(r#"{"status":"planned""#));
        assert_eq!(plan(browser, &request), answer, "{request}");
    }
    assert!((100..200).contains(&planned), "{planned} of the requests are planned: the lot should draw all kinds");
}

fn a_request_that_cannot_be_used_is_answered_and_not_thrown(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &cdn.tag(""));
    browser.go(&page);
    let week = json!({ "today": "2026-11-23", "runner": { "weekly_km": 42, "week": vec!["rest"; 8] } });
    for request in [json!(null), json!({}), json!("today"), week] {
        let answer = plan(browser, &request);
        assert!(answer.starts_with(r#"{"error":{"field":"#), "{request}: {answer}");
        assert_eq!(answer, json::answer(&request.to_string()));
    }
}

fn plan(browser: &Browser, request: &Value) -> String {
    let script = "await customElements.whenDefined('recovery-calculator');
        return JSON.stringify(await customElements.get('recovery-calculator').plan(arguments[0]))";
    browser.run_async(script, json!([request])).as_str().unwrap_or_default().to_owned()
}
