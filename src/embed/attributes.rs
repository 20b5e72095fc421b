//! The attributes of the element as they are read: what holds where a page writes nothing, and what is refused.

use std::ops::RangeInclusive;
use std::rc::Rc;

use chrono::NaiveDate;

use crate::embed::surface::{
    Attribute, BOOKING_URL, CLINIC, HEADING_LEVEL, LANG, LOADING, RACE_DATE, RACE_DISTANCE_KM, THEME, TODAY, UNIT,
    WEEK, WEEKLY_KM,
};
use crate::engine::{Runner, civil, domain::training::Metres, json::InputError};
use crate::export::booking::is_safe;
use crate::form::{DistanceUnit, Locale, Prefill, read_distance, read_week};

/// The attributes that the calculator itself needs, checked. The loader sees to the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Attributes {
    /// `unit`.
    pub unit: DistanceUnit,
    /// `heading-level`.
    pub heading_level: u8,
    /// `booking-url`.
    pub booking_url: Option<Rc<str>>,
    /// `today`.
    pub today: Option<NaiveDate>,
    /// `weekly-km`, `race-date` and `race-distance-km`.
    pub prefill: Prefill,
}

impl Attributes {
    /// Reads every attribute through `get`. What cannot be used is named in the warnings, and its default holds.
    pub fn read(get: &dyn Fn(&str) -> Option<String>) -> (Self, Vec<String>) {
        let mut reader = Reader { get, warnings: Vec::new() };
        reader.word(&LANG, |tag| Locale::from_tag(tag).is_some());
        reader.word(&THEME, |theme| ["auto", "light", "dark"].contains(&theme));
        reader.word(&LOADING, |loading| ["lazy", "eager"].contains(&loading));
        let attributes = Self {
            unit: reader.value(&UNIT, DistanceUnit::from_id).unwrap_or(DistanceUnit::Km),
            heading_level: reader.value(&HEADING_LEVEL, heading_level).unwrap_or(2),
            booking_url: reader.value(&BOOKING_URL, booking_url),
            today: reader.value(&TODAY, civil::parse_iso),
            prefill: Prefill {
                weekly: reader.value(&WEEKLY_KM, |text| kilometres(text, Metres(0)..=Runner::MOST_WEEKLY)),
                week: reader.value(&WEEK, read_week),
                race_date: reader.value(&RACE_DATE, civil::parse_iso),
                race_distance: reader
                    .value(&RACE_DISTANCE_KM, |text| kilometres(text, Metres(1)..=Runner::LONGEST_RACE)),
            },
        };
        (attributes, reader.warnings)
    }
}

struct Reader<'a> {
    get: &'a dyn Fn(&str) -> Option<String>,
    warnings: Vec<String>,
}

impl Reader<'_> {
    /// The value of an attribute; empty counts as absent.
    fn value<T>(&mut self, attribute: &'static Attribute, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let mut value = None;
        self.check(attribute, &mut |text| {
            value = parse(text);
            value.is_some()
        });
        value
    }

    /// Only checks an attribute, for the loader has already acted on it.
    fn word(&mut self, attribute: &'static Attribute, is_allowed: impl Fn(&str) -> bool) {
        self.check(attribute, &mut |text| is_allowed(text));
    }

    fn check(&mut self, attribute: &'static Attribute, is_allowed: &mut dyn FnMut(&str) -> bool) {
        let written = (self.get)(attribute.name).unwrap_or_default();
        let text = written.trim();
        if !text.is_empty() && !is_allowed(text) {
            self.warnings.push(warning(attribute, &["\"", text, "\" is not allowed"]));
        }
    }
}

fn heading_level(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [digit @ b'2'..=b'6'] => Some(digit - b'0'),
        _ => None,
    }
}

fn booking_url(text: &str) -> Option<Rc<str>> {
    is_safe(text).then(|| text.into())
}

/// Of the marks that people type only the point is meant here.
fn kilometres(text: &str, bounds: RangeInclusive<Metres>) -> Option<Metres> {
    let metres = read_distance(text, DistanceUnit::Km).ok()?;
    (bounds.contains(&metres) && !text.bytes().any(|byte| byte == b',')).then_some(metres)
}

/// What is said on the console of a clinic that is not what the contract describes.
pub fn warning_of_clinic(error: &InputError) -> String {
    warning(&CLINIC, &[&error.field, ": ", &error.problem])
}

/// What is said on the console of a clinic's link that cannot be followed.
pub fn warning_of_link(link: &str) -> String {
    ["clinic: booking_url: \"", link, "\" is not allowed. Allowed: ", BOOKING_URL.allowed, "."].concat()
}

