//! The races: a distance, the date that joins it, and further races.

use serde_json::json;

use crate::{
    calculator::inside,
    driver::{Browser, wait_until},
    expected::{TODAY, suggestion, untouched},
    stage::{changed, on_a_page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(the_date_joins_the_distance_and_goes_with_it),
    check!(half_a_race_is_no_race_yet_and_is_asked_for),
    check!(a_second_race_is_planned_around_as_well),
];

fn the_date_joins_the_distance_and_goes_with_it(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        let date_shows = || inside(browser, "return root.querySelector('[name=race_date]').checkVisibility()") == true;
        assert!(!date_shows());
        calculator.choose("race_distance", "10");
        wait_until("the date's field", || date_shows().then_some(()));
        let beside = "const [list, date] = ['[name=race_distance]', '[name=race_date]'].map((it) => root.querySelector(it).getBoundingClientRect());
            return [Math.abs(list.left - date.left) < 3, date.top - list.bottom < 3]";
        assert_eq!(inside(browser, beside), json!([true, true]), "it joins right under the list");
        calculator.enter_date("race_date", "2026-12-13".parse().expect("a date"));
        let race = json!({ "date": "2026-12-13", "distance_km": 10 });
        calculator.expect(&suggestion(&changed(|runner| runner["race"] = race)));
        calculator.choose("race_distance", "");
        calculator.expect(&suggestion(&untouched(TODAY)));
        wait_until("no race in the calendar", || (!calculator.has("[part~=calendar] .race")).then_some(()));
    });
}

fn half_a_race_is_no_race_yet_and_is_asked_for(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        calculator.choose("race_distance", "10");
        wait_until("a hint at the date", || calculator.text().contains("Add the date").then_some(()));
        calculator.expect(&suggestion(&untouched(TODAY)));
        assert!(!calculator.has("[part~=add-race]"), "one race after the other");
    });
}

fn a_second_race_is_planned_around_as_well(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        let races = [("2026-12-13", "10"), ("2026-12-27", "21.0975")];
        calculator.choose("race_distance", races[0].1);
        calculator.enter_date("race_date", races[0].0.parse().expect("a date"));
        wait_until("the way to another", || calculator.has("[part~=add-race]").then_some(()));
        calculator.press("[part~=add-race]");
        wait_until("another pair", || calculator.has("[name=race_distance_2]").then_some(()));
        calculator.choose("race_distance_2", races[1].1);
        calculator.enter_date("race_date_2", races[1].0.parse().expect("a date"));
        let both = json!([{ "date": races[0].0, "distance_km": 10 }, { "date": races[1].0, "distance_km": 21.0975 }]);
        calculator.expect(&suggestion(&changed(|runner| runner["races"] = both)));
        calculator.press("[data-do=more_weeks]");
        for (day, _) in races {
            wait_until(day, || calculator.has(&format!("[data-day='{day}'].race")).then_some(()));
        }
        calculator.choose("race_distance_2", "");
        let one = json!({ "date": races[0].0, "distance_km": 10 });
        calculator.expect(&suggestion(&changed(|runner| runner["race"] = one)));
    });
}
