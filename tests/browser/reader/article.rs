//! The demo article, as a reader uses it.

use chrono::NaiveDate;
use serde_json::json;

use crate::{
    calculator::{Calculator, inside},
    driver::{Browser, wait_until},
    expected::{WEEK, half_marathon, next_may, suggestion, untouched},
    site::Cdn,
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(a_runner_gets_the_engines_answer_in_english),
    check!(a_runner_gets_the_engines_answer_in_french),
    check!(booking_at_a_made_up_clinic_says_what_a_real_one_would_be_told),
];

fn a_runner_gets_the_engines_answer_in_english(browser: &Browser) {
    read_and_answer(browser, "en");
}

fn a_runner_gets_the_engines_answer_in_french(browser: &Browser) {
    read_and_answer(browser, "fr");
}

fn read_and_answer(browser: &Browser, lang: &str) {
    let cdn = Cdn::start();
    browser.go(format!("{cdn}/?lang={lang}"));
    let calculator = Calculator::scrolled_to(browser);
    let today = today(browser);
    calculator.expect(&suggestion(&untouched(&today)));

    let race = next_may(&today);
    fill(calculator, race);
    let expected = suggestion(&half_marathon(&today, race));
    calculator.expect(&expected);
    let date = expected.date.expect("a runner with a race in May has an appointment");
    let month = month_in_words(browser, lang, &date);
    let when = calculator.words(".card .when");
    assert!(when.contains(&month), "{month} is not in {when}");
    assert_eq!(browser.console_errors(), [""; 0]);
}

fn booking_at_a_made_up_clinic_says_what_a_real_one_would_be_told(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(format!("{cdn}/?lang=en"));
    let calculator = Calculator::scrolled_to(browser);
    let date = calculator.suggestion().and_then(|it| it.date).expect("an appointment");
    inside(browser, "root.querySelector('[part~=book]').click()");
    let told = "const dialog = document.querySelector('dialog'); return dialog.open && dialog.innerText";
    wait_until("the date in a dialog", || {
        browser.run(told, json!([])).as_str().filter(|text| text.contains(&format!("date={date}"))).map(drop)
    });
    assert_eq!(browser.run("return location.pathname", json!([])), "/", "the reader stays in the article");
}

/// Fills the form in for the runner of the tests.
pub(crate) fn fill(calculator: Calculator, race: NaiveDate) {
    calculator.enter("weekly_distance", "42");
    calculator.choose_week(WEEK);
    // The date joins the distance once that is chosen.
    calculator.choose("race_distance", "21.0975");
    calculator.enter_date("race_date", race);
}

/// The day that holds for the article's calculator.
fn today(browser: &Browser) -> String {
    let script = "const at = new Date();
        const local = new Date(at.getTime() - at.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
        return document.querySelector('recovery-calculator').getAttribute('today') || local";
    browser.run(script, json!([])).as_str().unwrap_or_default().to_owned()
}

/// The first letters of a month: the card abbreviates it.
fn month_in_words(browser: &Browser, lang: &str, date: &str) -> String {
    let script = "const format = new Intl.DateTimeFormat(arguments[0], { month: 'long', timeZone: 'UTC' });
        return format.format(new Date(arguments[1])).slice(0, 3)";
    browser.run(script, json!([lang, date])).as_str().unwrap_or_default().to_owned()
}
