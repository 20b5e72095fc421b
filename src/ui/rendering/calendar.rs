//! The days of the calendar.

use std::collections::BTreeSet;

use super::page::value;
use super::{answer_describing, answer_to, date, racer};
use crate::engine::Runner;
use crate::engine::domain::massage::{Kind, PastMassage};
use crate::engine::domain::training::{Metres, Race, Session, Week};
use crate::i18n::Locale;

#[test]
fn every_day_that_can_be_touched_has_a_name_of_its_own() {
    let page = answer_to(&racer(), Locale::En);
    let days = page.all("[role=grid] > [role=rowgroup] > [role=row] > [role=gridcell] > button[data-day]");
    assert_eq!(days.len(), 14);
    let names: BTreeSet<&str> = days.iter().map(|day| value(*day, "aria-label")).collect();
    assert_eq!(names.len(), 14, "{names:?}");
    let best = value(page.one("[aria-selected=true] > button"), "aria-label");
    assert!(best.ends_with(". Best: deep tissue massage, deep pressure."), "{best}");
}

#[test]
fn the_answers_day_is_always_shown() {
    let last = Some(PastMassage { date: date("2026-11-23"), kind: Some(Kind::DeepTissue) });
    let page = answer_to(&Runner { last_massage: last, ..Runner::sample() }, Locale::En);
    let day = value(page.one("[aria-selected=true] > button"), "data-day");
    assert!(day > "2026-12-06", "{day} is one of the first two weeks");
    assert_eq!(day, value(page.one("[part=suggestion]"), "data-date"));
}

#[test]
fn one_day_takes_the_tab_key_and_it_is_the_one_that_is_told_of() {
    let stop = |described| {
        let page = answer_describing(described, &racer(), Locale::En);
        value(page.one("[role=grid] [tabindex='0']"), "data-day").to_owned()
    };
    let card = answer_to(&racer(), Locale::En);
    assert_eq!(stop(None), value(card.one("[part=suggestion]"), "data-date"));
    assert_eq!(stop(Some(date("2026-11-26"))), "2026-11-26");
}

/// PAT-1: the engine takes the days after a race as easy, whatever the week.
#[test]
fn no_rest_day_becomes_a_run_after_a_race() {
    use Session::{Easy, Long, Rest, Tempo};
    let week = Week([Rest, Easy, Rest, Tempo, Rest, Easy, Long]);
    let races = vec![Race { date: date("2026-11-22"), distance: Metres::from_km(42) }];
    let page = answer_to(&Runner { week, races, ..Runner::sample() }, Locale::En);
    for (day, session) in [("2026-11-25", ", rest."), ("2026-11-26", ", easy run.")] {
        let name = value(page.one(&format!("[data-day='{day}']")), "aria-label");
        assert!(name.contains(session), "{name}");
    }
}
