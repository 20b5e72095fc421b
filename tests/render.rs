//! The widget as HTML, rendered without a browser: what stands there before the first touch, in both languages.

use std::rc::Rc;

use chrono::NaiveDate;
use recovery_calculator::engine::domain::training::{Metres, Session, Week};
use recovery_calculator::engine::{Clinic, civil};
use recovery_calculator::form::{DistanceUnit, Prefill, Settings};
use recovery_calculator::i18n::Locale;
use recovery_calculator::ui::{Calculator, CalculatorProps, Mount};
use yew::{Callback, LocalServerRenderer};

fn date(text: &str) -> NaiveDate {
    civil::parse_iso(text).expect("a date")
}

fn settings(locale: Locale) -> Settings {
    Settings {
        locale,
        unit: DistanceUnit::Km,
        heading_level: 2,
        booking_url: Some("https://clinic.example/rdv?d={date}&l={lang}".into()),
        clinic: Rc::new(Clinic::default()),
        today: date("2026-11-23"),
        prefill: Prefill::default(),
        saved: None,
        is_linked: false,
        address: "https://article.example/".into(),
        seed: "seed".into(),
        moment: "20261123T101500Z".into(),
    }
}

/// The page, without the comments that Yew leaves.
fn render(settings: Settings) -> String {
    let mount = Mount { settings: Rc::new(settings), on_drawn: Callback::noop(), on_book: Callback::from(|_| true) };
    let props = CalculatorProps { mount: Some(mount) };
    let page = LocalServerRenderer::<Calculator>::with_props(props).hydratable(false).render();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let mut page = std::pin::pin!(page);
    loop {
        if let std::task::Poll::Ready(html) = page.as_mut().poll(&mut context) {
            return html;
        }
    }
}

#[track_caller]
fn check(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "{part} is missing in\n{html}");
    }
}

#[test]
fn an_answer_stands_before_the_first_touch() {
    let english = render(settings(Locale::En));
    check(
        &english,
        &[
            "<h2 class=\"title\">Which massage, and when?</h2>",
            "data-do=\"fr\" lang=\"fr\" aria-label=\"Français\"",
            "This is an example. Change it to your week.",
            "<input value=\"30\" type=\"text\" id=\"weekly_distance\"",
            "data-kind=\"sports\"",
            "data-interval-days=\"28\"",
            "role=\"grid\"",
            "data-day=\"2026-11-24\"",
            "href=\"https://clinic.example/rdv?d=2026-11-24&amp;l=en\"",
            "download=\"massage-2026-11-24.ics\"",
            "A guide, not medical advice.",
        ],
    );
    let french = render(settings(Locale::Fr));
    check(
        &french,
        &[
            "lang=\"fr\"",
            "Quel massage, et quand\u{202f}?",
            "Exemple\u{a0}: mettez-y votre semaine.",
            "Massage sportif",
            "Ajouter au calendrier",
        ],
    );
    assert!(!french.contains("massage, and when"));
}

#[test]
fn what_the_page_fills_in_stands_in_the_fields() {
    let prefill = Prefill {
        week: Some(Week([Session::Strength; 7])),
        weekly: Some(Metres::from_km(50)),
        race_date: Some(date("2027-04-25")),
        race_distance: Some(Metres::from_km(15)),
    };
    let html = render(Settings { prefill, unit: DistanceUnit::Mi, heading_level: 6, ..settings(Locale::En) });
    check(
        &html,
        &[
            "value=\"31.1\"",
            "value=\"2027-04-25\"",
            "<option value=\"15\" selected",
            ">15\u{a0}km</option>",
            "#recovery-calculator-1-",
            "<h6 class=\"title\"",
            "<h6 class=\"kind\"",
        ],
    );
}

#[test]
fn a_mistake_is_told_at_its_field_and_the_answer_stays() {
    let prefill = Prefill { race_date: Some(date("1990-05-01")), ..Prefill::default() };
    for (locale, error, stale) in [
        (Locale::En, "This race was in 1990.", "Answer not updated: fix the field in red."),
        (Locale::Fr, "Cette course était en 1990.", "Réponse non mise à jour\u{a0}: corrigez le champ en rouge."),
    ] {
        let html = render(Settings { prefill, ..settings(locale) });
        check(&html, &[error, stale, "aria-invalid=\"true\"", "aria-describedby=\"race_date-note\"", "data-kind="]);
    }
}

#[test]
fn a_race_that_is_over_or_far_is_told_of_at_its_field() {
    for (day, locale, words) in [
        ("2026-08-01", Locale::En, "That race is over: the plan goes on without it."),
        ("2026-08-01", Locale::Fr, "Cette course est passée\u{a0}: le plan continue sans elle."),
        ("2028-08-01", Locale::En, "That race is over a year away:"),
        ("2028-08-01", Locale::Fr, "Cette course est dans plus d’un an\u{a0}:"),
    ] {
        let race_distance = Some(Metres::from_km(10));
        let prefill = Prefill { race_date: Some(date(day)), race_distance, ..Prefill::default() };
        let html = render(Settings { prefill, ..settings(locale) });
        let note = html.split("id=\"race_date-note\"").nth(1).and_then(|rest| rest.split("</p>").next());
        assert!(note.is_some_and(|note| note.contains(words)), "{html}");
    }
}

#[test]
fn nothing_on_the_page_needs_a_style_attribute_or_an_inline_handler() {
    let html = render(settings(Locale::En));
    for forbidden in [" style=", " onclick=", "javascript:", "<style", "<script"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn without_a_booking_link_there_is_no_book_action() {
    let html = render(Settings { booking_url: None, ..settings(Locale::En) });
    assert!(!html.contains("part=\"book"));
    check(&html, &["part=\"ics\"", "part=\"share\""]);
}
