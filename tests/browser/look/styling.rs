//! What a site can style, and what the reader's own settings change.

use recovery_calculator::embed::surface::{CUSTOM_PROPERTIES, PARTS, STATES};
use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{
        EachCustomPropertyPartAndStateWorks, ForcedColoursCalmMotionAndPaperAreServed,
        NothingOverflowsFrom240To900PxAndAt400Percent,
    },
    calculator::Calculator,
    driver::{Ability, Browser, Key, Setup, wait_until},
    expected::TODAY,
    look::{screens::sticking_out, set_size, states::State},
    page_log,
    site::{Cdn, Fault, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(each_custom_property_shows).covers(&[EachCustomPropertyPartAndStateWorks]),
    check!(each_part_is_there_and_none_is_undocumented).covers(&[EachCustomPropertyPartAndStateWorks]),
    check!(each_state_holds_when_it_should).covers(&[EachCustomPropertyPartAndStateWorks]),
    check!(nothing_sticks_out_of_narrow_and_wide_columns).covers(&[NothingOverflowsFrom240To900PxAndAt400Percent]),
    check!(in_the_systems_own_colours_everything_can_be_told_apart)
        .covers(&[ForcedColoursCalmMotionAndPaperAreServed])
        .needs(&[Ability::ForcedColours])
        .with(Setup::ForcedColours),
    check!(nothing_moves_for_readers_who_want_calm)
        .covers(&[ForcedColoursCalmMotionAndPaperAreServed])
        .needs(&[Ability::CalmMotion])
        .with(Setup::CalmMotion),
    check!(the_answer_is_printed_and_the_questions_are_not)
        .covers(&[ForcedColoursCalmMotionAndPaperAreServed])
        .needs(&[Ability::Devtools, Ability::Print]),
];

fn on_a_page(browser: &Browser, attributes: &str) -> (Cdn, Page) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}" data-booking-url="https://clinic.example/" {attributes}"#));
    let page = Page::free("en", &(cdn.recorder() + &tag));
    browser.go(&page);
    Calculator::on(browser);
    (cdn, page)
}

fn each_custom_property_shows(browser: &Browser) {
    let (_cdn, _page) = on_a_page(browser, "");
    // The ring of the focus shows where a key has brought it.
    Calculator::on(browser).focus("weekly_distance");
    browser.press(&[Key::Tab, Key::BackTab]);
    for (name, _) in CUSTOM_PROPERTIES {
        let value = match name {
            "--rc-radius" => "7px",
            "--rc-space" => "3em",
            "--rc-font" => "fantasy",
            _ => "rgb(1, 2, 3)",
        };
        let changed = browser.run(include_str!("styling/changed_by.js"), json!([name, value]));
        assert!(changed.as_u64() > Some(0), "{name} changes nothing");
    }
}

fn parts(browser: &Browser) -> Vec<String> {
    let script = "const nodes = document.querySelector('recovery-calculator').shadowRoot.querySelectorAll('[part]');
        return [...nodes].flatMap((node) => [...node.part])";
    let parts = browser.run(script, json!([]));
    parts.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn each_part_is_there_and_none_is_undocumented(browser: &Browser) {
    let (_cdn, _page) = on_a_page(browser, "");
    let calculator = Calculator::on(browser);
    calculator.choose("race_distance", "10");
    calculator.enter_date("race_date", "2027-01-17".parse().expect("a date"));
    wait_until("the way to another race", || calculator.has("[part~=add-race]").then_some(()));
    let mut seen = parts(browser);
    calculator.tick("cautions", "clot_signs");
    calculator.wait_for("a referral", |it| it.urgency.is_some());
    seen.extend(parts(browser));
    for (name, _) in PARTS {
        assert!(seen.iter().any(|it| it == name), "there is no part {name}");
    }
    let documented = |name: &String| PARTS.iter().any(|(known, _)| known == name);
    assert_eq!(seen.iter().filter(|name| !documented(name)).collect::<Vec<_>>(), [""; 0]);
    let styled = include_str!("styling/styled.js");
    assert_eq!(browser.run(styled, json!([])), "rgb(1, 2, 3)");
}

fn states(browser: &Browser) -> Vec<&'static str> {
    let matches = "const it = document.querySelector('recovery-calculator');
        return Boolean(it && it.shadowRoot && it.matches(`:state(${arguments[0]})`))";
    STATES.iter().map(|(name, _)| *name).filter(|name| browser.run(matches, json!([name])) == true).collect()
}

