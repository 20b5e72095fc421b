//! What keeps days free of every visit, whatever the training: the clinic, its holidays, and the runner's own days.

use chrono::{Datelike, NaiveDate};

use crate::engine::civil;
use crate::engine::domain::holidays;
use crate::engine::domain::request::Request;
use crate::engine::domain::training::Weekday;

/// What keeps one day free.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Closures {
    /// The clinic is closed (CLOSED).
    pub(crate) clinic: bool,
    /// The clinic keeps a holiday (HOLIDAY).
    pub(crate) holiday: bool,
    /// The runner cannot come (AVAIL).
    pub(crate) runner: bool,
}

/// The days from today to a last one.
pub(crate) fn from_today(request: &Request, last_day: i32) -> Vec<Closures> {
    let Request { runner, clinic, today } = request;
    let first = Weekday::of(*today) as usize;
    let mut closures = Vec::new();
    for day in 0..=last_day as usize {
        let weekday = Weekday::ALL[(first + day) % 7];
        closures.push(Closures {
            clinic: !clinic.open_weekdays.contains(weekday),
            holiday: false,
            runner: !runner.available_weekdays.contains(weekday),
        });
    }
    let mut on = |date: NaiveDate, close: fn(&mut Closures)| {
        if let Some(known) = closures.get_mut(civil::days_between(*today, date) as usize) {
            close(known);
        }
    };
    clinic.closed_dates.iter().for_each(|date| on(*date, |day| day.clinic = true));
    runner.unavailable_dates.iter().for_each(|date| on(*date, |day| day.runner = true));
    for year in today.year()..=today.year() + 2 {
        holidays::for_each_of_year(clinic.holidays, year, &mut |date| on(date, |day| day.holiday = true));
    }
    closures
}
