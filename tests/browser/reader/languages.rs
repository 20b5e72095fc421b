//! Which language the widget speaks, and how.

use recovery_calculator::engine::civil;
use serde_json::json;

use crate::{
    acceptance::Promise::{
        AnotherLanguageOfThePageReachesIt, FrenchIsWrittenAsTheFrenchWriteIt,
        TheNearestLanguageHoldsAndAnotherKeepsWhatWasTyped,
    },
    calculator::{Calculator, inside, text},
    driver::{Browser, wait_until},
    expected::{TODAY, suggestion, untouched},
    page_log,
    site::{Cdn, Page, Sheet},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(the_nearest_language_that_it_speaks_holds).covers(&[TheNearestLanguageHoldsAndAnotherKeepsWhatWasTyped]),
    check!(another_language_of_the_page_reaches_it_and_keeps_what_was_typed)
        .covers(&[TheNearestLanguageHoldsAndAnotherKeepsWhatWasTyped, AnotherLanguageOfThePageReachesIt]),
    check!(french_is_written_as_the_french_write_it).covers(&[FrenchIsWrittenAsTheFrenchWriteIt]),
    check!(read_in_another_encoding_the_scripts_say_the_same).covers(&[FrenchIsWrittenAsTheFrenchWriteIt]),
];

/// A word of each language that the other does not have.
fn spoken(browser: &Browser) -> Option<&'static str> {
    let text = text(browser, 0);
    [("fr", "semaine"), ("en", "week")].into_iter().find(|(_, word)| text.contains(word)).map(|(lang, _)| lang)
}

/// Attributes of `html`, of a parent, of the element, the browser's languages, and what is spoken.
const MATRIX: [(&str, &str, &str, &str, &str); 10] = [
    ("lang='fr'", "", "", "['en']", "fr"),
    ("lang='en-GB'", "lang='FR-ca'", "", "['en']", "fr"),
    ("lang='fr'", "lang='fr'", "lang='en'", "['fr']", "en"),
    ("lang='fr'", "", "lang='de'", "['en']", "fr"),
    ("lang='de'", "", "", "['pt', 'en-AU', 'fr']", "en"),
    ("", "", "", "['C']", "fr"),
    ("", "", "", "[]", "fr"),
    ("lang=''", "lang='frr'", "lang='enm'", "['es']", "fr"),
    ("lang='en_US'", "", "", "['fr']", "en"),
    ("lang='x-klingon'", "lang='123'", "lang='*'", "['en-US']", "en"),
];

fn the_nearest_language_that_it_speaks_holds(browser: &Browser) {
    for row in MATRIX {
        let (html, parent, own, languages, expected) = row;
        let cdn = Cdn::start();
        let fake =
            format!("<script>Object.defineProperty(navigator, 'languages', {{ get: () => {languages} }})</script>");
        let element = format!("<div {parent}><recovery-calculator loading='eager' {own}></recovery-calculator></div>");
        let body = format!("{}{fake}{element}{}", cdn.recorder(), cdn.tag(""));
        let page = Page::of(Sheet { html: html.into(), body, ..Sheet::default() });
        browser.go(&page);
        Calculator::on(browser);
        assert_eq!(spoken(browser), Some(expected), "{row:?}");
        page_log::nothing_bad(browser);
    }
}

fn another_language_of_the_page_reaches_it_and_keeps_what_was_typed(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &(cdn.recorder() + &cdn.tag(&format!("data-today='{TODAY}'"))));
    browser.go(&page);
    let calculator = Calculator::on(browser);
    calculator.enter("weekly_distance", "77");
    calculator.tick("trouble_spots", "calves");
    let to = |change: &str, lang: &str| {
        browser.run(change, json!([]));
        wait_until(lang, || (spoken(browser) == Some(lang)).then_some(()));
        assert_eq!(calculator.value("weekly_distance"), "77");
    };
    to("document.documentElement.lang = 'fr'", "fr");
    to("document.documentElement.lang = 'en'", "en");
    // As translators of whole pages do.
    to("document.documentElement.lang = 'fr-CA'; document.documentElement.className = 'translated-ltr'", "fr");
    to("document.querySelector('recovery-calculator').lang = 'en'", "en");
    let is_translated = inside(browser, "return root.querySelector('.root').translate");
    assert_eq!(is_translated, false, "it speaks for itself, and other hands in its nodes would break it");
    page_log::nothing_bad(browser);
}

fn french_is_written_as_the_french_write_it(browser: &Browser) {
    // A day from which the engine suggests the first of a month.
    let from = civil::parse_iso("2027-01-01").expect("a date");
    let is_first = |today: &String| suggestion(&untouched(today)).date.is_some_and(|date| date.ends_with("-01"));
    let today = (0..400).map(|days| civil::iso(civil::add_days(from, days))).find(is_first).expect("such a day");
    let cdn = Cdn::start();
    let page = Page::new("fr", &(cdn.recorder() + &cdn.tag(&format!("data-today='{today}'"))));
    browser.go(&page);
    let calculator = Calculator::on(browser);
    calculator.expect(&suggestion(&untouched(&today)));
    let words = "const root = document.querySelector('recovery-calculator').shadowRoot;
        return ['[part~=form]', '[part~=suggestion]'].map((it) => root.querySelector(it).textContent).join(' ')";
    let words = browser.run(words, json!([])).as_str().unwrap_or_default().to_owned();
    assert!(words.contains("1er\u{a0}") || words.contains("1er "), "{words}");
    for (place, letter) in words.char_indices().filter(|(_, letter)| ":;?!".contains(*letter)) {
        let before = words[..place].chars().next_back().unwrap_or(' ');
        // Times and addresses have none.
        let is_free = before == '\u{a0}' || before == '\u{202f}' || words[place + 1..].starts_with('/');
        assert!(
            is_free,
            "a {letter} without its space: {}",
            &words[..place + 1].chars().rev().take(40).collect::<String>()
        );
    }
    page_log::nothing_bad(browser);
}

fn read_in_another_encoding_the_scripts_say_the_same(browser: &Browser) {
    // As on a page in that encoding, where a host does not say in which its scripts are.
    let encoding = "charset='windows-1252'";
    let cdn = Cdn::start();
    // Nobody comes near, so that the skeleton stays.
    let far = "<div style='height: 9000px'></div>".to_owned();
    let frame = format!("<script async src='{cdn}/calculator-frame.js' {encoding} data-lang='fr'></script>");
    let page = Page::free("fr", &[cdn.recorder(), far, cdn.tag(encoding), frame].concat());
    browser.go(&page);
    let said = include_str!("languages/said.js");
    let said =
        wait_until("the skeleton and the frame", || Some(browser.run(said, json!([]))).filter(|it| !it.is_null()));
    let words =
        json!(["Calculateur de récupération · Recovery calculator", "Calculateur de récupération pour coureurs"]);
    assert_eq!(said, words);
}
