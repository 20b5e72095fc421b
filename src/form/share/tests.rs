//! Whatever the reader enters, the text keeps exactly what may be shared of it.

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::engine::civil;
use crate::engine::domain::health::{Contraindication, TroubleSpot};
use crate::engine::domain::massage::Kind;
use crate::engine::domain::training::{Metres, Session, Week};
use crate::form::draft::{Draft, Origin, Ticks};
use crate::form::edit::{Edit, TickBox};
use crate::form::fields::{LastMassage, Limit, TextField, Typed};
use crate::form::locale::Locale;
use crate::form::presets::Preset;
use crate::form::races::RaceFields;
use crate::form::settings::{DistanceUnit, Settings};
use crate::form::share::{read::read, write};

fn date() -> impl Strategy<Value = NaiveDate> {
    (0..500).prop_map(|days| civil::add_days(civil::parse_iso("2026-03-01").expect("a date"), days))
}

fn typed_date() -> impl Strategy<Value = Typed> {
    prop_oneof![
        8 => date().prop_map(|date| Typed::new(civil::iso(date))),
        1 => select(vec!["", "2026-02-30", "soon"]).prop_map(Typed::new),
        1 => Just(Typed { text: String::new(), unreadable: true }),
    ]
}

fn session() -> impl Strategy<Value = Session> {
    select(Session::ALL)
}

fn unit() -> impl Strategy<Value = DistanceUnit> {
    select(DistanceUnit::ALL.to_vec())
}

fn edit() -> impl Strategy<Value = Edit> {
    let numbers = vec!["0", "42,5", "12.34", "400", "4o", "", "1e3", "500"];
    prop_oneof![
        (select(numbers), unit()).prop_map(|(text, unit)| Edit::Type(TextField::Weekly, Typed::new(text), unit)),
        (0..6_usize, typed_date()).prop_map(|(place, date)| Edit::Type(
            TextField::RaceDate(place),
            date,
            DistanceUnit::Km
        )),
        (0..6_usize, 1..1_000_000_u32).prop_map(|(place, metres)| Edit::Distance(place, Metres(metres))),
        (0..6_usize).prop_map(Edit::NoRace),
        Just(Edit::AddRace),
        typed_date().prop_map(|date| Edit::Type(TextField::LastDate, date, DistanceUnit::Km)),
        select(vec!["6", "31", "0", "x", ""]).prop_map(|text| Edit::Type(
            TextField::Budget,
            Typed::new(text),
            DistanceUnit::Km
        )),
        select(Limit::ALL.to_vec()).prop_map(Edit::Limit),
        unit().prop_map(Edit::Unit),
        select(Locale::ALL.to_vec()).prop_map(Edit::Language),
        (0..7_usize, session()).prop_map(|(day, session)| Edit::Day(day, session, Week([Session::Easy; 7]))),
        select(Preset::ALL).prop_map(Edit::Preset),
        (date(), proptest::option::weighted(0.8, session()))
            .prop_map(|(date, session)| Edit::DaySession(date, session)),
        proptest::option::weighted(0.8, date()).prop_map(Edit::Choose),
        (0..7_usize, any::<bool>()).prop_map(|(day, on)| Edit::Tick(TickBox::Available(day), on)),
        any::<bool>().prop_map(|on| Edit::Tick(TickBox::SkipHolidays, on)),
        select(TroubleSpot::ALL).prop_map(|spot| Edit::Tick(TickBox::Spot(spot), true)),
        select(Contraindication::ALL).prop_map(|caution| Edit::Tick(TickBox::Contraindication(caution), true)),
        (0..=10_u8).prop_map(Edit::Soreness),
        select(LastMassage::ALL).prop_map(Edit::Last),
        proptest::option::of(select(Kind::ALL)).prop_map(Edit::LastKind),
    ]
}

/// A date as far as it can be read.
fn kept(typed: &Typed) -> Option<NaiveDate> {
    civil::parse_iso(typed.text.trim())
}

/// Races as far as they can be read, without those of which nothing can.
fn races(draft: &Draft, settings: &Settings) -> Vec<(Option<NaiveDate>, Option<Metres>)> {
    let fields = |race: RaceFields| (kept(&race.date), race.distance);
    draft.races(settings).into_iter().map(fields).filter(|race| *race != (None, None)).collect()
}

