//! The fields that are typed into, what stands in them, and what can be wrong there.

use crate::engine::domain::training::{Session, Week};

/// The most races that a plan keeps in view.
pub(crate) const MOST_RACES: usize = 6;

const RACE_DATES: [&str; MOST_RACES] =
    ["race_date", "race_date_2", "race_date_3", "race_date_4", "race_date_5", "race_date_6"];
const RACE_DISTANCES: [&str; MOST_RACES] =
    ["race_distance", "race_distance_2", "race_distance_3", "race_distance_4", "race_distance_5", "race_distance_6"];

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
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Weekly => "weekly_distance",
            Self::RaceDate(place) => RACE_DATES[place],
            Self::LastDate => "last_massage_date",
            Self::Budget => "max_per_month",
        }
    }

    /// The field of that name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        let race = RACE_DATES.iter().position(|known| *known == name).map(Self::RaceDate);
        race.or_else(|| [Self::Weekly, Self::LastDate, Self::Budget].into_iter().find(|field| field.name() == name))
    }
}

/// The `name` of the list of distances of a race.
pub(crate) const fn race_distance_name(place: usize) -> &'static str {
    RACE_DISTANCES[place]
}

/// The place of the race whose list of distances has that name.
pub(crate) fn race_of_distance(name: &str) -> Option<usize> {
    RACE_DISTANCES.iter().position(|known| *known == name)
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

/// How long ago the last massage was, roughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LastMassage {
    /// There never was one.
    Never,
    /// In the last week.
    Week,
    /// One to two weeks ago.
    Fortnight,
    /// Two to four weeks ago.
    Month,
    /// Four to six weeks ago.
    SixWeeks,
    /// Longer ago.
    Longer,
}

impl LastMassage {
    /// The most recent first, as they are offered.
    pub(crate) const ALL: [Self; 6] =
        [Self::Week, Self::Fortnight, Self::Month, Self::SixWeeks, Self::Longer, Self::Never];

    /// Its value in the form.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Week => "week",
            Self::Fortnight => "fortnight",
            Self::Month => "month",
            Self::SixWeeks => "six_weeks",
            Self::Longer => "longer",
        }
    }

    /// The answer of that value.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|last| last.id() == id)
    }

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
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|limit| limit.id() == id)
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

const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The name that a day of the week has in form fields, Monday first.
pub(crate) const fn weekday_id(day: usize) -> &'static str {
    WEEKDAYS[day]
}

/// The place of the day of the week of that name.
pub(crate) fn weekday_of_id(id: &str) -> Option<usize> {
    WEEKDAYS.iter().position(|known| *known == id)
}

/// The week of seven names of sessions, as in `rest,easy,rest,tempo,rest,easy,long`.
pub(crate) fn read_week(text: &str) -> Option<Week> {
    let mut week = Week([Session::Rest; 7]);
    let mut ids = text.split(',');
    for session in &mut week.0 {
        *session = Session::from_id(ids.next()?)?;
    }
    ids.next().is_none().then_some(week)
}
