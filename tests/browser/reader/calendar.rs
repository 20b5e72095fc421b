//! Another day, chosen in the picture: what it tells, and what becomes of the plan.

use recovery_calculator::engine::{civil, json, plan_from};
use serde_json::json;

use crate::{
    calculator::{Calculator, inside},
    driver::{Browser, wait_for, wait_until},
    expected::{TODAY, suggestion, untouched},
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(a_chosen_day_becomes_the_first_visit_until_the_reader_goes_back),
    check!(the_arrow_keys_tell_each_day_and_enter_chooses_one),
    check!(a_day_without_a_massage_only_tells_why),
    check!(another_week_gives_up_the_day_and_another_unit_keeps_it),
];

/// A Friday between an easy run and the long run, on which the plan does not begin by itself.
const FRIDAY: &str = "2026-11-27";

fn open(cdn: &Cdn, browser: &Browser) {
    let tag = format!(r#"data-today="{TODAY}" data-booking-url="https://clinic.example/?on={{date}}""#);
    browser.go(Page::new("en", &(cdn.recorder() + &cdn.tag(&tag))));
}

/// Touches a day of the picture.
fn touch(browser: &Browser, day: &str) {
    let click = "dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))";
    inside(browser, &format!("root.querySelector('svg [data-day=\"{day}\"]').{click}"));
}

/// Presses a key where the focus is.
fn press(browser: &Browser, key: &str) {
    let press = format!(
        "root.activeElement.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, composed: true, cancelable: true }}))"
    );
    inside(browser, &press);
}

fn story(browser: &Browser) -> String {
    inside(browser, "return root.querySelector('figure [aria-live]').innerText").as_str().unwrap_or_default().to_owned()
}

#[track_caller]
fn expect_date(calculator: Calculator, date: &str) {
    calculator.wait_for(date, |seen| seen.date.as_deref() == Some(date));
}

fn a_chosen_day_becomes_the_first_visit_until_the_reader_goes_back(browser: &Browser) {
    let cdn = Cdn::start();
    open(&cdn, browser);
    let calculator = Calculator::on(browser);
    let suggested = suggestion(&untouched(TODAY));
    calculator.expect(&suggested);

    touch(browser, FRIDAY);
    let choose = format!("button[data-day='{FRIDAY}']");
    wait_until("the button that chooses Friday", || calculator.has(&choose).then_some(()));
    calculator.expect(&suggested);
    inside(browser, &format!("root.querySelector(\"{choose}\").click()"));
    expect_date(calculator, FRIDAY);
    let request = json::request(&untouched(TODAY).to_string()).expect("a request");
    let planned = plan_from(&request, civil::parse_iso(FRIDAY).expect("a date"));
    let kind = planned.next.map(|next| next.kind.id().to_owned());
    assert_eq!(calculator.suggestion().and_then(|seen| seen.kind), kind);
    assert!(calculator.text().contains("The day you chose"));
    let others =
        inside(browser, "return [...root.querySelectorAll('[part~=book-other]')].map((it) => it.href)").to_string();
    assert!(
        others.contains(suggested.date.as_deref().expect("a date")),
        "the suggestion is another good day: {others}"
    );
    let link = inside(browser, "return root.querySelector('[part~=book]').href");
    assert!(link.as_str().is_some_and(|link| link.contains(FRIDAY)), "{link}");
    let told = browser.run("return recorder.events.at(-1)", json!([]));
    assert_eq!((&told["type"], &told["detail"]["date"]), (&json!("recovery-plan"), &json!(FRIDAY)));

    inside(browser, "root.querySelector('button[data-day]').click()");
    calculator.expect(&suggested);
    assert!(!calculator.has("button[data-day]"));
    let focused = inside(browser, "return root.activeElement.getAttribute('data-day')");
    assert_eq!(focused.as_str(), suggested.date.as_deref());
}

fn the_arrow_keys_tell_each_day_and_enter_chooses_one(browser: &Browser) {
    let cdn = Cdn::start();
    open(&cdn, browser);
    let calculator = Calculator::on(browser);
    let suggested = suggestion(&untouched(TODAY));
    calculator.expect(&suggested);
    assert_eq!(inside(browser, "return root.querySelectorAll('svg [tabindex=\"0\"]').length"), 1);

    inside(browser, "root.querySelector('svg [tabindex=\"0\"]').focus()");
    press(browser, "ArrowDown");
    press(browser, "ArrowUp");
    for _ in 0..2 {
        press(browser, "ArrowRight");
    }
    wait_for("the story of Thursday", || {
        let story = story(browser);
        if story.contains("Tempo run · light pressure at most (hard or long day)") { Ok(()) } else { Err(story) }
    });
    calculator.expect(&suggested);
    press(browser, "ArrowRight");
    press(browser, "Enter");
    expect_date(calculator, FRIDAY);
    assert!(story(browser).contains("The day you chose"), "{}", story(browser));
}

fn a_day_without_a_massage_only_tells_why(browser: &Browser) {
    let cdn = Cdn::start();
    open(&cdn, browser);
    let calculator = Calculator::on(browser);
    let suggested = suggestion(&untouched(TODAY));
    touch(browser, TODAY);
    wait_for("today's story", || {
        let story = story(browser);
        if story.contains("no massage (too short notice)") { Ok(()) } else { Err(story) }
    });
    calculator.expect(&suggested);
    assert!(!calculator.has("button[data-day]"));
}

fn another_week_gives_up_the_day_and_another_unit_keeps_it(browser: &Browser) {
    let cdn = Cdn::start();
    open(&cdn, browser);
    let calculator = Calculator::on(browser);
    touch(browser, FRIDAY);
    let choose = format!("button[data-day='{FRIDAY}']");
    wait_until("the button that chooses Friday", || calculator.has(&choose).then_some(()));
    inside(browser, &format!("root.querySelector(\"{choose}\").click()"));
    expect_date(calculator, FRIDAY);

    inside(browser, "root.querySelector('[name=unit][value=mi]').click()");
    wait_until("miles", || (calculator.value("weekly_distance") != "30").then_some(()));
    expect_date(calculator, FRIDAY);
    calculator.enter("weekly_distance", "25");
    calculator.wait_for("the suggestion", |seen| seen.date.as_deref() != Some(FRIDAY));
}
