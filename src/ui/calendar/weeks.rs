//! Which weeks the calendar shows.

use chrono::{Datelike, NaiveDate};

use crate::engine::Answer;
use crate::engine::civil::{self, add_days};
use crate::engine::domain::training::Race;

/// The weeks that are shown, from a Monday on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Weeks {
    /// The first Monday.
    pub(crate) first: NaiveDate,
    /// How many weeks.
    pub(crate) number: u16,
    /// The weeks before this one, which show a race just run.
    pub(crate) past: u16,
}

/// A race of so many days ago still shows.
const RECENT: i32 = 14;

fn monday(date: NaiveDate) -> NaiveDate {
    add_days(date, -(date.weekday().num_days_from_monday() as i32))
}

impl Weeks {
    /// As many as are shown at first, from this one on.
    pub(crate) const FEW: u16 = 2;
    /// As many more as the reader asks for at once.
    pub(crate) const MORE: u16 = 4;

    /// `number` weeks from this one on, and before them those since a race just run.
    pub(crate) fn new(today: NaiveDate, races: &[Race], number: u16) -> Self {
        let this = monday(today);
        let is_recent = |date: &NaiveDate| (1..=RECENT).contains(&civil::days_between(*date, today));
        let just_run = races.iter().map(|race| race.date).find(is_recent);
        let first = just_run.map_or(this, monday).min(this);
        let past = (civil::days_between(first, this) / 7) as u16;
        Self { first, number: number + past, past }
    }

    /// The Monday of a week by its place.
    pub(crate) fn week(self, place: u16) -> NaiveDate {
        add_days(self.first, i32::from(place) * 7)
    }

    /// Whether a day is shown.
    pub(crate) fn holds(self, date: NaiveDate) -> bool {
        date >= self.first && date < self.week(self.number)
    }

    /// How many more it takes, whatever the reader asks for, to show the answer's day.
    pub(crate) fn further(today: NaiveDate, answer: &Answer) -> u16 {
        answer.next.as_ref().map_or(0, |next| Self::needed(today, next.date) - Self::FEW)
    }

    /// How many weeks from this one on it takes to show a day.
    pub(crate) fn needed(today: NaiveDate, date: NaiveDate) -> u16 {
        (civil::days_between(monday(today), date) / 7 + 1).max(Self::FEW.into()) as u16
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::domain::training::Metres;

    fn date(text: &str) -> NaiveDate {
        civil::parse_iso(text).expect("a date")
    }

    #[test]
    fn two_weeks_begin_on_this_weeks_monday() {
        let weeks = Weeks::new(date("2026-11-26"), &[], Weeks::FEW);
        assert_eq!((weeks.first, weeks.number), (date("2026-11-23"), 2));
        assert!(
            weeks.holds(date("2026-12-06")) && !weeks.holds(date("2026-12-07")) && !weeks.holds(date("2026-11-22"))
        );
    }

    #[test]
    fn a_race_just_run_shows_in_its_week() {
        let race = |text| [Race { date: date(text), distance: Metres::from_km(10) }];
        let today = date("2026-11-26");
        assert_eq!(
            Weeks::new(today, &race("2026-11-22"), Weeks::FEW),
            Weeks { first: date("2026-11-16"), number: 3, past: 1 }
        );
        assert_eq!(Weeks::new(today, &race("2026-11-11"), Weeks::FEW).past, 0);
        assert_eq!(Weeks::new(today, &race("2026-11-24"), Weeks::FEW).past, 0);
    }

    #[test]
    fn race_day_is_reached_by_whole_weeks() {
        assert_eq!(Weeks::needed(date("2026-11-26"), date("2026-12-20")), 4);
        assert_eq!(Weeks::needed(date("2026-11-26"), date("2026-11-29")), 2);
    }
}
