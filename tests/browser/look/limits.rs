//! The limits of the first screen: how far down the booking is, how high the widget, how small a target or a letter.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{NothingOverflowsFrom240To900PxAndAt400Percent, TheBookingIsInTheFirstScreen},
    calculator::{Calculator, inside},
    driver::{Ability, Browser, Setup},
    expected::TODAY,
    look::{screens::sticking_out, set, states::State},
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(the_booking_is_in_the_first_screen).covers(&[TheBookingIsInTheFirstScreen]).needs(&[Ability::Devtools]),
    check!(targets_and_letters_are_large_enough).needs(&[Ability::Devtools]),
    check!(questions_and_answer_stand_side_by_side_where_there_is_room),
    check!(no_words_are_cut_off_or_stand_on_others_in_english).needs(&[Ability::Devtools]),
    check!(no_words_are_cut_off_or_stand_on_others_in_french).needs(&[Ability::Devtools]),
    check!(with_a_least_size_of_letters_all_words_have_their_place)
        .covers(&[NothingOverflowsFrom240To900PxAndAt400Percent])
        .needs(&[Ability::LeastLetters])
        .with(Setup::LeastLetters),
];

/// The font and the margin that the limits are for.
const LOOK: &str = "<style>
    @font-face { font-family: Same; src: url(/assets/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2); }
    @font-face { font-family: Same; font-weight: 700;
        src: url(/assets/@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2); }
    body { margin: 21px; font: 16px Same; --rc-font: Same; }
</style>";

