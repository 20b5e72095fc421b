//! What axe, the checker of accessibility, finds in the widget.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{AxeFindsNothing, WhereEverythingIsForbiddenThePagesOwnLinkIsThere},
    calculator::Calculator,
    driver::{Browser, wait_until},
    expected::TODAY,
    look::states::State,
    page_log,
    site::{Cdn, Fault, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(axe_finds_nothing_in_english).covers(&[AxeFindsNothing]),
    check!(axe_finds_nothing_in_french).covers(&[AxeFindsNothing]),
    check!(axe_finds_nothing_in_an_apology)
        .covers(&[WhereEverythingIsForbiddenThePagesOwnLinkIsThere, AxeFindsNothing]),
];

const THEMES: [&str; 2] = ["light", "dark"];

fn axe_finds_nothing_in_english(browser: &Browser) {
    look_at(browser, "en");
}

fn axe_finds_nothing_in_french(browser: &Browser) {
    look_at(browser, "fr");
}

fn look_at(browser: &Browser, lang: &str) {
    for theme in THEMES {
        let cdn = Cdn::start();
        cdn.hold();
        let _page = page(browser, &cdn, lang, theme);
        let place = |state: &str| format!("{state}, {lang}, {theme}");
        find_nothing(browser, &place("skeleton"));
        cdn.release();
        let calculator = Calculator::on(browser);
        for state in State::ALL {
            state.show(calculator);
            find_nothing(browser, &place(state.name()));
            state.leave(calculator);
        }
        let open = "document.querySelector('recovery-calculator').shadowRoot.querySelectorAll('details')
            .forEach((it) => { it.open = true; })";
        browser.run(open, json!([]));
        find_nothing(browser, &place("all open"));
    }
}

fn axe_finds_nothing_in_an_apology(browser: &Browser) {
    for theme in THEMES {
        let cdn = Cdn::with(Fault::Missing);
        let _page = page(browser, &cdn, "fr", theme);
        page_log::error_code(browser);
        find_nothing(browser, theme);
    }
}

fn page(browser: &Browser, cdn: &Cdn, lang: &str, theme: &str) -> Page {
    let attributes = format!("today='{TODAY}' theme='{theme}' booking-url='https://clinic.example/' loading='eager'");
    let body = format!(
        "{}<main><h1>Page</h1><recovery-calculator {attributes}><a href='https://clinic.example/'>Book</a></recovery-calculator></main>
        <script src='/assets/axe-core/axe.min.js'></script>{}",
        cdn.recorder(),
        cdn.tag("")
    );
    let page = Page::free(lang, &body);
    browser.go(&page);
    wait_until("the widget", || {
        let painted = "const it = document.querySelector('recovery-calculator'); return Boolean(it.shadowRoot?.childElementCount)";
        (browser.run(painted, json!([])) == true).then_some(())
    });
    page
}

/// Has axe look at the widget, by every rule that it knows for pages of others. Only of a day's name it cannot judge: that
/// has the words of its button in the order of a sentence, which an experimental rule takes for other words.
#[track_caller]
fn find_nothing(browser: &Browser, place: &str) {
    let run = "const { violations, passes } = await axe.run('recovery-calculator',
        { resultTypes: ['violations', 'passes'] });
        for (const it of violations) {
            if (it.id === 'label-content-name-mismatch') it.nodes = it.nodes.filter(({ html }) => !/ data-day=/.test(html));
        }
        return [passes.length, violations.filter(({ nodes }) => nodes.length).map(({ id, nodes }) =>
            [id, ...nodes.slice(0, 3).map((it) => `${it.target.flat().at(-1)}: ${it.failureSummary.split('\\n').at(-1).trim()}`)].join(' | '))]";
    let found = browser.run_async(run, json!([]));
    assert!(found[0].as_u64() > Some(0), "{place}: axe has looked at nothing");
    let violations: Vec<&str> = found[1].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(violations.is_empty(), "{place}: {violations:#?}");
}
