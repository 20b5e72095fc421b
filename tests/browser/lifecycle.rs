//! Elements that pages move, take out, put back and copy.

use serde_json::{Value, json};

use crate::{
    calculator::Calculator,
    driver::{Ability, Browser, Setup, wait_until},
    native::{TODAY, suggestion, untouched},
    observed,
    site::{Cdn, Page},
    suite::{Check, check},
};

/// What is looked at here.
pub(crate) const CHECKS: &[Check] = &[
    check!(a_moved_element_keeps_what_was_typed).of(&[31]),
    check!(moved_as_one_piece_it_keeps_the_focus_too).of(&[31]).needs(&[Ability::MoveBefore]),
    check!(an_element_that_comes_back_answers_again).of(&[32]),
    check!(two_hundred_mounts_leave_nothing_behind).of(&[32]).needs(&[Ability::Collecting]).with(Setup::Collecting),
    check!(copies_answer_for_themselves).of(&[33]),
    check!(adopted_by_a_frame_it_is_dressed_and_works).of(&[33]),
    check!(properties_set_before_the_script_came_hold).of(&[35]),
    check!(a_thousand_changes_are_drawn_once).of(&[35]),
    check!(an_element_that_is_never_put_on_the_page_fetches_nothing).of(&[36]),
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

/// Puts so many elements on the page, one after the other, and takes each out once it answers.
const MOUNT: &str = "for (let round = 0; round < arguments[0]; round += 1) {
        const it = document.createElement('recovery-calculator');
        it.loading = 'eager';
        const ready = new Promise((resolve) => it.addEventListener('recovery-ready', resolve, { once: true }));
        document.querySelector('main').append(it);
        await ready;
        it.remove();
        await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
    }
    gc();
    gc();
    return memory.buffer.byteLength";
/// Keeps hold of the memory of the wasm.
const REMEMBER: &str = "const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
        const made = await instantiate.apply(WebAssembly, given);
        const exports = (made.instance || made).exports;
        for (const it of Object.values(exports)) if (it instanceof WebAssembly.Memory) window.memory = it;
        return made;
    };";

fn two_hundred_mounts_leave_nothing_behind(browser: &Browser) {
    let cdn = Cdn::start();
    let head = format!("{}<script>{REMEMBER}</script>", cdn.witness());
    let page = Page::free("en", &format!("{head}<main></main>{}", cdn.tag("")));
    browser.go(&page);
    let mount = |rounds: u32| {
        browser.run_async("await customElements.whenDefined('recovery-calculator')", json!([]));
        // In bundles that end in the time that a script has.
        let mut bundles = (0..rounds / 20).map(|_| browser.run_async(MOUNT, json!([20])));
        let memory = bundles.next_back().unwrap_or_default();
        let counters = browser.devtools("Memory.getDOMCounters", json!({}));
        let heap = browser.devtools("Runtime.getHeapUsage", json!({}));
        [&memory, &counters["nodes"], &counters["jsEventListeners"], &heap["usedSize"]]
            .map(|it| it.as_f64().unwrap_or(f64::NAN))
    };
    let before = mount(40);
    let after = mount(200);
    let grown = [0, 1, 2, 3].map(|place| after[place] - before[place]);
    assert_eq!(grown[0], 0.0, "the memory of the wasm has grown: {before:?} {after:?}");
    assert!(grown[1] < 50.0 && grown[2] < 10.0, "nodes or listeners are left: {before:?} {after:?}");
    assert!(grown[3] < 300_000.0, "the heap has grown: {before:?} {after:?}");
    observed::nothing_bad(browser);
}

fn copies_answer_for_themselves(browser: &Browser) {
    on_a_page(browser, |cdn| {
        let calculator = Calculator::on(browser);
        calculator.enter("weekly_distance", "77");
        browser.run(
            "const it = document.querySelector('recovery-calculator');
            const template = document.createElement('template');
            template.content.append(it.cloneNode(true));
            document.querySelector('main').append(it.cloneNode(true), document.importNode(template.content, true));
            document.querySelectorAll('recovery-calculator').forEach((each) => { each.loading = 'eager'; })",
            json!([]),
        );
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
    let page = Page::free("en", &format!("{}<iframe style='width: 600px'></iframe>{tag}", cdn.witness()));
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
    assert_eq!(browser.run(state, json!([])), json!([1, "block", date]));
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
    observed::nothing_bad(browser);
}

fn properties_set_before_the_script_came_hold(browser: &Browser) {
    let cdn = Cdn::start();
    // A page whose own scripts may add scripts.
    let page = Page::free("en", &(cdn.witness() + "<recovery-calculator></recovery-calculator>"));
    browser.go(&page);
    let set = "const it = document.querySelector('recovery-calculator');
        Object.assign(it, { weeklyKm: 77, today: arguments[0], loading: 'eager', headingLevel: 4,
            clinic: { name: 'Foulée', open_weekdays: ['sat'] } });
        const script = document.createElement('script');
        script.setAttribute('src', arguments[1]);
        document.head.append(script)";
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
    observed::nothing_bad(browser);
}

fn a_thousand_changes_are_drawn_once(browser: &Browser) {
    on_a_page(browser, |_| {
        let calculator = Calculator::on(browser);
        let storm = "const it = document.querySelector('recovery-calculator');
            const frames = (count) => new Promise((resolve) => {
                const next = (left) => left ? requestAnimationFrame(() => next(left - 1)) : resolve();
                next(count);
            });
            await frames(2);
            let reads = 0;
            it.getAttribute = function (name) { reads += name === 'unit'; return Element.prototype.getAttribute.call(this, name); };
            for (let round = 0; round < 1000; round += 1) it.setAttribute('unit', round % 2 ? 'mi' : 'km');
            await frames(3);
            delete it.getAttribute;
            return reads";
        assert_eq!(browser.run_async(storm, json!([])), 1);
        assert_eq!(calculator.value("weekly_distance"), "18.6");
    });
}

fn an_element_that_is_never_put_on_the_page_fetches_nothing(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &(cdn.witness() + "<recovery-calculator hidden></recovery-calculator>" + &cdn.tag("")));
    browser.go(&page);
    let alone = "await customElements.whenDefined('recovery-calculator');
        const it = document.createElement('recovery-calculator');
        Object.assign(it, { loading: 'eager', lang: 'fr', unit: 'mi' });
        it.focus();
        it.remove();
        new (customElements.get('recovery-calculator'))();
        await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
        return [it.isConnected, it.childElementCount, it.getAttribute('unit')]";
    assert_eq!(browser.run_async(alone, json!([])), json!([false, 0, "mi"]));
    assert_eq!(cdn.requests(), ["/recovery-calculator.js"]);
    observed::nothing_bad(browser);
}

fn on_a_page(browser: &Browser, check: impl FnOnce(&Cdn)) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}""#));
    let page = Page::new("en", &format!("{}<main></main>{tag}", cdn.witness()));
    browser.go(&page);
    check(&cdn);
    observed::nothing_bad(browser);
}