fn page(browser: &Browser, cdn: &Cdn, lang: &str, width: u32) -> Page {
    let tag = format!(r#"data-today="{TODAY}" data-loading="eager" data-booking-url="https://clinic.example/""#);
    let page = Page::free(lang, &(LOOK.to_owned() + &cdn.tag(&tag)));
    browser.resize(width, 900);
    browser.go(&page);
    Calculator::on(browser);
    browser.run_async("await document.fonts.load('700 16px Same'); await document.fonts.ready", json!([]));
    page
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

/// From the widget's top edge to the bottom of the booking, and to its own.
fn depths(browser: &Browser) -> [f64; 2] {
    let depths = "const { top, height } = root.host.getBoundingClientRect();
        return [root.querySelector('[part~=book]').getBoundingClientRect().bottom - top, height]";
    let depths = inside(browser, depths);
    [number(&depths[0]), number(&depths[1])]
}

fn the_booking_is_in_the_first_screen(browser: &Browser) {
    let mut over = Vec::new();
    for lang in ["en", "fr"] {
        for (width, deepest) in [(390, 664.0), (320, 760.0)] {
            let cdn = Cdn::start();
            let _page = page(browser, &cdn, lang, width);
            let calculator = Calculator::on(browser);
            for state in [State::Example, State::Race] {
                if state == State::Race {
                    // Its race alone: weeks and plan are opened by the reader.
                    calculator.choose("race_distance", "42.195");
                    calculator.enter_date("race_date", "2027-01-17".parse().expect("a date"));
                    calculator.touch_day("2026-12-04");
                }
                let [booking, height] = depths(browser);
                let place = format!("{} in {lang} at {width} px", state.name());
                if booking > deepest {
                    over.push(format!("{place}: the booking ends at {booking} px of {deepest}"));
                }
                if width == 390 && height > 1_350.0 {
                    over.push(format!("{place}: it is {height} px high"));
                }
            }
        }
    }
    assert!(over.is_empty(), "{over:#?}");
}

fn targets_and_letters_are_large_enough(browser: &Browser) {
    let mut small = Vec::new();
    for (lang, width) in [("en", 390), ("fr", 390), ("en", 320), ("fr", 1080)] {
        let cdn = Cdn::start();
        let _page = page(browser, &cdn, lang, width);
        let calculator = Calculator::on(browser);
        for state in [State::Example, State::Spots, State::Days, State::Often, State::Health, State::Stale, State::None]
        {
            browser.resize(width, 3_000);
            state.show(calculator);
            let found = inside(browser, include_str!("limits/small.js"));
            for it in found.as_array().into_iter().flatten() {
                small.push(format!("{}, {lang}, {width} px: {it}", state.name()));
            }
            state.leave(calculator);
        }
    }
    assert!(small.is_empty(), "{small:#?}");
}

/// Every step of width, from a small phone to a desktop.
const WIDTHS: [u32; 16] = [320, 340, 360, 375, 390, 414, 430, 480, 540, 600, 660, 680, 760, 860, 960, 1080];
/// 100, 150 and 200 % of what readers usually have, and letters as wide as some systems have them.
const LETTERS: [(&str, &str); 4] =
    [("--rc-size", ""), ("--rc-size", "24px"), ("--rc-size", "32px"), ("--rc-font", "DejaVu Sans, Verdana")];

fn no_words_are_cut_off_or_stand_on_others_in_english(browser: &Browser) {
    look_at_words(browser, "en");
}

fn no_words_are_cut_off_or_stand_on_others_in_french(browser: &Browser) {
    look_at_words(browser, "fr");
}

fn look_at_words(browser: &Browser, lang: &str) {
    let cdn = Cdn::start();
    let _page = page(browser, &cdn, lang, 390);
    let calculator = Calculator::on(browser);
    let mut found = Vec::new();
    for state in State::ALL {
        browser.resize(390, 900);
        state.show(calculator);
        for (property, value) in LETTERS {
            set(browser, property, value);
            for width in WIDTHS {
                browser.resize(width, 900);
                let words = inside(browser, include_str!("limits/words.js"));
                for it in words.as_array().into_iter().flatten() {
                    found.push(format!("{}, {width} px, {property} {value}: {it}", state.name()));
                }
            }
            set(browser, property, "");
        }
        browser.resize(390, 900);
        state.leave(calculator);
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// What a phone and a page leave of it.
const COLUMNS: [u32; 7] = [278, 320, 348, 390, 540, 760, 1080];

fn with_a_least_size_of_letters_all_words_have_their_place(browser: &Browser) {
    let mut found = Vec::new();
    for lang in ["en", "fr"] {
        let cdn = Cdn::start();
        let element = format!(
            "<recovery-calculator loading='eager' today='{TODAY}' booking-url='https://clinic.example/'></recovery-calculator>"
        );
        let page = Page::free(lang, &format!("{LOOK}<div>{element}</div>{}", cdn.tag("")));
        browser.resize(1_120, 900);
        browser.go(&page);
        let calculator = Calculator::on(browser);
        let sizes = "return ['.calculator', '.small'].map((it) => getComputedStyle(root.querySelector(it)).fontSize)";
        assert_eq!(inside(browser, sizes), json!(["24px", "18px"]), "small letters are smaller than others");
        for state in State::ALL {
            state.show(calculator);
            for column in COLUMNS {
                browser.run("document.querySelector('div').style.width = `${arguments[0]}px`", json!([column]));
                for problems in [inside(browser, include_str!("limits/words.js")), sticking_out(browser)] {
                    for it in problems.as_array().into_iter().flatten() {
                        found.push(format!("{}, {lang}, {column} px: {it}", state.name()));
                    }
                }
            }
            state.leave(calculator);
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

fn questions_and_answer_stand_side_by_side_where_there_is_room(browser: &Browser) {
    for (width, is_beside) in [(660, false), (680, true), (1_080, true)] {
        let cdn = Cdn::start();
        let element = format!("<recovery-calculator loading='eager' today='{TODAY}'></recovery-calculator>");
        let page = Page::free("fr", &format!("<div style='width: {width}px'>{element}</div>{}", cdn.tag("")));
        browser.resize(1_200, 800);
        browser.go(&page);
        Calculator::on(browser);
        let beside = "const [form, card] = ['[part~=form]', '.card'].map((it) => root.querySelector(it).getBoundingClientRect());
            return card.left >= form.right && Math.abs(card.top - form.top) < 40";
        assert_eq!(inside(browser, beside), is_beside, "at {width} px");
    }
}
