//! Pages that frameworks build, take apart and navigate.

use chrono::Weekday;
use serde_json::json;

use crate::{
    acceptance::Promise::{FrameworksAndTheWayBackHaveOneWidget, WithoutScriptsThePagesOwnLinkIsThere},
    calculator::Calculator,
    driver::{Browser, wait_until},
    expected::TODAY,
    page_log,
    site::{Cdn, Page, Sheet, asset},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(react_in_strict_mode_has_one_widget_that_keeps_up).covers(&[FrameworksAndTheWayBackHaveOneWidget]),
    check!(react_takes_over_what_a_server_wrote_without_a_word).covers(&[FrameworksAndTheWayBackHaveOneWidget]),
    check!(vue_binds_before_and_after_the_element_is_defined).covers(&[FrameworksAndTheWayBackHaveOneWidget]),
    check!(turbo_goes_and_comes_back_with_one_widget).covers(&[FrameworksAndTheWayBackHaveOneWidget]),
    check!(the_browsers_way_back_has_one_widget).covers(&[FrameworksAndTheWayBackHaveOneWidget]),
    check!(reader_modes_keep_the_link).covers(&[WithoutScriptsThePagesOwnLinkIsThere]),
];

/// How many calculators there are.
pub(crate) const COUNT: &str = "return document.querySelectorAll('recovery-calculator').length";

/// React as it comes from npm, one module after the other.
fn react() -> String {
    let modules = [
        ("scheduler", "scheduler/cjs/scheduler.development.js"),
        ("react", "react/cjs/react.development.js"),
        ("react-dom", "react-dom/cjs/react-dom.development.js"),
        ("react-dom/client", "react-dom/cjs/react-dom-client.development.js"),
    ];
    let define = |(name, file)| {
        let text = asset(file);
        format!("define('{name}', function (module, exports, require, process) {{\n{text}\n}});\n")
    };
    let prelude = include_str!("frameworks/prelude.js");
    prelude.to_owned() + &modules.map(define).concat()
}

/// An app that shows the widget, and has a switch that takes it out and puts it back.
const APP: &str = include_str!("frameworks/app.js");

fn react_in_strict_mode_has_one_widget_that_keeps_up(browser: &Browser) {
    let cdn = Cdn::start();
    let head = cdn.recorder() + &cdn.tag("");
    let body = "<div id='app'></div><script src='/react.js'></script>".to_owned();
    let files = vec![("/react.js", "text/javascript", react() + APP)];
    let page = Page::of(Sheet { html: "lang='en'".into(), head, body, files, ..Sheet::default() });
    browser.go(&page);
    let calculator = Calculator::on(browser);
    assert_eq!(browser.run("return mounts", json!([])), 2, "strict mode mounts twice");
    assert_eq!(browser.run(COUNT, json!([])), 1);
    calculator.wait_for_weekday(Weekday::Sat);
    browser.run("set({ shown: true, unit: 'mi' })", json!([]));
    wait_until("miles", || (calculator.value("weekly_distance") == "18.6").then_some(()));
    calculator.enter("weekly_distance", "40");
    browser.run("set({ shown: false, unit: 'mi' })", json!([]));
    wait_until("no widget", || (browser.run(COUNT, json!([])) == 0).then_some(()));
    browser.run("set({ shown: true, unit: 'km' })", json!([]));
    Calculator::on(browser);
    assert_eq!((browser.run(COUNT, json!([])), cdn.wasm_requests()), (json!(1), 1));
    page_log::nothing_bad(browser);
}

/// What a server has written, the widget at work in it, and the app that takes it over.
const WRITTEN: &str = "<main><p>Before</p><recovery-calculator unit=\"mi\" loading=\"eager\" booking-url=\"https://clinic.example/\">\
    <a href=\"https://clinic.example/\">Book</a></recovery-calculator></main>";
const HYDRATION: &str = include_str!("frameworks/hydration.js");

fn react_takes_over_what_a_server_wrote_without_a_word(browser: &Browser) {
    let cdn = Cdn::start();
    let head = cdn.recorder() + &cdn.tag("").replace("async", "defer");
    let body = format!("<div id='app'>{WRITTEN}</div><script src='/react.js'></script>");
    let files = vec![("/react.js", "text/javascript", react() + HYDRATION)];
    let page = Page::of(Sheet { html: "lang='en'".into(), head, body, files, ..Sheet::default() });
    browser.go(&page);
    wait_until("the app", || (browser.run("return window.taken", json!([])) == true).then_some(()));
    Calculator::on(browser).enter("weekly_distance", "40");
    let same = "return written === document.querySelector('recovery-calculator')";
    assert_eq!((browser.run(same, json!([])), browser.run(COUNT, json!([]))), (json!(true), json!(1)));
    assert_eq!(browser.console_errors(), [""; 0]);
    page_log::nothing_bad(browser);
}

/// A Vue app around the widget: attributes, an object as a property, events, and a switch.
const VUE: &str = concat!(
    r#"<div id="app"></div><script src="/assets/vue/dist/vue.global.js"></script><script>"#,
    include_str!("frameworks/vue.js"),
    "</script>"
);

