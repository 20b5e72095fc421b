//! Pages that do their worst, made from seeds: they and the widget come to no harm from each other.
//!
//! `HOSTILE_SEED=7` makes the page of that seed alone, and reduces it to what it takes to fail; `HOSTILE_PAGES=2000`
//! makes so many from the first seed on, and with `HOSTILE_FIRST=501` from that one on.

mod generator;
mod harm;
mod look;

use std::{
    env,
    panic::{self, AssertUnwindSafe},
    time::Duration,
};

use serde_json::json;

use self::{
    generator::HostilePage,
    look::{Look, PATIENCE},
};
use crate::{
    acceptance::Promise::NeitherAHostilePageNorTheWidgetHarmsTheOther,
    driver::{Ability, Browser, letters, wait_within},
    expected::{TODAY, suggestion, untouched},
    site::{Cdn, Page, Sheet},
    suite::{Check, Suite, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(thirty_hostile_pages_and_the_widget_do_each_other_no_harm)
        .covers(&[NeitherAHostilePageNorTheWidgetHarmsTheOther])
        .needs(&[Ability::ForeignGlobals]),
    check!(five_hundred_hostile_pages_and_the_widget_do_each_other_no_harm)
        .needs(&[Ability::ForeignGlobals])
        .in_suite(Suite::Hosts),
];

/// Below this width the widget may offer its own page in place of itself.
const NARROW: i64 = 240;

fn thirty_hostile_pages_and_the_widget_do_each_other_no_harm(browser: &Browser) {
    expect_no_harm(browser, 30);
}

fn five_hundred_hostile_pages_and_the_widget_do_each_other_no_harm(browser: &Browser) {
    expect_no_harm(browser, 500);
}

#[track_caller]
fn expect_no_harm(browser: &Browser, pages: u64) {
    let asked = |name: &str| env::var(name).ok().map(|text| text.parse().expect("a number"));
    let alone: Option<u64> = asked("HOSTILE_SEED");
    let first = alone.or(asked("HOSTILE_FIRST")).unwrap_or(1);
    let seeds = first..first + alone.map_or(asked("HOSTILE_PAGES").unwrap_or(pages), |_| 1);
    println!("{}: hostile pages of the seeds {seeds:?}", browser.engine.name());
    let mut found = Vec::new();
    for seed in seeds {
        if seed.is_multiple_of(100) {
            println!("{}: hostile page {seed}, {} findings so far", browser.engine.name(), found.len());
        }
        let page = HostilePage::new(seed);
        if let Some(problem) = problem(browser, &page) {
            let (page, problem) = if alone.is_some() { reduced(browser, page, problem) } else { (page, problem) };
            let report = format!("HOSTILE_SEED={seed}: {problem}\n{page:?}");
            println!("{}: {report}", browser.engine.name());
            found.push(report);
            // A page that the browser does not come back from would be found in all that follow.
            if panic::catch_unwind(AssertUnwindSafe(|| browser.go("about:blank"))).is_err() {
                break;
            }
        }
    }
    // Nothing of a page's own globals is left for whoever asks next.
    browser.go("about:blank");
    assert!(found.is_empty(), "{} findings\n{}", found.len(), found.join("\n\n"));
}

/// The page without what it fails without.
fn reduced(browser: &Browser, mut page: HostilePage, mut problem: String) -> (HostilePage, String) {
    for place in (0..page.hostilities.len()).rev() {
        let less = page.without(place);
        if let Some(same) = self::problem(browser, &less) {
            (page, problem) = (less, same);
        }
    }
    (page, problem)
}

fn problem(browser: &Browser, page: &HostilePage) -> Option<String> {
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| visit(browser, page)));
    outcome.unwrap_or_else(|panic| Err(format!("the browser: {:?}", panic.downcast_ref::<String>()))).err()
}

/// A page that is served, with the widget or with what stands in for it.
fn serve(cdn: &Cdn, hostile: &HostilePage, stand_in: Option<&str>) -> Page {
    let attributes = format!("loading='eager' today='{TODAY}'");
    Page::of(Sheet {
        html: "lang='en'".into(),
        head: hostile.head(cdn, stand_in),
        body: hostile.body(cdn, &attributes, stand_in),
        ..Sheet::default()
    })
}

