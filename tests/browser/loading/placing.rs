//! Where the widget stands, whatever the page and its optimisers have done to the tag.

use serde_json::json;

use crate::{
    acceptance::Promise::{
        ABaseElementChangesNothing, ADecoratedAddressIsStillTheScripts, ATagInTheBodyHasOneWidgetRightAfterIt,
        ATagInTheHeadServesTheElementInTheText, HeldBackUntilAClickItLosesNoClick,
        ImportedAsAModuleItDefinesTheElementAndPlacesNone, InlinedOrJoinedItWorks, NamesInThePageHideNothing,
        RunAfterThePagesEventsItWorks, RunFromABlobItFindsItsFiles,
        TwoTagsOrVersionsMakeOneDefinitionAndOneWidgetAPlace,
    },
    calculator::Calculator,
    driver::{Browser, wait_until},
    page_log,
    site::{Cdn, Page, STRICTEST, Sheet, script},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(the_tag_in_the_body_has_its_widget_right_after_it).covers(&[ATagInTheBodyHasOneWidgetRightAfterIt]),
    check!(a_tag_in_the_head_serves_the_element_in_the_text).covers(&[ATagInTheHeadServesTheElementInTheText]),
    check!(a_decorated_address_is_still_the_scripts).covers(&[ADecoratedAddressIsStillTheScripts]),
    check!(run_from_a_blob_it_finds_its_files).covers(&[RunFromABlobItFindsItsFiles]),
    check!(inlined_or_joined_with_others_it_works_with_a_base).covers(&[InlinedOrJoinedItWorks]),
    check!(a_script_held_back_until_a_click_works).covers(&[HeldBackUntilAClickItLosesNoClick]),
    check!(a_click_on_the_skeleton_is_not_lost).covers(&[HeldBackUntilAClickItLosesNoClick]),
    check!(run_by_a_loader_after_the_page_it_works).covers(&[RunAfterThePagesEventsItWorks]),
    check!(an_image_named_current_script_hides_nothing).covers(&[NamesInThePageHideNothing]),
    check!(two_versions_make_one_definition_and_one_widget_a_place)
        .covers(&[TwoTagsOrVersionsMakeOneDefinitionAndOneWidgetAPlace]),
    check!(a_base_element_of_the_page_changes_nothing).covers(&[ABaseElementChangesNothing]),
    check!(imported_as_a_module_it_defines_the_element_and_places_none)
        .covers(&[ImportedAsAModuleItDefinesTheElementAndPlacesNone]),
];

const EAGER: &str = "data-loading='eager'";
const ELEMENT: &str = "<recovery-calculator loading='eager'></recovery-calculator>";

#[track_caller]
fn answers_once(browser: &Browser, cdn: &Cdn) {
    Calculator::on(browser);
    assert_eq!(browser.run("return document.querySelectorAll('recovery-calculator').length", json!([])), 1);
    assert_eq!(cdn.wasm_requests(), 1);
    page_log::nothing_bad(browser);
}

fn the_tag_in_the_body_has_its_widget_right_after_it(browser: &Browser) {
    for kind in ["async", "defer", ""] {
        let cdn = Cdn::start();
        let tag = cdn.tag(EAGER).replace("async", kind);
        let page = Page::new("en", &format!("{}<p>Before.</p>{tag}<p>After.</p>", cdn.recorder()));
        browser.go(&page);
        answers_once(browser, &cdn);
        let order = "return [...document.querySelector('recovery-calculator').parentNode.children]
            .slice(1).map((it) => it.localName)";
        assert_eq!(browser.run(order, json!([])), json!(["p", "script", "recovery-calculator", "p"]), "{kind}");
    }
}

fn a_tag_in_the_head_serves_the_element_in_the_text(browser: &Browser) {
    for kind in ["async", "defer", ""] {
        let cdn = Cdn::start();
        let head = cdn.recorder() + &cdn.tag("").replace("async", kind);
        let page = Page::of(Sheet { head, body: ELEMENT.into(), policy: STRICTEST.into(), ..Sheet::default() });
        browser.go(&page);
        answers_once(browser, &cdn);
    }
}

fn a_decorated_address_is_still_the_scripts(browser: &Browser) {
    for name in [".js?ver=6.8", ".min.js", ".0a1b2c3d.js", ".js#x"] {
        let cdn = Cdn::start();
        let body = cdn.recorder() + &cdn.tag(EAGER).replace("calculator.js", &format!("calculator{name}"));
        let page = Page::new("en", &body);
        browser.go(&page);
        answers_once(browser, &cdn);
    }
}

/// What an optimiser does that fetches scripts itself: the tag keeps its address under another name only.
const FROM_BLOB: &str = include_str!("placing/from_blob.js");

fn run_from_a_blob_it_finds_its_files(browser: &Browser) {
    for known_by in ["data-src", "data-litespeed-src", "data-base"] {
        let cdn = Cdn::start();
        let page = Page::free("en", &format!("{}<main></main>", cdn.recorder()));
        browser.go(&page);
        let address = format!("{cdn}/recovery-calculator.js");
        let value = if known_by == "data-base" { cdn.to_string() } else { address.clone() };
        browser.run_async(FROM_BLOB, json!([address, { known_by: value, "data-loading": "eager" }]));
        answers_once(browser, &cdn);
    }
}

