//! What the configurator gives to each kind of site, to copy and to paste.

use serde_json::{Value, json};

use crate::{
    calculator::Calculator,
    driver::{Browser, wait_for},
    owner::configurator::{click, open, set, text},
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(wix_gets_its_texts_one_by_one_and_they_make_the_calculator),
    check!(each_kind_of_site_sees_what_it_copies_and_where_it_goes),
    check!(the_documentation_shows_what_the_configurator_gives),
];

/// The texts that Wix asks for, each with its label.
const TEXTS: &str = "return [...document.querySelectorAll('.values dt')].map((term) =>
    [term.textContent, term.nextElementSibling.querySelector('code').textContent])";

fn wix_gets_its_texts_one_by_one_and_they_make_the_calculator(browser: &Browser) {
    let cdn = Cdn::start();
    open(browser, &cdn, "en");
    set(browser, "[name='site']", "wix");
    set(browser, "[name='lang']", "fr");
    set(browser, "[name='booking']", "https://clinic.example/?on={date}&for=legs");
    click(browser, "[name='coloured']");
    click(browser, "[name='open'][value='mon']");
    let folder = format!("https://cdn.jsdelivr.net/npm/recovery-calculator@{}/", env!("CARGO_PKG_VERSION"));
    let texts = wait_for("the address on the public host", || {
        let texts = browser.run(TEXTS, json!([]));
        if texts[0][1] == format!("{folder}recovery-calculator.js") { Ok(texts) } else { Err(texts) }
    });
    let label = |at: usize| texts[at][0].as_str().unwrap_or_default().to_owned();
    let value = |at: usize| texts[at][1].as_str().unwrap_or_default().to_owned();
    assert_eq!([label(0), label(1)], ["Text 1: Server URL", "Text 2: Tag Name"]);
    assert_eq!([label(2), label(3)], ["Text 3: name of attribute 1", "Text 4: value of attribute 1"]);
    assert_eq!([value(1), value(2), value(3)], ["recovery-calculator", "base", &folder]);
    assert_eq!([value(4), value(5)], ["lang", "fr"]);
    assert_eq!([value(6), value(7)], ["booking-url", "https://clinic.example/?on={date}&for=legs"]);
    assert_eq!([value(8), value(9)], ["clinic", r#"{"open_weekdays":["tue","wed","thu","fri","sat","sun"]}"#]);
    let style = value(10);
    assert!(style.starts_with("<style>recovery-calculator { --rc-accent: light-dark(#7a2e4d"), "{style}");
    assert_eq!(texts.as_array().map(Vec::len), Some(11), "{texts}");

    // Wix makes the element first, and fetches the script for it.
    let here = |text: String| Value::from(text.replace(&folder, &format!("{cdn}/")));
    let attributes: Vec<_> = (2..10).step_by(2).map(|at| json!([value(at), here(value(at + 1))])).collect();
    let made = format!(
        "{}{style}<script>const made = document.createElement({});
        for (const [name, value] of {}) made.setAttribute(name, value);
        document.currentScript.after(made);
        document.head.append(Object.assign(document.createElement('script'), {{ src: {} }}))</script>",
        cdn.recorder(),
        Value::from(value(1)),
        Value::from(attributes),
        here(value(0)),
    );
    let page = Page::free("en", &made);
    browser.go(&page);
    let calculator = Calculator::scrolled_to(browser);
    assert!(calculator.has("[part~='book'][href^='https://clinic.example/?on=20'][href$='&for=legs']"));
    let accent = "const root = document.querySelector('recovery-calculator').shadowRoot.querySelector('.root');
        return getComputedStyle(root).getPropertyValue('--accent').startsWith('light-dark(#7a2e4d')";
    assert_eq!(browser.run(accent, json!([])), Value::Bool(true));
    assert_eq!(browser.run("return document.querySelectorAll('recovery-calculator').length", json!([])), 1);
    assert_eq!(browser.run("return recorder.errors", json!([])), json!([]));
}

fn each_kind_of_site_sees_what_it_copies_and_where_it_goes(browser: &Browser) {
    let cdn = Cdn::start();
    // The place, whether the line, Wix's texts and the policy are to be seen, and which line it is.
    let seen = "const isSeen = (id) => document.getElementById(id).checkVisibility();
        const places = [...document.querySelectorAll('[data-site]')].filter((place) => place.checkVisibility());
        const kind = document.querySelector(`[name='kind']:checked`).value;
        return [places.map((place) => place.dataset.name), isSeen('line'), isSeen('wix'), isSeen('csp'), kind]";
    let expect = |site: &str, expected: Value| {
        set(browser, "[name='site']", site);
        assert_eq!(browser.run(seen, json!([])), expected, "{site}");
    };
    browser.go(format!("{cdn}/configure.html?lang=fr#site=squarespace"));
    Calculator::on(browser);
    assert_eq!(browser.run(seen, json!([])), json!([["Squarespace"], true, false, false, "cdn"]));
    assert!(text(browser, "#line").contains("https://cdn.jsdelivr.net/npm/recovery-calculator@"));
    expect("wix", json!([["Wix"], true, true, false, "cdn"]));
    // What is copied stands far below, and is one press away.
    click(browser, "#to-paste");
    let there = "return [document.activeElement.id, document.activeElement.getBoundingClientRect().top < 100]";
    assert_eq!(browser.run(there, json!([])), json!(["paste", true]));
    // The line stands where Wix's frame is spoken of, after the steps.
    let order = "return document.querySelector(`[data-site='wix']`).contains(document.getElementById('line'))";
    assert_eq!(browser.run(order, json!([])), Value::Bool(true));
    expect("wordpress", json!([["WordPress"], true, false, true, "newest"]));
    click(browser, "[name='kind'][value='pinned']");
    expect("ghost", json!([["Ghost"], true, false, true, "pinned"]));
    expect("react", json!([["React"], false, false, true, "pinned"]));
    expect("", json!([["HTML"], true, false, true, "pinned"]));
    assert_eq!(browser.console_errors(), [""; 0]);
}

fn the_documentation_shows_what_the_configurator_gives(browser: &Browser) {
    let cdn = Cdn::start();
    for (language, page) in [("en", "places"), ("fr", "places.fr")] {
        browser.go(format!("{cdn}/docs/{page}.html"));
        let shown = browser.run(TEXTS, json!([]));
        let lines = "return [...document.querySelectorAll('.snippet:not(dd *) code')].map((code) => code.textContent)";
        let lines = browser.run(lines, json!([]));

        browser.go(format!("{cdn}/configure.html?lang={language}#site=wix"));
        Calculator::on(browser);
        set(browser, "[name='lang']", language);
        let line = wait_for("a line with its check", || {
            let line = text(browser, "#line");
            if line.contains("integrity") { Ok(line) } else { Err(line) }
        });
        assert_eq!(browser.run(TEXTS, json!([])), shown);
        // Squarespace, Wix without its element, Webflow, Shopify, Framer.
        assert_eq!(lines, json!([line, line, line, line, line]));
    }
}
