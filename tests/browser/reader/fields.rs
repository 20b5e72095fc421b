//! What the form does with what it cannot use.

use crate::{
    calculator::Calculator,
    driver::{Ability, Browser, wait_until},
    expected::TODAY,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(a_distance_that_nobody_runs_is_refused_at_its_field_and_kept),
    check!(a_race_in_1990_is_refused_at_its_field_and_kept),
    check!(what_is_typed_first_takes_the_place_of_the_example),
    check!(an_empty_distance_is_asked_for_and_blamed_on_nobody),
    check!(a_week_without_a_run_says_so),
    check!(half_a_date_is_refused_at_its_field_and_kept).needs(&[Ability::DateByKeys]),
];

fn a_distance_that_nobody_runs_is_refused_at_its_field_and_kept(browser: &Browser) {
    on_a_page(browser, |calculator| {
        for text in ["-5", "900"] {
            calculator.enter("weekly_distance", text);
            wait_until("an error at the distance", || calculator.error_at("weekly_distance"));
            assert_eq!(calculator.value("weekly_distance"), text);
        }
        calculator.enter("weekly_distance", "42");
        wait_until("no error any more", || calculator.error_at("weekly_distance").is_none().then_some(()));
        assert_eq!(calculator.value("weekly_distance"), "42");
    });
}

fn a_race_in_1990_is_refused_at_its_field_and_kept(browser: &Browser) {
    on_a_page(browser, |calculator| {
        let race = "1990-05-16".parse().expect("a date");
        calculator.choose("race_distance", "42.195");
        calculator.enter_date("race_date", race);
        wait_until("an error at the date", || calculator.error_at("race_date"));
        assert_eq!(calculator.value("race_date"), "1990-05-16");
    });
}

fn what_is_typed_first_takes_the_place_of_the_example(browser: &Browser) {
    on_a_page(browser, |calculator| {
        assert!(calculator.text().contains("This is an example."));
        calculator.touch_and_type("weekly_distance", "25");
        wait_until("25 km", || (calculator.value("weekly_distance") == "25").then_some(()));
        wait_until("no word of an example", || (!calculator.text().contains("This is an example.")).then_some(()));
    });
}

fn an_empty_distance_is_asked_for_and_blamed_on_nobody(browser: &Browser) {
    on_a_page(browser, |calculator| {
        calculator.enter("weekly_distance", "");
        calculator.focus("weekly_distance");
        wait_until("a word at the distance", || calculator.text().contains("Enter a distance").then_some(()));
        assert_eq!(calculator.error_at("weekly_distance"), None);
    });
}

fn a_week_without_a_run_says_so(browser: &Browser) {
    const WORDS: &str = "No fixed runs: that is fine.";
    on_a_page(browser, |calculator| {
        assert!(!calculator.text().contains(WORDS));
        calculator.choose_week(["rest", "cross_training", "rest", "strength", "rest", "rest", "rest"]);
        wait_until("a word at the week", || calculator.text().contains(WORDS).then_some(()));
        calculator.choose("session_sun", "long");
        wait_until("no word any more", || (!calculator.text().contains(WORDS)).then_some(()));
    });
}

fn half_a_date_is_refused_at_its_field_and_kept(browser: &Browser) {
    on_a_page(browser, |calculator| {
        calculator.choose("race_distance", "42.195");
        calculator.type_into("race_date", "05");
        calculator.enter("weekly_distance", "42");
        wait_until("an error at the date", || calculator.error_at("race_date"));
        assert!(calculator.is_half_typed("race_date"), "the month is gone");
        calculator.type_into("race_date", "05162027");
        wait_until("no error any more", || calculator.error_at("race_date").is_none().then_some(()));
        assert_eq!(calculator.value("race_date"), "2027-05-16");
    });
}

fn on_a_page(browser: &Browser, check: impl FnOnce(Calculator)) {
    let cdn = Cdn::start();
    let page = Page::new("en", &cdn.tag(&format!(r#"data-today="{TODAY}""#)));
    browser.go(&page);
    check(Calculator::on(browser));
    assert_eq!(browser.console_errors(), [""; 0]);
}
