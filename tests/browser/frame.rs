//! The calculator in a frame, and the script that puts it there.

use serde_json::{Value, json};

use crate::{
    driver::{Browser, wait_for, wait_until},
    native::TODAY,
    site::{Cdn, Page},
    suite::{Check, check},
};

/// What is looked at here.
pub(crate) const CHECKS: &[Check] = &[
    check!(the_frame_is_as_high_as_its_calculator_and_follows_it).of(&[58]),
    check!(a_page_elsewhere_gets_the_height_and_nobody_else_can_set_it).of(&[58]),
    check!(a_frame_tells_only_the_page_that_its_address_names).of(&[58]),
    check!(a_frame_that_is_pushed_up_again_and_again_gives_in_until_somebody_touches_it).of(&[58]),
];

/// How high the frame is, and how high what it shows; only where both are of one origin.
const HEIGHTS: &str = "const frame = document.querySelector('iframe');
    const page = frame && frame.contentDocument;
    const calculator = page && page.querySelector('recovery-calculator:state(ready)');
    return calculator ? [frame.offsetHeight, Math.ceil(calculator.getBoundingClientRect().height), page.documentElement.scrollHeight] : null";

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
    let script = "const tag = document.createElement('script');
        tag.src = arguments[0];
        tag.dataset.today = arguments[1];
        document.body.replaceChildren(tag)";
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
    let page = Page::free("fr", &(cdn.witness() + &tag));
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
    let hostile = "const message = { type: 'recovery-calculator-height', height: 5 };
        const received = (times) => new Promise((resolve) =>
            addEventListener('message', ({ data }) => data.height === 5 && (--times || setTimeout(resolve))));
        const other = document.body.appendChild(document.createElement('iframe'));
        const both = received(2);
        postMessage(message, '*');
        const theirs = other.contentDocument.createElement('script');
        theirs.textContent = 'parent.postMessage({ type: `recovery-calculator-height`, height: 5 }, `*`)';
        other.contentDocument.body.append(theirs);
        document.querySelector('iframe').contentWindow.postMessage({ ...message, height: 9 }, '*');
        await both;
        return Number(document.querySelector('iframe').height)";
    let kept = browser.run_async(hostile, json!([]));
    assert!(kept.as_u64() > Some(800), "{kept}");
    assert_eq!(browser.run("return witness.errors", json!([])), json!([]));
}

fn a_frame_tells_only_the_page_that_its_address_names(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(&cdn);
    let frames = "window.told = [];
        addEventListener('message', ({ data, source }) => told.push([data.type, Array.from(frames).indexOf(source)]));
        document.body.replaceChildren(...arguments[0].map((origin) => {
            const frame = document.createElement('iframe');
            frame.src = `embed.html?origin=${encodeURIComponent(origin)}`;
            return frame;
        }));";
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
    let place = "window.told = 0;
        addEventListener('message', () => { window.told += 1; });
        const frame = document.createElement('iframe');
        frame.src = `embed.html?origin=${location.origin}`;
        document.body.replaceChildren(frame)";
    browser.run(place, json!([]));
    wait_until("the first height", || (browser.run("return told", json!([])).as_u64() > Some(0)).then_some(()));
    // A page that answers every height with a frame in which the calculator is higher still.
    let grow = "const view = frames[0];
        const calculator = view.document.querySelector('recovery-calculator');
        const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        for (let times = 0; times < 40; times += 1) {
            calculator.style.minHeight = `${Math.ceil(calculator.getBoundingClientRect().height) + 10}px`;
            await frame();
            await frame();
        }
        return told";
    let told = browser.run_async(grow, json!([])).as_u64();
    assert!(told >= Some(20) && told < Some(30), "{told:?}");
    let touch = "frames[0].document.querySelector('recovery-calculator').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))";
    browser.run(touch, json!([]));
    assert!(browser.run_async(grow, json!([])).as_u64() >= told.map(|told| told + 19));
}
