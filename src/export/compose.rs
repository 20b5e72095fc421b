//! Links that open a calendar on the web with an event filled in, for phones that open no calendar files.
//!
//! Neither maker documents them; both have taken all-day events in this form for years, with the day after as the end.

use crate::engine::civil;
use crate::export::calendar::{Event, basic};
use crate::export::percent::push_encoded;

/// The event in Google's calendar.
pub(crate) fn google(event: &Event) -> String {
    let head = "https://calendar.google.com/calendar/render?action=TEMPLATE&dates=";
    let dates = basic(event.date) + "/" + &basic(civil::add_days(event.date, 1));
    filled(head.to_owned() + &dates, ["&text=", "&details="], event)
}

/// The event in Outlook's calendar, of a personal account.
pub(crate) fn outlook(event: &Event) -> String {
    let head = "https://outlook.live.com/calendar/0/action/compose?rru=addevent&allday=true&startdt=";
    let dates = civil::iso(event.date) + "&enddt=" + &civil::iso(civil::add_days(event.date, 1));
    filled(head.to_owned() + &dates, ["&subject=", "&body="], event)
}

fn filled(mut link: String, [title, notes]: [&str; 2], event: &Event) -> String {
    let place = event.location.as_deref().unwrap_or_default();
    for (name, value) in [(title, &*event.summary), (notes, &*event.description), ("&location=", place)] {
        link += name;
        push_encoded(&mut link, value);
    }
    link
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event() -> Event {
        Event {
            date: civil::parse_iso("2026-12-31").expect("a date"),
            uid: String::new(),
            summary: "Massage & co".to_owned(),
            description: "Why\nhttps://c.example/?a=b".to_owned(),
            location: Some("Clinique Foulée".to_owned()),
        }
    }

    #[test]
    fn an_event_lasts_one_day_in_either_calendar() {
        let google = google(&event());
        assert!(google.contains("&dates=20261231/20270101&text="), "{google}");
        let outlook = outlook(&event());
        assert!(outlook.contains("&allday=true&startdt=2026-12-31&enddt=2027-01-01&subject="), "{outlook}");
    }

    #[test]
    fn what_the_event_says_is_encoded() {
        let ends =
            "Massage%20%26%20co&details=Why%0Ahttps%3A%2F%2Fc.example%2F%3Fa%3Db&location=Clinique%20Foul%C3%A9e";
        assert!(google(&event()).ends_with(ends), "{}", google(&event()));
        assert!(outlook(&event()).contains("&body=Why%0A"), "{}", outlook(&event()));
    }
}
