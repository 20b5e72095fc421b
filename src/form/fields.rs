//! The fields that are typed into, what stands in them, and what can be wrong there.

use crate::engine::Runner;
use crate::engine::domain::training::{Session, Week, Weekday};
use crate::engine::pieces::pieces;
use crate::engine::vocabulary::{NameList, named_enum};

/// The most races that can be typed in: as many as the engine takes.
pub(crate) const MOST_RACES: usize = Runner::MOST_RACES;

/// Names of the text fields: the distance, the last massage, the limit, then the races.
const TEXT_FIELDS: NameList = NameList(
    "weekly_distance, last_massage_date, max_per_month, race_date, race_date_2, race_date_3, race_date_4, race_date_5, \
     race_date_6",
);
/// How many text fields stand before those of the races.
const BEFORE_RACES: usize = 3;

const RACE_DISTANCES: NameList =
    NameList("race_distance, race_distance_2, race_distance_3, race_distance_4, race_distance_5, race_distance_6");

/// A field that the reader types into, where a mistake can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextField {
    /// Distance a week.
    Weekly,
    /// The day of a race, by its place among the races.
    RaceDate(usize),
    /// The day of the last massage.
    LastDate,
    /// The most massages a month.
    Budget,
}

impl TextField {
    /// The `name` of its control.
    pub(crate) fn name(self) -> &'static str {
        TEXT_FIELDS.name(match self {
            Self::Weekly => 0,
            Self::LastDate => 1,
            Self::Budget => 2,
            Self::RaceDate(place) => BEFORE_RACES + place,
        })
    }

    /// The field of that name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Some(match TEXT_FIELDS.position(name)? {
            0 => Self::Weekly,
            1 => Self::LastDate,
            2 => Self::Budget,
            place => Self::RaceDate(place - BEFORE_RACES),
        })
    }
}

/// The `name` of the list of distances of a race.
pub(crate) fn race_distance_name(place: usize) -> &'static str {
    RACE_DISTANCES.name(place)
}

/// The place of the race whose list of distances has that name.
pub(crate) fn race_of_distance(name: &str) -> Option<usize> {
    RACE_DISTANCES.position(name)
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldError {
    /// Nothing stands there, and something must.
    Missing,
    /// Neither a number nor a date.
    Unreadable,
    /// Below what makes sense.
    TooLittle,
    /// Above what makes sense.
    TooMuch,
    /// A race of that year is long over.
    LongPast(i32),
    /// A race more than three years ahead.
    FarAhead,
    /// A massage that is still to come.
    NotYet,
    /// Another race is on that day.
    Taken,
}

named_enum! {
    /// How long ago the last massage was, roughly.
    LastMassage {
        /// There never was one.
        Never = "never",
        /// In the last week.
        Week = "week",
        /// One to two weeks ago.
        Fortnight = "fortnight",
        /// Two to four weeks ago.
        Month = "month",
        /// Four to six weeks ago.
        SixWeeks = "six_weeks",
        /// Longer ago.
        Longer = "longer",
    }
}

impl LastMassage {
    /// The days that it is taken as.
    pub(crate) const fn days_ago(self) -> Option<u16> {
        match self {
            Self::Never => None,
            Self::Week => Some(4),
            Self::Fortnight => Some(11),
            Self::Month => Some(21),
            Self::SixWeeks => Some(35),
            Self::Longer => Some(60),
        }
    }
}

/// How many massages a month there may be, as the choices have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Limit {
    /// As many as make sense.
    #[default]
    None,
    /// One to four.
    Few(u8),
    /// The number that is typed beside.
    Other,
}

impl Limit {
    /// As they are offered.
    pub(crate) const ALL: [Self; 6] = [Self::None, Self::Few(1), Self::Few(2), Self::Few(3), Self::Few(4), Self::Other];

    /// Its value in the form.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Few(1) => "1",
            Self::Few(2) => "2",
            Self::Few(3) => "3",
            Self::Few(_) => "4",
            Self::Other => "other",
        }
    }

    /// The choice of that value.
    pub(crate) const fn from_id(id: &str) -> Option<Self> {
        match id.as_bytes() {
            [] => Some(Self::None),
            [number @ b'1'..=b'4'] => Some(Self::Few(*number - b'0')),
            b"other" => Some(Self::Other),
            _ => None,
        }
    }
}

/// The text of a field, as the reader has typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    /// What the browser makes of it.
    pub(crate) text: String,
    /// Whether something stands there that the browser itself cannot read.
    pub(crate) unreadable: bool,
}

impl Typed {
    /// Text that the browser can read.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), unreadable: false }
    }

    /// The text, `None` when nothing stands there.
    pub(crate) fn read(&self) -> Result<Option<&str>, FieldError> {
        match self.text.trim() {
            _ if self.unreadable => Err(FieldError::Unreadable),
            "" => Ok(None),
            text => Ok(Some(text)),
        }
    }
}

/// The name that a day of the week has in form fields, Monday first.
pub(crate) fn weekday_id(day: usize) -> &'static str {
    Weekday::IDS.name(day)
}

/// The place of the day of the week of that name.
pub(crate) fn weekday_of_id(id: &str) -> Option<usize> {
    Weekday::IDS.position(id)
}

/// The week of seven names of sessions, as in `rest,easy,rest,tempo,rest,easy,long`.
pub(crate) fn read_week(text: &str) -> Option<Week> {
    let mut week = Week([Session::Rest; 7]);
    let mut ids = pieces(text, b',');
    for session in &mut week.0 {
        *session = Session::from_id(ids.next()?)?;
    }
    ids.next().is_none().then_some(week)
}
