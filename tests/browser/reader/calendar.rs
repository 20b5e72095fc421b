//! The calendar: what it says of each day, the keys, a day of the reader's own, and training that differs on one date.

use chrono::{Days, NaiveDate};
use recovery_calculator::engine::{civil, json, plan_from};
use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{EverythingHasANameAndOneRegionSpeaks, WithKeysAloneEverythingIsReachedAndLeftAgain},
    calculator::{Calculator, inside},
    driver::{Browser, wait_until},
    expected::{TODAY, suggestion, untouched},
    page_log,
    stage::{changed, on_a_page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(a_chosen_day_becomes_the_first_massage_until_the_reader_goes_back),
    check!(a_chosen_day_stands_through_edits_while_it_is_allowed_and_its_end_can_be_undone),
    check!(what_the_other_days_allow_does_not_change_with_the_day_chosen),
    check!(the_focus_stays_where_another_day_is_chosen),
    check!(the_keys_go_through_the_days_and_choose_one).covers(&[WithKeysAloneEverythingIsReachedAndLeftAgain]),
    check!(each_day_has_its_role_and_its_name).covers(&[EverythingHasANameAndOneRegionSpeaks]),
    check!(a_day_without_a_massage_only_tells_why),
    check!(training_that_differs_on_one_date_reaches_the_plan_and_can_be_taken_back),
    check!(more_weeks_and_race_week_are_one_press_away),
];

/// A Friday between a rest day and an easy run, on which the plan does not begin by itself.
const FRIDAY: &str = "2026-11-27";

fn choose_friday(calculator: Calculator) {
    calculator.touch_day(FRIDAY);
    calculator.press(&format!(".day-acts [data-choose='{FRIDAY}']"));
    expect_date(calculator, FRIDAY);
}

#[track_caller]
fn expect_date(calculator: Calculator, date: &str) {
    calculator.wait_for(date, |seen| seen.date.as_deref() == Some(date));
}

fn kind_planned_from(request: &Value, day: &str) -> Option<String> {
    let request = json::request(&request.to_string()).expect("a request");
    let planned = plan_from(&request, civil::parse_iso(day).expect("a date"));
    planned.next.filter(|next| civil::iso(next.date) == day).map(|next| next.kind.id().to_owned())
}

fn a_chosen_day_becomes_the_first_massage_until_the_reader_goes_back(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        let suggested = suggestion(&untouched(TODAY));
        calculator.expect(&suggested);
        calculator.touch_day(FRIDAY);
        calculator.expect(&suggested);
        calculator.expect_words(".day-line", "Fri, Nov 27");
        choose_friday(calculator);
        let kind = kind_planned_from(&untouched(TODAY), FRIDAY);
        assert_eq!(calculator.suggestion().and_then(|seen| seen.kind), kind);
        calculator.expect_words(".status", "The day you chose");
        calculator.expect_words(&format!("[data-day='{FRIDAY}'] .verdict"), "Yours");
        assert!(calculator.booking_link().as_str().is_some_and(|link| link.ends_with(FRIDAY)));
        let told = page_log::details(browser, "recovery-plan");
        assert_eq!(told.last().map(|detail| &detail["date"]), Some(&json!(FRIDAY)));
        calculator.press(".card [data-choose]");
        calculator.expect(&suggested);
        let is_yours = || calculator.words(&format!("[data-day='{FRIDAY}'] .verdict")) == "Yours";
        wait_until("a day like others", || (!is_yours()).then_some(()));
        assert!(!calculator.words(".status").contains("you chose"));
    });
}

fn a_chosen_day_stands_through_edits_while_it_is_allowed_and_its_end_can_be_undone(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        choose_friday(calculator);
        calculator.choose("unit", "mi");
        wait_until("miles", || (calculator.value("weekly_distance") != "30").then_some(()));
        expect_date(calculator, FRIDAY);
        calculator.choose("unit", "km");
        calculator.enter("weekly_distance", "32");
        calculator.expect_words(".status", "The day you chose");
        expect_date(calculator, FRIDAY);

        // A Friday that the reader cannot come any more.
        calculator.tick("available_weekdays", "fri");
        calculator.expect_words(".status", "Fri, Nov 27 no longer fits:");
        let without = changed(|runner| {
            runner["weekly_km"] = json!(32);
            runner["available_weekdays"] = json!(["mon", "tue", "wed", "thu", "sat", "sun"]);
        });
        calculator.expect(&suggestion(&without));
        calculator.press(".card [data-do=undo]");
        expect_date(calculator, FRIDAY);
        assert!(calculator.has("[name=available_weekdays][value=fri]:checked"));
    });
}

fn what_the_other_days_allow_does_not_change_with_the_day_chosen(browser: &Browser) {
    /// The day of the long run, which allows light pressure alone, and the tempo run after it.
    const SUNDAY: &str = "2026-11-29";
    const THURSDAY: &str = "[data-day='2026-12-03'] .verdict";
    on_a_page(browser, "en", |calculator| {
        calculator.expect_words(THURSDAY, "Light");
        calculator.touch_day(SUNDAY);
        calculator.press(&format!(".day-acts [data-choose='{SUNDAY}']"));
        expect_date(calculator, SUNDAY);
        calculator.expect_words(&format!("[data-day='{SUNDAY}'] .verdict"), "Yours");
        calculator.expect_words(THURSDAY, "Light");
    });
}

