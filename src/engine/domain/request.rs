//! The question: a runner, a clinic and today's date, already checked.

use std::rc::Rc;

use chrono::NaiveDate;

use crate::engine::domain::clinic::Clinic;
use crate::engine::domain::health::{Contraindication, TroubleSpot};
use crate::engine::domain::massage::PastMassage;
use crate::engine::domain::training::{DaySession, Metres, Race, Session, Week, Weekday};
use crate::engine::vocabulary::EnumSet;

/// Everything a plan depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The runner's civil date.
    pub today: NaiveDate,
    /// Who asks.
    pub runner: Runner,
    /// Where the massage would be had.
    pub clinic: Rc<Clinic>,
}

/// The runner and the training.
#[derive(Clone, Debug, PartialEq)]
pub struct Runner {
    /// Distance run in a week, at most [`Runner::MOST_WEEKLY`].
    pub weekly: Metres,
    /// The training week.
    pub week: Week,
    /// The races, coming or not long past, in date order; at most [`Runner::MOST_RACES`].
    pub races: Vec<Race>,
    /// Single dates that differ from the week (DAY); at most [`Runner::MOST_DAYS`].
    pub days: Vec<DaySession>,
    /// The days of the week on which the runner can come; never none (AVAIL).
    pub available_weekdays: EnumSet<Weekday>,
    /// Dates on which the runner cannot come; at most [`Runner::MOST_DAYS`].
    pub unavailable_dates: Vec<NaiveDate>,
    /// Where it is tight or sore, in the order of [`TroubleSpot`], each once.
    pub trouble_spots: Vec<TroubleSpot>,
    /// How sore the legs are today, 0 to 10.
    pub soreness: u8,
    /// The last massage; `None` when there never was one.
    pub last_massage: Option<PastMassage>,
    /// Contraindications, in the order of [`Contraindication`], each once.
    pub cautions: Vec<Contraindication>,
    /// Whether a doctor has agreed to massage.
    pub medical_clearance: bool,
    /// The most visits in any 30 days, 1 or more, if there is a budget.
    pub max_per_month: Option<u8>,
}

impl Runner {
    /// More than anybody runs in a week.
    pub const MOST_WEEKLY: Metres = Metres::from_km(400);
    /// Longer than any race that the rules speak of.
    pub const LONGEST_RACE: Metres = Metres::from_km(1_000);
    /// The most races that a plan turns around.
    pub const MOST_RACES: usize = 6;
    /// The most single dates of one sort.
    pub const MOST_DAYS: usize = 60;
    /// How many days back from today single dates are known.
    pub const DAYS_BACK: u16 = 14;
    /// How many days ahead of today they are.
    pub const DAYS_AHEAD: u16 = 400;
    /// The top of the soreness scale.
    pub const MOST_SORE: u8 = 10;

    /// The week that stands in the form before the first touch.
    pub const SAMPLE_WEEK: Week = Week([
        Session::Rest,
        Session::Easy,
        Session::Rest,
        Session::Tempo,
        Session::Rest,
        Session::Easy,
        Session::Long,
    ]);

    /// A runner of 30 km a week with nothing to report.
    pub fn sample() -> Self {
        Self {
            weekly: Metres::from_km(30),
            week: Self::SAMPLE_WEEK,
            races: Vec::new(),
            days: Vec::new(),
            available_weekdays: EnumSet::ALL,
            unavailable_dates: Vec::new(),
            trouble_spots: Vec::new(),
            soreness: 0,
            last_massage: None,
            cautions: Vec::new(),
            medical_clearance: false,
            max_per_month: None,
        }
    }
}