fn warning(attribute: &Attribute, problem: &[&str]) -> String {
    let Attribute { name, allowed, default } = attribute;
    [name, ": ", &problem.concat(), ". Allowed: ", allowed, ". Now holds: ", default, "."].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embed::surface::ATTRIBUTES;
    use crate::engine::domain::training::Session;

    fn read(written: &[(&str, &str)]) -> (Attributes, Vec<String>) {
        Attributes::read(&|name| written.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn nothing_written_is_all_defaults_and_no_warning() {
        let (attributes, warnings) = read(&[]);
        assert_eq!((attributes.unit, attributes.heading_level), (DistanceUnit::Km, 2));
        assert_eq!((attributes.booking_url, attributes.today, attributes.prefill), (None, None, Prefill::default()));
        assert_eq!(warnings, Vec::<String>::new());
    }

    #[test]
    fn good_values_hold() {
        let (attributes, warnings) = read(&[
            ("lang", "fr-CA"),
            ("unit", " mi "),
            ("heading-level", "3"),
            ("booking-url", "HTTPS://clinic.example/?d={date}"),
            ("weekly-km", "42.5"),
            ("race-distance-km", "21.0975"),
            ("race-date", "2027-04-25"),
            ("week", "rest,hills,easy,tempo,rest,strength,long"),
        ]);
        let named = attributes.prefill.week.map(|week| week.0.map(Session::id).join(","));
        assert_eq!(named.as_deref(), Some("rest,hills,easy,tempo,rest,strength,long"));
        assert_eq!(warnings, Vec::<String>::new());
        assert_eq!((attributes.unit, attributes.heading_level), (DistanceUnit::Mi, 3));
        assert_eq!(attributes.booking_url.as_deref(), Some("HTTPS://clinic.example/?d={date}"));
        assert_eq!(attributes.prefill.weekly, Some(Metres(42_500)));
        assert_eq!(attributes.prefill.race_distance, Some(Metres(21_098)));
        assert_eq!(attributes.prefill.race_date, civil::parse_iso("2027-04-25"));
    }

    #[test]
    fn each_bad_value_is_named_once_and_its_default_holds() {
        let bad = [
            ("lang", "de"),
            ("theme", "sepia"),
            ("loading", "soon"),
            ("unit", "furlong"),
            ("heading-level", "1"),
            ("booking-url", "https:clinic.example"),
            ("today", "2026-02-30"),
            ("weekly-km", "401"),
            ("race-date", "tomorrow"),
            ("race-distance-km", "0"),
            ("week", "rest,easy,rest,tempo,rest,easy"),
        ];
        let (attributes, warnings) = read(&bad);
        assert_eq!(attributes, read(&[]).0);
        assert_eq!(warnings.len(), bad.len());
        for (name, value) in bad {
            assert!(warnings.iter().any(|text| text.starts_with(&format!("{name}: \"{value}\""))), "{name}");
        }
        assert!(warnings.contains(&"unit: \"furlong\" is not allowed. Allowed: km, mi. Now holds: km.".to_owned()));
    }

    #[test]
    fn a_week_has_seven_sessions() {
        for bad in ["rest", "rest,easy,rest,tempo,rest,easy,long,rest", "rest,easy,rest,tempo,rest,easy,nap", ",,,,,,"]
        {
            assert_eq!(read_week(bad), None, "{bad}");
        }
        let good = "rest,hills,easy,tempo,rest,strength,long";
        assert_eq!(read_week(good).map(|week| week.0.map(Session::id).join(",")).as_deref(), Some(good));
    }

    #[test]
    fn kilometres_are_read_to_the_metre_within_their_bounds() {
        let read = |text| kilometres(text, Metres(1)..=Metres::from_km(400)).map(|metres| metres.0);
        assert_eq!(
            ["5", ".5", "42.195", "21.09749", "400.", "0.0005"].map(read),
            [5_000, 500, 42_195, 21_097, 400_000, 1].map(Some)
        );
        assert_eq!(["", ".", "-5", "5 km", "1e3", "4,2", "0", "400.0005", "12345"].map(read), [None; 9]);
    }

    #[test]
    fn the_loader_observes_the_same_attributes() {
        let loader = include_str!("loader/build.js");
        let list = loader.split_once("const ATTRIBUTES = [").and_then(|(_, rest)| rest.split_once(']')).map(|it| it.0);
        let words = list.expect("a list").split('\'').collect::<Vec<_>>();
        let observed: Vec<&str> = words.into_iter().skip(1).step_by(2).collect();
        assert_eq!(observed, ATTRIBUTES.map(|(attribute, ..)| attribute.name));
    }
}
