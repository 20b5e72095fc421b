//! What the reader asks this browser to keep, and how it is forgotten.

use serde_json::{Value, json};

use crate::{
    calculator::{Calculator, inside},
    driver::{Browser, wait_until},
    expected::TODAY,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(nothing_is_kept_unless_the_reader_asks_and_then_nothing_of_health),
    check!(a_shared_link_goes_before_what_is_kept_and_leaves_it),
    check!(where_nothing_can_be_kept_the_box_says_so),
];

fn kept(browser: &Browser) -> Value {
    browser.run("return Object.entries({ ...localStorage })", json!([]))
}

fn is_ticked(browser: &Browser) -> bool {
    inside(browser, "return root.querySelector('[name=remember]').checked") == true
}

fn press_the_box(browser: &Browser) {
    inside(browser, "root.querySelector('[name=remember]').click()");
}

fn open<'a>(browser: &'a Browser, page: &Page) -> Calculator<'a> {
    browser.go(page);
    Calculator::on(browser)
}

fn nothing_is_kept_unless_the_reader_asks_and_then_nothing_of_health(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &cdn.tag(&format!(r#"data-today="{TODAY}" data-weekly-km="20""#)));
    let calculator = open(browser, &page);
    calculator.enter("weekly_distance", "57");
    calculator.tick("trouble_spots", "calves");
    assert!(!is_ticked(browser));
    assert_eq!(kept(browser), json!([]));

    press_the_box(browser);
    calculator.choose("session_mon", "hills");
    // The distance and the week, and nothing after them.
    wait_until("the new week", || {
        let entries = kept(browser);
        (entries.as_array().is_some_and(|all| all.len() == 1)
            && entries[0][1] == "#recovery-calculator-1-d17zc_k-whertrel")
            .then_some(())
    });

    let calculator = open(browser, &page);
    assert_eq!(["weekly_distance", "session_mon"].map(|name| calculator.value(name)), ["57", "hills"]);
    assert!(is_ticked(browser));

    press_the_box(browser);
    calculator.choose("session_mon", "rest");
    assert_eq!(kept(browser), json!([]));
    let calculator = open(browser, &page);
    assert_eq!(calculator.value("weekly_distance"), "20");
    assert!(!is_ticked(browser));
}

fn a_shared_link_goes_before_what_is_kept_and_leaves_it(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("fr", &cdn.tag(&format!(r#"data-today="{TODAY}""#)));
    let calculator = open(browser, &page);
    calculator.enter("weekly_distance", "57");
    press_the_box(browser);
    browser.go("about:blank");

    browser.go(format!("{page}/#recovery-calculator-1-d1pq8_k"));
    assert_eq!(Calculator::on(browser).value("weekly_distance"), "80");
    assert!(kept(browser).to_string().contains("-1-d17zc_k-"));
    assert!(is_ticked(browser));
}

fn where_nothing_can_be_kept_the_box_says_so(browser: &Browser) {
    let cdn = Cdn::start();
    let refusal = "<script>Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('denied', 'SecurityError'); } });</script>";
    let page =
        Page::free("en", &(refusal.to_owned() + &cdn.recorder() + &cdn.tag(&format!(r#"data-today="{TODAY}""#))));
    let calculator = open(browser, &page);
    press_the_box(browser);
    assert!(!is_ticked(browser));
    calculator.enter("weekly_distance", "57");
    assert!(!is_ticked(browser));
}
