//! What a screen reader is told, and when the focus moves.

use chrono::NaiveDate;
use serde_json::json;

use crate::{
    acceptance::Promise::EverythingHasANameAndOneRegionSpeaks,
    calculator::{Calculator, inside},
    driver::{Browser, Key, wait_until},
    expected::{TODAY, suggestion, untouched},
    stage::{changed, on_a_page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(one_region_says_the_answer_once_an_edit_rests).covers(&[EverythingHasANameAndOneRegionSpeaks]),
    check!(arrows_and_panels_say_nothing).covers(&[EverythingHasANameAndOneRegionSpeaks]),
    check!(a_mistake_is_said_and_described_at_its_field),
    check!(an_edit_never_moves_the_focus),
];

/// Counts what the region says from now on.
const LISTEN: &str = "window.said = [];
    const region = root.querySelector('[aria-live=polite]');
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });";

fn said(browser: &Browser) -> Vec<String> {
    let said = browser.run("return said", json!([]));
    serde_json::from_value(said).expect("words")
}

/// Longer than an edit rests before it is said.
const REST: &str = "return new Promise((resolve) => setTimeout(resolve, 900))";

fn one_region_says_the_answer_once_an_edit_rests(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        let regions = "return [...root.querySelectorAll('[aria-live], [role=alert]')].map((it) => [it.ariaLive, it.textContent, Boolean(it.closest('.card'))])";
        assert_eq!(
            inside(browser, regions),
            json!([["polite", "", false]]),
            "one region, outside the card, and silent"
        );
        inside(browser, LISTEN);
        calculator.choose("last_massage", "week");
        let expected = suggestion(&changed(|runner| runner["last_massage"]["date"] = json!("2026-11-19")));
        assert_ne!(expected.date, suggestion(&untouched(TODAY)).date, "the last massage matters");
        calculator.expect(&expected);
        let heard = wait_until("a word", || said(browser).pop());
        let day: NaiveDate = expected.date.as_deref().and_then(|date| date.parse().ok()).expect("a date");
        let day = day.format(" massage, %A, %B %-d, in ").to_string();
        assert!(heard.replace('\u{a0}', " ").contains(&day), "{heard} and {day}");
        // What changes nothing of the answer is not said again.
        let before = said(browser).len();
        calculator.tick("cautions_none", "true");
        browser.run_async(REST, json!([]));
        assert_eq!(said(browser).len(), before, "{:?}", said(browser));
    });
}

fn arrows_and_panels_say_nothing(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        inside(browser, LISTEN);
        calculator.press("[data-do=spots][aria-controls]");
        calculator.press("#spots [data-do=done]");
        inside(browser, "root.querySelector('[part~=calendar] [tabindex=\"0\"]').focus()");
        browser.press(&[Key::Down]);
        calculator.press("[data-do=more_weeks]");
        browser.run_async(REST, json!([]));
        assert_eq!(said(browser), [""; 0]);
    });
}

fn a_mistake_is_said_and_described_at_its_field(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        inside(browser, LISTEN);
        calculator.enter("weekly_distance", "900");
        let error = wait_until("an error at the distance", || calculator.error_at("weekly_distance"));
        let heard = wait_until("a word of it", || said(browser).pop());
        assert!(heard.contains(&error), "{heard} and {error}");
        calculator.tick("cautions", "clot_signs");
        wait_until("an alert", || calculator.has("#health [role=alert]").then_some(()));
    });
}

/// Changes each control by script as an assistive script does, with the focus elsewhere.
fn an_edit_never_moves_the_focus(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        inside(browser, "root.querySelector('[name=session_wed]').focus()");
        for (name, value) in [("session_mon", "hills"), ("race_distance", "10"), ("session_sun", "race")] {
            let change = format!(
                "const it = root.querySelector('[name={name}]'); it.value = '{value}';
                it.dispatchEvent(new Event('change', {{ bubbles: true, composed: true }}))"
            );
            inside(browser, &change);
            wait_until(name, || (calculator.value(name) == value).then_some(()));
            assert!(has_focus(calculator, "session_wed"), "{name} has taken the focus");
        }
    });
}

fn has_focus(calculator: Calculator, name: &str) -> bool {
    calculator.has_focus(&format!("[name={name}]"))
}
