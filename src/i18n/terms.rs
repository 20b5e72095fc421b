//! What the form speaks of and the engine does not: ready-made weeks, rough answers, and mistakes at a field.

use crate::engine::training::Session::{Easy, Intervals, Long, Rest, Tempo};
use crate::engine::training::Week;

/// A field that the reader types into, where a mistake can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    /// Distance a week.
    Weekly,
    /// Race day.
    RaceDate,
    /// The day of the last massage.
    LastDate,
    /// The most visits a month.
    Budget,
}

impl Entry {
    /// The `name` of its control.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Weekly => "weekly_distance",
            Self::RaceDate => "race_date",
            Self::LastDate => "last_massage_date",
            Self::Budget => "max_per_month",
        }
    }

    /// The field of that name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        [Self::Weekly, Self::RaceDate, Self::LastDate, Self::Budget].into_iter().find(|entry| entry.name() == name)
    }
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

/// A ready-made week to start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Preset {
    /// Three easy runs.
    ThreeEasy,
    /// Training for 10 km or a half marathon.
    Half,
    /// Training for a marathon.
    Marathon,
}

impl Preset {
    /// The lightest first.
    pub(crate) const ALL: [Self; 3] = [Self::ThreeEasy, Self::Half, Self::Marathon];

    /// What its button is called in the form.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::ThreeEasy => "three_easy",
            Self::Half => "half",
            Self::Marathon => "marathon",
        }
    }

    /// Its sessions.
    pub(crate) const fn week(self) -> Week {
        match self {
            Self::ThreeEasy => Week([Rest, Easy, Rest, Easy, Rest, Easy, Rest]),
            Self::Half => Week([Rest, Intervals, Easy, Tempo, Rest, Easy, Long]),
            Self::Marathon => Week([Rest, Intervals, Easy, Tempo, Easy, Easy, Long]),
        }
    }
}
