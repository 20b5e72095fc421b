//! What a reader sees where the wasm cannot be had.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{
        AFileThatCannotBeUsedHasItsCodeAndWordsInBothLanguages, AHostThatWasBusyIsAskedAgain,
        AnotherTypeOfTheWasmIsNoHindrance, IntegrityWorksAndATamperedWasmIsRefused,
        WhereEverythingIsForbiddenThePagesOwnLinkIsThere, WithoutANetworkItStillAnswers,
        WithoutCorsTheScriptSaysWhatIsWrongAndHarmsNothing,
    },
    calculator::{Calculator, text},
    driver::{Browser, Setup, wait_until},
    expected::{TODAY, suggestion, untouched},
    page_log,
    site::{Cdn, Fault, Page, STRICTEST, Sheet, integrity},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(a_missing_file_is_said_in_both_languages).covers(&[AFileThatCannotBeUsedHasItsCodeAndWordsInBothLanguages]),
    check!(a_broken_host_is_said_in_both_languages).covers(&[AFileThatCannotBeUsedHasItsCodeAndWordsInBothLanguages]),
    check!(a_home_page_in_place_of_the_file_is_said_in_both_languages)
        .covers(&[AFileThatCannotBeUsedHasItsCodeAndWordsInBothLanguages]),
    check!(half_a_file_is_said_in_both_languages).covers(&[AFileThatCannotBeUsedHasItsCodeAndWordsInBothLanguages]),
    check!(another_byte_in_the_file_is_refused)
        .covers(&[AFileThatCannotBeUsedHasItsCodeAndWordsInBothLanguages, IntegrityWorksAndATamperedWasmIsRefused]),
    check!(a_host_that_lets_nobody_read_its_files_is_said)
        .covers(&[WithoutCorsTheScriptSaysWhatIsWrongAndHarmsNothing]),
    check!(a_host_that_does_not_know_the_type_is_no_hindrance).covers(&[AnotherTypeOfTheWasmIsNoHindrance]),
    check!(a_host_that_was_busy_is_asked_again).covers(&[AHostThatWasBusyIsAskedAgain]),
    check!(a_policy_without_wasm_or_without_requests_is_named)
        .covers(&[WhereEverythingIsForbiddenThePagesOwnLinkIsThere]),
    check!(a_browser_without_wasm_is_told_so)
        .covers(&[WhereEverythingIsForbiddenThePagesOwnLinkIsThere])
        .with(Setup::NoWasm),
    check!(the_tag_may_carry_the_published_integrity_and_no_other).covers(&[IntegrityWorksAndATamperedWasmIsRefused]),
    check!(without_a_network_it_still_answers).covers(&[WithoutANetworkItStillAnswers]),
];

/// How the message begins in the page's language.
const MESSAGES: [(&str, &str); 2] = [("en", "The calculator"), ("fr", "Le calculateur")];

fn a_missing_file_is_said_in_both_languages(browser: &Browser) {
    refused(browser, Fault::Missing, "RC-HTTP");
}

fn a_broken_host_is_said_in_both_languages(browser: &Browser) {
    refused(browser, Fault::ServerError, "RC-HTTP");
}

fn a_home_page_in_place_of_the_file_is_said_in_both_languages(browser: &Browser) {
    refused(browser, Fault::Html, "RC-MAGIC");
}

fn half_a_file_is_said_in_both_languages(browser: &Browser) {
    refused(browser, Fault::Truncated, "RC-MAGIC");
}

fn another_byte_in_the_file_is_refused(browser: &Browser) {
    refused(browser, Fault::Corrupted, "RC-MAGIC");
}

fn a_host_that_lets_nobody_read_its_files_is_said(browser: &Browser) {
    refused(browser, Fault::NoCors, "RC-NET");
}

fn a_host_that_does_not_know_the_type_is_no_hindrance(browser: &Browser) {
    answers(browser, Fault::WrongType);
    answers(browser, Fault::Charset);
}

fn a_host_that_was_busy_is_asked_again(browser: &Browser) {
    answers(browser, Fault::BusyOnce);
}

