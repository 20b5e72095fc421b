//! Runners who need a doctor before a massage.

use crate::{
    calculator::Calculator,
    driver::Browser,
    native::{TODAY, suggestion, untouched},
    site::{Cdn, Page},
    suite::{Check, check},
};

/// What is looked at here.
pub(crate) const CHECKS: &[Check] = &[check!(signs_of_a_clot_leave_no_date_and_no_booking)];

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
