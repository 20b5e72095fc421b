//! The page on which a site owner puts the line together that the site then carries.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::TheConfiguratorsLineWorksOnAnEmptyPage,
    calculator::Calculator,
    driver::{Browser, wait_for, wait_until},
    expected::{suggestion, untouched},
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(the_line_that_it_writes_shows_the_widget_as_in_the_preview)
        .covers(&[TheConfiguratorsLineWorksOnAnEmptyPage]),
    check!(the_pinned_line_and_the_line_of_the_frame_show_it_too).covers(&[TheConfiguratorsLineWorksOnAnEmptyPage]),
    check!(what_the_engine_refuses_is_said_at_the_field),
    check!(a_colour_may_be_typed_as_its_code),
    check!(its_address_brings_the_choices_back),
    check!(the_clinics_file_names_a_schema_that_is_published),
    check!(the_address_alone_of_a_booking_page_is_enough),
    check!(an_earlier_line_or_file_is_taken_up_again),
    check!(a_public_cdn_is_pinned_and_checked),
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

    let page = Page::free("fr", &(cdn.recorder() + &line));
    browser.go(&page);
    let calculator = Calculator::scrolled_to(browser);
    calculator.expect(&expected);
    let text = calculator.text();
    assert!(text.contains("Quiet legs & \"more\"") && text.contains("45"), "{text}");
    assert!(calculator.has("[part~='book'][href^='https://clinic.example/?on=20'][href$='&for=sports45']"));
    assert_eq!(browser.run("return recorder.errors", json!([])), json!([]));
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
    set(browser, "[name='policy']", "");
    says("#line-problem", "the line does not have it");
    assert!(!text(browser, "#line").contains("alert"));
}

fn a_colour_may_be_typed_as_its_code(browser: &Browser) {
    let cdn = Cdn::start();
    open(browser, &cdn, "fr");
    click(browser, "[name='coloured']");
    for typed in ["#7a1f3d", "7A1F3D "] {
        set(browser, "[name='accent']", "#000000");
        assert_eq!(browser.run("return document.querySelector(`[name='code']`).value", json!([])), "#000000");
        set(browser, "[name='code']", typed);
        assert!(text(browser, "#line").contains("--rc-accent: light-dark(#7a1f3d, "), "{typed}");
    }
    set(browser, "[name='code']", "bordeaux");
    let problem = wait_for("a word about it at the line", || {
        let said = text(browser, "#line-problem");
        if said.is_empty() { Err(said) } else { Ok(text(browser, "#code-problem")) }
    });
    assert!(problem.contains("#7a2e4d"), "{problem}");
}

