//! The tiles, the panels under them, and what is asked there.

use serde_json::json;

use crate::{
    acceptance::Promise::WithKeysAloneEverythingIsReachedAndLeftAgain,
    calculator::{Calculator, inside},
    driver::{Browser, Key, wait_for, wait_until},
    expected::{TODAY, suggestion, untouched},
    stage::{changed, on_a_page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(one_panel_is_open_at_a_time_and_named_by_its_tile),
    check!(done_escape_and_the_tile_close_a_panel_and_give_the_focus_back)
        .covers(&[WithKeysAloneEverythingIsReachedAndLeftAgain]),
    check!(the_pressed_tile_stays_where_it_is_on_the_screen),
    check!(a_tile_says_what_has_been_answered),
    check!(the_days_one_can_come_and_the_limit_reach_the_plan),
    check!(the_day_of_the_last_massage_goes_before_the_range),
    check!(none_of_these_clears_the_ticks_and_a_tick_clears_it),
    check!(an_alert_stands_right_under_the_tick_that_caused_it),
    check!(a_spot_asks_for_its_sign_right_under_it),
];

const PANELS: [&str; 5] = ["spots", "days", "last", "often", "health"];

fn tile(panel: &str) -> String {
    format!("[data-do={panel}][aria-controls]")
}

fn open_panels(browser: &Browser) -> String {
    let open = "return [...root.querySelectorAll('[aria-controls]')].filter((it) => it.dataset.do !== 'plan')
        .filter((it) => it.getAttribute('aria-expanded') === 'true').map((it) => it.getAttribute('aria-controls')).join(' ')";
    inside(browser, open).as_str().unwrap_or_default().to_owned()
}

#[track_caller]
fn expect_open(browser: &Browser, panels: &str) {
    wait_for(panels, || {
        let open = open_panels(browser);
        let state = "return [root.host.matches(':state(error)'), root.textContent.slice(0, 60), recorder.console.at(-1), [...root.querySelectorAll('[aria-controls]')].map((it) => it.outerHTML.slice(0, 120))]";
        if open == panels { Ok(()) } else { Err(inside(browser, state)) }
    });
}

fn one_panel_is_open_at_a_time_and_named_by_its_tile(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        expect_open(browser, "");
        for panel in PANELS {
            calculator.press(&tile(panel));
            expect_open(browser, panel);
            let shown = "return [...root.querySelectorAll('.tiles > [role=group]')].filter((it) => it.checkVisibility()).map((it) => it.id).join(' ')";
            assert_eq!(inside(browser, shown), panel, "only that panel can be seen");
            let next = format!("return root.querySelector('{}').nextElementSibling.id", tile(panel));
            assert_eq!(inside(browser, &next), panel, "the panel follows its tile");
            let name = calculator.attribute(&format!("#{panel}"), "aria-label").unwrap_or_default();
            assert!(calculator.words(&tile(panel)).starts_with(&name) && !name.is_empty(), "{name}");
        }
    });
}

fn done_escape_and_the_tile_close_a_panel_and_give_the_focus_back(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        let tile = tile("days");
        for way in ["done", "escape", "tile"] {
            calculator.press(&tile);
            expect_open(browser, "days");
            match way {
                "done" => calculator.press("#days [data-do=done]"),
                "escape" => {
                    inside(browser, "root.querySelector('[name=available_weekdays]').focus()");
                    browser.press(&[Key::Escape]);
                }
                _ => calculator.press(&tile),
            }
            expect_open(browser, "");
            wait_until(way, || calculator.has_focus(&tile).then_some(()));
        }
    });
}

fn the_pressed_tile_stays_where_it_is_on_the_screen(browser: &Browser) {
    browser.resize(390, 700);
    on_a_page(browser, "en", |_| {
        let top = |panel: &str| {
            let top = format!("return root.querySelector('{}').getBoundingClientRect().top", tile(panel));
            inside(browser, &top).as_f64().unwrap_or(f64::NAN)
        };
        inside(browser, &format!("root.querySelector('{}').scrollIntoView({{ block: 'center' }})", tile("health")));
        for panel in ["spots", "health", "last", "often", "health"] {
            let script = format!("root.querySelector('{}').scrollIntoView({{ block: 'center' }})", tile(panel));
            inside(browser, &script);
            let before = top(panel);
            inside(browser, &format!("root.querySelector('{}').click()", tile(panel)));
            wait_until("the panel", || open_panels(browser).contains(panel).then_some(()));
            let moved = top(panel) - before;
            assert!(moved.abs() <= 1.0, "{panel} has moved by {moved} px as it opened");
        }
        let before = top("health");
        inside(browser, &format!("root.querySelector('{}').click()", tile("health")));
        expect_open(browser, "");
        let moved = top("health") - before;
        assert!(moved.abs() <= 1.0, "it has moved by {moved} px as it closed");
    });
}

