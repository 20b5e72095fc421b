//! The days on which a clinic is closed without saying so (HOLIDAY, section 4.7).

use super::super::day::Day;
use super::super::request::Request;

/// Whether the holidays that the clinic keeps fall on a day.
pub(crate) fn are_kept_on(request: &Request, day: Day) -> bool {
    match request.clinic.holidays.as_deref() {
        None | Some("christmas") => is_christmas(day),
        Some("quebec") => is_of_quebec(day),
        Some("none") => false,
        Some(other) => panic!("the contract knows no holidays {other}"),
    }
}

fn is_christmas(day: Day) -> bool {
    let (_, month, of_month) = day.to_civil();
    matches!((month, of_month), (12, 25) | (1, 1))
}

/// The statutory holidays of the Act respecting labour standards, s. 60, and of the National Holiday Act.
fn is_of_quebec(day: Day) -> bool {
    let (year, month, of_month) = day.to_civil();
    let is_monday = day.weekday() == 0;
    let is_fixed = matches!((month, of_month), (1, 1) | (6, 24) | (12, 25));
    let patriots = is_monday && month == 5 && (18..=24).contains(&of_month);
    let labour = is_monday && month == 9 && of_month <= 7;
    let thanksgiving = is_monday && month == 10 && (8..=14).contains(&of_month);
    is_fixed || is_canada_day(day) || patriots || labour || thanksgiving || day == easter(year) - 2
}

/// 1 July, or the 2nd where the 1st is a Sunday.
fn is_canada_day(day: Day) -> bool {
    let (_, month, of_month) = day.to_civil();
    month == 7 && ((of_month == 1 && day.weekday() != 6) || (of_month == 2 && day.weekday() == 0))
}

/// Easter Sunday by Gauss's rule for the Gregorian calendar of 1900 to 2199.
fn easter(year: i64) -> Day {
    let (m, n) = if year < 2_100 { (24, 5) } else { (24, 6) };
    let (a, b, c) = (year % 19, year % 4, year % 7);
    let d = (19 * a + m) % 30;
    let e = (2 * b + 4 * c + 6 * d + n) % 7;
    let days = match d + e {
        34 if e == 6 && d == 28 && a > 10 => 27,
        35 if e == 6 && d == 29 => 28,
        days => days,
    };
    Day::from_civil(year, 3, 22) + days
}

#[test]
fn the_holidays_of_quebec_in_some_years() {
    let mut request = Request::sample();
    request.clinic.holidays = Some("quebec".into());
    for (year, days) in [
        (2026, "01-01 04-03 05-18 06-24 07-01 09-07 10-12 12-25"),
        (2027, "01-01 03-26 05-24 06-24 07-01 09-06 10-11 12-25"),
        (2029, "01-01 03-30 05-21 06-24 07-02 09-03 10-08 12-25"),
        (2049, "01-01 04-16 05-24 06-24 07-01 09-06 10-11 12-25"),
    ] {
        let first = Day::from_civil(year, 1, 1);
        let kept = (0..365).map(|days| first + days).filter(|day| are_kept_on(&request, *day));
        let kept: Vec<String> = kept.map(|day| day.to_string()[5..].to_owned()).collect();
        assert_eq!(kept.join(" "), days, "{year}");
    }
}
