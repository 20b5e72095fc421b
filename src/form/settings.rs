//! What the page sets for the form, already checked.

use std::rc::Rc;

use chrono::NaiveDate;

use crate::engine::Clinic;
use crate::engine::domain::training::{Metres, Week};
use crate::form::locale::Locale;

/// What the page has set, already checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The language of every word.
    pub locale: Locale,
    /// The unit of distances until the reader picks one.
    pub unit: DistanceUnit,
    /// The level of the widget's own heading, 2 to 6.
    pub heading_level: u8,
    /// The page's booking link with its placeholders; a service's own goes before it, the clinic's after.
    pub booking_url: Option<Rc<str>>,
    /// The clinic.
    pub clinic: Rc<Clinic>,
    /// The civil date.
    pub today: NaiveDate,
    /// What stands in the fields until the reader touches them.
    pub prefill: Prefill,
    /// What a link brought or this device kept, as `form::share` has written it.
    pub saved: Option<Rc<str>>,
    /// Whether that came with a link.
    pub is_linked: bool,
    /// The address of the page without its fragment, for links that lead back to it.
    pub address: Rc<str>,
    /// Random letters made on this device, so that no other reader's calendar has the same events.
    pub seed: Rc<str>,
    /// The moment in UTC, as calendar files stamp it: `20261123T101500Z`.
    pub moment: Rc<str>,
}

impl Settings {
    /// A page that has set nothing but English.
    #[cfg(test)]
    pub(crate) fn sample() -> Self {
        Self {
            locale: Locale::En,
            unit: DistanceUnit::Km,
            heading_level: 2,
            booking_url: None,
            clinic: Rc::default(),
            today: NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date"),
            prefill: Prefill::default(),
            saved: None,
            is_linked: false,
            address: "https://article.example/".into(),
            seed: "seed".into(),
            moment: "20261123T101500Z".into(),
        }
    }
}

/// What the page fills in for the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Prefill {
    /// Distance run in a week.
    pub weekly: Option<Metres>,
    /// The training week.
    pub week: Option<Week>,
    /// Race day.
    pub race_date: Option<NaiveDate>,
    /// Length of the race; one that is not in the list becomes an option of its own.
    pub race_distance: Option<Metres>,
}

/// The unit in which the reader thinks of distances.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DistanceUnit {
    /// Kilometres.
    Km,
    /// Miles of 1,609.344 m.
    Mi,
}

impl DistanceUnit {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Km, Self::Mi];

    /// Its name in attributes and in the form.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Km => "km",
            Self::Mi => "mi",
        }
    }

    /// The unit of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.id() == id)
    }
}