fn inlined_or_joined_with_others_it_works_with_a_base(browser: &Browser) {
    let joined = format!("'use strict';\nvar before = 1;\n{}\n;var after = before + 1;", script());
    let cdn = Cdn::start();
    let base = format!("data-base='{cdn}' {EAGER}");
    let inlined = format!("{}<script {base}>{joined}</script>", cdn.recorder());
    let page = Page::free("en", &inlined);
    browser.go(&page);
    answers_once(browser, &cdn);
    assert_eq!(browser.run("return after", json!([])), 2);

    let cdn = Cdn::start();
    let element = ELEMENT.replace("loading", &format!("base='{cdn}/' loading"));
    let body = format!("{}{element}<script defer src='/cache/all.js'></script>", cdn.recorder());
    let files = vec![("/cache/all.js", "text/javascript", joined)];
    let page = Page::of(Sheet { body, files, ..Sheet::default() });
    browser.go(&page);
    answers_once(browser, &cdn);
    assert_eq!(browser.run("return after", json!([])), 2);
}

fn a_script_held_back_until_a_click_works(browser: &Browser) {
    let cdn = Cdn::start();
    let held = cdn.tag(EAGER).replace("src=", "type='text/delayed' data-delayed-src=");
    let delay = include_str!("placing/delay.js");
    let body = format!("{}<script>{delay}</script><button>Menu</button>{held}", cdn.recorder());
    let page = Page::free("en", &body);
    browser.go(&page);
    assert_eq!(browser.run("return document.querySelector('recovery-calculator')", json!([])), json!(null));
    browser.element("return document.querySelector('button')", json!([])).expect("a button").click();
    answers_once(browser, &cdn);
}

fn a_click_on_the_skeleton_is_not_lost(browser: &Browser) {
    let cdn = Cdn::start();
    cdn.hold();
    let page = Page::new("en", &(cdn.recorder() + &cdn.tag("")));
    browser.go(&page);
    let skeleton = "const widget = document.querySelector('recovery-calculator');
        return widget && widget.shadowRoot && widget.shadowRoot.querySelector('[role=button]')";
    wait_until("the skeleton", || browser.element(skeleton, json!([]))).click();
    cdn.release();
    answers_once(browser, &cdn);
    let focused =
        "return document.activeElement.localName + ' ' + Boolean(document.activeElement.shadowRoot.activeElement)";
    wait_until("the focus in the widget", || {
        (browser.run(focused, json!([])) == "recovery-calculator true").then_some(())
    });
}

fn run_by_a_loader_after_the_page_it_works(browser: &Browser) {
    let cdn = Cdn::start();
    let held = cdn.tag(EAGER).replace("src=", "type='x-text/javascript' data-rocket-src=");
    let page = Page::free("en", &format!("{}<p>Before.</p>{held}<p>After.</p>", cdn.recorder()));
    browser.go(&page);
    // Nothing tells the script where it stands, and no event of the page's loading comes any more.
    let run = include_str!("placing/run.js");
    browser.run_async(run, json!([]));
    answers_once(browser, &cdn);
    let before = "return document.querySelector('recovery-calculator').previousElementSibling.localName";
    assert_eq!(browser.run(before, json!([])), "script");
}

fn an_image_named_current_script_hides_nothing(browser: &Browser) {
    let cdn = Cdn::start();
    let clobbered = "<img name='currentScript' alt=''><form name='documentElement'></form><img name='body' alt=''>";
    let page = Page::new("en", &format!("{}{clobbered}<div>{}</div>", cdn.recorder(), cdn.tag(EAGER)));
    browser.go(&page);
    answers_once(browser, &cdn);
}

fn two_versions_make_one_definition_and_one_widget_a_place(browser: &Browser) {
    let cdn = Cdn::start();
    let newer = cdn.tag(EAGER).replace("/recovery-calculator.js", "/v2/recovery-calculator.js");
    let body = format!("{}{}<p>Between.</p>{newer}", cdn.recorder(), cdn.tag(EAGER));
    let page = Page::new("en", &body);
    browser.go(&page);
    for place in 0..2 {
        Calculator::nth(browser, place);
    }
    let placed = "return document.querySelectorAll('script + recovery-calculator').length";
    assert_eq!(browser.run(placed, json!([])), 2);
    assert_eq!(cdn.wasm_requests(), 1, "the definition that came first loads for both");
    page_log::nothing_bad(browser);
}

fn a_base_element_of_the_page_changes_nothing(browser: &Browser) {
    let cdn = Cdn::start();
    let head = "<base href='https://elsewhere.example/deep/folder/'>".to_owned();
    let body = cdn.recorder() + &cdn.tag(EAGER);
    let page = Page::of(Sheet { head, body, ..Sheet::default() });
    browser.go(&page);
    answers_once(browser, &cdn);
}

fn imported_as_a_module_it_defines_the_element_and_places_none(browser: &Browser) {
    for body in [ELEMENT, ""] {
        let cdn = Cdn::start();
        let import = format!("import {{ ready }} from '{}'; window.ready = ready;", cdn.module());
        let head = format!("{}<script type='module' src='/page.js'></script>", cdn.recorder());
        let files = vec![("/page.js", "text/javascript", import)];
        let page = Page::of(Sheet { head, body: body.into(), policy: STRICTEST.into(), files, ..Sheet::default() });
        browser.go(&page);
        wait_until("the module", || (browser.run("return 'ready' in window", json!([])) == true).then_some(()));
        let defined = "return (await ready) === customElements.get('recovery-calculator')";
        assert_eq!(browser.run_async(defined, json!([])), true);
        let elements = "return document.querySelectorAll('recovery-calculator').length";
        assert_eq!(browser.run(elements, json!([])), i32::from(!body.is_empty()), "only what the page has written");
        let put = include_str!("placing/put.js");
        browser.run(put, json!([]));
        answers_once(browser, &cdn);
    }
}
