//! The calculator in a frame, and the script that puts it there.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::AFrameIsAsHighAsItsCalculatorAndTrustsNobodyElse,
    driver::{Browser, wait_for, wait_until},
    expected::TODAY,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(the_frame_is_as_high_as_its_calculator_and_follows_it)
        .covers(&[AFrameIsAsHighAsItsCalculatorAndTrustsNobodyElse]),
    check!(a_page_elsewhere_gets_the_height_and_nobody_else_can_set_it)
        .covers(&[AFrameIsAsHighAsItsCalculatorAndTrustsNobodyElse]),
    check!(a_frame_tells_only_the_page_that_its_address_names)
        .covers(&[AFrameIsAsHighAsItsCalculatorAndTrustsNobodyElse]),
    check!(a_frame_that_is_pushed_up_again_and_again_gives_in_until_somebody_touches_it)
        .covers(&[AFrameIsAsHighAsItsCalculatorAndTrustsNobodyElse]),
    check!(a_link_shared_from_a_frame_leads_to_the_page_around_it_and_into_the_frame),
];

/// How high the frame is, and how high what it shows; only where both are of one origin.
const HEIGHTS: &str = include_str!("frame/heights.js");

fn the_frame_is_as_high_as_its_calculator_and_follows_it(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(format!("{cdn}/?lang=en"));
    place_frame(browser, &cdn);
    let before = fitted(browser, |_| true);
    browser.run(&open_details(true), json!([]));
    let open = fitted(browser, |height| height > before);
    browser.run(&open_details(false), json!([]));
    fitted(browser, |height| height < open);
}

fn open_details(open: bool) -> String {
    format!(
        "const page = document.querySelector('iframe').contentDocument;
        for (const it of page.querySelector('recovery-calculator').shadowRoot.querySelectorAll('details')) it.open = {open}"
    )
}

/// Exchanges the page for one with the frame's tag.
fn place_frame(browser: &Browser, cdn: &Cdn) {
    let script = include_str!("frame/place.js");
    browser.run(script, json!([format!("{cdn}/calculator-frame.js"), TODAY]));
}

/// The height of the frame, once it fits and is as wanted.
fn fitted(browser: &Browser, is_it: impl Fn(u64) -> bool) -> u64 {
    wait_for("a frame that fits", || {
        let heights = browser.run(HEIGHTS, json!([]));
        let [frame, calculator, page] = [0, 1, 2].map(|place| heights[place].as_u64());
        match frame {
            Some(height) if frame == calculator && frame == page && is_it(height) => Ok(height),
            _ => Err(heights),
        }
    })
}

fn a_page_elsewhere_gets_the_height_and_nobody_else_can_set_it(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = format!(r#"<script async src="{cdn}/calculator-frame.js" data-today="{TODAY}"></script>"#);
    let page = Page::free("fr", &(cdn.recorder() + &tag));
    browser.go(&page);
    let height = "return Number(document.querySelector('iframe')?.height)";
    wait_for("the frame's height", || {
        let height = browser.run(height, json!([]));
        if height.as_u64() > Some(800) { Ok(()) } else { Err(height) }
    });
    let frame = browser.run("const { title, src } = document.querySelector('iframe'); return [title, src]", json!([]));
    assert_eq!(frame[0], "Calculateur de récupération pour coureurs");
    assert!(frame[1].as_str().is_some_and(|src| src.contains("lang=fr")), "{frame}");
    // From the page itself, and from another frame; both have been received when the answer comes.
    let hostile = include_str!("frame/hostile.js");
    let kept = browser.run_async(hostile, json!([]));
    assert!(kept.as_u64() > Some(800), "{kept}");
    assert_eq!(browser.run("return recorder.errors", json!([])), json!([]));
}

fn a_frame_tells_only_the_page_that_its_address_names(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(&cdn);
    let frames = include_str!("frame/frames.js");
    let origin = cdn.to_string();
    browser.run(frames, json!([["https://clinic.example", "*", "", format!("{origin}/path"), origin]]));
    wait_until("an answer in every frame", || {
        let ready =
            "return Array.from(frames).every((it) => it.document.querySelector('recovery-calculator:state(ready)'))";
        (browser.run(ready, json!([])) == Value::Bool(true)).then_some(())
    });
    let told = wait_for("the height of the last frame", || {
        let told = browser.run("return told", json!([]));
        if told == json!([]) { Err(told) } else { Ok(told) }
    });
    let told = told.as_array().cloned().unwrap_or_default();
    assert!(told.iter().all(|it| *it == json!(["recovery-calculator-height", 4])), "{told:?}");
}

fn a_frame_that_is_pushed_up_again_and_again_gives_in_until_somebody_touches_it(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(&cdn);
    let place = include_str!("frame/count.js");
    browser.run(place, json!([]));
    wait_until("the first height", || (browser.run("return told", json!([])).as_u64() > Some(0)).then_some(()));
    // A page that answers every height with a frame in which the calculator is higher still.
    let grow = include_str!("frame/grow.js");
    let told = browser.run_async(grow, json!([])).as_u64();
    assert!(told >= Some(20) && told < Some(30), "{told:?}");
    let touch = "frames[0].document.querySelector('recovery-calculator').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))";
    browser.run(touch, json!([]));
    assert!(browser.run_async(grow, json!([])).as_u64() >= told.map(|told| told + 19));
}

fn a_link_shared_from_a_frame_leads_to_the_page_around_it_and_into_the_frame(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(format!("{cdn}/?lang=en#recovery-calculator?weekly-km=42"));
    place_frame(browser, &cdn);
    fitted(browser, |_| true);
    let told = "const frame = document.querySelector('iframe');
        const page = frame.contentDocument;
        return [page.location.hash, page.querySelector('recovery-calculator').dataset.page, frame.allow]";
    let expected =
        json!(["#recovery-calculator?weekly-km=42", format!("{cdn}/?lang=en"), "clipboard-write; web-share"]);
    assert_eq!(browser.run(told, json!([])), expected);
}