fn the_focus_stays_where_another_day_is_chosen(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        inside(browser, "const it = root.querySelector('.also .pill:last-child'); it.focus(); it.click()");
        wait_until("the way back", || calculator.has_focus(".also [data-choose]:only-of-type").then_some(()));
        calculator.expect_words(".also", "Back to");
    });
}

/// Presses a key where the focus is; says whether the page may still scroll by it.
fn press(browser: &Browser, key: &str) -> bool {
    let press = format!(
        "return root.activeElement.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, composed: true, cancelable: true }}))"
    );
    inside(browser, &press) == true
}

#[track_caller]
fn expect_focus(calculator: Calculator, date: NaiveDate) {
    let day = format!("[data-day='{date}']");
    wait_until(&format!("the focus on {date}"), || calculator.has_focus(&day).then_some(()));
    assert!(calculator.has(&format!("{day}[tabindex='0']")), "the focus is where the tab key comes back to");
}

fn the_keys_go_through_the_days_and_choose_one(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        let suggested = suggestion(&untouched(TODAY));
        let stops =
            "return [...root.querySelectorAll('[part~=calendar] [tabindex=\"0\"]')].map((it) => it.dataset.day)";
        assert_eq!(inside(browser, stops), json!([suggested.date]), "one stop, on the card's day");
        inside(browser, "root.querySelector('[part~=calendar] [tabindex=\"0\"]').focus()");
        let today: NaiveDate = TODAY.parse().expect("a date");
        let monday = today + Days::new(7);
        inside(browser, &format!("root.querySelector('[data-day=\"{monday}\"]').focus()"));
        for (key, days) in [
            ("ArrowRight", 1),
            ("ArrowDown", 8),
            ("ArrowLeft", 7),
            ("ArrowUp", 0),
            ("End", 6),
            ("Home", 0),
            ("PageDown", 14),
            ("PageDown", 28),
            ("PageUp", 14),
            ("PageUp", 0),
        ] {
            assert!(!press(browser, key), "{key} scrolls the page as well");
            expect_focus(calculator, monday + Days::new(days));
        }
        assert!(press(browser, "x"), "other keys are the page's");
        // There is no day before today.
        press(browser, "PageUp");
        expect_focus(calculator, today);
        calculator.expect(&suggested);
        for _ in 0..4 {
            press(browser, "ArrowRight");
        }
        expect_focus(calculator, FRIDAY.parse().expect("a date"));
        assert!(!press(browser, "Enter"));
        expect_date(calculator, FRIDAY);
    });
}

fn each_day_has_its_role_and_its_name(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        let suggested = suggestion(&untouched(TODAY)).date.expect("a date");
        let grid = inside(browser, include_str!("calendar/grid.js"));
        assert_eq!(grid["strays"], json!([]), "{grid}");
        assert_eq!((&grid["rows"], &grid["headers"]), (&json!(3), &json!(["Monday", "Sunday"])), "{grid}");
        assert_eq!((&grid["current"], &grid["selected"]), (&json!([TODAY]), &json!([suggested])), "{grid}");
        let name = |day: &str| {
            let name = calculator.attribute(&format!("[data-day='{day}']"), "aria-label").unwrap_or_default();
            name.replace('\u{a0}', " ")
        };
        let today = name(TODAY);
        assert!(today.starts_with("Monday, November 23, today, ") && today.contains("No: too short notice"), "{today}");
        let best = name(&suggested);
        assert!(best.contains(" Best: "), "{best}");
        let sunday = name("2026-11-29");
        assert!(sunday.starts_with("Sunday, November 29, long run. Light pressure only"), "{sunday}");
    });
}

fn a_day_without_a_massage_only_tells_why(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        calculator.expect_words(".day-line", "Tap a day to choose it or change its training.");
        let suggested = suggestion(&untouched(TODAY));
        calculator.touch_day(TODAY);
        calculator.expect_words(".day-line", "too short notice");
        assert!(!calculator.has(".day-acts [data-choose]"), "there is nothing to choose");
        inside(browser, "root.activeElement.blur()");
        calculator.expect(&suggested);
    });
}

fn training_that_differs_on_one_date_reaches_the_plan_and_can_be_taken_back(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        let usual = suggestion(&untouched(TODAY));
        let day = usual.date.clone().expect("a date");
        calculator.touch_day(&day);
        calculator.choose("day_session", "intervals");
        let hard = changed(|runner| runner["days"] = json!([{ "date": day, "session": "intervals" }]));
        let expected = suggestion(&hard);
        assert_ne!(expected, usual, "the day matters");
        calculator.expect(&expected);
        calculator.expect_words(&format!("[data-day='{day}'] .training"), "Speed");
        calculator.choose("day_session", "");
        calculator.expect(&usual);
    });
}

fn more_weeks_and_race_week_are_one_press_away(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        let days = || inside(browser, "return root.querySelectorAll('[part~=calendar] [role=gridcell]').length");
        assert_eq!(days(), 14);
        calculator.press("[data-do=more_weeks]");
        wait_until("six weeks", || (days() == 42).then_some(()));
        assert!(!calculator.has("[data-do=race_week]"), "there is no race");
        calculator.choose("race_distance", "10");
        calculator.enter_date("race_date", "2027-01-17".parse().expect("a date"));
        wait_until("the way to race week", || calculator.has("[data-do=race_week]").then_some(()));
        calculator.press("[data-do=race_week]");
        wait_until("the focus on race day", || calculator.has_focus("[data-day='2027-01-17'].race").then_some(()));
        assert_eq!(days(), 56, "eight weeks up to the race");
    });
}
