//! Scripts of other people: what they put in place of the browser's own, and what they stop.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{
        NamesInThePageHideNothing, WhatScriptsOfThePageReplaceIsNotMissed, WhatScriptsOfThePageStopStillHappensInside,
    },
    calculator::{Calculator, inside},
    driver::{Browser, wait_until},
    expected::{TODAY, suggestion, untouched},
    page_log,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(names_that_a_page_gives_to_its_own_things_change_nothing).covers(&[WhatScriptsOfThePageReplaceIsNotMissed]),
    check!(names_of_fields_and_images_change_nothing).covers(&[NamesInThePageHideNothing]),
    check!(copy_protection_leaves_the_fields_alone).covers(&[WhatScriptsOfThePageStopStillHappensInside]),
    check!(fastclick_leaves_the_fields_alone).covers(&[WhatScriptsOfThePageStopStillHappensInside]),
    check!(a_carousel_leaves_the_fields_alone).covers(&[WhatScriptsOfThePageStopStillHappensInside]),
    check!(what_stops_events_on_their_way_down_leaves_the_fields_alone)
        .covers(&[WhatScriptsOfThePageStopStillHappensInside]),
    check!(what_stops_clicks_before_it_leaves_the_page_and_the_fields_alone)
        .covers(&[WhatScriptsOfThePageStopStillHappensInside]),
    check!(scripts_that_want_to_see_into_it_hinder_nothing).covers(&[WhatScriptsOfThePageReplaceIsNotMissed]),
    check!(methods_that_are_replaced_later_are_not_missed).covers(&[WhatScriptsOfThePageReplaceIsNotMissed]),
    check!(what_a_page_lets_run_on_harms_nothing).covers(&[WhatScriptsOfThePageReplaceIsNotMissed]),
    check!(a_menu_of_the_page_hears_a_click_on_the_widget).covers(&[WhatScriptsOfThePageStopStillHappensInside]),
    check!(arrays_stay_arrays_whatever_json_the_page_has).covers(&[WhatScriptsOfThePageReplaceIsNotMissed]),
    check!(a_request_that_is_no_json_is_answered_with_an_error).covers(&[WhatScriptsOfThePageReplaceIsNotMissed]),
];

const ELEMENT: &str = "<recovery-calculator loading='eager'></recovery-calculator>";

/// What older libraries and careless scripts have put in place of the browser's own.
const EXCHANGED: &[&str] = &[
    "window.Window = function () {}",
    "window.Element = function () {}; window.Node = function () {}; window.Event = function () {}",
    "window.HTMLElement = function HTMLElement() {}",
    "window.JSON = {}",
    "window.Promise = function () {}",
    "window.URL = 'https://clinic.example'",
    "window.Map = function () {}; window.Set = undefined; window.WeakMap = class { get() {} set() {} }",
    "window.Array = function () {}; Array.isArray = () => false",
    "Object.keys = () => []; Object.entries = () => []",
    "window.CustomEvent = function () {}",
    "window.Date = function () {}",
    "window.fetch = function () {}",
    "window.queueMicrotask = function () {}",
    "window.matchMedia = (media) => ({ media, matches: false, addListener() {}, removeListener() {} })",
    "window.IntersectionObserver = function () { this.observe = this.disconnect = () => {}; }",
    "window.getComputedStyle = () => null; window.requestAnimationFrame = 0; window.console = {}",
    "Intl.DateTimeFormat = function () { throw new Error('no dates'); }",
    "Object.prototype.value = 1",
    "Object.prototype.get = 1",
    "document.createElement = document.querySelectorAll = null",
];

/// Asks the host for the date that is suggested: a driver cannot look at a page without its JSON.
const TELL: &str = "const { href } = document.currentScript.dataset;
    addEventListener('recovery-ready', ({ target }) => {
        new Image().src = href + target.shadowRoot.querySelector('[part~=suggestion]').dataset.date;
    });";

fn names_that_a_page_gives_to_its_own_things_change_nothing(browser: &Browser) {
    for exchanged in EXCHANGED {
        let cdn = Cdn::start();
        let tell = format!("<script data-href='{cdn}/suggested-'>{TELL}</script>");
        let body = format!("{tell}<script>{exchanged}</script>{ELEMENT}{}", cdn.tag(""));
        browser.go(Page::free("en", &body));
        wait_until(exchanged, || cdn.requests().iter().find(|path| path.starts_with("/suggested-2")).map(drop));
    }
    // What a driver can look at again.
    browser.go("about:blank");
}

fn names_of_fields_and_images_change_nothing(browser: &Browser) {
    let cdn = Cdn::start();
    let images: String = ["createElement", "addEventListener", "readyState", "currentScript"]
        .map(|name| format!("<img name='{name}' alt=''>"))
        .concat();
    let fields: String = ["parentNode", "getAttribute", "nodeType", "closest", "matches"]
        .map(|name| format!("<input name='{name}'>"))
        .concat();
    let body = format!("{}{images}<form>{fields}{}</form>", cdn.recorder(), cdn.tag("data-loading='eager'"));
    browser.go(Page::new("en", &body));
    Calculator::on(browser);
    assert_eq!(browser.run("return document.getElementsByTagName('recovery-calculator').length", json!([])), 1);
    page_log::nothing_bad(browser);
}

