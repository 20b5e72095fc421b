//! What a reader takes along from pages that forbid, move or exchange what that needs.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{
        ASandboxDoesNotKeepAReaderFromBooking, ASharedLinkLeadsBackToWhereTheReaderIs,
        DaysAndCalendarFilesAreTheReadersOwn,
    },
    calculator::{Calculator, inside},
    driver::{Browser, wait_until},
    expected::TODAY,
    page_log,
    site::{Cdn, Page, Sheet},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(sharing_ends_in_a_link_back_to_where_the_reader_is).covers(&[ASharedLinkLeadsBackToWhereTheReaderIs]),
    check!(a_base_element_does_not_lead_the_shared_link_away).covers(&[ASharedLinkLeadsBackToWhereTheReaderIs]),
    check!(a_shared_link_is_a_plain_name_that_survives_messengers_and_routers)
        .covers(&[ASharedLinkLeadsBackToWhereTheReaderIs]),
    check!(a_link_pasted_into_the_open_page_fills_the_form_in).covers(&[ASharedLinkLeadsBackToWhereTheReaderIs]),
    check!(an_edit_after_midnight_counts_from_the_new_day).covers(&[DaysAndCalendarFilesAreTheReadersOwn]),
    check!(a_calendar_file_has_the_moment_and_a_name_of_its_own).covers(&[DaysAndCalendarFilesAreTheReadersOwn]),
    check!(in_a_sandbox_booking_opens_a_new_tab).covers(&[ASandboxDoesNotKeepAReaderFromBooking]),
];

/// Browsers that refuse, each in another way: no sharing, no clipboard, or no leave to use them.
const REFUSALS: [&str; 3] = [
    "share: async () => { throw new DOMException('', 'NotAllowedError'); }, clipboard: { writeText: async (text) => { window.copied = text; } }",
    "share: undefined, clipboard: { writeText: async () => { throw new DOMException('', 'NotAllowedError'); } }",
    "share: undefined, clipboard: undefined",
];

fn press_share(browser: &Browser) -> String {
    inside(browser, "root.querySelector('[part~=share]').click()");
    let link = "const field = document.querySelector('recovery-calculator').shadowRoot.querySelector('[part~=share] + * input');
        return window.copied ?? (field && field.value)";
    wait_until("a link", || browser.run(link, json!([])).as_str().map(str::to_owned))
}

fn refusing(refusal: &str) -> String {
    format!(
        "<script>for (const [name, value] of Object.entries({{ {refusal} }})) {{
            Object.defineProperty(navigator, name, {{ value, configurable: true }});
        }}</script>"
    )
}

fn sharing_ends_in_a_link_back_to_where_the_reader_is(browser: &Browser) {
    for refusal in REFUSALS {
        let cdn = Cdn::start();
        let tag = cdn.tag(&format!(r#"data-today="{TODAY}" data-loading="eager""#));
        let page = Page::free("en", &(refusing(refusal) + &cdn.recorder() + &tag));
        browser.go(&page);
        Calculator::on(browser);
        let link = press_share(browser);
        assert!(link.starts_with(&format!("{page}/#recovery-calculator-")), "{link}: {refusal}");
        let word = "return root.querySelector('[part~=share] + *').textContent";
        wait_until("a word", || inside(browser, word).as_str().is_some_and(|it| !it.trim().is_empty()).then_some(()));
        assert_eq!(browser.run("return location.hash", json!([])), "", "the reader stays where they are");
        page_log::nothing_bad(browser);
    }
}

fn a_base_element_does_not_lead_the_shared_link_away(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}" data-loading="eager""#));
    let page = Page::of(Sheet {
        head: "<base href='https://elsewhere.example/'>".into(),
        body: refusing(REFUSALS[2]) + &cdn.recorder() + &tag,
        ..Sheet::default()
    });
    browser.go(&page);
    Calculator::on(browser);
    let href = inside(browser, "return root.querySelector('[part~=share]').href");
    let here = format!("{page}/#recovery-calculator");
    assert!(href.as_str().is_some_and(|href| href.starts_with(&here)), "{href}");
    assert!(press_share(browser).starts_with(&here));
}

fn open_at<'a>(browser: &'a Browser, page: &Page, fragment: &str) -> Calculator<'a> {
    browser.go("about:blank");
    browser.go(format!("{page}/{fragment}"));
    Calculator::on(browser)
}