proptest! {
    #[test]
    fn what_may_be_shared_is_kept_and_nothing_else(edits in proptest::collection::vec(edit(), 0..60)) {
        let settings = Settings::sample();
        let draft = edits.into_iter().fold(Draft::default(), Draft::after);
        let text = write(&draft, &settings);
        prop_assert!(text.bytes().all(|letter| letter.is_ascii_lowercase() || b"0123456789-_".contains(&letter)));
        prop_assert!(text.starts_with("-1-") && !text.ends_with('-'));
        let copy = read(&text);

        prop_assert_eq!(copy.week(&settings), draft.week(&settings));
        prop_assert_eq!(copy.unit(&settings), draft.unit(&settings));
        if let Ok(distance) = draft.read_weekly(&settings) {
            prop_assert_eq!(copy.read_weekly(&settings), Ok(distance));
            prop_assert_eq!(write(&copy, &settings), text);
        }
        prop_assert_eq!(races(&copy, &settings), races(&draft, &settings));
        prop_assert_eq!(&copy.days, &draft.days);
        prop_assert_eq!((copy.weekdays, copy.skip_holidays), (draft.weekdays, draft.skip_holidays));
        prop_assert_eq!((copy.last, copy.last_kind, kept(&copy.last_date)), (draft.last, draft.last_kind, kept(&draft.last_date)));
        prop_assert_eq!(copy.read_limit(), Ok(draft.read_limit().unwrap_or_default()));
        prop_assert_eq!(copy.chosen, draft.chosen);

        let nothing = Draft::default();
        prop_assert_eq!((copy.spots, copy.soreness, copy.cautions, copy.clearance), (nothing.spots, 0, nothing.cautions, false));
    }

    #[test]
    fn any_text_is_read_without_harm(text in "[-?]?[ -~é]{0,80}", cut in 0..200_usize, days in subsequence(vec![0, 3, 9], 0..3)) {
        let _ = read(&text);
        let settings = Settings::sample();
        let today = settings.today;
        let edits = days.into_iter().map(|day| Edit::DaySession(civil::add_days(today, day), Some(Session::Long)));
        let whole = write(&edits.fold(Draft::default(), Draft::after), &settings);
        let _ = read(whole.get(..cut).unwrap_or(&whole));
    }
}

#[test]
fn an_earlier_link_still_opens() {
    let text = "?unit=mi&weekly-km=57.5&week=rest,hills,easy,tempo,rest,strength,long&race-date=2027-04-25&race-distance-km=21.1";
    let (draft, settings) = (read(text), Settings::sample());
    assert_eq!(draft.unit, Some(DistanceUnit::Mi));
    assert_eq!(draft.read_weekly(&settings), Ok(Metres(57_500)));
    assert_eq!(draft.week(&settings).0[1], Session::Hills);
    assert_eq!(races(&draft, &settings), [(civil::parse_iso("2027-04-25"), Some(Metres(21_098)))]);
}

#[test]
fn the_page_is_spoken_for_in_a_link_and_none_in_what_is_read() {
    let mut settings = Settings::sample();
    settings.prefill.weekly = Some(Metres::from_km(80));
    settings.prefill.race_distance = Some(Metres::from_km(10));
    let text = write(&Draft::default(), &settings);
    assert_eq!(text, "-1-d1pq8_k-wrertrel-r_7ps");
    let elsewhere = read(&text);
    assert_eq!(races(&elsewhere, &Settings::sample()), [(None, Some(Metres::from_km(10)))]);
}

#[test]
fn it_says_whose_week_it_is() {
    let mut settings = Settings::sample();
    assert_eq!(Draft::restored(&settings), Draft::default());
    settings.saved = Some("-1-d1_k-a67".into());
    assert_eq!(Draft::restored(&settings).origin, Origin::Saved);
    settings.is_linked = true;
    let shared = Draft::restored(&settings);
    assert_eq!((shared.origin, shared.weekdays.count()), (Origin::Shared, 2));
    assert_eq!(shared.after(Edit::Soreness(3)).origin, Origin::Own);
    settings.saved = Some("-9-zz".into());
    assert_eq!(Draft::restored(&settings).origin, Origin::Example);
    assert_eq!(read("-1-a").weekdays, Ticks::default());
}
