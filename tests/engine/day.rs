//! Civil dates as day numbers, so that the tests count days by other means than the engine.

use std::fmt;
use std::ops::{Add, Sub};

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Days since 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(pub(crate) i64);

/// Days in an era of 400 years.
const ERA: i64 = 146_097;
/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;

impl Day {
    /// The day of that ISO date.
    pub(crate) fn of(iso: &str) -> Self {
        Self::parse(iso).expect("the tests write days of the calendar")
    }

    fn parse(iso: &str) -> Option<Self> {
        let mut parts = iso.split('-').map(|part| part.parse::<i64>().ok());
        let day = Self::from_civil(parts.next()??, parts.next()??, parts.next()??);
        (parts.next().is_none() && day.to_string() == iso).then_some(day)
    }

    pub(crate) fn from_civil(year: i64, month: i64, day: i64) -> Self {
        let year = year - i64::from(month <= 2);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(year.div_euclid(400) * ERA + day_of_era - EPOCH)
    }

    pub(crate) fn to_civil(self) -> (i64, i64, i64) {
        let day_of_era = (self.0 + EPOCH).rem_euclid(ERA);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let month = (shifted + 2) % 12 + 1;
        let year = year_of_era + (self.0 + EPOCH).div_euclid(ERA) * 400 + i64::from(month <= 2);
        (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
    }

    /// Monday 0 to Sunday 6.
    pub(crate) fn weekday(self) -> usize {
        (self.0 + 3).rem_euclid(7) as usize
    }
}

impl Add<i64> for Day {
    type Output = Self;
    fn add(self, days: i64) -> Self {
        Self(self.0 + days)
    }
}

impl Sub<i64> for Day {
    type Output = Self;
    fn sub(self, days: i64) -> Self {
        Self(self.0 - days)
    }
}

impl Sub for Day {
    type Output = i64;
    fn sub(self, other: Self) -> i64 {
        self.0 - other.0
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let (year, month, day) = self.to_civil();
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let iso = String::deserialize(deserializer)?;
        Self::parse(&iso).ok_or_else(|| D::Error::custom(format!("{iso} is no day of the calendar")))
    }
}

#[test]
fn days_are_numbered_as_the_calendar_has_them() {
    for (iso, number, weekday) in [
        ("1970-01-01", 0, 3),
        ("2000-02-29", 11_016, 1),
        ("2026-11-23", 20_780, 0),
        ("2028-02-29", 21_243, 1),
        ("1899-12-31", -25_568, 6),
    ] {
        assert_eq!((Day::of(iso).0, Day::of(iso).weekday()), (number, weekday), "{iso}");
        assert_eq!(Day(number).to_string(), iso);
    }
}
