//! The bar at the bottom of the screen, which keeps the answer in sight.

use serde_json::json;

use crate::{
    calculator::{Calculator, inside},
    driver::{Browser, Key, wait_until},
    stage::{on_a_page, two_frames},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(it_shows_once_something_is_changed_and_the_cards_button_is_out_of_sight),
    check!(it_is_nothing_to_the_tab_key_and_to_readers_of_the_screen),
    check!(it_says_what_stands_in_the_way),
    check!(the_field_in_focus_is_never_under_it),
    check!(where_the_calculator_moves_the_focus_it_is_not_under_it_either),
    check!(it_leaves_the_end_of_the_calculator_free),
    check!(it_waits_while_a_sign_is_asked_for),
    check!(of_a_page_above_the_calculator_it_covers_nothing),
    check!(with_large_text_it_is_the_day_and_the_button),
];

fn shows(browser: &Browser) -> bool {
    let shows = "const it = root.querySelector('.bar > *');
        const { top, height } = it.getBoundingClientRect();
        return it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && height > 20 && top < innerHeight";
    inside(browser, shows) == true
}

#[track_caller]
fn expect_shown(browser: &Browser, expected: bool) {
    wait_until(if expected { "the bar" } else { "no bar" }, || (shows(browser) == expected).then_some(()));
}

fn scroll(browser: &Browser, selector: &str, block: &str) {
    inside(
        browser,
        &format!("root.querySelector('{selector}').scrollIntoView({{ block: '{block}', behavior: 'instant' }})"),
    );
    two_frames(browser);
}

fn it_shows_once_something_is_changed_and_the_cards_button_is_out_of_sight(browser: &Browser) {
    browser.resize(390, 420);
    on_a_page(browser, "en", |calculator| {
        scroll(browser, ".foot", "end");
        assert!(!shows(browser), "nothing has been changed yet");
        calculator.choose("session_mon", "easy");
        scroll(browser, ".foot", "end");
        expect_shown(browser, true);
        let day = words(browser, ".bar b");
        assert!(calculator.words(".card .do").ends_with(&day) && !day.is_empty(), "{day}");
        scroll(browser, ".card .do", "center");
        expect_shown(browser, false);
        scroll(browser, ".foot", "end");
        expect_shown(browser, true);
    });
}

fn it_is_nothing_to_the_tab_key_and_to_readers_of_the_screen(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        calculator.choose("session_mon", "easy");
        assert!(calculator.has(".bar[aria-hidden=true]"));
        let stops = "return [...root.querySelectorAll('.bar :is(a, button)')].map((it) => it.tabIndex)";
        assert_eq!(inside(browser, stops), json!([-1]));
    });
}

fn it_says_what_stands_in_the_way(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        calculator.enter("weekly_distance", "900");
        expect_bar(browser, "Answer not updated");
        inside(browser, "root.querySelector('.bar button').click()");
        wait_until("the focus at the mistake", || calculator.has_focus("[name=weekly_distance]").then_some(()));
        calculator.enter("weekly_distance", "30");
        calculator.tick("cautions", "clot_signs");
        wait_until("911", || calculator.has(".bar a[href='tel:911']").then_some(()));
        calculator.tick("cautions", "clot_signs");
        calculator.tick("cautions", "lasting_pain");
        wait_until("811", || calculator.has(".bar a[href='tel:811']").then_some(()));
        calculator.tick("cautions", "lasting_pain");
        no_day(calculator);
        expect_bar(browser, "No day fits");
        inside(browser, "root.querySelector('.bar button').click()");
        wait_until("the days", || calculator.has_focus("[name=available_weekdays]").then_some(()));
    });
}

/// The words of the bar, in sight or not.
fn words(browser: &Browser, selector: &str) -> String {
    let words = inside(browser, &format!("return root.querySelector('{selector}').textContent"));
    words.as_str().unwrap_or_default().to_owned()
}

#[track_caller]
fn expect_bar(browser: &Browser, expected: &str) {
    wait_until(expected, || words(browser, ".bar").contains(expected).then_some(()));
}

fn no_day(calculator: Calculator) {
    for day in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] {
        calculator.tick("available_weekdays", day);
    }
}

