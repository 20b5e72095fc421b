//! Without a mouse, without sight, and beside the page's own shortcuts.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{
        EverythingHasANameAndOneRegionSpeaks, ShortcutsOfThePageKeepStillWhileAReaderTypes,
        WithKeysAloneEverythingIsReachedAndLeftAgain,
    },
    calculator::{Calculator, inside},
    driver::{Browser, Key, letters, wait_until},
    expected::{TODAY, suggestion, untouched},
    page_log,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(tab_goes_through_everything_in_the_order_of_the_eye_and_out_again)
        .covers(&[WithKeysAloneEverythingIsReachedAndLeftAgain]),
    check!(an_answer_is_had_with_keys_alone).covers(&[WithKeysAloneEverythingIsReachedAndLeftAgain]),
    check!(shortcuts_of_the_page_keep_still_while_a_reader_types)
        .covers(&[ShortcutsOfThePageKeepStillWhileAReaderTypes]),
    check!(everything_has_a_role_and_a_name).covers(&[EverythingHasANameAndOneRegionSpeaks]),
];

const STOPS: &str = include_str!("keyboard/stops.js");

fn page(browser: &Browser, scripts: &str) -> (Cdn, Page) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}" data-booking-url="https://clinic.example/""#));
    let body = format!(
        "{}{scripts}<a id='before' href='#before'>Before</a>{tag}<a id='after' href='#after'>After</a>",
        cdn.recorder()
    );
    let page = Page::free("en", &body);
    browser.go(&page);
    Calculator::on(browser);
    (cdn, page)
}

fn tab_goes_through_everything_in_the_order_of_the_eye_and_out_again(browser: &Browser) {
    let (_cdn, _page) = page(browser, "");
    // Only with a distance is there a date to reach.
    Calculator::on(browser).choose("race_distance", "10");
    browser.run("document.querySelector('#before').focus()", json!([]));
    let mut stops = Vec::new();
    for _ in 0..80 {
        browser.press(&[Key::Tab]);
        let stop = browser.run(STOPS, json!([]));
        if stop == "after" {
            break;
        }
        stops.push(stop);
    }
    assert_eq!(browser.run("return document.activeElement.id", json!([])), "after", "{stops:?}");
    for name in ["weekly_distance", "unit", "session_mon", "session_sun", "race_date", "race_distance"] {
        assert!(stops.iter().any(|stop| stop[1] == name), "{name} is never reached: {stops:?}");
    }
    for tag in ["a", "summary", "button"] {
        assert!(stops.iter().any(|stop| stop[0] == tag), "{tag} is never reached: {stops:?}");
    }
    let tops: Vec<f64> = stops.iter().filter_map(|stop| stop[2].as_f64()).collect();
    // What stands beside something else may be a little higher.
    let jumps = tops.windows(2).filter(|pair| pair[1] < pair[0] - 60.0).count();
    assert!(jumps <= 2, "only the second columns, of the answer and of the plan, may begin higher: {stops:?}");
    browser.press(&[Key::BackTab]);
    let last = browser.run(STOPS, json!([]));
    assert_eq!(last[1], stops.last().cloned().unwrap_or_default()[1]);
    page_log::nothing_bad(browser);
}

fn an_answer_is_had_with_keys_alone(browser: &Browser) {
    let (_cdn, _page) = page(browser, "");
    let calculator = Calculator::on(browser);
    let tab_to = |name: &str| {
        wait_until(name, || {
            browser.press(&[Key::Tab]);
            (browser.run(STOPS, json!([]))[1] == name).then_some(())
        });
    };
    browser.run("document.querySelector('#before').focus()", json!([]));
    tab_to("weekly_distance");
    browser.run("document.querySelector('recovery-calculator').shadowRoot.activeElement.select()", json!([]));
    browser.press(&letters("110"));
    tab_to("session_tue");
    // A letter picks the option that begins with it.
    browser.press(&letters("r"));
    let mut request = untouched(TODAY);
    request["runner"]["weekly_km"] = 110.into();
    let picked = wait_until("another session", || {
        let value = calculator.value("session_tue");
        (value != "easy").then_some(value)
    });
    request["runner"]["week"][1] = json!(picked);
    calculator.expect(&suggestion(&request));
    let ring = "const it = document.querySelector('recovery-calculator').shadowRoot.activeElement;
        const around = it.closest('.day') || it;
        return parseFloat(getComputedStyle(around).outlineWidth) >= 2";
    assert_eq!(browser.run(ring, json!([])), true, "the focus can be seen");
    page_log::nothing_bad(browser);
}

fn shortcuts_of_the_page_keep_still_while_a_reader_types(browser: &Browser) {
    let shortcuts = "<script>window.heard = [];
        for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, ({ key }) => heard.push(key));</script>";
    let (_cdn, _page) = page(browser, shortcuts);
    let calculator = Calculator::on(browser);
    calculator.focus("weekly_distance");
    browser.press(&letters("5/s?"));
    browser.press(&[Key::Enter, Key::Down]);
    assert_eq!(browser.run("return heard", json!([])), json!([]));
    browser.press(&[Key::Escape, Key::Control('j')]);
    let heard = browser.run("return heard", json!([]));
    let heard: Vec<&str> = heard.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(heard.contains(&"Escape") && heard.contains(&"j"), "{heard:?}");
    browser.run("heard.length = 0; document.querySelector('#after').focus()", json!([]));
    browser.press(&letters("s"));
    assert!(browser.run("return heard", json!([])).as_array().is_some_and(|it| !it.is_empty()), "elsewhere they work");
    page_log::nothing_bad(browser);
}

fn everything_has_a_role_and_a_name(browser: &Browser) {
    let (_cdn, _page) = page(browser, "");
    let calculator = Calculator::on(browser);
    calculator.touch_day("2026-11-27");
    inside(browser, "root.querySelectorAll('details').forEach((it) => { it.open = true; })");
    let mut seen = 0;
    for panel in ["spots", "days", "last", "often", "health"] {
        inside(browser, &format!("root.querySelector('[data-do={panel}][aria-controls]').click()"));
        wait_until(panel, || calculator.has(&format!("#{panel}:not([hidden])")).then_some(()));
        // All that can be seen, and with the next panels what is in them.
        let within = if seen == 0 { ".calculator".to_owned() } else { format!("#{panel}") };
        let controls = format!(
            "return [...root.querySelectorAll('input, select, a[href], button, summary')]
                .filter((it) => it.checkVisibility() && !it.closest('.bar') && it.closest('{within}'))[arguments[1]]"
        );
        let nth = format!("const root = document.querySelector('recovery-calculator').shadowRoot; {controls}");
        let mut place = 0;
        while let Some(control) = browser.element(&nth, json!([0, place])) {
            let (role, name) = (control.role(), control.name());
            let html = control.run("return arguments[0].outerHTML");
            assert!(!["none", "generic"].contains(&role.as_str()), "{role}: {html}");
            assert!(!name.trim().is_empty(), "a {role} has no name: {html}");
            place += 1;
        }
        seen += place;
    }
    assert!(seen > 80, "{seen} controls");
}
