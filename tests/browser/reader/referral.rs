//! Runners who need a doctor before a massage.

use serde_json::json;

use crate::{
    calculator::{Calculator, inside},
    driver::{Browser, wait_until},
    expected::{TODAY, suggestion, untouched},
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(signs_of_a_clot_leave_no_date_and_no_booking),
    check!(a_sore_shin_is_asked_about_the_bone_where_it_is_named),
];

fn signs_of_a_clot_leave_no_date_and_no_booking(browser: &Browser) {
    let cdn = Cdn::start();
    let tag = format!(r#"data-today="{TODAY}" data-booking-url="https://clinic.example/?on={{date}}""#);
    let page = Page::new("en", &cdn.tag(&tag));
    browser.go(&page);
    let calculator = Calculator::on(browser);
    let booked = suggestion(&untouched(TODAY));
    calculator.expect(&booked);
    assert!(calculator.has("[part~='book']"), "there is a link to take away");

    calculator.tick("cautions", "clot_signs");
    let mut request = untouched(TODAY);
    request["runner"]["cautions"] = ["clot_signs"].as_slice().into();
    let referred = suggestion(&request);
    assert_eq!((referred.date.as_deref(), referred.urgency.as_deref()), (None, Some("emergency")));
    calculator.expect(&referred);
    for selector in ["[part~='book']", "[part~='ics']", "[data-date]:not([part~='calendar'] *)"] {
        assert!(!calculator.has(selector), "{selector} is still there");
    }

    calculator.tick("cautions", "clot_signs");
    calculator.expect(&booked);
    assert!(calculator.has("[part~='book']"));
}

fn a_sore_shin_is_asked_about_the_bone_where_it_is_named(browser: &Browser) {
    let cdn = Cdn::start();
    browser.go(Page::new("en", &cdn.tag(&format!(r#"data-today="{TODAY}""#))));
    let calculator = Calculator::on(browser);
    let asked = "#spots [name=cautions]";
    assert!(!calculator.has(asked), "nothing is asked of a body that is well");
    calculator.tick("trouble_spots", "shins");
    wait_until("a question about the bone", || calculator.has(&format!("{asked}[value=bone_pain]")).then_some(()));

    calculator.tick("cautions", "bone_pain");
    let mut request = untouched(TODAY);
    request["runner"]["trouble_spots"] = ["shins"].as_slice().into();
    request["runner"]["cautions"] = ["bone_pain"].as_slice().into();
    let referred = suggestion(&request);
    assert_eq!(referred.urgency.as_deref(), Some("doctor_first"));
    calculator.expect(&referred);
    let boxes = "return [...root.querySelectorAll('[value=bone_pain]')].map((it) => it.checked)";
    assert_eq!(inside(browser, boxes), json!([true, true]), "both boxes say the same");

    calculator.tick("trouble_spots", "shins");
    wait_until("no question any more", || (!calculator.has(asked)).then_some(()));
    assert!(calculator.has("[name=cautions][value=bone_pain]:checked"), "what was said of the bone stands");
}