fn the_field_in_focus_is_never_under_it(browser: &Browser) {
    browser.resize(390, 500);
    on_a_page(browser, "en", |calculator| {
        calculator.choose("session_mon", "easy");
        inside(browser, "root.querySelector('[data-do=health]').click()");
        let covered = browser.run_async(include_str!("bar/covered.js"), json!([]));
        assert_eq!(covered, json!([]), "covered by the bar while they have the focus");
    });
}

fn where_the_calculator_moves_the_focus_it_is_not_under_it_either(browser: &Browser) {
    browser.resize(390, 664);
    on_a_page(browser, "en", |calculator| {
        calculator.choose("session_mon", "easy");
        inside(
            browser,
            "root.host.style.setProperty('--rc-size', '32px'); root.querySelector('[data-do=last]').click()",
        );
        expect_shown(browser, true);
        // With so large letters the way back is further than the window is high.
        inside(browser, "root.querySelector('#last [data-do=done]').focus()");
        browser.press(&[Key::Escape]);
        wait_until("the tile", || calculator.has_focus("[data-do=last]").then_some(()));
        let is_covered = "const [bar, tile] = ['.bar > *', '[data-do=last]'].map((it) => root.querySelector(it).getBoundingClientRect());
            return bar.top < tile.bottom - 1 && tile.top < bar.bottom - 1";
        wait_until("a tile that nothing covers", || {
            (!shows(browser) || inside(browser, is_covered) == false).then_some(())
        });
    });
}

fn it_leaves_the_end_of_the_calculator_free(browser: &Browser) {
    browser.resize(390, 500);
    on_a_page(browser, "en", |calculator| {
        calculator.choose("session_mon", "easy");
        // All that is below the words at the end, in sight.
        inside(browser, "scrollBy(0, root.host.getBoundingClientRect().bottom - innerHeight)");
        expect_shown(browser, true);
        let words_end = "const range = document.createRange();
            range.selectNodeContents(root.querySelector('.foot'));
            return range.getBoundingClientRect().bottom - root.querySelector('.bar > *').getBoundingClientRect().top";
        wait_until("words above the bar", || inside(browser, words_end).as_f64().filter(|under| *under <= 0.0));
    });
}

fn it_waits_while_a_sign_is_asked_for(browser: &Browser) {
    browser.resize(390, 500);
    on_a_page(browser, "en", |calculator| {
        calculator.choose("session_mon", "easy");
        calculator.press("[data-do=spots]");
        expect_shown(browser, true);
        calculator.tick("trouble_spots", "calves");
        expect_shown(browser, false);
        calculator.tick("trouble_spots", "calves");
        expect_shown(browser, true);
    });
}

fn of_a_page_above_the_calculator_it_covers_nothing(browser: &Browser) {
    browser.resize(390, 500);
    on_a_page(browser, "en", |calculator| {
        calculator.choose("session_mon", "easy");
        inside(
            browser,
            "document.body.prepend(document.createElement('main'));
            document.body.firstChild.style.height = '1500px';
            scrollTo(0, scrollY + root.host.getBoundingClientRect().top - innerHeight - 8)",
        );
        wait_until("the button below the window", || calculator.has(".bar.on").then_some(()));
        let at_its_lower_edge = "return document.elementFromPoint(innerWidth / 2, innerHeight - 8).localName";
        assert_eq!(inside(browser, at_its_lower_edge), "main");
    });
}

fn with_large_text_it_is_the_day_and_the_button(browser: &Browser) {
    /// 200 % of what readers usually have, in pixels.
    const LETTERS: f64 = 32.0;
    browser.resize(390, 900);
    on_a_page(browser, "en", |calculator| {
        calculator.choose("session_mon", "easy");
        inside(browser, &format!("root.host.style.setProperty('--rc-size', '{LETTERS}px')"));
        wait_until("the bar", || shows(browser).then_some(()));
        let lines = "return [...root.querySelectorAll('.bar p > *')].filter((it) => it.checkVisibility()).length";
        assert_eq!(inside(browser, lines), 1, "the day, without the kind");
        let height = inside(browser, "return root.querySelector('.bar > *').offsetHeight").as_f64();
        let most = 5.5 * LETTERS;
        assert!(height.is_some_and(|height| height < most), "{height:?} px, of {most}");
    });
}
