//! Dates as people read them, by the browser's `Intl`; where there is none, as ISO writes them.

use chrono::{Datelike, NaiveDate};

use crate::engine::civil;
use crate::i18n::{Locale, Text};

/// How much of a date is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `Friday, November 27`.
    Day,
    /// `Friday, November 27, 2027`.
    DayOfYear,
    /// `Fri, Nov 27`.
    Short,
    /// `Nov`.
    MonthShort,
    /// `Friday`.
    Weekday,
    /// `Fri`.
    WeekdayShort,
}

const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The name that a day of the week has in form fields, Monday first.
pub(crate) const fn weekday_id(day: usize) -> &'static str {
    WEEKDAYS[day]
}

/// The date in words.
pub(crate) fn write(locale: Locale, shape: Shape, date: NaiveDate) -> Text {
    match intl(locale, shape, date) {
        Some(text) => match locale {
            Locale::En => text.into(),
            Locale::Fr => with_first(&text),
        },
        None => plain(shape, date),
    }
}

/// A day of the week by its place, Monday first.
pub(crate) fn weekday(locale: Locale, shape: Shape, day: usize) -> Text {
    let monday = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default();
    write(locale, shape, civil::after(monday, day as u16))
}

/// The short name of a day of the week over a column.
pub(crate) fn column(locale: Locale, day: usize) -> Text {
    abbreviated(locale, weekday(locale, Shape::WeekdayShort, day))
}

/// The short name of a date's month.
pub(crate) fn month(locale: Locale, date: NaiveDate) -> Text {
    abbreviated(locale, write(locale, Shape::MonthShort, date))
}

/// `Nov 23`, `23 nov.`.
pub(crate) fn day_and_month(locale: Locale, date: NaiveDate) -> Text {
    let (month, day) = (month(locale, date), Text::from(date.day() as i32));
    match locale {
        Locale::En => month.and(" ").and(day),
        Locale::Fr => with_first(&day.and(" ").and(month)),
    }
}

/// French abbreviations keep their dot, English ones go without, whatever the browser does.
fn abbreviated(locale: Locale, name: Text) -> Text {
    match locale {
        Locale::En => name.trim_end_matches('.').into(),
        Locale::Fr => name,
    }
}

/// The date in words, with its year where it is so far from `today` that it would be unclear without.
pub(crate) fn day_seen_from(locale: Locale, today: NaiveDate, date: NaiveDate) -> Text {
    const CLEAR: i32 = 300;
    let far = civil::days_between(today, date).abs() > CLEAR;
    write(locale, if far { Shape::DayOfYear } else { Shape::Day }, date)
}

/// French counts the first of a month as an ordinal, which not every browser knows, and keeps a day with its month.
fn with_first(text: &str) -> Text {
    let (mut sentence, mut gap) = (Text::from(""), "");
    for word in text.split(' ') {
        sentence = sentence.and(gap).and(if word == "1" { "1er" } else { word });
        gap = if word.starts_with(|letter: char| letter.is_ascii_digit()) { "\u{a0}" } else { " " };
    }
    sentence
}

fn plain(shape: Shape, date: NaiveDate) -> Text {
    match shape {
        Shape::Day | Shape::DayOfYear | Shape::Short => civil::iso(date).into(),
        Shape::MonthShort => civil::iso(date).split('-').nth(1).unwrap_or_default().into(),
        Shape::Weekday | Shape::WeekdayShort => weekday_id(date.weekday().num_days_from_monday() as usize).into(),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn intl(_: Locale, _: Shape, _: NaiveDate) -> Option<String> {
    None
}

#[cfg(target_arch = "wasm32")]
use browser::intl;

#[cfg(target_arch = "wasm32")]
mod browser {
    //! `Intl.DateTimeFormat`, with the errors that js-sys leaves uncaught.

    use std::cell::RefCell;

    use chrono::{Datelike, NaiveDate};
    use wasm_bindgen::prelude::*;

    use super::{Locale, Shape};

    #[wasm_bindgen]
    extern "C" {
        type DateTimeFormat;

        #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
        fn new(tag: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;

        #[wasm_bindgen(method, catch)]
        fn format(this: &DateTimeFormat, milliseconds: f64) -> Result<String, JsValue>;
    }

    thread_local! {
        static FORMATS: RefCell<Vec<(Locale, Shape, DateTimeFormat)>> = const { RefCell::new(Vec::new()) };
    }

    /// The date in the language's own form, read at midnight UTC in UTC.
    pub(super) fn intl(locale: Locale, shape: Shape, date: NaiveDate) -> Option<String> {
        const EPOCH: i32 = 719_163;
        const MILLISECONDS: f64 = 86_400_000.0;
        let milliseconds = f64::from(date.num_days_from_ce() - EPOCH) * MILLISECONDS;
        FORMATS.with_borrow_mut(|formats| {
            let known = formats.iter().position(|(known, of, _)| *known == locale && *of == shape);
            let place = match known {
                Some(place) => place,
                None => {
                    let options = js_sys::JSON::parse(options(shape)).ok()?;
                    formats.push((locale, shape, DateTimeFormat::new(locale.tag(), &options).ok()?));
                    formats.len() - 1
                }
            };
            formats[place].2.format(milliseconds).ok()
        })
    }

    const fn options(shape: Shape) -> &'static str {
        match shape {
            Shape::Day => r#"{"timeZone":"UTC","weekday":"long","month":"long","day":"numeric"}"#,
            Shape::DayOfYear => {
                r#"{"timeZone":"UTC","weekday":"long","month":"long","day":"numeric","year":"numeric"}"#
            }
            Shape::Short => r#"{"timeZone":"UTC","weekday":"short","month":"short","day":"numeric"}"#,
            Shape::MonthShort => r#"{"timeZone":"UTC","month":"short"}"#,
            Shape::Weekday => r#"{"timeZone":"UTC","weekday":"long"}"#,
            Shape::WeekdayShort => r#"{"timeZone":"UTC","weekday":"short"}"#,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french() {
        assert_eq!(with_first("samedi 1 mai 2027"), "samedi 1er\u{a0}mai 2027");
        assert_eq!(with_first("lundi 11 mai 2027"), "lundi 11\u{a0}mai 2027");
    }

    #[test]
    fn abbreviations_keep_their_dot_in_french_only() {
        assert_eq!(abbreviated(Locale::En, "Nov.".into()), "Nov");
        assert_eq!(abbreviated(Locale::Fr, "janv.".into()), "janv.");
    }

    #[test]
    fn without_intl_a_date_is_iso() {
        let date = civil::parse_iso("2027-05-01").expect("a date");
        assert_eq!(write(Locale::Fr, Shape::Day, date), "2027-05-01");
        assert_eq!(write(Locale::En, Shape::MonthShort, date), "05");
        assert_eq!(weekday(Locale::En, Shape::Weekday, 6), "sun");
    }
}
