//! Holidays: Christmas and New Year's Day, or the statutory holidays of Quebec (HOLIDAY).

use chrono::{Datelike, NaiveDate, Weekday};

use crate::engine::civil;
use crate::engine::domain::clinic::Holidays;

/// Calls `found` with the holidays of a year.
pub(crate) fn for_each_of_year(holidays: Holidays, year: i32, found: &mut dyn FnMut(NaiveDate)) {
    let mut on = |month, day| {
        NaiveDate::from_ymd_opt(year, month, day).into_iter().for_each(&mut *found);
    };
    match holidays {
        Holidays::None => {}
        Holidays::Christmas => {
            on(1, 1);
            on(12, 25);
        }
        Holidays::Quebec => {
            on(1, 1);
            on(6, 24);
            on(12, 25);
            let canada_day = NaiveDate::from_ymd_opt(year, 7, 1);
            on(7, if canada_day.is_some_and(|date| date.weekday() == Weekday::Sun) { 2 } else { 1 });
            // The Monday before 25 May, the first of September, the second of October.
            for (month, first) in [(5, 18), (9, 1), (10, 8)] {
                let from = NaiveDate::from_ymd_opt(year, month, first).unwrap_or_default();
                let to_monday = (7 - from.weekday().num_days_from_monday()) % 7;
                on(month, first + to_monday);
            }
            found(civil::add_days(easter(year), -2));
        }
    }
}

/// The next holiday, today's among them; `None` where there are none.
pub(crate) fn next(holidays: Holidays, today: NaiveDate) -> Option<NaiveDate> {
    let mut next: Option<NaiveDate> = None;
    for year in [today.year(), today.year() + 1] {
        for_each_of_year(holidays, year, &mut |date| {
            if date >= today && next.is_none_or(|next| date < next) {
                next = Some(date);
            }
        });
    }
    next
}

/// Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher.
fn easter(year: i32) -> NaiveDate {
    let (golden, century, of_century) = (year % 19, year / 100, year % 100);
    let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let shift = (golden + 11 * epact + 22 * to_sunday) / 451;
    let march = epact + to_sunday - 7 * shift + 22;
    let first = NaiveDate::from_ymd_opt(year, 3, 1).unwrap_or_default();
    civil::add_days(first, march - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(holidays: Holidays, year: i32) -> Vec<String> {
        let mut found = Vec::new();
        for_each_of_year(holidays, year, &mut |date| found.push(civil::iso(date)));
        found.sort();
        found
    }

    #[test]
    fn the_next_holiday_may_be_today_or_in_the_year_to_come() {
        let after = |text| next(Holidays::Christmas, civil::parse_iso(text)?).map(civil::iso);
        assert_eq!(after("2026-11-23").as_deref(), Some("2026-12-25"));
        assert_eq!(after("2026-12-25").as_deref(), Some("2026-12-25"));
        assert_eq!(after("2026-12-26").as_deref(), Some("2027-01-01"));
        assert_eq!(next(Holidays::None, NaiveDate::default()), None);
    }

    #[test]
    fn christmas_closes_two_days_of_a_year() {
        assert_eq!(of(Holidays::Christmas, 2027), ["2027-01-01", "2027-12-25"]);
        assert!(of(Holidays::None, 2027).is_empty());
    }

    #[test]
    fn quebec_closes_eight() {
        let of_2027 = ["01-01", "03-26", "05-24", "06-24", "07-01", "09-06", "10-11", "12-25"];
        assert_eq!(of(Holidays::Quebec, 2027), of_2027.map(|day| format!("2027-{day}")));
        // Canada Day of 2029 is a Sunday; 25 May 2026 is a Monday, so the holiday is the one before it.
        assert!(of(Holidays::Quebec, 2029).contains(&"2029-07-02".to_owned()));
        assert!(of(Holidays::Quebec, 2026).contains(&"2026-05-18".to_owned()));
    }

    #[test]
    fn easter_is_where_the_calendar_has_it() {
        for (year, date) in [(2024, "2024-03-31"), (2026, "2026-04-05"), (2038, "2038-04-25"), (2100, "2100-03-28")] {
            assert_eq!(civil::iso(easter(year)), date);
        }
    }
}
