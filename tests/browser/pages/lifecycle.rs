//! Elements that pages move, take out, put back and copy.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{
        AMovedElementKeepsWhatWasTyped, ARemovedElementLeavesNothingBehind,
        AnElementThatIsNeverPutOnThePageFetchesNothing, CopiesAndAdoptedElementsWork,
        PropertiesSetEarlyHoldAndManyChangesAreDrawnOnce,
    },
    calculator::Calculator,
    driver::{Ability, Browser, wait_until},
    expected::{TODAY, suggestion, untouched},
    page_log,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(a_moved_element_keeps_what_was_typed).covers(&[AMovedElementKeepsWhatWasTyped]),
    check!(moved_as_one_piece_it_keeps_the_focus_too)
        .covers(&[AMovedElementKeepsWhatWasTyped])
        .needs(&[Ability::MoveBefore]),
    check!(an_element_that_comes_back_answers_again).covers(&[ARemovedElementLeavesNothingBehind]),
    check!(copies_answer_for_themselves).covers(&[CopiesAndAdoptedElementsWork]),
    check!(adopted_by_a_frame_it_is_dressed_and_works).covers(&[CopiesAndAdoptedElementsWork]),
    check!(properties_set_before_the_script_came_hold).covers(&[PropertiesSetEarlyHoldAndManyChangesAreDrawnOnce]),
    check!(a_thousand_changes_are_drawn_once).covers(&[PropertiesSetEarlyHoldAndManyChangesAreDrawnOnce]),
    check!(an_element_that_is_never_put_on_the_page_fetches_nothing)
        .covers(&[AnElementThatIsNeverPutOnThePageFetchesNothing]),
];

/// One task later, when an element that has left would be cleared.
const NEXT_TASK: &str = "return new Promise((resolve) => setTimeout(() => setTimeout(resolve)))";

fn a_moved_element_keeps_what_was_typed(browser: &Browser) {
    on_a_page(browser, |cdn| {
        let calculator = Calculator::on(browser);
        calculator.enter("weekly_distance", "77");
        let mut request = untouched(TODAY);
        request["runner"]["weekly_km"] = 77.into();
        calculator.expect(&suggestion(&request));
        for moved in [
            "document.querySelector('main').append(it)",
            "document.body.insertBefore(it, document.body.firstChild)",
            "const box = document.createElement('div'); it.replaceWith(box); box.append(it)",
            "it.remove(); document.body.append(it)",
            "it.parentNode.replaceChildren(it)",
        ] {
            browser.run(&format!("const it = document.querySelector('recovery-calculator'); {moved}"), json!([]));
            browser.run_async(NEXT_TASK, json!([]));
            assert_eq!(calculator.value("weekly_distance"), "77", "{moved}");
            calculator.expect(&suggestion(&request));
        }
        assert_eq!(cdn.wasm_requests(), 1);
    });
}

fn moved_as_one_piece_it_keeps_the_focus_too(browser: &Browser) {
    on_a_page(browser, |cdn| {
        let calculator = Calculator::on(browser);
        calculator.enter("weekly_distance", "77");
        calculator.focus("weekly_distance");
        let move_before = "const it = document.querySelector('recovery-calculator');
            document.querySelector('main').moveBefore(it, null)";
        browser.run(move_before, json!([]));
        browser.run_async(NEXT_TASK, json!([]));
        assert_eq!(calculator.value("weekly_distance"), "77");
        let focused = "const inner = document.activeElement.shadowRoot; return inner && inner.activeElement.name";
        assert_eq!(browser.run(focused, json!([])), "weekly_distance");
        assert_eq!(cdn.wasm_requests(), 1);
    });
}

fn an_element_that_comes_back_answers_again(browser: &Browser) {
    on_a_page(browser, |cdn| {
        let calculator = Calculator::on(browser);
        calculator.enter("weekly_distance", "900");
        wait_until("an error", || calculator.error_at("weekly_distance"));
        browser.run("window.away = document.querySelector('recovery-calculator'); away.remove()", json!([]));
        wait_until("an empty element", || {
            (browser.run("return away.shadowRoot.childElementCount", json!([])) == 0).then_some(())
        });
        browser.run("document.querySelector('main').append(away)", json!([]));
        let calculator = Calculator::on(browser);
        calculator.expect(&suggestion(&untouched(TODAY)));
        assert_eq!(calculator.value("weekly_distance"), "30");
        calculator.enter("weekly_distance", "42");
        assert_eq!(cdn.wasm_requests(), 1);
    });
}

