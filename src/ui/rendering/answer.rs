//! The card, the plan and the rows.

use super::page::{read, text, value};
use super::{answer_to, racer};
use crate::engine::Runner;
use crate::engine::domain::health::{Contraindication, Urgency};
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::Weekday;
use crate::engine::vocabulary::EnumSet;
use crate::i18n::Locale;

/// What a plan has and a referral never: a day, a massage, and any way to book.
const ONLY_WITH_A_PLAN: [&str; 9] = [
    "[data-date]",
    "[data-kind]",
    "[data-day]",
    "[data-book]",
    "[part^=book]",
    "[part^=ics]",
    "[part=calendar]",
    "[part=reasons]",
    "[href*='https://clinic']",
];

#[test]
fn a_plan_shows_the_suggestion_the_race_and_the_reasons() {
    for locale in Locale::ALL {
        let page = answer_to(&racer(), locale);
        for place in [
            "[part=suggestion][data-kind=deep_tissue] [part=book]",
            "[part=calendar]",
            "#plan .now ~ .race",
            "#reasons [part=reasons] [data-rule='FQ-1']",
        ] {
            page.one(place);
        }
    }
}

#[test]
fn a_doctors_condition_stands_before_booking() {
    let cleared = Runner { cautions: vec![Contraindication::BloodThinners], medical_clearance: true, ..racer() };
    for locale in Locale::ALL {
        let condition = (locale.catalog().rule)(RuleId::AskDoctor);
        let is_told = |runner| text(answer_to(runner, locale).one("p.why:has(~ .do [part=book])")).contains(condition);
        assert!(is_told(&cleared));
        assert!(!is_told(&racer()));
    }
}

/// The calendar calls such a day light, and not good.
#[test]
fn a_day_beside_the_suggestion_says_where_light_pressure_alone_fits() {
    let mut weekend = EnumSet::EMPTY;
    Weekday::ALL.iter().skip(5).for_each(|day| weekend.insert(*day));
    let runner = Runner { available_weekdays: weekend, ..Runner::sample() };
    for (locale, light) in [(Locale::En, " · light pressure"), (Locale::Fr, " · pression légère")] {
        let says_so = |runner: &Runner| {
            let page = answer_to(runner, locale);
            let days = page.all(".also [data-choose]").into_iter();
            days.map(|day| text(day).ends_with(light)).collect::<Vec<_>>()
        };
        assert_eq!(says_so(&runner), [true, false]);
        assert_eq!(says_so(&racer()), [false, false]);
    }
}

#[test]
fn a_visit_goes_into_three_calendars_as_one_still_to_book() {
    for (locale, title) in [(Locale::En, "To%20book%3A%20"), (Locale::Fr, "%C3%80%20r%C3%A9server%C2%A0%3A%20")] {
        let page = answer_to(&racer(), locale);
        let links = page.all(".acts .links a[target=_blank], .acts .links [part=ics]");
        let addresses = [
            "data:text/calendar;",
            "https://calendar.google.com/calendar/render?",
            "https://outlook.live.com/calendar/0/action/compose?",
        ];
        assert_eq!(links.len(), addresses.len());
        for (link, address) in links.into_iter().map(|link| value(link, "href")).zip(addresses) {
            assert!(link.starts_with(address) && link.contains(title), "{link}");
        }
    }
}

#[test]
fn the_therapists_note_has_the_readers_own_unit_and_soreness() {
    let runner = Runner { soreness: 5, ..racer() };
    for (locale, lines) in [
        (Locale::En, ["about 34.2\u{a0}mi a week", "Sore legs: 5 out of 10"]),
        (Locale::Fr, ["environ 34,2\u{a0}mi par semaine", "Jambes courbaturées\u{a0}: 5 sur 10"]),
    ] {
        let page = answer_to(&runner, locale);
        let note = read(page.one(".inside > section:has([data-done])"));
        assert!(lines.iter().all(|line| note.contains(line)), "{note}");
    }
}

#[test]
fn the_link_the_plan_and_the_note_can_be_taken_along() {
    let page = answer_to(&racer(), Locale::En);
    for place in ["[part=share]", "#plan button", ".inside > section button"] {
        assert_eq!(value(page.one(place), "data-done"), Locale::En.catalog().answer.copied);
    }
    assert_eq!(page.all("[data-done] + [role=status]").len(), 3, "each says that it is done");
}

#[test]
fn a_referral_replaces_the_plan_and_can_never_be_booked() {
    for only in ONLY_WITH_A_PLAN {
        assert!(!answer_to(&racer(), Locale::En).all(only).is_empty(), "a plan has {only}");
    }
    for caution in Contraindication::ALL.iter().filter(|caution| caution.urgency().is_some()) {
        let runner = Runner { cautions: vec![*caution], ..racer() };
        for locale in Locale::ALL {
            let page = answer_to(&runner, locale);
            let card = page.one("[part=suggestion]");
            assert_eq!(Some(value(card, "data-urgency")), caution.urgency().map(Urgency::id));
            let ticked = text(page.one("[part=suggestion] .ticked")).to_lowercase();
            assert!(ticked.contains(&(locale.catalog().body.caution)(*caution).to_lowercase()), "{ticked}");
            for only in ONLY_WITH_A_PLAN {
                assert!(page.all(only).is_empty(), "{only} with {caution:?}");
            }
        }
    }
}
