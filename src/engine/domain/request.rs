//! The question: a runner, a clinic and today's date, already checked.

use std::rc::Rc;

use chrono::NaiveDate;

use crate::engine::domain::clinic::Clinic;
use crate::engine::domain::health::{Contraindication, TroubleSpot};
use crate::engine::domain::massage::PastMassage;
use crate::engine::domain::training::{Metres, Race, Session, Week};

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
    /// The goal race, coming or not long past.
    pub race: Option<Race>,
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
            race: None,
            trouble_spots: Vec::new(),
            soreness: 0,
            last_massage: None,
            cautions: Vec::new(),
            medical_clearance: false,
            max_per_month: None,
        }
    }
}
