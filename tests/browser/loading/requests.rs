//! What is loaded, and when.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{
        OneRequestBeforeItIsNearTheViewport, ThreeElementsShareOneWasm, TwoRequestsToItsOwnHostAndNothingLeftBehind,
        TwoTagsOrVersionsMakeOneDefinitionAndOneWidgetAPlace,
    },
    calculator::Calculator,
    driver::{Browser, wait_until},
    expected::{TODAY, next_may},
    reader::article::fill,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(far_from_the_widget_only_the_script_is_loaded_and_after_the_answer_nothing)
        .covers(&[TwoRequestsToItsOwnHostAndNothingLeftBehind, OneRequestBeforeItIsNearTheViewport]),
    check!(a_tag_in_sight_asks_for_the_wasm_before_any_observer_tells),
    check!(three_widgets_share_one_wasm).covers(&[ThreeElementsShareOneWasm]),
    check!(a_page_with_the_tag_twice_has_a_widget_at_each)
        .covers(&[TwoTagsOrVersionsMakeOneDefinitionAndOneWidgetAPlace]),
    check!(the_page_gets_no_global_of_ours),
];

const SCRIPT: &str = "/recovery-calculator.js";
/// Loads wherever it stands: the second of two widgets lies far below the first.
const EAGER: &str = "data-loading='eager'";

fn far_from_the_widget_only_the_script_is_loaded_and_after_the_answer_nothing(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::free("en", &format!("<p style='height: 5000px'>Far below.</p>{}", cdn.tag("")));
    browser.resize(1000, 800);
    browser.go(&page);
    wait_for_element(browser);
    // Observers of the viewport report in the order in which they were made: ours comes after the widget's.
    let seen = browser.run_async(
        "const widget = document.querySelector('recovery-calculator');
        return new Promise((resolve) => new IntersectionObserver(([entry]) => resolve(entry.isIntersecting)).observe(widget))",
        json!([]),
    );
    assert_eq!(seen, Value::Bool(false), "the widget is in view too early for this test");
    two_frames(browser);
    assert_eq!(cdn.requests(), [SCRIPT]);

    let calculator = Calculator::scrolled_to(browser);
    let loaded = cdn.requests();
    assert_eq!((loaded.len(), cdn.wasm_requests()), (2, 1), "{loaded:?}");

    fill(calculator, next_may(TODAY));
    two_frames(browser);
    assert_eq!(cdn.requests(), loaded);
}

fn a_tag_in_sight_asks_for_the_wasm_before_any_observer_tells(browser: &Browser) {
    for (above, requests) in [
        ("<p style='height: 100px'>Above.</p>", 1),
        ("<p style='height: 5000px'>Above.</p>", 0),
        ("<details><summary>More</summary><recovery-calculator></recovery-calculator></details>", 0),
    ] {
        let cdn = Cdn::start();
        let mute = "<script>IntersectionObserver.prototype.observe = function observe() {};</script>";
        browser.go(Page::free("en", &format!("{mute}{above}")));
        let is_painted = "return performance.getEntriesByType('paint').length > 0";
        wait_until("a first frame", || (browser.run(is_painted, json!([])) == true).then_some(()));
        let add = "const tag = document.createElement('script'); tag.src = arguments[0]; document.body.append(tag);";
        browser.run(add, json!([format!("{cdn}{SCRIPT}")]));
        wait_for_element(browser);
        two_frames(browser);
        assert_eq!(cdn.wasm_requests(), requests, "{above}");
    }
}

fn three_widgets_share_one_wasm(browser: &Browser) {
    let cdn = Cdn::start();
    let element = "<recovery-calculator loading='eager'></recovery-calculator>";
    let page = Page::new("en", &(element.repeat(3) + &cdn.tag("")));
    browser.go(&page);
    for place in 0..3 {
        Calculator::nth(browser, place);
    }
    assert_eq!(count(browser, "recovery-calculator"), 3, "the tag adds none to those that the page has written");
    assert_eq!(cdn.wasm_requests(), 1);
}

fn a_page_with_the_tag_twice_has_a_widget_at_each(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &format!("{}{}<p>Between.</p>{}", cdn.recorder(), cdn.tag(EAGER), cdn.tag(EAGER)));
    browser.go(&page);
    for place in 0..2 {
        Calculator::nth(browser, place);
    }
    assert_eq!(count(browser, "script + recovery-calculator"), 2);
    assert_eq!(cdn.wasm_requests(), 1);
    assert_eq!(browser.run("return recorder.errors", json!([])), json!([]));
}

fn the_page_gets_no_global_of_ours(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::free(
        "en",
        &format!("<script>window.before = Object.keys(window)</script>{}", cdn.tag("data-loading=eager")),
    );
    browser.go(&page);
    Calculator::on(browser);
    let added = "return Object.getOwnPropertyNames(window).filter((it) => !before.includes(it) && /wasm|recovery|glue/i.test(it)
        && !['WebAssembly'].includes(it))";
    assert_eq!(browser.run(added, json!([])), json!([]));
}

fn wait_for_element(browser: &Browser) {
    wait_until("the element", || {
        let painted = "const widget = document.querySelector('recovery-calculator');
            return Boolean(widget && widget.shadowRoot && widget.shadowRoot.childElementCount)";
        (browser.run(painted, json!([])) == true).then_some(())
    });
}

/// Long enough for whatever an event has set off to begin.
fn two_frames(browser: &Browser) {
    let frame = "return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))";
    browser.run_async(frame, json!([]));
}

fn count(browser: &Browser, selector: &str) -> u64 {
    let count = browser.run("return document.querySelectorAll(arguments[0]).length", json!([selector]));
    count.as_u64().unwrap_or_default()
}