/// Stops what does not happen on a field of the page.
const COPY_PROTECTION: &str = include_str!("scripts/copy_protection.js");

/// A reader presses the distance, types, opens a fold and ticks a box.
pub(super) fn fields_work(browser: &Browser, what: &str) {
    let calculator = Calculator::on(browser);
    calculator.touch_and_type("weekly_distance", "57");
    wait_until(what, || (calculator.value("weekly_distance") == "57").then_some(()));
    let box_ = "const it = root.querySelector('[name=trouble_spots][value=calves]');
        for (let fold = it.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
        it.click();
        return it.checked";
    assert_eq!(inside(browser, box_), true, "{what}");
    let touched = inside(browser, include_str!("scripts/press.js"));
    assert_eq!(touched, json!([]), "{what}: stopped");
}

fn copy_protection_leaves_the_fields_alone(browser: &Browser) {
    let cdn = Cdn::start();
    let body = format!("<script>{COPY_PROTECTION}</script>{}{ELEMENT}{}", cdn.recorder(), cdn.tag(""));
    browser.go(Page::free("en", &body));
    fields_work(browser, "copy protection");
    page_log::nothing_bad(browser);
}

fn fastclick_leaves_the_fields_alone(browser: &Browser) {
    let cdn = Cdn::start();
    let library = "<script src='/assets/fastclick/lib/fastclick.js'></script>
        <script>FastClick.notNeeded = () => false; addEventListener('load', () => FastClick.attach(document.body))</script>";
    browser.go(Page::free("en", &format!("{library}{}{ELEMENT}{}", cdn.recorder(), cdn.tag(""))));
    fields_work(browser, "FastClick");
    page_log::nothing_bad(browser);
}

fn a_carousel_leaves_the_fields_alone(browser: &Browser) {
    let cdn = Cdn::start();
    let library = "<script src='/assets/swiper/swiper-bundle.js'></script>";
    let start = "<script>addEventListener('load', () => new Swiper('.swiper', { touchStartForcePreventDefault: true }))</script>";
    let slides = format!(
        "<div class='swiper'><div class='swiper-wrapper'><div class='swiper-slide'>{ELEMENT}</div></div></div>"
    );
    browser.go(Page::free("en", &format!("{library}{start}{}{slides}{}", cdn.recorder(), cdn.tag(""))));
    fields_work(browser, "Swiper");
    page_log::nothing_bad(browser);
}

/// Stops everything before it arrives, as walls and builders of pages do.
const ON_THE_WAY_DOWN: &str = include_str!("scripts/on_the_way_down.js");

fn what_stops_events_on_their_way_down_leaves_the_fields_alone(browser: &Browser) {
    let cdn = Cdn::start();
    let body = format!("<script>{ON_THE_WAY_DOWN}</script>{}{ELEMENT}{}", cdn.recorder(), cdn.tag(""));
    browser.go(Page::free("en", &body));
    fields_work(browser, "stopped on the way down");
    page_log::nothing_bad(browser);
}

/// The same on the window, where nobody can be before a script that was first: buttons are out of reach then, and nothing else.
const ON_THE_WINDOW: &str = include_str!("scripts/on_the_window.js");

fn what_stops_clicks_before_it_leaves_the_page_and_the_fields_alone(browser: &Browser) {
    let cdn = Cdn::start();
    let own = "<button id='own' onclick='this.textContent = `pressed`'>Menu</button>";
    let element = format!("<recovery-calculator loading='eager' today='{TODAY}'></recovery-calculator>");
    let body = format!("<script>{ON_THE_WINDOW}</script>{}{own}{element}{}", cdn.recorder(), cdn.tag(""));
    browser.go(Page::free("en", &body));
    let calculator = Calculator::on(browser);
    calculator.enter("weekly_distance", "90");
    calculator.choose("session_tue", "long");
    let mut request = untouched(TODAY);
    request["runner"]["weekly_km"] = 90.into();
    request["runner"]["week"][1] = "long".into();
    calculator.expect(&suggestion(&request));
    browser.find("#own").click();
    assert_eq!(browser.run("return document.querySelector('#own').textContent", json!([])), "pressed");
    page_log::nothing_bad(browser);
}

/// What recorders of sessions, filters and password managers do where shadow roots begin.
const ROOTS: [&str; 3] = [
    "this.setAttribute('data-seen', '')",
    "return undefined",
    "return attach.call(this, { ...options, mode: 'closed' })",
];

fn scripts_that_want_to_see_into_it_hinder_nothing(browser: &Browser) {
    for root in ROOTS {
        let cdn = Cdn::start();
        let replace = format!(
            "const attach = Element.prototype.attachShadow;
            Element.prototype.attachShadow = function (options) {{ {root}; return attach.call(this, options); }};"
        );
        let body =
            format!("<script>{replace}</script>{}<main>{}</main>", cdn.recorder(), cdn.tag("data-loading='eager'"));
        browser.go(Page::free("en", &body));
        Calculator::on(browser);
        page_log::nothing_bad(browser);
    }
}

/// Under the names of the browser's own.
const REPLACED: &str = "Element.prototype.closest = () => null;
    Element.prototype.matches = () => false;
    Element.prototype.getAttribute = () => '';
    Element.prototype.append = EventTarget.prototype.dispatchEvent = function () { throw new Error('mine'); }";

fn methods_that_are_replaced_later_are_not_missed(browser: &Browser) {
    let cdn = Cdn::start();
    let before = "<script>Element.prototype.closest = () => null; Element.prototype.append = () => {};</script>";
    for before in ["", before] {
        let body = format!("{}{before}<main>{}</main>", cdn.recorder(), cdn.tag("data-loading='eager' data-unit='mi'"));
        browser.go(Page::free("en", &body));
        let calculator = Calculator::on(browser);
        assert_eq!(calculator.value("weekly_distance"), "18.6");
        browser.run(REPLACED, json!([]));
        browser.run("document.documentElement.lang = 'fr'", json!([]));
        wait_until("French", || calculator.text().contains("semaine").then_some(()));
        assert_eq!(calculator.value("weekly_distance"), "18.6".replace('.', ","));
        inside(browser, "root.querySelector('[data-do][aria-expanded=false]').click()");
        wait_until("a panel", || calculator.has("[data-do][aria-expanded=true]").then_some(()));
        // Nothing to share with, and nowhere to copy to.
        let alone =
            "for (const name of ['share', 'clipboard']) Object.defineProperty(navigator, name, { value: undefined });
            root.querySelector('[part~=share]').click()";
        inside(browser, alone);
        wait_until("a link", || calculator.has("[part~=share] + * input").then_some(()));
        page_log::nothing_bad(browser);
    }
}

fn a_menu_of_the_page_hears_a_click_on_the_widget(browser: &Browser) {
    let cdn = Cdn::start();
    let menu = "<script>window.heard = [];
        document.addEventListener('click', (event) => heard.push([event.target.localName,
            event.composedPath().includes(document.querySelector('main')), event.defaultPrevented]));</script>";
    browser.go(Page::free("en", &format!("{menu}{}<main>{ELEMENT}</main>{}", cdn.recorder(), cdn.tag(""))));
    Calculator::on(browser);
    inside(browser, "root.querySelector('[name=weekly_distance]').click()");
    assert_eq!(browser.run("return heard", json!([])), json!([["recovery-calculator", true, false]]));
    page_log::nothing_bad(browser);
}

fn what_a_page_lets_run_on_harms_nothing(browser: &Browser) {
    let cdn = Cdn::start();
    let scripts = format!("<script>{{ {} }}</script>{}", include_str!("scripts/run_on.js"), cdn.recorder());
    let below = "<div style='height: 3000px'></div>";
    browser.go(Page::free("en", &format!("{scripts}{ELEMENT}{below}{}", cdn.tag("data-loading='eager'"))));
    fields_work(browser, "what runs on");
    // Said once the last edit has rested for as long as those before it.
    let said = "return root.querySelector('[aria-live]').textContent";
    wait_until("words", || inside(browser, said).as_str().filter(|it| !it.is_empty()).map(drop));
    inside(browser, "root.activeElement.blur()");
    let scroll = "return await new Promise((done) => {
        document.addEventListener('scroll', () => requestAnimationFrame(() => done(true)), { once: true });
        scrollTo(0, 500);
    })";
    assert_eq!(browser.run_async(scroll, json!([])), true);
    assert_eq!(Calculator::on(browser).value("weekly_distance"), "57");
    page_log::nothing_bad(browser);
}