fn refused(browser: &Browser, fault: Fault, code: &str) {
    // Both at once: each waits for the same retries.
    let element =
        |lang: &str| format!("<div lang='{lang}'><recovery-calculator loading='eager'></recovery-calculator></div>");
    let elements = MESSAGES.map(|(lang, _)| element(lang)).concat();
    let cdn = Cdn::with(fault);
    let page = Page::new("de", &(cdn.recorder() + &elements + &cdn.tag("")));
    browser.go(&page);
    assert_eq!(page_log::error_code(browser), code, "{fault:?}");
    for (place, (lang, message)) in MESSAGES.into_iter().enumerate() {
        let shown = "return document.querySelectorAll('recovery-calculator')[arguments[0]].matches(':state(error)')";
        wait_until("the state of an error", || (browser.run(shown, json!([place])) == true).then_some(()));
        let text = text(browser, place);
        assert!(text.trim().starts_with(message), "{fault:?} in {lang}: {text}");
        assert!(text.contains("Réessayer") && text.contains("Try again"), "{fault:?} in {lang}: {text}");
    }
    assert_eq!(page_log::errors(browser), [""; 0]);
}

fn answers(browser: &Browser, fault: Fault) {
    let cdn = Cdn::with(fault);
    let page = Page::new("en", &(cdn.recorder() + &cdn.tag("data-loading=eager")));
    browser.go(&page);
    Calculator::on(browser);
    wait_until("readiness", || (page_log::events(browser) == ["recovery-ready"]).then_some(()));
    page_log::nothing_bad(browser);
}

/// With what a site owner writes for readers whom the calculator does not reach.
const WITH_LINK: &str = "<recovery-calculator loading='eager'>
    <a href='https://clinic.example/rdv'>Book by hand</a></recovery-calculator>";

fn is_link_shown(browser: &Browser) -> Value {
    let script = "const link = document.querySelector('recovery-calculator a');
        link.focus();
        return link.checkVisibility() && link.getBoundingClientRect().height > 0 && document.activeElement === link";
    browser.run(script, json!([]))
}

fn a_policy_without_wasm_or_without_requests_is_named(browser: &Browser) {
    for missing in [" 'wasm-unsafe-eval'", "connect-src http://127.0.0.1:*;"] {
        let cdn = Cdn::start();
        let body = cdn.recorder() + WITH_LINK + &cdn.tag("");
        let page = Page::of(Sheet { body, policy: STRICTEST.replace(missing, ""), ..Sheet::default() });
        browser.go(&page);
        assert_eq!(page_log::error_code(browser), "RC-CSP", "without{missing}");
        wait_until("the link", || (is_link_shown(browser) == true).then_some(()));
        assert_eq!(page_log::errors(browser), [""; 0]);
        // They were made on purpose.
        browser.run("recorder.violations.length = 0", json!([]));
    }
    // Not even the script.
    let cdn = Cdn::start();
    let body = WITH_LINK.to_owned() + &cdn.tag("");
    let page = Page::of(Sheet { body, policy: "script-src 'none'".into(), ..Sheet::default() });
    browser.go(&page);
    assert_eq!(is_link_shown(browser), true);
}

fn a_browser_without_wasm_is_told_so(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &(cdn.recorder() + WITH_LINK + &cdn.tag("")));
    browser.go(&page);
    assert_eq!(page_log::error_code(browser), "RC-NOWASM");
    wait_until("the link", || (is_link_shown(browser) == true).then_some(()));
    page_log::nothing_bad(browser);
}

fn the_tag_may_carry_the_published_integrity_and_no_other(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = |hash: &str| cdn.tag(&format!("crossorigin integrity='{hash}'"));
    let page = Page::new("en", &(cdn.recorder() + WITH_LINK + &tag(&integrity())));
    browser.go(&page);
    Calculator::on(browser);
    page_log::nothing_bad(browser);
    let page = Page::new(
        "en",
        &(WITH_LINK.to_owned() + &tag("sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC")),
    );
    browser.go(&page);
    assert_eq!(is_link_shown(browser), true);
    assert_eq!(browser.run("return customElements.get('recovery-calculator') === undefined", json!([])), true);
}

fn without_a_network_it_still_answers(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &(cdn.recorder() + &cdn.tag(&format!("data-today='{TODAY}'"))));
    browser.go(&page);
    let calculator = Calculator::on(browser);
    drop((page, cdn));
    calculator.enter("weekly_distance", "110");
    let mut request = untouched(TODAY);
    request["runner"]["weekly_km"] = 110.into();
    calculator.expect(&suggestion(&request));
    page_log::nothing_bad(browser);
}