fn each_state_holds_when_it_should(browser: &Browser) {
    let cdn = Cdn::start();
    cdn.hold();
    let page = Page::new("en", &(cdn.recorder() + &cdn.tag("")));
    browser.go(&page);
    wait_until("loading", || (states(browser) == ["loading"]).then_some(()));
    cdn.release();
    let calculator = Calculator::on(browser);
    wait_until("ready", || (states(browser) == ["ready"]).then_some(()));
    calculator.tick("cautions", "clot_signs");
    wait_until("referral", || (states(browser) == ["ready", "referral"]).then_some(()));
    calculator.tick("cautions", "clot_signs");
    wait_until("ready", || (states(browser) == ["ready"]).then_some(()));
    let cdn = Cdn::with(Fault::Missing);
    let page = Page::new("en", &(cdn.recorder() + &cdn.tag("")));
    browser.go(&page);
    page_log::error_code(browser);
    assert_eq!(states(browser), ["error"]);
}

/// Columns from a sidebar to a full page; 320 px is what 400 % leave of a screen of 1280.
const COLUMNS: [u32; 9] = [240, 270, 320, 345, 390, 600, 680, 760, 1080];
/// Text as large as the reader may have set it.
const SIZES: [&str; 3] = ["medium", "24px", "32px"];

fn nothing_sticks_out_of_narrow_and_wide_columns(browser: &Browser) {
    for lang in ["en", "fr"] {
        let cdn = Cdn::start();
        let element = format!("<recovery-calculator loading='eager' today='{TODAY}'></recovery-calculator>");
        let page = Page::free(lang, &format!("{}<div>{element}</div>{}", cdn.recorder(), cdn.tag("")));
        browser.resize(1120, 900);
        browser.go(&page);
        let calculator = Calculator::on(browser);
        for state in State::ALL {
            state.show(calculator);
            for size in SIZES {
                for column in COLUMNS {
                    browser.run("document.querySelector('div').style.width = `${arguments[0]}px`", json!([column]));
                    set_size(browser, size);
                    let place = format!("{}, {lang}, {column} px, text {size}", state.name());
                    assert_eq!(sticking_out(browser), json!([]), "{place}");
                }
            }
            state.leave(calculator);
        }
    }
}

fn in_the_systems_own_colours_everything_can_be_told_apart(browser: &Browser) {
    let (_cdn, _page) = on_a_page(browser, "");
    assert_eq!(browser.run("return matchMedia('(forced-colors: active)').matches", json!([])), true);
    Calculator::on(browser).tick("available_weekdays", "mon");
    let seen = include_str!("styling/forced_colours.js");
    assert_eq!(browser.run(seen, json!([])), json!({ "chosen": true, "framed": [], "days": true }));
}

fn nothing_moves_for_readers_who_want_calm(browser: &Browser) {
    let cdn = Cdn::start();
    cdn.hold();
    let page = Page::free("en", &(cdn.recorder() + &cdn.tag("")));
    browser.go(&page);
    wait_until("the skeleton", || (states(browser) == ["loading"]).then_some(()));
    let moving = "return document.querySelector('recovery-calculator').shadowRoot.getAnimations().length";
    assert_eq!(browser.run(moving, json!([])), 0);
    cdn.release();
    let calculator = Calculator::on(browser);
    calculator.tick("trouble_spots", "calves");
    assert_eq!(browser.run(moving, json!([])), 0);
}

fn the_answer_is_printed_and_the_questions_are_not(browser: &Browser) {
    let (_cdn, _page) = on_a_page(browser, "");
    let pdf = browser.print();
    assert!(pdf.starts_with(b"%PDF") && pdf.len() > 5_000, "{} bytes", pdf.len());
    browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    let visible = "const root = document.querySelector('recovery-calculator').shadowRoot;
        return ['[part~=suggestion]', '[part~=form]', '#reasons li', '.row:last-child', '.foot'].map((it) =>
            root.querySelector(it).checkVisibility({ contentVisibilityAuto: true }))";
    let seen = browser.run(visible, json!([]));
    browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }));
    assert_eq!(seen, json!([true, false, true, false, true]));
}
