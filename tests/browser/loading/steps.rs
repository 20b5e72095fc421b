//! No silent state: whatever is thrown, and whatever never comes, ends in a state that can be seen and has a name.

use serde_json::json;

use crate::{
    acceptance::Promise::{ASlowDownloadIsNotCut, WhateverFailsEndsInAStateWithAName},
    calculator::{Calculator, text},
    driver::{Browser, wait_until},
    page_log,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(whatever_throws_while_it_loads_ends_in_a_state_with_a_name).covers(&[WhateverFailsEndsInAStateWithAName]),
    check!(a_host_that_never_answers_is_named_within_twenty_seconds).covers(&[WhateverFailsEndsInAStateWithAName]),
    check!(a_slow_download_is_not_cut_while_it_arrives).covers(&[ASlowDownloadIsNotCut]),
];

const ELEMENT: &str = "<recovery-calculator loading='eager'></recovery-calculator>";
const THROW_AT: &str = include_str!("steps/throw_at.js");
const STATE: &str = include_str!("steps/state.js");
/// Ten times as fast as the reader's clock.
const FAST_CLOCK: &str = include_str!("steps/fast_clock.js");

fn whatever_throws_while_it_loads_ends_in_a_state_with_a_name(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::free("en", &format!("{}<script>{THROW_AT}</script>{ELEMENT}{}", cdn.recorder(), cdn.tag("")));
    browser.go(&page);
    Calculator::on(browser);
    let steps = browser.run("return steps", json!([]));
    let steps: Vec<_> = steps.as_array().into_iter().flatten().filter_map(|step| step.as_str()).collect();
    assert!(steps.len() > 40, "{steps:?}");
    for step in steps {
        for call in [1, 3] {
            browser.go(format!("{page}/?at={step}@{call}"));
            let state = wait_until(step, || browser.run(STATE, json!([])).as_str().map(str::to_owned));
            assert!(["ready", "failed"].contains(&&*state), "call {call} of {step}: {state}");
        }
    }
}

fn a_host_that_never_answers_is_named_within_twenty_seconds(browser: &Browser) {
    let cdn = Cdn::start();
    cdn.hold();
    let page = Page::free("fr", &format!("{}<script>{FAST_CLOCK}</script>{ELEMENT}{}", cdn.recorder(), cdn.tag("")));
    browser.go(&page);
    wait_until("a word before that", || text(browser, 0).contains("connexion est lente").then_some(()));
    assert_eq!(page_log::error_code(browser), "RC-NET");
    let seconds = browser.run("return performance.now() / 1000", json!([]));
    assert!(seconds.as_f64() < Some(20.0), "{seconds} s");
    cdn.release();
    page_log::nothing_bad(browser);
}

/// A download of 30 seconds, of which something arrives each second.
const TRICKLE: &str = include_str!("steps/trickle.js");

fn a_slow_download_is_not_cut_while_it_arrives(browser: &Browser) {
    let cdn = Cdn::start();
    let scripts = format!("<script>{FAST_CLOCK}</script><script>{TRICKLE}</script>");
    let page = Page::free("en", &format!("{}{scripts}{ELEMENT}{}", cdn.recorder(), cdn.tag("")));
    browser.go(&page);
    wait_until("a word of comfort", || text(browser, 0).contains("connection is slow").then_some(()));
    Calculator::on(browser);
    assert_eq!(cdn.wasm_requests(), 1);
    page_log::nothing_bad(browser);
}
