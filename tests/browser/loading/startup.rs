//! Where the time goes between the tag and the answer, and after an edit.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;

use crate::{
    acceptance::Promise::ItAnswersSoonAndKeepsNobodyWaiting,
    calculator::{Calculator, inside},
    driver::{Ability, Browser, Setup, Spent, Trace, letters, wait_until},
    site::{Cdn, Page},
    suite::{Check, Suite, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(no_script_asks_for_a_layout_before_all_is_drawn)
        .covers(&[ItAnswersSoonAndKeepsNobodyWaiting])
        .with(Setup::Traced)
        .needs(&[Ability::Devtools]),
    check!(the_first_answer_does_not_wait_for_what_folds).covers(&[ItAnswersSoonAndKeepsNobodyWaiting]),
    check!(what_it_draws_stays_small).covers(&[ItAnswersSoonAndKeepsNobodyWaiting]).in_one_engine(),
    check!(each_step_in_milliseconds).with(Setup::Traced).needs(&[Ability::Devtools]).in_suite(Suite::Bench),
];

/// The most elements that the first answer may be drawn with: each is laid out and painted, and compared at an edit.
const MOST_ELEMENTS: u64 = 750;
/// A phone of some years ago.
const SLOWER: u32 = 4;
/// Loads of each, one after the other; and edits in each.
const ROUNDS: usize = 3;
const EDITS: usize = 10;

/// Loads what has a calculator on it, waits until all of it is drawn, and gives what its thread did from the tag to a mark.
fn load(browser: &Browser, calculator: &str, to: &str) -> Trace {
    static LOADS: AtomicUsize = AtomicUsize::new(0);
    let load = LOADS.fetch_add(1, Ordering::Relaxed);
    let marks = include_str!("startup/marks.js").replace("LOAD", &load.to_string());
    let page = Page::free("en", &format!("<script>{marks}</script>{calculator}<p>After it.</p>"));
    browser.go(&page);
    let is_done = "return window.shown === true && window.ready === true";
    wait_until("all that is drawn", || (browser.run(is_done, json!([])) == true).then_some(()));
    browser.trace(&format!("rc-tag-{load}"), &format!("rc-{to}-{load}"))
}

fn no_script_asks_for_a_layout_before_all_is_drawn(browser: &Browser) {
    let cdn = Cdn::start();
    let forced = load(browser, &cdn.tag("data-loading='eager'"), "ready").forced_layouts();
    assert!(forced.is_empty(), "scripts made the browser lay out the page {} times: {forced:?}", forced.len());
}

/// What is in the panels and the rows comes after the first answer, and every control is there when the page hears of it.
fn the_first_answer_does_not_wait_for_what_folds(browser: &Browser) {
    let cdn = Cdn::start();
    let watch = include_str!("startup/controls.js");
    let page = Page::free("en", &format!("<script>{watch}</script>{}", cdn.tag("data-loading='eager'")));
    browser.go(&page);
    let counts = wait_until("readiness", || {
        let counts = browser.run("return controls", json!([]));
        counts["ready"].is_array().then_some(counts)
    });
    assert_eq!(counts["first"], json!([0, 7, 7]), "boxes of health, lists of the week, and lines in them");
    assert_eq!(counts["ready"], json!([19, 7, 63]), "boxes of health, lists of the week, and lines in them");
}

fn what_it_draws_stays_small(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &(cdn.recorder() + &cdn.tag("data-loading='eager'")));
    browser.go(&page);
    Calculator::on(browser);
    let elements = inside(browser, "return root.querySelectorAll('*').length").as_u64().unwrap_or(u64::MAX);
    assert!(elements <= MOST_ELEMENTS, "{elements} elements, of {MOST_ELEMENTS}");
}

/// What `cargo xtask bench` shows: ours beside an element written by hand, in the same browser.
fn each_step_in_milliseconds(browser: &Browser) {
    let cdn = Cdn::start();
    let ours = cdn.tag("data-loading='eager'");
    let bare = format!("<bare-calculator></bare-calculator><script>{}</script>", include_str!("startup/bare.js"));
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }));
    let mut rounds = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (rounds, calculator) in rounds.iter_mut().zip([&ours, &bare]) {
            let trace = load(browser, calculator, "shown");
            rounds.push((trace.spent(), edit(browser), trace));
        }
    }
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 }));
    println!("milliseconds, medians of {ROUNDS} loads, the processor slowed down {SLOWER} times");
    println!(
        "{:<24}{:>8}{:>8}{:>8}{:>8}{:>8}{:>8}{:>9}",
        "", "whole", "script", "forced", "compile", "paint", "edit", "layouts"
    );
    for (name, rounds) in ["this calculator", "an element by hand"].iter().zip(&rounds) {
        let median_of = |part: fn(&Spent) -> f64| median(rounds.iter().map(|(spent, ..)| part(spent)).collect());
        let parts = [median_of(|it| it.whole), median_of(|it| it.script), median_of(|it| it.forced)];
        let more = [median_of(|it| it.compile), median_of(|it| it.paint)];
        let edit = median(rounds.iter().map(|(_, edit, _)| *edit).collect());
        let figures: String = parts.iter().chain(&more).chain([&edit]).map(|it| format!("{it:>8.0}")).collect();
        let layouts = rounds.last().map_or(0, |(.., trace): &(_, _, Trace)| trace.forced_layouts().len());
        println!("{name:<24}{figures}{layouts:>9}");
    }
}

/// From a key press to the end of the next frame, in the middle of several.
fn edit(browser: &Browser) -> f64 {
    browser.run(include_str!("startup/edit.js"), json!([]));
    for pressed in 1..=EDITS {
        browser.press(&letters(&(pressed % 9 + 1).to_string()));
        wait_until("the frame after a key", || {
            (browser.run("return edits.length", json!([])).as_u64()? >= pressed as u64).then_some(())
        });
        browser.run("document.activeElement.shadowRoot.activeElement.select()", json!([]));
    }
    let edits = browser.run("return edits", json!([]));
    median(edits.as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