fn visit(browser: &Browser, hostile: &HostilePage) -> Result<(), String> {
    let cdn = Cdn::start();
    let page = serve(&cdn, hostile, None);
    browser.go(&page);
    let mut widgets = hostile.widgets();
    let look = Look::at_rest(browser, widgets)?;
    // What a page does to anything in the widget's place is no harm of the widget's or to it.
    let works_as_plain = |works: fn(&Browser) -> bool, harm: &str| {
        if works(browser) {
            return Ok(true);
        }
        let sizes = browser.run(include_str!("measure.js"), json!([]));
        let plain = serve(&cdn, hostile, sizes.as_str());
        browser.go(&plain);
        let is_harm = works(browser);
        browser.go(&page);
        // It opens as soon as a reader touches it.
        if Look::at_rest(browser, widgets)?.is_ready() {
            expect_answers(browser, "77")?;
        }
        let works = is_harm && works(browser);
        if is_harm && !works { Err(harm.to_owned()) } else { Ok(works) }
    };
    if look.is_ready() {
        expect_answers(browser, "77")?;
        expect_fields_alike(browser, &look, works_as_plain)?;
    }
    works_as_plain(own_button_works, "the page's own button cannot be clicked any more")?;
    for script in hostile.moves() {
        if widgets == 0 {
            break;
        }
        let more = format!(
            "{OWN_DOCUMENT} return ((document) => {{
            const widget = document.querySelector('recovery-calculator');
            return String({script});
        }})(ownDocument)"
        );
        let more = browser.run(&more, json!([]));
        widgets += more.as_str().and_then(|it| it.parse::<i64>().ok()).ok_or("a move has no number")?;
        let look = Look::at_rest(browser, widgets)?;
        if look.is_ready() && widgets > 0 {
            expect_answers(browser, "42")?;
        }
    }
    let strange = |path: &&String| !path.ends_with(".wasm") && *path != "/recovery-calculator.js";
    match cdn.requests().iter().find(strange) {
        Some(path) => Err(format!("{path} is asked for")),
        None => Ok(()),
    }
}

/// The page's scripts know better than to ask an image called `querySelector`.
const OWN_DOCUMENT: &str = "const ownDocument = new Proxy(document, { get(it, name) {
        const found = Reflect.get(recorder.realm.Document.prototype, name, it);
        return typeof found === 'function' ? found.bind(it) : found;
    } });";

/// The widget answers as the engine does, and takes no focus where it cannot be seen.
fn expect_answers(browser: &Browser, distance: &str) -> Result<(), String> {
    let taken = browser.run(include_str!("enter.js"), json!([distance]));
    let mut request = untouched(TODAY);
    request["runner"]["weekly_km"] = json!(distance.parse::<u32>().unwrap_or_default());
    let expected = suggestion(&request);
    let expected = format!("{} {}", expected.kind.unwrap_or_default(), expected.date.unwrap_or_default());
    let look = wait_within(PATIENCE, || {
        let look = Look::at(browser)?;
        if look.suggestion == expected { Ok(look) } else { Err(format!("{look:?}")) }
    })
    .map_err(|look| format!("with {distance} km it does not suggest {expected}: {look}"))?;
    if !look.is_visible && taken == "true" {
        return Err("what cannot be seen takes the focus".into());
    }
    Ok(())
}

/// Where a field of the page can be clicked and typed into, the widget's can.
fn expect_fields_alike(
    browser: &Browser,
    look: &Look,
    works_as_plain: impl Fn(fn(&Browser) -> bool, &str) -> Result<bool, String>,
) -> Result<(), String> {
    let value = "return String(Document.prototype.querySelector.call(document, '#own-field').value)";
    if !press_on(browser, "#own-field") || look.width < NARROW {
        return Ok(());
    }
    browser.press(&letters("7"));
    if browser.run(value, json!([])) != "7" {
        return Ok(());
    }
    let harm = format!("a field of the page can be clicked, the widget's cannot: {look:?}");
    if !works_as_plain(|browser| press_on(browser, "[name=weekly_distance]"), &harm)? {
        return Ok(());
    }
    let value = "const widget = Document.prototype.querySelector.call(document, 'recovery-calculator');
        return String(DocumentFragment.prototype.querySelector.call(widget.shadowRoot, '[name=weekly_distance]').value)";
    let type_once = || {
        browser.press(&letters("9"));
        wait_within(Duration::from_secs(2), || {
            let value = browser.run(value, json!([]));
            if value.as_str().is_some_and(|it| it.contains('9')) { Ok(()) } else { Err(value) }
        })
    };
    // Where the page has moved under the finger, a reader presses again.
    let is_typed =
        type_once().or_else(|value| if press_on(browser, "[name=weekly_distance]") { type_once() } else { Err(value) });
    is_typed.map_err(|value| format!("a field of the page can be typed into, the widget's holds {value}"))
}

fn own_button_works(browser: &Browser) -> bool {
    let clicked = "return String(Document.prototype.querySelector.call(document, '#own').dataset.clicked)";
    press_on(browser, "#own") && browser.run(clicked, json!([])) == "1"
}

/// Presses in the middle of something, if that is what is there once the page has heard that it has scrolled: then the
/// widget opens, which keeps its height until the reader does anything.
fn press_on(browser: &Browser, what: &str) -> bool {
    let middle = || {
        let middle = browser.run(include_str!("middle.js"), json!([what]));
        let parts: Vec<&str> = middle.as_str().unwrap_or_default().split(' ').collect();
        let [x, y, "true"] = parts[..] else { return Err(()) };
        x.parse().ok().zip(y.parse().ok()).ok_or(())
    };
    let middle = wait_within(Duration::from_millis(200), middle);
    middle.map(|(x, y)| browser.press_at(x, y)).is_ok()
}
