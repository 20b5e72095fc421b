//! Elements in every corner of a page.

use serde_json::json;

use crate::{
    acceptance::Promise::{EnterDoesNotSubmitAFormAround, ItWorksInEveryCornerOfAPage, ThreeElementsShareOneWasm},
    calculator::{Calculator, text},
    driver::{Browser, wait_until},
    expected::{TODAY, suggestion, untouched},
    page_log,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(inside_a_paragraph_a_list_a_table_and_another_shadow_root_it_answers).covers(&[ItWorksInEveryCornerOfAPage]),
    check!(hidden_at_first_it_loads_when_it_is_shown).covers(&[ItWorksInEveryCornerOfAPage]),
    check!(three_elements_of_different_settings_share_one_wasm).covers(&[ThreeElementsShareOneWasm]),
    check!(enter_in_a_field_does_not_submit_the_form_around).covers(&[EnterDoesNotSubmitAFormAround]),
];

const ELEMENT: &str = "<recovery-calculator loading='eager'></recovery-calculator>";

fn inside_a_paragraph_a_list_a_table_and_another_shadow_root_it_answers(browser: &Browser) {
    for (before, after) in [("<p>", "</p>"), ("<ul><li>", "</li></ul>"), ("<table><tr><td>", "</td></tr></table>")] {
        let cdn = Cdn::start();
        let page = Page::new("en", &format!("{}{before}{}{after}", cdn.recorder(), cdn.tag("data-loading='eager'")));
        browser.go(&page);
        Calculator::on(browser);
        let parents = include_str!("corners/parents.js");
        assert_eq!(browser.run(parents, json!([])), before);
        page_log::nothing_bad(browser);
    }
    let cdn = Cdn::start();
    let page = Page::new("en", &format!("{}<div id='outer'></div>{ELEMENT}{}", cdn.recorder(), cdn.tag("")));
    browser.go(&page);
    Calculator::on(browser);
    browser.run(
        "const shadow = document.querySelector('#outer').attachShadow({ mode: 'open' });
        shadow.append(document.querySelector('recovery-calculator'));
        document.querySelector('#outer').lang = 'fr';",
        json!([]),
    );
    let words = "return document.querySelector('#outer').shadowRoot.querySelector('recovery-calculator').shadowRoot
        .querySelector('[part=root]').innerText";
    wait_until("the language around the other shadow root", || {
        browser.run(words, json!([])).as_str().is_some_and(|words| words.contains("semaine")).then_some(())
    });
    page_log::nothing_bad(browser);
}

fn hidden_at_first_it_loads_when_it_is_shown(browser: &Browser) {
    for (before, after, open) in [
        ("<div hidden>", "</div>", "document.querySelector('div').hidden = false"),
        ("<details><summary>More</summary>", "</details>", "document.querySelector('details').open = true"),
    ] {
        let cdn = Cdn::start();
        let body =
            format!("{}{before}<recovery-calculator></recovery-calculator>{after}{}", cdn.recorder(), cdn.tag(""));
        let page = Page::new("en", &body);
        browser.go(&page);
        let two_frames = "await customElements.whenDefined('recovery-calculator');
            return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))";
        browser.run_async(two_frames, json!([]));
        assert_eq!(cdn.wasm_requests(), 0, "nobody sees it: {before}");
        browser.run(open, json!([]));
        Calculator::on(browser);
        page_log::nothing_bad(browser);
    }
}

fn three_elements_of_different_settings_share_one_wasm(browser: &Browser) {
    let cdn = Cdn::start();
    let element =
        |more: &str| format!("<recovery-calculator today='{TODAY}' loading='eager' {more}></recovery-calculator>");
    let elements = [element("lang='en'"), element("lang='fr' weekly-km='90'"), element("lang='en' unit='mi'")].concat();
    let page = Page::new("en", &format!("{}{elements}{}", cdn.recorder(), cdn.tag("")));
    browser.go(&page);
    let calculators = [0, 1, 2].map(|place| Calculator::nth(browser, place));
    let mut far = untouched(TODAY);
    far["runner"]["weekly_km"] = 90.into();
    calculators[0].expect(&suggestion(&untouched(TODAY)));
    calculators[1].expect(&suggestion(&far));
    assert_eq!(calculators[1].value("weekly_distance"), "90");
    assert_eq!(calculators[2].value("weekly_distance"), "18.6");
    calculators[0].enter("weekly_distance", "77");
    assert_eq!(calculators[1].value("weekly_distance"), "90", "what is typed in one stays there");
    assert!(text(browser, 1).contains("semaine") && !text(browser, 0).contains("semaine"));
    assert_eq!(cdn.wasm_requests(), 1);
    page_log::nothing_bad(browser);
}

fn enter_in_a_field_does_not_submit_the_form_around(browser: &Browser) {
    let cdn = Cdn::start();
    let form = format!("<form action='/sent'><input name='q'>{ELEMENT}<button>Send</button></form>");
    let page = Page::new("en", &format!("{}{form}{}", cdn.recorder(), cdn.tag("")));
    browser.go(&page);
    let calculator = Calculator::on(browser);
    calculator.enter("weekly_distance", "55");
    browser.run("window.submitted = 0; addEventListener('submit', () => submitted += 1)", json!([]));
    calculator.focus("weekly_distance");
    browser.press(&[crate::driver::Key::Enter]);
    assert_eq!(calculator.value("weekly_distance"), "55");
    assert_eq!(browser.run("return [submitted, location.pathname]", json!([])), json!([0, "/"]));
    page_log::nothing_bad(browser);
}