fn copies_answer_for_themselves(browser: &Browser) {
    on_a_page(browser, |cdn| {
        let calculator = Calculator::on(browser);
        calculator.enter("weekly_distance", "77");
        browser.run(include_str!("lifecycle/copy.js"), json!([]));
        assert_eq!(browser.run("return document.querySelectorAll('recovery-calculator').length", json!([])), 3);
        let values = [0, 1, 2].map(|place| Calculator::nth(browser, place).value("weekly_distance"));
        // `main` stands before the first.
        assert_eq!(values, ["30", "30", "77"]);
        assert_eq!(cdn.wasm_requests(), 1);
    });
}

fn adopted_by_a_frame_it_is_dressed_and_works(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}""#));
    let page = Page::free("en", &format!("{}<iframe style='width: 600px'></iframe>{tag}", cdn.recorder()));
    browser.go(&page);
    Calculator::on(browser);
    browser.run(
        "window.it = document.querySelector('recovery-calculator');
        document.querySelector('iframe').contentDocument.body.append(it)",
        json!([]),
    );
    browser.run_async(NEXT_TASK, json!([]));
    let state = "const root = it.shadowRoot.querySelector('.root');
        return [it.shadowRoot.adoptedStyleSheets.length, getComputedStyle(it).display,
            it.shadowRoot.querySelector('[part~=suggestion]').dataset.date]";
    let date = suggestion(&untouched(TODAY)).date;
    assert_eq!(browser.run(state, json!([])), json!([2, "block", date]));
    browser.run(
        "const field = it.shadowRoot.querySelector('[name=session_tue]');
        field.value = 'intervals';
        field.dispatchEvent(new Event('change', { bubbles: true, composed: true }))",
        json!([]),
    );
    let mut request = untouched(TODAY);
    request["runner"]["week"][1] = "intervals".into();
    let expected = json!(suggestion(&request).date);
    assert_ne!(expected, json!(date), "the week matters");
    wait_until("the other date", || (browser.run(state, json!([]))[2] == expected).then_some(()));
    page_log::nothing_bad(browser);
}

fn properties_set_before_the_script_came_hold(browser: &Browser) {
    let cdn = Cdn::start();
    // A page whose own scripts may add scripts.
    let page = Page::free("en", &(cdn.recorder() + "<recovery-calculator></recovery-calculator>"));
    browser.go(&page);
    let set = include_str!("lifecycle/set.js");
    browser.run(set, json!([TODAY, format!("{cdn}/recovery-calculator.js")]));
    let calculator = Calculator::on(browser);
    assert_eq!(calculator.value("weekly_distance"), "77");
    assert!(calculator.has("h4") && !calculator.has("h2"));
    let mut request = untouched(TODAY);
    request["runner"]["weekly_km"] = 77.into();
    request["clinic"] = json!({ "open_weekdays": ["sat"] });
    calculator.expect(&suggestion(&request));
    let read = "const it = document.querySelector('recovery-calculator');
        return [it.weeklyKm, it.getAttribute('weekly-km'), it.unit, Object.keys(it).length]";
    assert_eq!(browser.run(read, json!([])), json!(["77", "77", Value::Null, 0]));
    page_log::nothing_bad(browser);
}

fn a_thousand_changes_are_drawn_once(browser: &Browser) {
    on_a_page(browser, |_| {
        let calculator = Calculator::on(browser);
        let storm = include_str!("lifecycle/storm.js");
        assert_eq!(browser.run_async(storm, json!([])), 1);
        assert_eq!(calculator.value("weekly_distance"), "18.6");
    });
}

fn an_element_that_is_never_put_on_the_page_fetches_nothing(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &(cdn.recorder() + "<recovery-calculator hidden></recovery-calculator>" + &cdn.tag("")));
    browser.go(&page);
    let alone = include_str!("lifecycle/alone.js");
    assert_eq!(browser.run_async(alone, json!([])), json!([false, 0, "mi"]));
    assert_eq!(cdn.requests(), ["/recovery-calculator.js"]);
    page_log::nothing_bad(browser);
}

fn on_a_page(browser: &Browser, check: impl FnOnce(&Cdn)) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}""#));
    let page = Page::new("en", &format!("{}<main></main>{tag}", cdn.recorder()));
    browser.go(&page);
    check(&cdn);
    page_log::nothing_bad(browser);
}
