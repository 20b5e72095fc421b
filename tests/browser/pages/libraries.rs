//! Libraries that change a page for everybody on it: what they give to arrays and elements, and where they keep the focus.

use serde_json::json;

use super::scripts::fields_work;
use crate::{
    acceptance::Promise::OldLibrariesAndFocusTrapsChangeNothing,
    calculator::{Calculator, inside},
    driver::{Browser, Key, letters, wait_until},
    expected::TODAY,
    page_log,
    site::{Cdn, Page, has_asset},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(beside_mootools_everything_works).covers(&[OldLibrariesAndFocusTrapsChangeNothing]),
    check!(beside_prototype_js_everything_works).covers(&[OldLibrariesAndFocusTrapsChangeNothing]),
    check!(in_a_focus_trap_a_reader_types_and_stays).covers(&[OldLibrariesAndFocusTrapsChangeNothing]),
];

const ELEMENT: &str = "<recovery-calculator loading='eager'></recovery-calculator>";

fn beside_mootools_everything_works(browser: &Browser) {
    let core = "libjs-mootools/usr/share/javascript/mootools/mootools-core.min.js";
    expect_all_works(browser, &[core, "libjs-mootools/usr/share/javascript/mootools/mootools-more.min.js"], "MooTools");
}

fn beside_prototype_js_everything_works(browser: &Browser) {
    expect_all_works(browser, &["libjs-prototype/usr/share/javascript/prototype/prototype.js"], "Prototype");
}

/// A page with the library before the widget and one with it after: the fields work, a clinic is taken, `plan` answers.
fn expect_all_works(browser: &Browser, files: &[&str], global: &str) {
    if !has_asset(files[0]) {
        println!("{}: {} is not there, for want of apt-get", browser.engine.name(), files[0]);
        return;
    }
    let library: String = files.iter().map(|file| format!("<script src='/assets/{file}'></script>")).collect();
    for is_first in [true, false] {
        let cdn = Cdn::start();
        let tag = cdn.tag("").replace(" async", "");
        let (before, after) = if is_first { (&library, &tag) } else { (&tag, &library) };
        browser.go(Page::free("en", &format!("{}{before}{ELEMENT}{after}", cdn.recorder())));
        assert_eq!(browser.run("return typeof window[arguments[0]]", json!([global])), "object", "{global}");
        fields_work(browser, global);
        let seen = browser.run_async(include_str!("libraries/ask.js"), json!([TODAY]));
        assert_eq!(seen, json!([r#"{"name":"Studio","open_weekdays":["sat"]}"#, "planned"]), "{global}");
        let calculator = Calculator::on(browser);
        let saturday = "const [year, month, day] = root.querySelector('[part~=suggestion]').dataset.date.split('-');
            return new Date(Date.UTC(year, month - 1, day)).getUTCDay() === 6";
        wait_until("a Saturday", || (inside(browser, saturday) == true).then_some(()));
        assert!(calculator.has("[part~=share]"), "{global}");
        page_log::nothing_bad(browser);
    }
}

fn in_a_focus_trap_a_reader_types_and_stays(browser: &Browser) {
    let cdn = Cdn::start();
    let libraries = "<script src='/assets/tabbable/dist/index.umd.js'></script>
        <script src='/assets/focus-trap/dist/focus-trap.umd.js'></script>";
    let trap = format!("<button id='outside'>Outside</button><div id='trap'><button>Close</button>{ELEMENT}</div>");
    browser.go(Page::free("en", &format!("{libraries}{}{trap}{}", cdn.recorder(), cdn.tag(""))));
    let calculator = Calculator::on(browser);
    browser
        .run("focusTrap.createFocusTrap('#trap', { tabbableOptions: { getShadowRoot: true } }).activate()", json!([]));
    fields_work(browser, "focus-trap");
    calculator.focus("weekly_distance");
    let inside_it = "return document.querySelector('#trap').contains(document.activeElement)";
    for key in [Key::Tab, Key::Tab, Key::BackTab, Key::BackTab, Key::BackTab, Key::BackTab] {
        browser.press(&[key]);
        assert_eq!(browser.run(inside_it, json!([])), true, "{key:?} has left the trap");
    }
    calculator.focus("weekly_distance");
    browser.press(&letters("8"));
    wait_until("what is typed", || calculator.value("weekly_distance").contains('8').then_some(()));
    page_log::nothing_bad(browser);
}
