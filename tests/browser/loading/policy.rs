//! The policies of strict sites, and what the widget leaves behind on any site.

use serde_json::json;

use crate::{
    acceptance::Promise::{
        ANonceIsEnough, EverythingWorksUnderTheStrictestPolicy, ThePublishedScriptUsesNothingThatStrictPagesForbid,
        TwoRequestsToItsOwnHostAndNothingLeftBehind,
    },
    calculator::Calculator,
    driver::{Ability, Browser, wait_until},
    expected::{TODAY, half_marathon, next_may, suggestion},
    page_log,
    reader::article::fill,
    site::{Cdn, Page, Sheet, script},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(everything_works_under_the_strictest_policy).covers(&[EverythingWorksUnderTheStrictestPolicy]),
    check!(a_nonce_is_enough).covers(&[ANonceIsEnough]),
    check!(it_asks_its_own_host_only_and_leaves_nothing_behind).covers(&[TwoRequestsToItsOwnHostAndNothingLeftBehind]),
    check!(the_published_script_uses_nothing_that_strict_pages_forbid)
        .covers(&[ThePublishedScriptUsesNothingThatStrictPagesForbid])
        .needs(&[Ability::Devtools]),
];

fn everything_works_under_the_strictest_policy(browser: &Browser) {
    let cdn = Cdn::start();
    let attributes = format!(r#"data-today="{TODAY}" data-booking-url="https://clinic.example/?on={{date}}""#);
    let page = Page::new("en", &(cdn.recorder() + &cdn.tag(&attributes)));
    browser.go(&page);
    let calculator = Calculator::on(browser);

    let race = next_may(TODAY);
    fill(calculator, race);
    calculator.expect(&suggestion(&half_marathon(TODAY, race)));
    calculator.tick("cautions", "clot_signs");
    calculator.wait_for("a referral", |it| it.urgency.is_some());

    page_log::nothing_bad(browser);
    assert_eq!(browser.console_errors(), [""; 0]);

    // A violation on purpose, so that the silence above means something.
    browser.run("document.body.setAttribute('style', 'color: red')", json!([]));
    wait_until("a violation that is seen", || (!page_log::violations(browser).is_empty()).then_some(()));
    browser.run("recorder.violations.length = 0", json!([]));
}

fn a_nonce_is_enough(browser: &Browser) {
    for more in ["", " 'strict-dynamic'"] {
        let cdn = Cdn::start();
        let policy = format!(
            "default-src 'none'; script-src 'nonce-abc123'{more} 'wasm-unsafe-eval'; connect-src {cdn}; style-src 'none'"
        );
        let body = (cdn.recorder() + &cdn.tag("data-loading='eager'")).replace("<script", "<script nonce='abc123'");
        let page = Page::of(Sheet { body, policy, ..Sheet::default() });
        browser.go(&page);
        Calculator::on(browser);
        page_log::nothing_bad(browser);
    }
}

fn it_asks_its_own_host_only_and_leaves_nothing_behind(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::free("en", &(cdn.recorder() + &cdn.tag(&format!("data-today='{TODAY}'"))));
    browser.go(&page);
    fill(Calculator::on(browser), next_may(TODAY));
    let asked = cdn.asked();
    assert_eq!(asked.len(), 2, "{asked:?}");
    let wasm = &asked[1];
    assert!(wasm.path().ends_with(".wasm"));
    assert_eq!((wasm.header("referer"), wasm.header("cookie")), (None, None));
    let fetched = "return performance.getEntriesByType('resource').map((it) => it.name).filter((it) => !/favicon|recorder/.test(it))";
    let fetched = browser.run(fetched, json!([]));
    let fetched: Vec<&str> = fetched.as_array().into_iter().flatten().filter_map(|it| it.as_str()).collect();
    assert!(fetched.iter().all(|it| it.starts_with(&cdn.to_string())), "{fetched:?}");
    let left = "const databases = indexedDB.databases ? await indexedDB.databases() : [];
        return [document.cookie, localStorage.length, sessionStorage.length, databases.length, (await caches.keys()).length]";
    assert_eq!(browser.run_async(left, json!([])), json!(["", 0, 0, 0, 0]));
    page_log::nothing_bad(browser);
}

fn the_published_script_uses_nothing_that_strict_pages_forbid(_: &Browser) {
    let script = script();
    // Once, in what Yew has for markup as text, and in the name by which the wasm imports that; `tests/architecture.rs`
    // sees to it that it gets none.
    let names = script.matches("__wbg_set_innerHTML_").count();
    assert!(names <= 1 && script.matches("innerHTML").count() - names <= 1);
    let forbidden =
        ["outerHTML", "insertAdjacentHTML", "eval(", "new Function", "Function(", "document.write", "cssText"];
    for word in forbidden {
        assert!(!script.contains(word), "the script has {word}");
    }
}
