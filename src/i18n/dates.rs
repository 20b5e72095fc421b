//! Dates as people read them, from the names in the catalogs.
//!
//! `Intl` would need 160 ms of a slow phone's start for the same words, and gives each browser's own abbreviations.

use crate::engine::pieces::{cut, pieces};
use chrono::{Datelike, NaiveDate};

use crate::engine::civil;
use crate::i18n::catalog::{Catalog, DateShape};
use crate::i18n::phrases::phrase;
use crate::i18n::text::Text;

/// The place of a date's day in the week, from Monday.
pub(crate) fn weekday_of(date: NaiveDate) -> usize {
    date.weekday().num_days_from_monday() as usize
}

impl Catalog {
    /// The date in words.
    pub(crate) fn date(&self, shape: DateShape, date: NaiveDate) -> Text {
        let words = &self.language;
        let day = match date.day() {
            1 if shape != DateShape::Cell => words.first_of_month.into(),
            day => Text::from(day as i32),
        };
        let weekday = weekday_of(date);
        let mut parts = pieces((words.date)(shape), b'{');
        let mut text = Text::from(parts.next().unwrap_or_default());
        for part in parts {
            let (gap, rest) = cut(part, b'}').unwrap_or_default();
            text = match gap {
                "0" => text.push(self.weekday(weekday)),
                "1" => text.push(self.weekday_short(weekday)),
                "2" => text.push(phrase(words.months, date.month0() as usize)),
                "3" => text.push(self.month_short(date)),
                "4" => text.push(&*day),
                _ => text.push(date.year()),
            };
            text = text.push(rest);
        }
        text
    }

    /// The date in words, with its year where it is so far from `today` that it would be unclear without.
    pub(crate) fn date_seen_from(&self, today: NaiveDate, date: NaiveDate) -> Text {
        const CLEAR: i32 = 300;
        let is_far = civil::days_between(today, date).abs() > CLEAR;
        self.date(if is_far { DateShape::WithYear } else { DateShape::Full }, date)
    }

    /// `Friday`, by its place from Monday.
    pub(crate) fn weekday(&self, day: usize) -> &'static str {
        phrase(self.language.weekdays, day)
    }

    /// `Fri`, by its place from Monday.
    pub(crate) fn weekday_short(&self, day: usize) -> &'static str {
        phrase(self.language.weekdays_short, day)
    }

    /// `Nov`.
    pub(crate) fn month_short(&self, date: NaiveDate) -> &'static str {
        phrase(self.language.months_short, date.month0() as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[track_caller]
    fn check(shape: DateShape, date: &str, english: &str, french: &str) {
        let date = civil::parse_iso(date).expect("a date");
        assert_eq!(Locale::En.catalog().date(shape, date), english);
        assert_eq!(Locale::Fr.catalog().date(shape, date), french);
    }

    #[test]
    fn each_shape_is_written_as_its_language_does() {
        check(DateShape::Full, "2026-11-27", "Friday, November\u{a0}27", "vendredi 27\u{a0}novembre");
        check(DateShape::WithYear, "2027-08-01", "Sunday, August\u{a0}1, 2027", "dimanche 1er\u{a0}août 2027");
        check(DateShape::Medium, "2026-11-27", "Friday, Nov\u{a0}27", "vendredi 27\u{a0}nov.");
        check(DateShape::Short, "2026-12-01", "Tue,\u{a0}Dec\u{a0}1", "mar.\u{a0}1er\u{a0}déc.");
        check(DateShape::DayAndMonth, "2026-12-01", "Dec\u{a0}1", "1er\u{a0}déc.");
        check(DateShape::Cell, "2026-12-01", "Dec\u{a0}1", "1\u{a0}déc.");
    }

    #[test]
    fn every_day_and_month_has_its_own_name() {
        for locale in Locale::ALL {
            let words = locale.catalog();
            let monday = civil::parse_iso("2026-11-23").expect("a date");
            let mut days: Vec<_> = (0..7).map(|day| words.weekday(day)).collect();
            days.extend((0..7).map(|day| words.weekday_short(day)));
            assert_eq!(words.date(DateShape::Full, monday).split(&[',', ' '][..]).next(), Some(days[0]));
            let mut months = Vec::new();
            for month in 0..12 {
                let date = NaiveDate::from_ymd_opt(2027, month + 1, 2).expect("a date");
                months.push(words.date(DateShape::Full, date).into_string());
                months.push(words.month_short(date).to_owned());
            }
            for mut names in [days, months.iter().map(String::as_str).collect()] {
                let number = names.len();
                names.sort_unstable();
                names.dedup();
                assert_eq!(names.len(), number, "{names:?}");
                assert!(names.iter().all(|name| !name.is_empty()));
            }
        }
    }

    #[test]
    fn a_far_date_has_its_year() {
        let date = |text| civil::parse_iso(text).expect("a date");
        let words = Locale::En.catalog();
        let far = words.date_seen_from(date("2026-11-26"), date("2027-10-10"));
        assert_eq!(far, "Sunday, October\u{a0}10, 2027");
        assert_eq!(words.date_seen_from(date("2026-11-26"), date("2027-04-25")), "Sunday, April\u{a0}25");
    }
}
