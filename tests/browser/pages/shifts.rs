//! Nothing on the page moves while the widget arrives.

use serde_json::json;

use crate::{
    acceptance::Promise::NothingMovesWhileTheWidgetArrives,
    calculator::Calculator,
    driver::{Ability, Browser, wait_until},
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(a_reserved_place_in_the_first_screen_moves_nothing)
        .covers(&[NothingMovesWhileTheWidgetArrives])
        .needs(&[Ability::LayoutShifts]),
    check!(what_stands_below_a_reserved_place_never_moves).covers(&[NothingMovesWhileTheWidgetArrives]),
    check!(without_a_reserve_nothing_moves_below_the_first_screen)
        .covers(&[NothingMovesWhileTheWidgetArrives])
        .needs(&[Ability::LayoutShifts]),
];

/// Sums up every shift since the page began, those near an input included, for there is none.
const WATCH: &str = include_str!("shifts/watch.js");
/// Moves the page on purpose, to show that the sum would have told.
const PUSH: &str = "const block = document.createElement('p');
    block.style.height = '300px';
    document.body.prepend(block)";

#[track_caller]
fn check(browser: &Browser, lang: &str, width: u32, before: &str, tag: &str) {
    let cdn = Cdn::start();
    let after = "<p>What stands below stays where it is.</p>".repeat(20);
    let page = Page::free(lang, &format!("{before}{}{after}", cdn.tag(tag)));
    browser.resize(width, 900);
    browser.go(&page);
    Calculator::on(browser);
    nothing_has_moved(browser, &format!("at {width} px"));
}

/// Nothing on the page has moved since it began, and it would have been seen.
#[track_caller]
pub(crate) fn nothing_has_moved(browser: &Browser, place: &str) {
    let shifts = browser.run_async(WATCH, json!([])).as_f64().unwrap_or(f64::NAN);
    assert!(shifts < 0.01, "{shifts} {place}");
    browser.run(PUSH, json!([]));
    wait_until("a shift that is seen", || (browser.run("return shifts > 0.01", json!([])) == true).then_some(()));
}

/// How the tag holds its place free.
const RESERVED: &str = "style='display:block;min-height:760px' data-loading='eager'";

fn a_reserved_place_in_the_first_screen_moves_nothing(browser: &Browser) {
    for lang in ["en", "fr"] {
        for width in [320, 600, 1080] {
            check(browser, lang, width, "", RESERVED);
        }
    }
}

/// Notes in every frame where the paragraph after the widget stands.
const NOTE: &str = concat!("<script>", include_str!("shifts/note.js"), "</script>");

/// The same by geometry, for engines that report no shifts.
fn what_stands_below_a_reserved_place_never_moves(browser: &Browser) {
    for lang in ["en", "fr"] {
        let cdn = Cdn::start();
        let page = Page::free(lang, &format!("{NOTE}{}<p id='below'>Below.</p>", cdn.tag(RESERVED)));
        browser.go(&page);
        Calculator::on(browser);
        let noted = "return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve([...tops]))))";
        let tops = browser.run_async(noted, json!([]));
        assert_eq!(tops.as_array().map(Vec::len), Some(1), "{lang}: {tops}");
    }
}

fn without_a_reserve_nothing_moves_below_the_first_screen(browser: &Browser) {
    check(browser, "fr", 390, "<p style='height:1000px'>Above.</p>", "data-loading='eager'");
}
