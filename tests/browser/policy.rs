//! The strictest policy that a site can have and still embed anything.

use serde_json::json;

use crate::{
    article::fill,
    calculator::Calculator,
    driver::Browser,
    native::{TODAY, half_marathon, next_may, suggestion},
    site::{Cdn, Page},
};

#[test]
fn everything_works_under_the_strictest_policy() {
    let cdn = Cdn::start();
    let policy = format!(
        "default-src 'none'; script-src {cdn} 'wasm-unsafe-eval'; connect-src {cdn}; style-src 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let attributes = format!(r#"data-today="{TODAY}" data-booking-url="https://clinic.example/?on={{date}}""#);
    let body = cdn.witness() + &cdn.tag(&attributes);
    let page = Page::with_policy("en", &body, Some(&policy));
    let browser = Browser::open();
    browser.go(&page);
    let calculator = Calculator::on(&browser);

    let race = next_may(TODAY);
    fill(calculator, race);
    calculator.expect(&suggestion(&half_marathon(TODAY, race)));
    calculator.tick("cautions", "clot_signs");
    calculator.wait_for("a referral", |it| it.urgency.is_some());

    let witness = browser.run("return witness", json!([]));
    assert_eq!(witness["violations"], json!([]));
    assert_eq!(witness["errors"], json!([]));
    assert_eq!(browser.console_errors(), [""; 0]);

    // A violation on purpose, so that the silence above means something.
    let violated = "document.body.setAttribute('style', 'color: red');
        return new Promise((resolve) => setTimeout(() => resolve(witness.violations)))";
    assert_ne!(browser.run_async(violated, json!([])), json!([]));
}
