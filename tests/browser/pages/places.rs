//! Places that hide what stands in them, or that are as wide as it.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{AnyPlaceGivesItRoomOrItSaysSo, WhatThePageHidesIsHidden},
    calculator::Calculator,
    driver::{Browser, wait_until},
    page_log,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(in_a_closed_modal_it_can_be_neither_seen_nor_touched).covers(&[WhatThePageHidesIsHidden]),
    check!(a_place_that_shrinks_to_fit_gives_it_its_width).covers(&[AnyPlaceGivesItRoomOrItSaysSo]),
    check!(columns_do_not_cut_it).covers(&[AnyPlaceGivesItRoomOrItSaysSo]),
    check!(a_place_that_is_too_narrow_says_so_and_offers_another).covers(&[AnyPlaceGivesItRoomOrItSaysSo]),
    check!(it_says_that_it_is_too_narrow_of_no_width_but_the_one_it_has).covers(&[AnyPlaceGivesItRoomOrItSaysSo]),
    check!(a_page_hides_it_as_it_hides_its_own_elements).covers(&[WhatThePageHidesIsHidden]),
];

const ELEMENT: &str = "<recovery-calculator loading='eager'></recovery-calculator>";

fn show(browser: &Browser, around: &str) {
    let cdn = Cdn::start();
    let body = around.replace("EL", ELEMENT);
    browser.go(Page::free("en", &format!("{}{body}{}", cdn.recorder(), cdn.tag(""))));
    Calculator::on(browser);
    page_log::nothing_bad(browser);
}

fn in_a_closed_modal_it_can_be_neither_seen_nor_touched(browser: &Browser) {
    let button = "<button style='position: fixed; left: 300px; top: 300px; width: 99px; height: 40px'>Menu</button>";
    for style in ["visibility: hidden", "pointer-events: none; opacity: 0"] {
        show(browser, &format!("{button}<div style='position: fixed; inset: 0; {style}'>EL</div>"));
        assert_eq!(browser.run("return document.elementFromPoint(340, 320).localName", json!([])), "button", "{style}");
    }
    show(browser, "<div style='position: fixed; inset: 0; visibility: hidden'>EL</div>");
    let focus = "const host = document.querySelector('recovery-calculator');
        host.shadowRoot.querySelector('input').focus();
        return [host.shadowRoot.activeElement, getComputedStyle(host.shadowRoot.querySelector('button')).visibility]";
    assert_eq!(browser.run(focus, json!([])), json!([null, "hidden"]));
}

fn size(browser: &Browser) -> (f64, f64) {
    let size = browser.run(
        "const { width, height } = document.querySelector('recovery-calculator').getBoundingClientRect();
        return [width, height]",
        json!([]),
    );
    (size[0].as_f64().unwrap_or_default(), size[1].as_f64().unwrap_or_default())
}

fn a_place_that_shrinks_to_fit_gives_it_its_width(browser: &Browser) {
    for around in [
        "<table><tr><td>EL</td></tr></table>",
        "<div style='display: grid; grid-template-columns: auto 1fr'><div>EL</div><p>Beside</p></div>",
        "<div style='float: left'>EL</div>",
        "<div style='display: inline-block'>EL</div>",
        "<div style='width: fit-content'>EL</div>",
        "<div style='position: absolute'>EL</div>",
        "<div style='writing-mode: vertical-rl; height: 900px'>EL</div>",
    ] {
        show(browser, around);
        let (width, height) = size(browser);
        assert!(width > 300.0 && height < 8000.0, "{width} x {height}: {around}");
    }
}

fn columns_do_not_cut_it(browser: &Browser) {
    let texts = "<p>Before.</p>EL<p>After.</p>";
    for around in [
        format!("<div style='columns: 3'>{texts}</div>"),
        format!("<div style='columns: 2; width: 4000px'><div style='columns: 2'>{texts}</div></div>"),
    ] {
        show(browser, &around);
        let pieces = "return document.querySelector('recovery-calculator').getClientRects().length";
        assert_eq!(browser.run(pieces, json!([])), 1, "{around}");
    }
}

fn a_place_that_is_too_narrow_says_so_and_offers_another(browser: &Browser) {
    show(browser, "<div style='display: grid; grid-template-columns: 120px 1fr'><div>EL</div><p>Beside</p></div>");
    let link = "const link = document.querySelector('recovery-calculator').shadowRoot.querySelector('a[target=_blank][href*=\"calculator.html\"]');
        return link && link.offsetHeight ? link.textContent : null";
    let words = wait_until("the link", || browser.run(link, json!([])).as_str().map(str::to_owned));
    assert!(words.contains("Open the calculator") && words.contains("Ouvrir le calculateur"), "{words}");
    assert!(size(browser).1 < 900.0, "{:?}", size(browser));
    browser.run("document.querySelector('div').style.display = 'block'", json!([]));
    wait_until("the calculator", || {
        (browser.run(link, json!([])) == Value::Null && size(browser).1 > 600.0).then_some(())
    });
}

fn it_says_that_it_is_too_narrow_of_no_width_but_the_one_it_has(browser: &Browser) {
    show(browser, "<div>EL</div>");
    assert_eq!(browser.run(include_str!("places/widths.js"), json!([])), json!([]));
}

fn a_page_hides_it_as_it_hides_its_own_elements(browser: &Browser) {
    show(browser, "EL");
    for hide in ["it.style.display = 'none'", "it.hidden = true", "it.setAttribute('style', 'display:none')"] {
        browser.run(&format!("const it = document.querySelector('recovery-calculator'); {hide}"), json!([]));
        assert_eq!(size(browser).1, 0.0, "{hide}");
        browser.run(
            "const it = document.querySelector('recovery-calculator'); it.hidden = false; it.removeAttribute('style')",
            json!([]),
        );
        assert!(size(browser).1 > 300.0);
    }
}
