//! Tags that stand elsewhere than where they run, that arrive as text, or that stand beside elements.

use serde_json::json;

use crate::{
    acceptance::Promise::{
        ATagInTheHeadServesTheElementInTheText, ATagThatComesLaterIsPlaced, InlinedOrJoinedItWorks,
        TwoTagsOrVersionsMakeOneDefinitionAndOneWidgetAPlace,
    },
    calculator::Calculator,
    driver::{Browser, wait_until},
    page_log,
    site::{Cdn, Page, script},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(jquery_puts_the_widget_after_the_tag_that_it_inserts).covers(&[ATagThatComesLaterIsPlaced]),
    check!(a_tag_that_arrives_as_text_is_placed_by_the_script_that_runs).covers(&[ATagThatComesLaterIsPlaced]),
    check!(the_pasted_lines_twice_are_two_widgets).covers(&[TwoTagsOrVersionsMakeOneDefinitionAndOneWidgetAPlace]),
    check!(a_tag_that_only_defines_the_element_places_none).covers(&[ATagInTheHeadServesTheElementInTheText]),
    check!(without_an_address_the_optimiser_is_named).covers(&[InlinedOrJoinedItWorks]),
    check!(a_tag_in_a_hidden_element_says_so_on_the_console).covers(&[ATagThatComesLaterIsPlaced]),
];

const ELEMENT: &str = "<recovery-calculator loading='eager'></recovery-calculator>";
const EAGER: &str = "data-loading='eager'";
const COUNT: &str = "return document.querySelectorAll('recovery-calculator').length";

fn jquery_puts_the_widget_after_the_tag_that_it_inserts(browser: &Browser) {
    let jquery = "<script src='/assets/jquery/dist/jquery.js'></script>";
    for insert in
        ["$('#modal').html(arguments[0])", "$('#modal').append(arguments[0])", "$('#modal').load('/part.html')"]
    {
        let cdn = Cdn::start();
        let tag = cdn.tag(EAGER);
        let body = format!("{}{jquery}<div id='modal'></div>", cdn.recorder());
        let files = vec![("/part.html", "text/html", tag.clone())];
        let page = Page::of(crate::site::Sheet { body, files, ..crate::site::Sheet::default() });
        browser.go(&page);
        browser.run(insert, json!([tag]));
        Calculator::on(browser);
        let placed = "return document.querySelectorAll('#modal > script + recovery-calculator').length";
        assert_eq!((browser.run(placed, json!([])), browser.run(COUNT, json!([]))), (json!(1), json!(1)), "{insert}");
        page_log::nothing_bad(browser);
    }
}

fn a_tag_that_arrives_as_text_is_placed_by_the_script_that_runs(browser: &Browser) {
    let cdn = Cdn::start();
    let body = format!("{}<main><p>Home</p></main>{}", cdn.recorder(), cdn.tag("data-place='none'"));
    browser.go(Page::free("en", &body));
    let defined = "await customElements.whenDefined('recovery-calculator'); return document.readyState";
    browser.run_async(defined, json!([]));
    let visit = "document.querySelector('main').innerHTML = arguments[0]";
    for _ in 0..2 {
        browser.run(visit, json!([format!("<p>Article</p>{}", cdn.tag(EAGER))]));
        Calculator::on(browser);
        assert_eq!(browser.run(COUNT, json!([])), 1);
    }
    assert_eq!(cdn.wasm_requests(), 1);
    page_log::nothing_bad(browser);
}

fn the_pasted_lines_twice_are_two_widgets(browser: &Browser) {
    let cdn = Cdn::start();
    let lines = format!("{ELEMENT}\n{}\n", cdn.tag(""));
    browser.go(Page::free("en", &(cdn.recorder() + &lines.repeat(2))));
    for place in 0..2 {
        Calculator::nth(browser, place);
    }
    assert_eq!(browser.run(COUNT, json!([])), 2);
    page_log::nothing_bad(browser);
}

fn a_tag_that_only_defines_the_element_places_none(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(Page::free("en", &(cdn.recorder() + &cdn.tag("data-place='none'"))));
    let defined = "await customElements.whenDefined('recovery-calculator');
        return document.querySelectorAll('recovery-calculator').length";
    assert_eq!(browser.run_async(defined, json!([])), 0);
    page_log::nothing_bad(browser);
}

fn without_an_address_the_optimiser_is_named(browser: &Browser) {
    let cdn = Cdn::start();
    let inlined = format!("{}{ELEMENT}<script>{}</script>", cdn.recorder(), script());
    let joined = format!("{}{ELEMENT}<script src='/cache/all.js'></script>", cdn.recorder());
    for body in [inlined, joined] {
        let files = vec![("/cache/all.js", "text/javascript", format!("var before = 1;\n{}", script()))];
        let page = Page::of(crate::site::Sheet { body, files, ..crate::site::Sheet::default() });
        browser.go(&page);
        assert_eq!(page_log::error_code(browser), "RC-CONFIG");
        let said =
            browser.run("return document.querySelector('recovery-calculator').shadowRoot.textContent", json!([]));
        let said = said.as_str().unwrap_or_default();
        for words in ["optimiser", "leave recovery-calculator.js out", "set base (data-base)"] {
            assert!(said.contains(words), "{words} is missing in {said}");
        }
    }
}

/// Keeps what the page is told beside warnings.
const NOTED: &str = "<script>window.noted = []; console.info = (...words) => noted.push(words.join(' '))</script>";

fn a_tag_in_a_hidden_element_says_so_on_the_console(browser: &Browser) {
    let cdn = Cdn::start();
    let body = format!("{NOTED}{}<div style='display: none; visibility: hidden'>{}</div>", cdn.recorder(), cdn.tag(""));
    browser.go(Page::free("en", &body));
    let noted = "return noted.some((it) => it.includes('not shown'))";
    wait_until("a line on the console", || (browser.run(noted, json!([])) == true).then_some(()));
    page_log::nothing_bad(browser);
}
