//! Calendar files (RFC 5545): all-day events that fall on the same civil day in every time zone.

use crate::engine::pieces::{cut, pieces};
use chrono::NaiveDate;

use crate::engine::civil;

/// One all-day event.
pub(crate) struct Event {
    /// The day.
    pub(crate) date: NaiveDate,
    /// Tells this event from all others, and stays the same when the file is made again.
    pub(crate) uid: String,
    /// Its title.
    pub(crate) summary: String,
    /// Its notes.
    pub(crate) description: String,
    /// Where it takes place, if that is known.
    pub(crate) location: Option<String>,
}

/// What tells an event from all others in the world: the seed differs by reader, the place by clinic; of both only plain
/// letters count. The same visit keeps it when the file is made again.
pub(crate) fn uid(visit: &str, seed: &str, place: &str) -> String {
    let plain = |text: &str| {
        text.chars().filter(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '.')).collect::<String>()
    };
    let mut uid = String::from(visit);
    for (sign, text) in [('-', plain(seed)), ('@', plain(place))] {
        uid.push(sign);
        uid.push_str(&text);
    }
    uid
}

/// The host of a link, as the place of a clinic.
pub(crate) fn host(link: &str) -> Option<&str> {
    let rest = cut(link, b':')?.1.strip_prefix("//")?;
    let end = rest.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'#' | b'{'));
    rest.get(..end.unwrap_or(rest.len())).filter(|host| !host.is_empty())
}

/// The file for these events, stamped with the moment in UTC at which it is made: `20261123T101500Z`.
pub(crate) fn file(events: &[Event], moment: &str) -> String {
    let mut file = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//recovery-calculator//EN\r\n");
    for event in events {
        let next_day = civil::add_days(event.date, 1);
        push_line(&mut file, "BEGIN", ":VEVENT");
        push_text(&mut file, "UID", &event.uid);
        push_line(&mut file, "DTSTAMP:", moment);
        push_line(&mut file, "DTSTART;VALUE=DATE:", &basic(event.date));
        push_line(&mut file, "DTEND;VALUE=DATE:", &basic(next_day));
        push_text(&mut file, "SUMMARY", &event.summary);
        push_text(&mut file, "DESCRIPTION", &event.description);
        if let Some(location) = &event.location {
            push_text(&mut file, "LOCATION", location);
        }
        push_line(&mut file, "TRANSP", ":TRANSPARENT");
        push_line(&mut file, "END", ":VEVENT");
    }
    file.push_str("END:VCALENDAR\r\n");
    file
}

/// The date without its hyphens.
pub(super) fn basic(date: NaiveDate) -> String {
    pieces(&civil::iso(date), b'-').collect::<Vec<_>>().concat()
}

/// A property whose value is text: escaped as section 3.3.11 says.
fn push_text(file: &mut String, name: &str, text: &str) {
    let mut value = String::with_capacity(text.len() + 8);
    value.push(':');
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => value.extend(['\\', letter]),
            '\n' => value.push_str("\\n"),
            control if control.is_control() => {}
            _ => value.push(letter),
        }
    }
    push_line(file, name, &value);
}

/// A line, folded at 75 octets between letters (section 3.1).
fn push_line(file: &mut String, name: &str, value: &str) {
    const LONGEST: usize = 75;
    let mut length = 0;
    for letter in name.chars().chain(value.chars()) {
        if length + letter.len_utf8() > LONGEST {
            file.push_str("\r\n ");
            length = 1;
        }
        length += letter.len_utf8();
        file.push(letter);
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, EventLike};

    use super::*;

    fn date(text: &str) -> NaiveDate {
        civil::parse_iso(text).expect("a date")
    }

    fn event(day: &str, summary: &str) -> Event {
        Event {
            date: date(day),
            uid: format!("{day}-regular@recovery-calculator"),
            summary: summary.to_owned(),
            description: String::new(),
            location: None,
        }
    }

    #[test]
    fn an_event_is_all_day_and_ends_the_next() {
        let file = file(&[event("2026-12-31", "Massage sportif")], "20261123T101500Z");
        for line in [
            "BEGIN:VEVENT",
            "UID:2026-12-31-regular@recovery-calculator",
            "DTSTAMP:20261123T101500Z",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "SUMMARY:Massage sportif",
            "END:VCALENDAR",
        ] {
            assert!(file.split("\r\n").any(|found| found == line), "{line}\n{file}");
        }
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
    }

    #[test]
    fn events_of_two_clinics_and_of_two_readers_are_not_the_same() {
        let visit = "2026-12-31-regular";
        assert_eq!(uid(visit, "k3x9", "clinic.example"), "2026-12-31-regular-k3x9@clinic.example");
        assert_ne!(uid(visit, "k3x9", "clinic.example"), uid(visit, "k3x9", "other.example"));
        assert_ne!(uid(visit, "k3x9", "clinic.example"), uid(visit, "p0q1", "clinic.example"));
        assert_eq!(uid(visit, "a:b\n", "Clinique Foulée"), "2026-12-31-regular-ab@CliniqueFoule");
    }

    #[test]
    fn a_clinic_is_known_by_the_host_of_its_link() {
        assert_eq!(host("https://clinic.example/rdv?date={date}"), Some("clinic.example"));
        assert_eq!(host("https://clinic.example{date}"), Some("clinic.example"));
        assert_eq!((host("tel:1"), host("https:///x")), (None, None));
    }

    #[test]
    fn text_is_escaped() {
        let file = file(&[event("2026-12-31", "a,b;c\\d\ne\r\u{7}f")], "20261123T101500Z");
        assert!(file.contains("SUMMARY:a\\,b\\;c\\\\d\\nef\r\n"), "{file}");
    }

    #[test]
    fn another_reader_of_calendars_reads_what_was_meant() {
        let mut last = event("2026-12-31", &"Massage à réserver, 60\u{a0}min; ".repeat(5));
        last.description = "Why: C:\\so\nhttps://clinic.example/?d=2026-12-31".to_owned();
        last.location = Some("Clinique Foulée, Montréal".to_owned());
        let events = [event("2026-03-08", "The day the clocks change"), event("2028-02-29", "A leap day"), last];
        let read: Calendar = file(&events, "20261123T101500Z").parse().expect("a calendar");
        let found = read.components.iter().filter_map(CalendarComponent::as_event).collect::<Vec<_>>();
        assert_eq!(found.len(), events.len());
        for (found, meant) in found.into_iter().zip(&events) {
            assert_eq!(found.get_start(), Some(DatePerhapsTime::Date(meant.date)));
            assert_eq!(found.get_end(), Some(DatePerhapsTime::Date(civil::add_days(meant.date, 1))));
            assert_eq!(found.get_uid(), Some(&*meant.uid));
            assert_eq!(found.get_summary(), Some(&*meant.summary));
            assert_eq!(found.get_description(), Some(&*meant.description));
            assert_eq!(found.get_location(), meant.location.as_deref());
        }
    }

    #[test]
    fn long_lines_fold_between_letters() {
        let summary = "é".repeat(100);
        let file = file(&[event("2026-12-31", &summary)], "20261123T101500Z");
        assert!(file.split("\r\n").all(|line| line.len() <= 75));
        assert!(file.replace("\r\n ", "").contains(&summary));
    }
}