fn its_address_brings_the_choices_back(browser: &Browser) {
    let cdn = Cdn::start();
    open(browser, &cdn, "en");
    let address = || browser.run("return location.href", json!([])).as_str().unwrap_or_default().to_owned();
    let bare = address();
    set(browser, "[name='lang']", "fr");
    set(browser, "[name='booking']", "https://clinic.example/?on={date}&for={service}#book");
    click(browser, "[name='coloured']");
    set(browser, "[name='code']", "#7a1f3d");
    for (kind, name) in [("swedish", "L’été & \"plus\""), ("sports", "")] {
        click(browser, "#add");
        set(browser, "#services li:last-child [data-part='kind']", kind);
        set(browser, "#services li:last-child [data-part='fr']", name);
    }
    click(browser, "[name='open'][value='mon']");
    click(browser, "[name='kind'][value='pinned']");
    set(browser, "[name='policy']", r#"{ "pre": { "D": { "half": 6 } } }"#);
    let line = wait_for("a pinned line", || {
        let line = text(browser, "#line");
        if line.contains("integrity") && line.contains("half") { Ok(line) } else { Err(line) }
    });
    let kept = address();
    assert!(kept.starts_with(&format!("{bare}#")), "{kept}");

    browser.go("about:blank");
    browser.go(&kept);
    wait_for("the same line", || {
        let now = text(browser, "#line");
        if now == line { Ok(()) } else { Err(now) }
    });
    // The other language keeps them, too.
    click(browser, "[data-language='fr']");
    assert_eq!(address(), kept.replacen("lang=en", "lang=fr", 1));
    // What is no choice of the form's leaves the form alone.
    browser.go("about:blank");
    browser.go(format!("{bare}#services"));
    wait_until("the shortest line", || text(browser, "#line").contains("recovery-calculator.js").then_some(()));
    assert!(!text(browser, "#line").contains("data-clinic"));
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

fn the_address_alone_of_a_booking_page_is_enough(browser: &Browser) {
    let cdn = Cdn::start();
    open(browser, &cdn, "fr");
    for (typed, link) in [
        ("cal.com/clinique/massage", "https://cal.com/clinique/massage?date={date}"),
        (
            "https://calendly.com/foulee/massage?hide=1",
            "https://calendly.com/foulee/massage?hide=1&amp;month={month}&amp;date={date}",
        ),
        ("https://foulee.as.me/", "https://foulee.as.me/"),
        ("www.clinic.example/rdv", "https://www.clinic.example/rdv"),
        ("https://cal.com/clinique?d={date}#book", "https://cal.com/clinique?d={date}#book"),
    ] {
        set(browser, "[name='booking']", typed);
        assert!(text(browser, "#line").contains(&format!("data-booking-url=\"{link}\"")), "{typed}");
    }
    // An address of one's own, by the system that answers there.
    set(browser, "[name='booking']", "https://rdv.clinic.example/massage#now");
    set(browser, "[name='system']", "cal");
    assert!(text(browser, "#line").contains("https://rdv.clinic.example/massage?date={date}#now"));
    // A service of Acuity goes by its number.
    set(browser, "[name='booking']", "https://foulee.as.me/");
    set(browser, "[name='system']", "");
    click(browser, "#add");
    assert!(text(browser, "#booking-writes").contains("https://foulee.as.me/?appointmentType={service}"));
}

fn an_earlier_line_or_file_is_taken_up_again(browser: &Browser) {
    let cdn = Cdn::start();
    open(browser, &cdn, "en");
    for (name, value) in [
        ("lang", "fr"),
        ("booking", "https://clinic.example/?on={date}&for={service}"),
        ("clinic_name", "Clinique \"L’Été\" & fils"),
        ("phone", "514 555-0100"),
        ("zone", "America/Toronto"),
        ("holidays", "quebec"),
        ("closed", "2026-12-24\n2026-12-31"),
        ("notice", "2"),
    ] {
        set(browser, &format!("[name='{name}']"), value);
    }
    click(browser, "#add");
    set(browser, "[data-part='fr']", "Massage d'effort <3");
    set(browser, "[data-part='url']", "https://clinic.example/effort");
    click(browser, "[name='open'][value='sun']");
    click(browser, "[name='coloured']");
    let line = text(browser, "#line");
    click(browser, "[name='where'][value='file']");
    let (file, short) = (text(browser, "#file"), text(browser, "#line"));
    for part in
        ["\"time_zone\": \"America/Toronto\"", "\"holidays\": \"quebec\"", "2026-12-31", "clinic.example/effort"]
    {
        assert!(file.contains(part), "{part}: {file}");
    }
    assert!(short.contains("data-clinic=\"") && !short.contains("booking"), "the file has the rest: {short}");

    for (earlier, selector, now) in [(&line, "#line", &line), (&file, "#file", &file)] {
        browser.go("about:blank");
        open(browser, &cdn, "en");
        set(browser, "#earlier", earlier);
        click(browser, "#take");
        // The page begins anew with the choices in its address: for a moment there is nothing in it.
        let seen = "return document.querySelector(arguments[0])?.textContent ?? null";
        wait_for("the same again", || {
            let seen = browser.run(seen, json!([selector]));
            if seen == **now { Ok(()) } else { Err(seen) }
        });
    }
    set(browser, "#earlier", "Bonjour");
    click(browser, "#take");
    wait_until("a word about it", || text(browser, "#earlier-problem").contains("neither").then_some(()));
}

fn a_public_cdn_is_pinned_and_checked(browser: &Browser) {
    let cdn = Cdn::start();
    open(browser, &cdn, "en");
    click(browser, "[name='kind'][value='cdn']");
    let folder = format!("https://cdn.jsdelivr.net/npm/recovery-calculator@{}/", env!("CARGO_PKG_VERSION"));
    wait_for("the line of the public CDN", || {
        let line = text(browser, "#line");
        let parts = [
            &format!("src=\"{folder}recovery-calculator.js\""),
            "integrity=\"sha384-",
            "crossorigin=\"anonymous\"",
            &format!("data-base=\"{folder}\""),
        ];
        if parts.iter().all(|part| line.contains(*part)) { Ok(()) } else { Err(line) }
    });
    assert!(text(browser, "#kind-note").contains("nothing of what they enter"));
    assert!(text(browser, "#csp").contains("https://cdn.jsdelivr.net 'wasm-unsafe-eval'"));
}

/// Loads the page, and waits for the widget in it.
pub(super) fn open(browser: &Browser, cdn: &Cdn, lang: &str) {
    browser.go(format!("{cdn}/configure.html?lang={lang}"));
    let today = "const at = new Date();
        return new Date(at.getTime() - at.getTimezoneOffset() * 60000).toISOString().slice(0, 10)";
    let today = browser.run(today, json!([]));
    Calculator::on(browser).expect(&suggestion(&untouched(today.as_str().unwrap_or_default())));
    assert_eq!(browser.console_errors(), [""; 0]);
}

/// Gives a control a value as somebody who types or picks it.
pub(super) fn set(browser: &Browser, selector: &str, value: &str) {
    let script = "const control = document.querySelector(arguments[0]);
        control.value = arguments[1];
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))";
    browser.run(script, json!([selector, value]));
}

pub(super) fn click(browser: &Browser, selector: &str) {
    browser.run("document.querySelector(arguments[0]).click()", json!([selector]));
}

pub(super) fn text(browser: &Browser, selector: &str) -> String {
    let text = browser.run("return document.querySelector(arguments[0]).textContent", json!([selector]));
    text.as_str().unwrap_or_default().to_owned()
}
