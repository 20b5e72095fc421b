//! What the page is told, and what it is never told.

use serde_json::json;

use crate::{
    acceptance::Promise::{EachEventComesOnceAndTellsNothingOfHealth, WrongValuesAreSaidOnceAndTheDefaultsHold},
    calculator::Calculator,
    driver::{Browser, wait_for, wait_until},
    expected::{TODAY, suggestion, untouched},
    page_log::{details, events, nothing_bad, warnings},
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(plans_are_told_for_the_readers_changes_only_and_without_their_health)
        .covers(&[EachEventComesOnceAndTellsNothingOfHealth]),
    check!(what_a_page_does_to_the_form_when_it_hears_of_a_plan_counts),
    check!(the_page_may_take_a_booking_over).covers(&[EachEventComesOnceAndTellsNothingOfHealth]),
    check!(wrong_values_are_said_once_and_the_defaults_hold).covers(&[WrongValuesAreSaidOnceAndTheDefaultsHold]),
];

/// All that an analytics script may know of a plan.
const ALLOWED: [&str; 8] = ["v", "status", "date", "kind", "depth", "purpose", "minutes", "service"];

fn plans_are_told_for_the_readers_changes_only_and_without_their_health(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &(cdn.recorder() + &cdn.tag(&format!(r#"data-today="{TODAY}""#))));
    browser.go(&page);
    let calculator = Calculator::on(browser);
    let mut a_day_later = untouched(TODAY);
    a_day_later["today"] = "2026-11-24".into();
    browser.run("Object.assign(document.querySelector('recovery-calculator'), { today: '2026-11-24' })", json!([]));
    a_day_later["runner"]["last_massage"]["date"] = "2026-09-25".into();
    calculator.expect(&suggestion(&a_day_later));
    assert_eq!(events(browser), ["recovery-ready"]);
    assert_eq!(details(browser, "recovery-ready"), [json!({ "v": 1 })]);

    calculator.tick("trouble_spots", "calves");
    let detail = wait_for("recovery-plan", || details(browser, "recovery-plan").pop().ok_or_else(|| events(browser)));
    assert_eq!(detail["v"], 1);
    let names: Vec<&str> = detail.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    assert!(names.iter().all(|name| ALLOWED.contains(name)), "{names:?}");
    assert!(!detail.to_string().contains("calves"), "{detail}");
    assert_eq!(events(browser), ["recovery-ready", "recovery-plan"], "one change, one event");
    nothing_bad(browser);
}

/// Ticks a box of the form when it hears of a plan.
const ANSWER_BACK: &str = "const element = document.querySelector('recovery-calculator');
    element.addEventListener('recovery-plan', () => element.shadowRoot.querySelector('[value=fever]').click(), { once: true })";

fn what_a_page_does_to_the_form_when_it_hears_of_a_plan_counts(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(Page::new("en", &(cdn.recorder() + &cdn.tag(&format!(r#"data-today="{TODAY}""#)))));
    let calculator = Calculator::on(browser);
    browser.run(ANSWER_BACK, json!([]));
    calculator.tick("trouble_spots", "calves");
    calculator.wait_for("the page's own tick", |seen| seen.urgency.as_deref() == Some("postpone"));
    nothing_bad(browser);
}

/// Looks at the event from outside another shadow root, as an analytics script on `document` does.
const LISTEN: &str = include_str!("events/listen.js");

fn the_page_may_take_a_booking_over(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = cdn.tag(&format!(r#"data-today="{TODAY}" data-booking-url="/gone?on={{date}}""#));
    let tag = tag.replace("/gone", &format!("{cdn}/"));
    let page = Page::new("en", &(cdn.recorder() + &tag));
    browser.go(&page);
    Calculator::on(browser);
    browser.run(LISTEN, json!([]));
    let link = "return document.querySelector('recovery-calculator').shadowRoot.querySelector('[part~=book]')";
    browser.element(link, json!([])).expect("a booking link").click();
    let heard = wait_until("recovery-book", || {
        let heard = browser.run("return heard", json!([]));
        (heard.as_array().is_some_and(|it| !it.is_empty())).then_some(heard)
    });
    assert_eq!(heard.as_array().map(Vec::len), Some(1));
    assert_eq!(
        [0, 1, 2, 3, 4].map(|place| heard[0][place].clone()),
        [json!("recovery-book"), json!(true), json!(true), json!(true), json!("recovery-calculator")]
    );
    let detail: serde_json::Value =
        serde_json::from_str(heard[0][5].as_str().unwrap_or_default()).expect("a detail in JSON");
    assert_eq!(detail["date"], json!(suggestion(&untouched(TODAY)).date));
    assert_eq!(browser.run("return location.pathname", json!([])), "/", "the reader stays");
    nothing_bad(browser);
}

/// An attribute, and what cannot stand in it.
const WRONG: [(&str, &str); 10] = [
    ("unit", "furlong"),
    ("theme", "sepia"),
    ("booking-url", "javascript:alert(1)"),
    ("clinic", "{not json"),
    ("heading-level", "9"),
    ("loading", "soon"),
    ("today", "2026-02-30"),
    ("race-date", "tomorrow"),
    ("race-distance-km", "-3"),
    ("weekly-km", "many"),
];

fn wrong_values_are_said_once_and_the_defaults_hold(browser: &Browser) {
    let cdn = Cdn::start();
    let attributes: String = WRONG.iter().map(|(name, value)| format!("{name}='{value}' ")).collect();
    let element = format!("<recovery-calculator lang='en' {attributes}></recovery-calculator>");
    let page = Page::new(
        "fr",
        &format!("{}{}{}", cdn.recorder(), element.clone() + &element.replace("soon", "eager"), cdn.tag("")),
    );
    browser.go(&page);
    let calculator = Calculator::on(browser);
    Calculator::nth(browser, 1);
    assert_eq!((calculator.value("weekly_distance"), calculator.value("race_date")), ("30".into(), String::new()));
    assert!(calculator.has("h2") && !calculator.has("[part~='book']"));
    let said = warnings(browser);
    for (name, _) in WRONG {
        let of_it = said.iter().filter(|text| text.contains(&format!(" {name}: "))).count();
        assert_eq!(of_it, 1, "{name}: {said:?}");
    }
    assert_eq!(said.len(), WRONG.len(), "{said:?}");
    nothing_bad(browser);
}
