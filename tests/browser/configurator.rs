//! The page on which a site owner puts the line together that the site then carries.

use serde_json::{Value, json};

use crate::{
    calculator::Calculator,
    driver::{Browser, wait_for, wait_until},
    native::{suggestion, untouched},
    site::{Cdn, Page},
    suite::{Check, check},
};

/// What is looked at here.
pub(crate) const CHECKS: &[Check] = &[
    check!(the_line_that_it_writes_shows_the_widget_as_in_the_preview).of(&[60]),
    check!(the_pinned_line_and_the_line_of_the_frame_show_it_too).of(&[60]),
    check!(what_the_engine_refuses_is_said_at_the_field),
    check!(the_clinics_file_names_a_schema_that_is_published),
];

fn the_line_that_it_writes_shows_the_widget_as_in_the_preview(browser: &Browser) {
    let cdn = Cdn::start();
    open(browser, &cdn, "fr");
    set(browser, "[name='lang']", "en");
    set(browser, "[name='booking']", "https://clinic.example/?on={date}&for={service}");
    click(browser, "#add");
    set(browser, "[data-part='minutes']", "45");
    set(browser, "[data-part='en']", "Quiet legs & \"more\"");
    click(browser, "[name='open'][value='tue']");
    set(browser, "[name='notice']", "3");
    let line = wait_for("a line with the notice", || {
        let line = text(browser, "#line");
        if line.contains("notice_days") { Ok(line) } else { Err(line) }
    });
    // What the preview answers, the page answers too.
    let shown = Calculator::on(browser);
    shown.wait_for("a Saturday, three days ahead or more", |it| it.kind.as_deref() == Some("sports"));
    let expected = shown.suggestion().expect("an answer");
    assert!(shown.text().contains("Quiet legs & \"more\""), "{}", shown.text());

    let page = Page::free("fr", &(cdn.witness() + &line));
    browser.go(&page);
    let calculator = Calculator::scrolled_to(browser);
    calculator.expect(&expected);
    let text = calculator.text();
    assert!(text.contains("Quiet legs & \"more\"") && text.contains("45"), "{text}");
    assert!(calculator.has("[part~='book'][href^='https://clinic.example/?on=20'][href$='&for=sports45']"));
    assert_eq!(browser.run("return witness.errors", json!([])), json!([]));
}

fn the_pinned_line_and_the_line_of_the_frame_show_it_too(browser: &Browser) {
    let cdn = Cdn::start();
    open(browser, &cdn, "en");
    click(browser, "[name='kind'][value='pinned']");
    click(browser, "[name='coloured']");
    let pinned = wait_for("a line with integrity", || {
        let line = text(browser, "#line");
        if line.contains("integrity=\"sha384-") { Ok(line) } else { Err(line) }
    });
    click(browser, "[name='kind'][value='frame']");
    let framed = text(browser, "#line");

    let page = Page::free("en", &pinned);
    browser.go(&page);
    let calculator = Calculator::scrolled_to(browser);
    let accent = "const host = document.querySelector('recovery-calculator');
        return getComputedStyle(host.shadowRoot.querySelector('.root')).getPropertyValue('--accent').startsWith('light-dark(#7a2e4d')";
    assert_eq!(browser.run(accent, json!([])), Value::Bool(true));
    assert!(calculator.suggestion().is_some());

    let page = Page::free("en", &framed);
    browser.go(&page);
    wait_until("a frame that has grown", || {
        let height = browser.run("return Number(document.querySelector('iframe')?.height)", json!([]));
        height.as_u64().filter(|height| *height > 800)
    });
}

fn what_the_engine_refuses_is_said_at_the_field(browser: &Browser) {
    let cdn = Cdn::start();
    open(browser, &cdn, "en");
    let says = |selector: &str, words: &str| {
        wait_for(words, || {
            let said = text(browser, selector);
            if said.contains(words) { Ok(()) } else { Err(said) }
        });
    };
    click(browser, "#add");
    set(browser, "[data-part='minutes']", "3");
    says("#services .problem", "clinic.services[0].minutes");
    says("#line-problem", "Mend");
    let marked = "return document.querySelector(`[data-part='minutes']`).getAttribute('aria-invalid')";
    assert_eq!(browser.run(marked, json!([])), "true");
    set(browser, "[data-part='minutes']", "30");
    wait_until("no problem", || text(browser, "#services .problem").is_empty().then_some(()));
    set(browser, "[name='policy']", r#"{ "pre": { "D": { "5k": 1 } } }"#);
    says("#policy-problem", "clinic.policy.pre.D.5k: below_floor");
    set(browser, "[name='policy']", r#"{ "pre": "#);
    says("#policy-problem", "not JSON");
    set(browser, "[name='booking']", "javascript:alert(1)");
    says("#booking-problem", "https:");
    assert!(!text(browser, "#line").contains("alert"));
}

fn the_clinics_file_names_a_schema_that_is_published(browser: &Browser) {
    let cdn = Cdn::start();
    open(browser, &cdn, "en");
    click(browser, "[name='open'][value='mon']");
    let schema = "const file = JSON.parse(document.getElementById('file').textContent);
        const schema = await (await fetch(file.$schema)).json();
        return Object.keys(file).every((name) => name in schema.properties) && file.open_weekdays.length";
    assert_eq!(browser.run_async(schema, json!([])), json!(6));
}

/// Loads the page, and waits for the widget in it.
fn open(browser: &Browser, cdn: &Cdn, lang: &str) {
    browser.go(format!("{cdn}/configure.html?lang={lang}"));
    let today = "const at = new Date();
        return new Date(at.getTime() - at.getTimezoneOffset() * 60000).toISOString().slice(0, 10)";
    let today = browser.run(today, json!([]));
    Calculator::on(browser).expect(&suggestion(&untouched(today.as_str().unwrap_or_default())));
    assert_eq!(browser.console_errors(), [""; 0]);
}

/// Gives a control a value as somebody who types or picks it.
fn set(browser: &Browser, selector: &str, value: &str) {
    let script = "const control = document.querySelector(arguments[0]);
        control.value = arguments[1];
        control.dispatchEvent(new Event('input', { bubbles: true }))";
    browser.run(script, json!([selector, value]));
}

fn click(browser: &Browser, selector: &str) {
    browser.run("document.querySelector(arguments[0]).click()", json!([selector]));
}

fn text(browser: &Browser, selector: &str) -> String {
    let text = browser.run("return document.querySelector(arguments[0]).textContent", json!([selector]));
    text.as_str().unwrap_or_default().to_owned()
}
