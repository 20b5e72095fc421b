//! What the page is told, and what it is never told.

use serde_json::{Value, json};

use crate::{
    calculator::Calculator,
    driver::{Browser, wait_for},
    native::{TODAY, suggestion, untouched},
    site::{Cdn, Page},
};

/// All that an analytics script may know of a plan.
const ALLOWED: [&str; 8] = ["v", "status", "date", "kind", "depth", "purpose", "minutes", "service"];

#[test]
fn plans_are_told_for_the_readers_changes_only_and_without_their_health() {
    let cdn = Cdn::start();
    let page = Page::new("en", &(cdn.witness() + &cdn.tag(&format!(r#"data-today="{TODAY}""#))));
    let browser = Browser::open();
    browser.go(&page);
    let calculator = Calculator::on(&browser);
    let mut a_day_later = untouched(TODAY);
    a_day_later["today"] = "2026-11-24".into();
    browser.run("Object.assign(document.querySelector('recovery-calculator'), { today: '2026-11-24' })", json!([]));
    a_day_later["runner"]["last_massage"]["date"] = "2026-09-25".into();
    calculator.expect(&suggestion(&a_day_later));
    assert_eq!(types(&browser), ["recovery-ready"]);

    calculator.tick("trouble_spots", "calves");
    let detail = wait_for("recovery-plan", || {
        let events = browser.run("return witness.events", json!([]));
        let last = events.as_array().and_then(|it| it.last().cloned()).unwrap_or_default();
        if last["type"] == "recovery-plan" { Ok(last["detail"].clone()) } else { Err(events) }
    });
    assert_eq!(detail["v"], 1);
    let names: Vec<&str> = detail.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    assert!(names.iter().all(|name| ALLOWED.contains(name)), "{names:?}");
    assert!(!detail.to_string().contains("calves"), "{detail}");
}

fn types(browser: &Browser) -> Vec<String> {
    let events = browser.run("return witness.events.map(({ type }) => type)", json!([]));
    let types = events.as_array().into_iter().flatten().filter_map(Value::as_str);
    types.map(str::to_owned).collect()
}
