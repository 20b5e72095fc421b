//! The questions: what stands in the fields, and what is told at them.

use super::page::{text, value};
use super::{calculator, date, settings};
use crate::engine::domain::training::{Metres, Session, Week};
use crate::form::fields::{TextField, Typed};
use crate::form::settings::{DistanceUnit, Prefill, Settings};
use crate::form::{Draft, Edit, share};
use crate::i18n::Locale;

#[test]
fn what_the_page_fills_in_stands_in_the_fields() {
    let prefill = Prefill {
        week: Some(Week([Session::Strength; 7])),
        weekly: Some(Metres::from_km(50)),
        race_date: Some(date("2027-04-25")),
        race_distance: Some(Metres::from_km(15)),
    };
    let page = calculator(Settings { prefill, unit: DistanceUnit::Mi, ..settings(Locale::En) });
    assert_eq!(value(page.one("#weekly_distance"), "value"), "31.1");
    assert_eq!(value(page.one("#race_date"), "value"), "2027-04-25");
    assert_eq!(text(page.one("#race_distance option[value='15'][selected]")), "15\u{a0}km");
    assert_eq!(page.all(".week option[value=strength][selected]").len(), 7);
    let link = value(page.one("[part=share]"), "href");
    assert!(link.starts_with("https://article.example/#recovery-calculator-1-"), "{link}");
}

#[test]
fn a_mistake_is_told_at_its_field_and_the_answer_stays() {
    let prefill = Prefill { race_date: Some(date("1990-05-01")), ..Prefill::default() };
    for (locale, error, stale) in [
        (Locale::En, "This race was in 1990.", "Answer not updated: fix the field in red."),
        (Locale::Fr, "Cette course était en 1990.", "Réponse non mise à jour\u{a0}: corrigez le champ en rouge."),
    ] {
        let page = calculator(Settings { prefill, ..settings(locale) });
        let field = page.one("[aria-invalid=true]");
        assert_eq!(value(field, "name"), "race_date");
        let note = value(field, "aria-describedby");
        let note = text(page.one(&format!("#{note}.error")));
        assert!(note.starts_with(error), "{note}");
        assert_eq!(text(page.one("[part=suggestion][data-kind] .status")), stale);
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
        let page = calculator(Settings { prefill, ..settings(locale) });
        let note = text(page.one("#race_date-note"));
        assert!(note.starts_with(words), "{note}");
    }
}

#[test]
fn of_two_races_the_one_is_told_of_that_is_meant() {
    for (days, told) in [(["2028-08-01", "2027-01-17"], 0), (["2027-01-17", "2028-08-01"], 1)] {
        let mut draft = Draft::default().after(Edit::AddRace);
        for (place, day) in days.into_iter().enumerate() {
            draft = draft.after(Edit::Distance(place, Metres::from_km(10)));
            draft = draft.after(Edit::Type(TextField::RaceDate(place), Typed::new(day), DistanceUnit::Km));
        }
        let settings = settings(Locale::En);
        let saved = share::write(&draft, &settings);
        let page = calculator(Settings { saved: Some(saved.into()), ..settings });
        let notes = ["#race_date-note", "#race_date_2-note"].map(|note| text(page.one(note)));
        assert!(notes[told].starts_with("That race is over a year away:"), "{notes:?}");
        assert_eq!(notes[1 - told], "");
    }
}

#[test]
fn after_a_race_the_first_tile_asks_for_sore_legs() {
    let value_of = |day: &str| {
        let race_distance = Some(Metres(42_195));
        let prefill = Prefill { race_date: Some(date(day)), race_distance, ..Prefill::default() };
        text(calculator(Settings { prefill, ..settings(Locale::En) }).one("[data-do=spots] .value"))
    };
    assert_eq!((value_of("2026-11-22").as_str(), value_of("2027-04-25").as_str()), ("Sore from the race?", "None"));
}