/// As an old version of a library had it, while the page's script runs: browsers' drivers need JSON, too.
const OLD_JSON: &str = include_str!("scripts/old_json.js");
const WEEK: [&str; 7] = ["rest", "easy", "rest", "easy", "rest", "easy", "long"];

fn plan(browser: &Browser, request: &str) -> Value {
    let script = format!(
        "const answer = await customElements.get('recovery-calculator').plan({request});
        return answer.error ? answer.error.code : answer.status"
    );
    browser.run_async(&script, json!([TODAY, WEEK]))
}

fn arrays_stay_arrays_whatever_json_the_page_has(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(Page::free("en", &format!("{}{ELEMENT}{}", cdn.recorder(), cdn.tag(""))));
    Calculator::on(browser);
    let seen = browser.run_async(OLD_JSON, json!([]));
    assert_eq!(seen, json!([r#"{"open_weekdays":["sat"]}"#, "planned"]));
    page_log::nothing_bad(browser);
}

fn a_request_that_is_no_json_is_answered_with_an_error(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(Page::new("en", &format!("{}{ELEMENT}{}", cdn.recorder(), cdn.tag(""))));
    Calculator::on(browser);
    for request in [
        "(() => { const it = {}; it.it = it; return it; })()",
        "{ a: 1n }",
        "new Proxy({}, { ownKeys() { throw new Error(); } })",
    ] {
        assert_eq!(plan(browser, request), "invalid_json", "{request}");
    }
    assert_eq!(plan(browser, "undefined"), "wrong_type");
    page_log::nothing_bad(browser);
}
