//! The letters of the shared text.

use chrono::NaiveDate;

use crate::engine::civil;

/// A letter a session, in their order.
pub(super) const SESSIONS: &[u8; 9] = b"reltihcxg";
/// A letter a rough answer on the last massage, in their order.
pub(super) const LAST: &[u8; 6] = b"nwfmsl";
/// A letter a unit.
pub(super) const UNITS: &[u8; 2] = b"km";
/// The letters of a date.
pub(super) const DATE: usize = 3;

const BASE: u32 = 36;

/// The first day that can be written.
fn epoch() -> NaiveDate {
    NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default()
}

/// Appends a number.
pub(super) fn push_number(text: &mut String, number: u32) {
    if number >= BASE {
        push_number(text, number / BASE);
    }
    text.push(char::from_digit(number % BASE, BASE).unwrap_or('0'));
}

/// Appends a date; nothing where it lies outside of 2000 to 2127.
pub(super) fn push_date(text: &mut String, date: NaiveDate) {
    let days = civil::days_between(epoch(), date);
    let mut letters = String::new();
    push_number(&mut letters, BASE.pow(DATE as u32) + days.max(0) as u32);
    if days >= 0 && letters.len() == DATE + 1 && letters.starts_with('1') {
        text.push_str(&letters[1..]);
    }
}

/// The number that all of the text is.
pub(super) fn number(text: &str) -> Option<u32> {
    u32::from_str_radix(text, BASE).ok().filter(|_| !text.starts_with('+'))
}

/// The date that all of the text is.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    let days = number(text).filter(|_| text.len() == DATE)?;
    Some(civil::add_days(epoch(), days as i32))
}

/// The place of a letter.
pub(super) fn place(letters: &[u8], letter: u8) -> Option<usize> {
    letters.iter().position(|known| *known == letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_it_was_written() {
        for (day, is_written) in [
            ("1999-12-31", false),
            ("2000-01-01", true),
            ("2026-11-27", true),
            ("2127-09-26", true),
            ("2200-01-01", false),
        ] {
            let mut text = String::new();
            push_date(&mut text, civil::parse_iso(day).expect("a date"));
            assert_eq!(date(&text).map(civil::iso).as_deref(), is_written.then_some(day), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        assert_eq!(number("zz"), Some(35 * 36 + 35));
        assert_eq!(["", "+1", "é", "-1", "a b", "zzzzzzzzz"].map(number), [None; 6]);
        assert_eq!(["", "zz", "zzzz", "-zz"].map(date), [None; 4]);
    }
}