fn vue_binds_before_and_after_the_element_is_defined(browser: &Browser) {
    // A deferred tag comes after the app, a plain one in the head before it.
    for when in ["defer", ""] {
        let cdn = Cdn::start();
        let head = cdn.recorder() + &cdn.tag("").replace("async", when);
        let page = Page::of(Sheet { html: "lang='en'".into(), head, body: VUE.into(), ..Sheet::default() });
        browser.go(&page);
        let calculator = Calculator::on(browser);
        let saturday = calculator.wait_for_weekday(Weekday::Sat);
        browser.run("state.unit.value = 'mi'; state.clinic.value = { open_weekdays: ['tue'] }", json!([]));
        wait_until("miles", || (calculator.value("weekly_distance") == "18.6").then_some(()));
        let tuesday = calculator.wait_for_weekday(Weekday::Tue);
        assert_ne!(saturday, tuesday);
        assert_eq!(browser.run("return events", json!([])), json!(["recovery-ready"]), "{when}");
        calculator.enter("weekly_distance", "40");
        let date = calculator.suggestion().and_then(|it| it.date).unwrap_or_default();
        assert_eq!(calculator.booking_link(), format!("https://clinic.example/?on={date}"));
        let book = "return document.querySelector('recovery-calculator').shadowRoot.querySelector('[part~=book]')";
        let book = browser.element(book, json!([])).expect("a booking link");
        book.click();
        let events = browser.run("return [...new Set(events)]", json!([]));
        assert_eq!(events, json!(["recovery-ready", "recovery-plan", "recovery-book"]), "{when}");
        browser.run("state.shown.value = false", json!([]));
        wait_until("no widget", || (browser.run(COUNT, json!([])) == 0).then_some(()));
        browser.run("state.shown.value = true", json!([]));
        assert_eq!(Calculator::on(browser).value("weekly_distance"), "18.6");
        assert_eq!((browser.run(COUNT, json!([])), cdn.wasm_requests()), (json!(1), 1));
        assert_eq!(page_log::warnings(browser), [""; 0], "{when}");
        page_log::nothing_bad(browser);
    }
}

/// A page of a site that Turbo navigates, with the tag or without.
fn turbo_page(cdn: &Cdn, title: &str, link: &str, tag: &str) -> String {
    format!(
        "<!doctype html><html lang='en'><head><title>{title}</title>{}<script src='/assets/@hotwired/turbo/dist/turbo.es2017-umd.js'></script></head>
        <body><h1>{title}</h1><a href='{link}'>Go</a><main>{tag}</main></body></html>",
        cdn.recorder()
    )
}

fn turbo_goes_and_comes_back_with_one_widget(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!("data-loading='eager' data-today='{TODAY}'"));
    let html = |title, link, tag: &str| turbo_page(&cdn, title, link, tag);
    let files = vec![("/one", "text/html", html("one", "/two", &tag)), ("/two", "text/html", html("two", "/one", ""))];
    let page = Page::of(Sheet { files, ..Sheet::default() });
    browser.go(format!("{page}/one"));
    Calculator::on(browser);
    let go = |title: &str| {
        browser.element("return document.querySelector('a')", json!([])).expect("a link").click();
        wait_until(title, || (browser.run("return document.title", json!([])) == title).then_some(()));
        // Turbo first shows what it remembers of a page; until it has fetched it anew, the link is one that goes.
        let is_busy = "return document.documentElement.matches('[aria-busy], [data-turbo-preview]')";
        wait_until("Turbo at rest", || (browser.run(is_busy, json!([])) == false).then_some(()));
    };
    for _ in 0..2 {
        go("two");
        assert_eq!(browser.run(COUNT, json!([])), 0);
        go("one");
        wait_until("one widget", || (browser.run(COUNT, json!([])) == 1).then_some(()));
        Calculator::on(browser);
    }
    go("two");
    browser.back();
    wait_until("one", || (browser.run("return document.title", json!([])) == "one").then_some(()));
    let calculator = Calculator::on(browser);
    calculator.enter("weekly_distance", "55");
    assert_eq!((browser.run(COUNT, json!([])), cdn.wasm_requests()), (json!(1), 1));
    page_log::nothing_bad(browser);
}

fn the_browsers_way_back_has_one_widget(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!("data-loading='eager' data-today='{TODAY}'"));
    let files = vec![("/next", "text/html", "<title>next</title>".to_owned())];
    let body = cdn.recorder() + "<a href='/next'>Go</a>" + &tag;
    let page = Page::of(Sheet { body, files, ..Sheet::default() });
    browser.go(&page);
    Calculator::on(browser);
    browser.element("return document.querySelector('a')", json!([])).expect("a link").click();
    wait_until("the next page", || (browser.run("return document.title", json!([])) == "next").then_some(()));
    browser.back();
    let calculator = Calculator::on(browser);
    calculator.enter("weekly_distance", "55");
    assert_eq!(browser.run(COUNT, json!([])), 1);
    page_log::nothing_bad(browser);
}

fn reader_modes_keep_the_link(browser: &Browser) {
    let story =
        "<p>A massage after a long run makes legs a little less sore for a day or two, and that is all.</p>".repeat(12);
    let cdn = Cdn::start();
    let link = "<a href='https://clinic.example/rdv'>Book by hand</a>";
    let body = format!(
        "<article><h1>Massage</h1>{story}<recovery-calculator>{link}</recovery-calculator>{story}</article>{}",
        cdn.tag("")
    );
    let page = Page::free("en", &body);
    browser.go(&page);
    let read = format!(
        "{}; return new Readability(document.cloneNode(true)).parse().content",
        asset("@mozilla/readability/Readability.js")
    );
    let kept = browser.run(&read, json!([]));
    assert!(kept.as_str().is_some_and(|html| html.contains("https://clinic.example/rdv")), "{kept}");
    // A feed reader that knows paragraphs and links only.
    let feed = "const copy = document.querySelector('article').cloneNode(true);
        for (const node of [...copy.querySelectorAll('*')]) if (!['p', 'a'].includes(node.localName)) node.replaceWith(...node.childNodes);
        return copy.querySelector('a').href";
    assert_eq!(browser.run(feed, json!([])), "https://clinic.example/rdv");
}
