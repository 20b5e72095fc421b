//! The pages of documentation: that they open quietly, can be read by everybody, and do what they show.

use std::{fs, path::PathBuf};

use serde_json::{Value, json};

use crate::{
    calculator::Calculator,
    driver::{Ability, Browser, Engine, wait_until},
    page_log::{events, nothing_bad},
    site::{Cdn, Page, asset},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(every_page_opens_quietly_fits_a_small_screen_and_axe_finds_nothing),
    check!(the_pages_beside_the_widget_fit_a_small_screen_and_axe_finds_nothing).needs(&[Ability::Devtools]),
    check!(the_themes_look_as_their_sheets_say),
    check!(the_recipes_for_bookings_do_what_they_say),
];

/// The names of the pages.
fn pages() -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("dist/docs");
    let entries = fs::read_dir(&folder).expect("dist/ has pages of documentation: run `cargo xtask build`");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    let mut pages: Vec<String> = names.filter(|name| name.ends_with(".html")).collect();
    pages.sort();
    assert!(pages.len() > 10, "{pages:?}");
    pages
}

fn every_page_opens_quietly_fits_a_small_screen_and_axe_finds_nothing(browser: &Browser) {
    let cdn = Cdn::start();
    for name in pages() {
        browser.go(format!("{cdn}/docs/{name}"));
        let heading =
            "return [document.documentElement.lang, document.title.startsWith(document.querySelector('h1').innerText)]";
        let language = if name.ends_with(".fr.html") { "fr" } else { "en" };
        assert_eq!(browser.run(heading, json!([])), json!([language, true]), "{name}");
        let copied = "return document.querySelectorAll('.snippet').length === document.querySelectorAll('.snippet button').length";
        wait_until(&format!("a button beside each piece of code of {name}"), || {
            browser.run(copied, json!([])).as_bool()?.then_some(())
        });
        if browser.engine == Engine::Chromium {
            for scheme in ["light", "dark"] {
                browser.prefer_scheme(scheme);
                find_nothing(browser, &format!("{name}, {scheme}"));
            }
            fits(browser, 320, &name);
            browser.resize(1000, 800);
        }
        assert_eq!(browser.console_errors(), [""; 0], "{name}");
    }
}

#[track_caller]
fn find_nothing(browser: &Browser, place: &str) {
    browser.run(&asset("axe-core/axe.min.js"), json!([]));
    let found = browser.run_async(include_str!("documentation/axe.js"), json!([]));
    assert!(found[0].as_u64() > Some(10), "{place}: axe has looked at next to nothing");
    assert_eq!(found[1], json!([]), "{place}");
}

#[track_caller]
fn fits(browser: &Browser, width: u32, place: &str) {
    browser.resize(width, 800);
    let found = browser.run("return document.documentElement.scrollWidth", json!([]));
    assert_eq!(found, width, "{place} on a screen of {width} px");
}

fn the_pages_beside_the_widget_fit_a_small_screen_and_axe_finds_nothing(browser: &Browser) {
    let cdn = Cdn::start();
    for (name, choices) in [("configure", ""), ("configure", "#site=wix"), ("diagnose", ""), ("calculator", "")] {
        for language in ["en", "fr"] {
            let place = format!("{name}.html{choices} in {language}");
            browser.go(format!("{cdn}/{name}.html?lang={language}{choices}"));
            Calculator::on(browser);
            browser.run("for (const it of document.querySelectorAll('details')) it.open = true", json!([]));
            for scheme in ["light", "dark"] {
                browser.prefer_scheme(scheme);
                find_nothing(browser, &format!("{place}, {scheme}"));
            }
            fits(browser, 390, &place);
            fits(browser, 320, &place);
            browser.resize(1000, 800);
        }
    }
}

fn the_themes_look_as_their_sheets_say(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(format!("{cdn}/docs/themes.html"));
    Calculator::scrolled_to(browser);
    let look = include_str!("documentation/look.js");
    assert_eq!(browser.run_async(look, json!([])), json!(["#10151f", "dark", "Georgia"]));
    let calendar = "const part = document.querySelector('.plain').shadowRoot.querySelector('[part~=calendar]');
        return part && getComputedStyle(part).display";
    let hidden = wait_until("the calculator without a calendar", || {
        Some(browser.run(calendar, json!([]))).filter(|display| !display.is_null())
    });
    assert_eq!(hidden, "none");
    assert_eq!(browser.console_errors(), [""; 0]);
}

fn the_recipes_for_bookings_do_what_they_say(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(format!("{cdn}/docs/bookings.html"));
    let calculator = Calculator::scrolled_to(browser);
    let suggested = calculator.suggestion().and_then(|it| it.date).expect("a date");
    follow(browser);
    let dialog = "return document.getElementById('booking').open && document.getElementById('wish').textContent";
    let said = wait_until("the page's own dialog", || browser.run(dialog, json!([])).as_str().map(str::to_owned));
    assert!(said.starts_with(&format!("{suggested}: sports, 60 ")), "{said}");
    assert_eq!(browser.run("return location.pathname", json!([])), "/docs/bookings.html", "the reader stays");
    assert_eq!(browser.console_errors(), [""; 0]);

    // The first is the dialog's own, which has just run; the others count.
    let recipes =
        "return [...document.querySelectorAll('[data-language=js] code')].slice(1).map((code) => code.textContent)";
    let recipes = browser.run(recipes, json!([]));
    let recipes: Vec<&str> = recipes.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert_eq!(recipes.len(), 4);
    let page = Page::free("en", &counting(&cdn, &recipes.join("\n")));
    browser.go(&page);
    let calculator = Calculator::scrolled_to(browser);
    calculator.tick("trouble_spots", "stress");
    wait_until("two plans", || (events(browser).len() == 2).then_some(()));
    calculator.tick("trouble_spots", "calves");
    wait_until("three", || (events(browser).len() == 3).then_some(()));
    follow(browser);
    let heard = wait_until("three counts of a booking", || {
        Some(browser.run("return heard", json!([]))).filter(|heard| heard.as_array().is_some_and(|it| it.len() == 4))
    });
    let expected = [
        json!(["event", "recovery_used"]),
        json!(["event", "recovery_book", { "kind": "deep_tissue", "purpose": "regular" }]),
        json!([["trackEvent", "Recovery calculator", "Book", "deep_tissue"]]),
        json!(["Recovery book", { "props": { "kind": "deep_tissue" } }]),
    ];
    assert_eq!(heard, json!(expected));
    nothing_bad(browser);
}

/// A page with analytics of three sorts, the recipes, and a booking link that leads nowhere.
fn counting(cdn: &Cdn, recipes: &str) -> String {
    let stubs = include_str!("documentation/stubs.js");
    let tag = cdn.tag("data-booking-url='https://clinic.example/' data-today='2026-11-23'");
    format!("{}<script>{stubs}\n{recipes}</script>{tag}", cdn.recorder())
}

/// Presses the booking link.
fn follow(browser: &Browser) {
    let link = "return document.querySelector('recovery-calculator').shadowRoot.querySelector('[part~=book]')";
    let link = browser.element(link, json!([])).expect("a booking link");
    // It stands in a part of the page that scrolls by itself.
    link.run("arguments[0].scrollIntoView({ block: 'center' })");
    link.click();
}
