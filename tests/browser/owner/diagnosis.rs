//! The page that says what works on a host and in a browser.

use serde_json::json;

use crate::{
    driver::{Browser, wait_for},
    site::{Cdn, Fault},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(it_says_that_everything_works),
    check!(it_names_what_does_not_work),
    check!(it_says_which_sites_the_files_serve),
];

fn it_says_that_everything_works(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(format!("{cdn}/diagnose.html?lang=fr"));
    let version = format!("Version: {}", env!("CARGO_PKG_VERSION"));
    let wasm = "application/wasm";
    report(
        browser,
        &[
            &version,
            wasm,
            "WebAssembly: works",
            "Engine: answers: sports on 2026-11-24",
            "recovery-ready",
            "Violations: none",
            "Errors: none",
        ],
    );
    let verdict = browser.run("return document.getElementById('verdict').innerText", json!([]));
    assert!(verdict.as_str().is_some_and(|text| text.starts_with("Tout fonctionne")), "{verdict}");
    assert_eq!(browser.console_errors(), [""; 0]);
}

fn it_names_what_does_not_work(browser: &Browser) {
    for (fault, signs) in [
        (Fault::Missing, ["HTTP 404", "recovery-error RC-HTTP"]),
        (Fault::Truncated, ["NOT the file of sri.json", "recovery-error RC-MAGIC"]),
    ] {
        let cdn = Cdn::with(fault);
        browser.go(format!("{cdn}/diagnose.html?lang=en"));
        report(browser, &signs);
    }
}

fn it_says_which_sites_the_files_serve(browser: &Browser) {
    for (fault, words) in [(Fault::None, "Pages of other sites can use it"), (Fault::NoCors, "cannot use it from here")]
    {
        let cdn = Cdn::with(fault);
        browser.go(format!("{cdn}/diagnose.html?lang=en"));
        let reach = wait_for(words, || {
            let said = browser.run("return document.getElementById('reach').textContent", json!([]));
            let said = said.as_str().unwrap_or_default().to_owned();
            if said.contains(words) { Ok(said) } else { Err(said) }
        });
        // Where it is one site alone, it is named.
        assert_eq!(reach.contains(&format!("begins with {cdn},")), fault == Fault::NoCors, "{reach}");
    }
}

/// Waits until the text holds all of these.
fn report(browser: &Browser, signs: &[&str]) {
    wait_for(&format!("{signs:?}"), || {
        let text = browser.run("return document.getElementById('report').textContent", json!([]));
        let text = text.as_str().unwrap_or_default().to_owned();
        if signs.iter().all(|sign| text.contains(sign)) { Ok(()) } else { Err(text) }
    });
}
