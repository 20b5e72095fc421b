//! Ready-made weeks to start from.

use crate::engine::domain::training::Session::{Easy, Intervals, Long, Rest, Tempo};
use crate::engine::domain::training::Week;

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
