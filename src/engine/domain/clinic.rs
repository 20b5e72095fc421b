//! The clinic: what it offers, when it is open, and the policy it works by.

use chrono::NaiveDate;

use crate::engine::domain::answer::Notice;
use crate::engine::domain::massage::Kind;
use crate::engine::domain::policy::Policy;
use crate::engine::domain::training::Weekday;
use crate::engine::vocabulary::{EnumSet, named_enum};

named_enum! {
    /// The holidays on which a clinic is closed (HOLIDAY).
    Holidays {
        /// 25 December and 1 January.
        Christmas = "christmas",
        /// The eight statutory holidays of Quebec, with Good Friday.
        Quebec = "quebec",
        /// None.
        None = "none",
    }
}

/// A clinic; the default one offers every kind on every day with a day's notice.
#[derive(Clone, Debug, PartialEq)]
pub struct Clinic {
    /// Its name, for the calendar file and the note.
    pub name: Option<String>,
    /// IANA name of its time zone, which decides what day today is.
    pub time_zone: Option<String>,
    /// Where to book, with `{date}`, `{service}`, `{kind}` and `{lang}` to fill in.
    pub booking_url: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// What it offers; an empty list means every kind.
    pub services: Vec<Service>,
    /// The days of the week on which it is open.
    pub open_weekdays: EnumSet<Weekday>,
    /// Days on which it is closed all the same.
    pub closed_dates: Vec<NaiveDate>,
    /// The holidays on which it is closed.
    pub holidays: Holidays,
    /// Days between asking and the first day that can be booked; 0 means today.
    pub notice_days: u16,
    /// The numbers of the rules, with the clinic's own where they were allowed.
    pub policy: Policy,
    /// What was refused of the clinic's policy.
    pub notices: Vec<Notice>,
}

impl Default for Clinic {
    fn default() -> Self {
        Self {
            name: None,
            time_zone: None,
            booking_url: None,
            phone: None,
            services: Vec::new(),
            open_weekdays: EnumSet::ALL,
            closed_dates: Vec::new(),
            holidays: Holidays::Christmas,
            notice_days: 1,
            policy: Policy::default(),
            notices: Vec::new(),
        }
    }
}

impl Clinic {
    /// The first service of a kind.
    pub fn service(&self, kind: Kind) -> Option<&Service> {
        self.services.iter().find(|service| service.kind == kind)
    }

    /// The service of an id, as an appointment names it.
    pub fn service_by_id(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// Whether a kind can be booked here.
    pub fn offers(&self, kind: Kind) -> bool {
        self.services.is_empty() || self.service(kind).is_some()
    }
}

/// One line of the clinic's price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// The clinic's own id for it.
    pub id: String,
    /// The kind of massage it is.
    pub kind: Kind,
    /// Its length in minutes, if the clinic says.
    pub minutes: Option<u16>,
    /// Its name in English and in French, where the clinic gives one.
    pub name: ServiceName,
    /// Where to book just this, if not at the clinic's common address.
    pub booking_url: Option<String>,
}

/// A service's name in each language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceName {
    /// English.
    pub en: Option<String>,
    /// French.
    pub fr: Option<String>,
}
