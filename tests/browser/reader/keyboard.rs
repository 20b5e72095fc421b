//! Without a mouse, without sight, and beside the page's own shortcuts.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{
        EverythingHasANameAndOneRegionSpeaks, ShortcutsOfThePageKeepStillWhileAReaderTypes,
        WithKeysAloneEverythingIsReachedAndLeftAgain,
    },
    calculator::Calculator,
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
    check!(everything_has_a_name_and_one_region_speaks).covers(&[EverythingHasANameAndOneRegionSpeaks]),
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
    for tag in ["a", "summary"] {
        assert!(stops.iter().any(|stop| stop[0] == tag), "{tag} is never reached: {stops:?}");
    }
    let tops: Vec<f64> = stops.iter().filter_map(|stop| stop[2].as_f64()).collect();
    // What stands beside something else may be a little higher.
    let jumps = tops.windows(2).filter(|pair| pair[1] < pair[0] - 60.0).count();
    assert!(jumps <= 1, "only the second column may begin higher: {stops:?}");
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

fn everything_has_a_name_and_one_region_speaks(browser: &Browser) {
    let (_cdn, _page) = page(browser, "");
    let calculator = Calculator::on(browser);
    let speak = include_str!("keyboard/speak.js");
    assert_eq!(browser.run(speak, json!([])), json!([2, "polite", "en"]));
    calculator.tick("trouble_spots", "calves");
    let mut request = untouched(TODAY);
    request["runner"]["trouble_spots"] = json!(["calves"]);
    calculator.expect(&suggestion(&request));
    wait_until("an announcement", || (browser.run("return window.said", json!([])) != 0).then_some(()));
    let settle = "return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.said))))";
    assert_eq!(browser.run_async(settle, json!([])), 1, "one change, one announcement");

    let controls = "const root = document.querySelector('recovery-calculator').shadowRoot;
        root.querySelectorAll('details').forEach((it) => { it.open = true; });
        return [...root.querySelectorAll('input, select, a[href], button, summary')].length";
    let count = browser.run(controls, json!([])).as_u64().unwrap_or_default();
    assert!(count > 20);
    for place in 0..count {
        let nth = "const root = document.querySelector('recovery-calculator').shadowRoot;
            return [...root.querySelectorAll('input, select, a[href], button, summary')][arguments[0]]";
        let control = browser.element(nth, json!([place])).expect("a control");
        let (role, name) = (control.role(), control.name());
        let html = control.run("return arguments[0].outerHTML");
        assert!(!["none", "generic"].contains(&role.as_str()), "{role}: {html}");
        assert!(!name.trim().is_empty(), "a {role} has no name: {html}");
    }
}
