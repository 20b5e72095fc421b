//! What a reader takes along: the plan and the note for the therapist as text, and a link that fills the form in.

use serde_json::json;

use crate::{
    calculator::{Calculator, inside},
    driver::{Browser, wait_until},
    expected::{TODAY, suggestion, untouched},
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(the_plan_and_the_note_are_copied_as_text_and_that_is_confirmed),
    check!(a_shared_link_fills_the_form_in_and_says_nothing_of_health),
    check!(a_forged_link_changes_nothing),
];

/// A clipboard that can be read, for browsers ask their readers first.
const CLIPBOARD: &str = "<script>window.copied = [];
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { copied.push(text); } } });
    Object.defineProperty(navigator, 'share', { value: undefined });</script>";

fn copied(browser: &Browser) -> String {
    wait_until("a copy", || browser.run("return copied.pop() ?? null", json!([])).as_str().map(str::to_owned))
}

fn the_plan_and_the_note_are_copied_as_text_and_that_is_confirmed(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn
        .tag(&format!(r#"data-today="{TODAY}" data-unit="mi" data-race-date="2027-05-16" data-race-distance-km="10""#));
    let page = Page::free("en", &(CLIPBOARD.to_owned() + &tag));
    browser.go(&page);
    let calculator = Calculator::on(browser);
    calculator.tick("trouble_spots", "calves");

    inside(browser, "root.querySelector('.plan [data-done]').click()");
    let plan = copied(browser).replace('\u{a0}', " ");
    assert!(plan.starts_with("Your plan\n") && plan.contains("Sun, May 16, 10 km"), "{plan}");
    assert!(plan.lines().count() > 9, "the folded visits are there as well: {plan}");
    wait_until("a word of confirmation", || calculator.text().contains("Copied.").then_some(()));

    inside(
        browser,
        "const it = root.querySelector('.rows section [data-done]'); it.closest('details').open = true; it.click()",
    );
    let note = copied(browser).replace('\u{a0}', " ");
    for line in
        ["Tell your therapist\n", "Your race: 10 km", "about 18.6 mi a week", "Focus: Calves", "Hard or long day after"]
    {
        assert!(note.contains(line), "{line} is missing in {note}");
    }
}

fn a_shared_link_fills_the_form_in_and_says_nothing_of_health(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}" data-weekly-km="20""#));
    let page = Page::free("en", &(CLIPBOARD.to_owned() + &tag));
    browser.go(&page);
    let calculator = Calculator::on(browser);
    calculator.enter("weekly_distance", "57");
    calculator.choose("session_mon", "hills");
    calculator.choose("race_distance", "10");
    let share = || {
        inside(browser, "root.querySelector('[part~=share]').click()");
        copied(browser)
    };
    let link = share();
    assert!(link.starts_with(&format!("{page}/#recovery-calculator-1-")), "{link}");
    calculator.tick("trouble_spots", "calves");
    calculator.tick("cautions", "local_skin");
    assert_eq!(share(), link, "health leaves no trace in it");

    // Another page, so that it is loaded anew.
    let elsewhere = Page::free("fr", &tag);
    browser.go(link.replace(&page.to_string(), &elsewhere.to_string()));
    let calculator = Calculator::on(browser);
    let filled_in = ["weekly_distance", "session_mon", "session_tue"].map(|name| calculator.value(name));
    assert_eq!(filled_in, ["57", "hills", "easy"]);
}

fn a_forged_link_changes_nothing(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}" data-booking-url="https://clinic.example/""#));
    for forged in [
        "-1-dzzzz_k-wnap-r_0-csoon-o99-today2020-booking_url",
        "?weekly-km=9999&week=nap&race-date=soon&unit=ell&today=2020-01-01&booking-url=https://evil.example/",
    ] {
        // A page each, so that it is loaded anew.
        let page = Page::free("en", &tag);
        browser.go(format!("{page}/#recovery-calculator{forged}"));
        let calculator = Calculator::on(browser);
        calculator.expect(&suggestion(&untouched(TODAY)));
        assert_eq!(calculator.value("weekly_distance"), "30");
        let link = inside(browser, "return root.querySelector('[part~=book]').href");
        assert_eq!(link, "https://clinic.example/");
    }
}
