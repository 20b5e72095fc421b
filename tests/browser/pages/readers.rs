//! What readers bring along: extensions that translate.

use serde_json::json;

use crate::{
    acceptance::Promise::ATranslatorsNodesHideNoAnswer,
    calculator::{Calculator, inside},
    driver::{Browser, wait_for},
    expected::{TODAY, suggestion, untouched},
    page_log,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] =
    &[check!(a_translators_nodes_hide_no_answer).covers(&[ATranslatorsNodesHideNoAnswer])];

/// How extensions put their words in place of a text.
const WAYS: [&str; 3] = [
    "text.replaceWith(other)",
    "text.before(other); text.remove()",
    // One that insists.
    "text.replaceWith(other); if (other.closest('.when'))
        new MutationObserver(() => { if (text.isConnected) text.replaceWith(other); })
            .observe(root, { childList: true, subtree: true })",
];

fn a_translators_nodes_hide_no_answer(browser: &Browser) {
    for way in WAYS {
        let cdn = Cdn::start();
        let tag = cdn.tag(&format!("data-loading='eager' data-today='{TODAY}'"));
        browser.go(Page::new("en", &(cdn.recorder() + &tag)));
        let calculator = Calculator::on(browser);
        let translate = include_str!("readers/translate.js").replace("PUT", way);
        for distance in ["90", "20", "110"] {
            let before = inside(browser, &translate);
            assert!(before.as_u64() > Some(50), "{before} texts");
            calculator.enter("weekly_distance", distance);
            let mut request = untouched(TODAY);
            request["runner"]["weekly_km"] = json!(distance.parse::<u32>().unwrap_or_default());
            calculator.expect(&suggestion(&request));
            if !way.contains("MutationObserver") {
                expect_words_to_follow(browser, way);
            }
        }
        page_log::nothing_bad(browser);
    }
}

/// The day in the card's words is that of its data.
fn expect_words_to_follow(browser: &Browser, way: &str) {
    let shown = "const card = root.querySelector('[part~=suggestion]');
        return [card.dataset.date.split('-')[2].replace(/^0/, ''), card.querySelector('.when').innerText]";
    wait_for(way, || {
        let shown = inside(browser, shown);
        let text = |place: usize| shown[place].as_str().unwrap_or_default().to_owned();
        if text(1).contains(&text(0)) { Ok(()) } else { Err(shown) }
    });
}
