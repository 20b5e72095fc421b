//! The whole calculator: what stands there before the first touch.

use super::page::{text, value};
use super::{answer_to, calculator, racer, settings};
use crate::form::settings::Settings;
use crate::i18n::Locale;

#[test]
fn an_answer_stands_before_the_first_touch() {
    for (locale, other, title, status, kind) in [
        (
            Locale::En,
            "Français",
            "Which massage, and when?",
            "This is an example. Change it to your week.",
            "Sports massage",
        ),
        (
            Locale::Fr,
            "English",
            "Quel massage, et quand\u{202f}?",
            "Exemple\u{a0}: mettez-y votre semaine.",
            "Massage sportif",
        ),
    ] {
        let page = calculator(settings(locale));
        assert_eq!(value(page.one(".calculator"), "lang"), locale.id());
        let language = page.one("header button");
        assert_eq!(["data-do", "lang"].map(|name| value(language, name)), [locale.other().id(); 2]);
        assert_eq!(value(language, "aria-label"), other);
        assert_eq!(text(page.one("h2.title")), title);
        assert_eq!(value(page.one("#weekly_distance[type=text]"), "value"), "30");
        let card = page.one("[part=suggestion]");
        let of_card = ["data-kind", "data-date", "data-interval-days"].map(|name| value(card, name));
        assert_eq!(of_card, ["sports", "2026-11-24", "28"]);
        assert_eq!(text(page.one("[part=suggestion] .status")), status);
        assert_eq!(text(page.one("[part=suggestion] h3.kind")), kind);
        let link = format!("https://clinic.example/rdv?d=2026-11-24&l={}", locale.id());
        assert_eq!(value(page.one("a[part=book]"), "href"), link);
        assert_eq!(text(page.one("[part=suggestion] summary")), locale.catalog().answer.add);
        assert_eq!(value(page.one("[part=ics]"), "download"), "massage-2026-11-24.ics");
        page.one("[role=grid] [data-day='2026-11-24']");
    }
}

#[test]
fn the_foot_says_what_it_is_not() {
    let foot = text(calculator(settings(Locale::En)).one(".calculator > .foot"));
    assert!(foot.starts_with("A guide, not medical advice."), "{foot}");
}

#[test]
fn headings_go_no_deeper_than_six() {
    let page = calculator(Settings { heading_level: 6, ..settings(Locale::En) });
    page.one("h6.title");
    page.one("h6.kind");
}

#[test]
fn nothing_on_the_page_needs_a_style_attribute_or_an_inline_handler() {
    for page in [calculator(settings(Locale::En)), answer_to(&racer(), Locale::En)] {
        assert!(page.all("*").len() > 100);
        for element in page.all("*") {
            let (tag, mut attributes) = (element.value().name(), element.value().attrs());
            let is_strict = |(name, value): (&str, &str)| {
                name != "style" && !name.starts_with("on") && !value.trim_start().starts_with("javascript:")
            };
            assert!(!["style", "script"].contains(&tag) && attributes.all(is_strict), "{}", element.html());
        }
    }
}

#[test]
fn without_a_booking_link_there_is_no_book_action() {
    let books = |booking_url| {
        let page = calculator(Settings { booking_url, ..settings(Locale::En) });
        page.one("[part=ics]");
        page.all("[part^=book], [data-book]").len()
    };
    assert_eq!(books(None), 0);
    assert_eq!(books(settings(Locale::En).booking_url), 2, "on the card and in the bar");
}