fn a_tile_says_what_has_been_answered(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        let value = |panel: &str| format!("{} .value", tile(panel));
        calculator.expect_words(&value("days"), "Any day");
        calculator.expect_words(&value("health"), "Not checked yet");
        calculator.tick("trouble_spots", "calves");
        calculator.expect_words(&value("spots"), "Calves");
        calculator.tick("available_weekdays", "mon");
        calculator.expect_words(&value("days"), "Tue, Wed");
        calculator.choose("last_massage", "month");
        calculator.choose("often", "2");
        calculator.expect_words(&value("often"), "2 a month");
        calculator.tick("cautions_none", "true");
        calculator.expect_words(&value("health"), "None apply");
    });
}

fn the_days_one_can_come_and_the_limit_reach_the_plan(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        calculator.press("[data-do=weekend]");
        calculator.expect(&suggestion(&changed(|runner| runner["available_weekdays"] = json!(["sat", "sun"]))));
        calculator.press("[data-do=any_day]");
        for day in ["mon", "tue", "wed", "thu", "fri", "sat"] {
            calculator.tick("available_weekdays", day);
        }
        calculator.expect(&suggestion(&changed(|runner| runner["available_weekdays"] = json!(["sun"]))));
        calculator.choose("often", "1");
        let limited = changed(|runner| {
            runner["available_weekdays"] = json!(["sun"]);
            runner["max_per_month"] = json!(1);
        });
        calculator.expect(&suggestion(&limited));
        calculator.tick("available_weekdays", "sun");
        wait_until("no day", || calculator.has(".card.none").then_some(()));
    });
}

fn the_day_of_the_last_massage_goes_before_the_range(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        calculator.choose("last_massage", "week");
        let four_days = changed(|runner| runner["last_massage"]["date"] = json!("2026-11-19"));
        calculator.expect(&suggestion(&four_days));
        calculator.enter_date("last_massage_date", "2026-11-10".parse().expect("a date"));
        calculator.choose("last_massage_kind", "deep_tissue");
        let exact = json!({ "date": "2026-11-10", "kind": "deep_tissue" });
        calculator.expect(&suggestion(&changed(|runner| runner["last_massage"] = exact)));
    });
}

fn is_ticked(calculator: Calculator, name: &str) -> bool {
    calculator.has(&format!("[name={name}]:checked"))
}

fn none_of_these_clears_the_ticks_and_a_tick_clears_it(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        calculator.tick("cautions", "fever");
        calculator.wait_for("a referral", |seen| seen.urgency.is_some());
        calculator.tick("cautions_none", "true");
        calculator.expect(&suggestion(&untouched(TODAY)));
        assert!(!is_ticked(calculator, "cautions") && is_ticked(calculator, "cautions_none"));
        calculator.tick("cautions", "diabetes");
        wait_until("the other way", || (!is_ticked(calculator, "cautions_none")).then_some(()));
    });
}

fn a_spot_asks_for_its_sign_right_under_it(browser: &Browser) {
    const QUESTION: &str = ".chip:has([value=calves]) + .screening";
    for (lang, question) in [("en", "First: do you have this?"), ("fr", "D’abord\u{a0}: avez-vous ceci\u{202f}?")] {
        on_a_page(browser, lang, |calculator| {
            assert!(!calculator.has(QUESTION), "nobody is asked yet");
            calculator.tick("trouble_spots", "calves");
            wait_until("the question", || calculator.words(QUESTION).starts_with(question).then_some(()));
            assert!(calculator.has(&format!("{QUESTION} [name=cautions][value=clot_signs]")));
            let sign = calculator.words(&format!("{QUESTION} .check"));
            let told = calculator.words(".card .ticked");
            assert!(told.to_lowercase().contains(&sign.to_lowercase()), "{sign} before the booking: {told}");
        });
    }
}

fn an_alert_stands_right_under_the_tick_that_caused_it(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        for (caution, has_call, has_clearance) in
            [("clot_signs", true, false), ("lasting_pain", true, false), ("pregnancy", false, true)]
        {
            assert!(!calculator.has("#health [name=medical_clearance]"), "nobody is asked for a doctor's word yet");
            calculator.tick("cautions", caution);
            let alert = format!("#health label:has([value={caution}]) + .alert");
            wait_until("the alert", || calculator.has(&alert).then_some(()));
            let has = |what: &str| calculator.has(&format!("{alert} {what}"));
            assert_eq!(
                (has("[href^='tel:']") || !has_call, has("[name=medical_clearance]")),
                (true, has_clearance),
                "{caution}"
            );
            calculator.tick("cautions", caution);
            wait_until("no alert", || (!calculator.has(".alert")).then_some(()));
        }
    });
}