fn a_shared_link_is_a_plain_name_that_survives_messengers_and_routers(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}" data-loading="eager""#));
    let page = Page::free("en", &(refusing(REFUSALS[2]) + &cdn.recorder() + &tag));
    let calculator = open_at(browser, &page, "");
    calculator.enter("weekly_distance", "57");
    let link = press_share(browser);
    let fragment = link.split_once('#').map(|(_, fragment)| fragment).unwrap_or_default();
    assert!(fragment.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(&letter)), "{link}");
    for address in
        [format!("#{fragment}"), "#recovery-calculator%3Fweekly-km=57".into(), format!("#/articles/3#{fragment}")]
    {
        assert_eq!(open_at(browser, &page, &address).value("weekly_distance"), "57", "{address}");
    }
    // A page that keeps its route behind the # is led back to it.
    assert!(press_share(browser).starts_with(&format!("{page}/#/articles/3#recovery-calculator-")));
}

fn a_link_pasted_into_the_open_page_fills_the_form_in(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}" data-loading="eager""#));
    let page = Page::free("en", &(cdn.recorder() + &tag));
    browser.go(&page);
    let calculator = Calculator::on(browser);
    browser.run("location.hash = '#recovery-calculator?weekly-km=80'", json!([]));
    wait_until("the distance of the link", || (calculator.value("weekly_distance") == "80").then_some(()));
    wait_until("what folds", || calculator.has("[name=remember]").then_some(()));
    assert_eq!(page_log::events(browser), ["recovery-ready"], "it is ready once");
    page_log::nothing_bad(browser);
}

/// A clock that the page sets to another day once it is told to.
const CLOCK: &str = "<script>{
    const Real = Date;
    window.later = 0;
    window.Date = class extends Real {
        constructor(...given) { super(...(given.length ? given : [Real.now() + window.later])); }
        static now() { return Real.now() + window.later; }
    };
}</script>";

fn an_edit_after_midnight_counts_from_the_new_day(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(Page::free("en", &(CLOCK.to_owned() + &cdn.recorder() + &cdn.tag("data-loading='eager'"))));
    let calculator = Calculator::on(browser);
    let before = calculator.suggestion().and_then(|it| it.date).expect("a date");
    // Ten days are more than any visit waits for with these answers.
    browser.run("window.later = 10 * 24 * 60 * 60 * 1000", json!([]));
    calculator.enter("weekly_distance", "31");
    wait_until("a date that is not over", || {
        let after = calculator.suggestion().and_then(|it| it.date)?;
        (after > before).then_some(())
    });
    page_log::nothing_bad(browser);
}

fn a_calendar_file_has_the_moment_and_a_name_of_its_own(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}" data-loading="eager""#));
    let page = Page::free("en", &(CLOCK.to_owned() + &cdn.recorder() + &tag));
    let file = || {
        Calculator::on(browser);
        let press = "const link = root.querySelector('[part~=ics]');
            link.addEventListener('click', (event) => event.preventDefault(), { once: true });
            link.click();
            return decodeURIComponent(link.href)";
        let file = inside(browser, press).as_str().unwrap_or_default().to_owned();
        let line = |name: &str| file.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().to_owned();
        (line("DTSTAMP:"), line("UID:"))
    };
    browser.go(&page);
    let (stamp, uid) = file();
    assert!(stamp.len() == 16 && !stamp.contains("T000000Z"), "{stamp}");
    browser.run("window.later = 5000", json!([]));
    let (later, same) = file();
    assert!(later > stamp, "{later} {stamp}");
    assert_eq!(same, uid, "the same appointment");
    browser.go("about:blank");
    browser.go(&page);
    assert_ne!(file().1, uid, "another reader's");
}

fn in_a_sandbox_booking_opens_a_new_tab(browser: &Browser) {
    let cdn = Cdn::start();
    let tag =
        cdn.tag(&format!(r#"data-today="{TODAY}" data-loading="eager" data-booking-url="https://clinic.example/""#));
    let target = |sandbox: &str| -> Value {
        let files =
            vec![("/inner.html", "text/html", format!("<!doctype html><html lang='en'><body>{tag}</body></html>"))];
        let body = format!("<iframe src='/inner.html' {sandbox} width='600' height='900'></iframe>");
        let page = Page::of(Sheet { body, files, ..Sheet::default() });
        browser.go(&page);
        let press =
            "const host = document.querySelector('iframe').contentDocument.querySelector('recovery-calculator');
            const link = host && host.shadowRoot && host.shadowRoot.querySelector('[part~=book]');
            if (!link) return null;
            link.addEventListener('click', (event) => event.preventDefault(), { once: true });
            link.click();
            return link.target";
        wait_until("a booking link", || browser.run(press, json!([])).as_str().map(|it| json!(it)))
    };
    assert_eq!(target("sandbox='allow-scripts allow-same-origin allow-popups'"), "_blank");
    assert_eq!(target(""), "_top");
}
