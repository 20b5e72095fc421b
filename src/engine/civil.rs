//! Civil dates: year, month and day, never a time of day or a zone.

use chrono::{Datelike, NaiveDate};

use crate::engine::digits::push_padded;

/// Reads `YYYY-MM-DD`. `None` for any other shape and for days that no calendar has.
pub fn parse_iso(text: &str) -> Option<NaiveDate> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let year = digits(&bytes[..4])?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, digits(&bytes[5..7])?, digits(&bytes[8..])?)
}

fn digits(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0')))
}

/// Writes `YYYY-MM-DD`.
pub fn iso(date: NaiveDate) -> String {
    let mut text = String::with_capacity(10);
    push_padded(&mut text, date.year().unsigned_abs().into(), 4);
    text.push('-');
    push_padded(&mut text, date.month().into(), 2);
    text.push('-');
    push_padded(&mut text, date.day().into(), 2);
    text
}

/// Calendar days from `from` to `to`, negative when `to` comes first.
pub fn days_between(from: NaiveDate, to: NaiveDate) -> i32 {
    to.num_days_from_ce() - from.num_days_from_ce()
}

/// The date a number of days later, or earlier where the number is negative.
pub fn add_days(date: NaiveDate, days: i32) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(date.num_days_from_ce() + days).unwrap_or(date)
}

/// The date as serde writes it.
pub(crate) fn serialize<S: serde::Serializer>(date: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&iso(*date))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_dates_survive_the_round_trip() {
        for text in ["2026-11-22", "2028-02-29", "0999-01-01"] {
            assert_eq!(parse_iso(text).map(iso).as_deref(), Some(text));
        }
    }

    #[test]
    fn impossible_or_half_typed_dates_are_refused() {
        for text in ["2027-02-29", "2026-13-01", "2026-11-2", "26-11-22", "2026/11/22", "+026-11-22", ""] {
            assert_eq!(parse_iso(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_a_day_across_the_change_of_clocks() {
        let saturday = parse_iso("2026-10-31").expect("a date");
        assert_eq!(iso(add_days(saturday, 2)), "2026-11-02");
        assert_eq!(days_between(saturday, add_days(saturday, 2)), 2);
    }
}
