//! The runner's training: sessions of the week, distances and the goal race.

use chrono::{Datelike, NaiveDate};

use crate::engine::vocabulary::named_enum;

named_enum! {
    /// What the runner does on a day of the week.
    Session {
        /// No training.
        Rest = "rest",
        /// Easy running.
        Easy = "easy",
        /// The long run.
        Long = "long",
        /// A tempo or threshold run: hard.
        Tempo = "tempo",
        /// Intervals: hard.
        Intervals = "intervals",
        /// Hill repeats: hard.
        Hills = "hills",
        /// A race, or a session run like one: hard.
        Race = "race",
        /// Cycling, swimming and the like; as easy running, but not a run.
        CrossTraining = "cross_training",
        /// Strength work: easy, but no deep massage on the day.
        Strength = "strength",
    }
}

impl Session {
    /// Tempo, intervals, hills or a race.
    pub const fn is_hard(self) -> bool {
        matches!(self, Self::Tempo | Self::Intervals | Self::Hills | Self::Race)
    }

    /// A hard session or the long run: the days that massages keep their distance from.
    pub const fn is_demanding(self) -> bool {
        self.is_hard() || matches!(self, Self::Long)
    }

    /// Whether it counts as a run when the load is measured.
    pub const fn is_run(self) -> bool {
        self.is_hard() || matches!(self, Self::Easy | Self::Long)
    }
}

named_enum! {
    /// A day of the week.
    Weekday {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
}

impl Weekday {
    /// The day of the week of a date.
    pub fn of(date: NaiveDate) -> Self {
        Self::ALL[date.weekday().num_days_from_monday() as usize]
    }
}

/// What the runner does on one date, whatever the week says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaySession {
    /// The date.
    pub date: NaiveDate,
    /// The session.
    pub session: Session,
}

/// The training week, Monday first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week(pub [Session; 7]);

impl Week {
    /// The session that the pattern holds for a date.
    pub fn on(&self, date: NaiveDate) -> Session {
        self.0[date.weekday().num_days_from_monday() as usize]
    }

    /// How many sessions of the week satisfy `test`.
    pub fn count(&self, test: impl Fn(Session) -> bool) -> usize {
        self.0.iter().filter(|session| test(**session)).count()
    }
}

/// A distance in whole metres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Metres(pub u32);

impl Metres {
    /// Whole kilometres.
    pub const fn from_km(km: u32) -> Self {
        Self(km * 1000)
    }
}

named_enum! {
    /// The class of a race by its length (DIST-1).
    RaceClass {
        /// Under 8 km.
        FiveK = "5k",
        /// Under 16 km.
        TenK = "10k",
        /// Under 32 km.
        Half = "half",
        /// Under 43 km.
        Marathon = "marathon",
        /// Anything longer.
        Ultra = "ultra",
    }
}

impl RaceClass {
    /// The class of a race of that length.
    pub const fn of(distance: Metres) -> Self {
        match distance.0 {
            0..8_000 => Self::FiveK,
            8_000..16_000 => Self::TenK,
            16_000..32_000 => Self::Half,
            32_000..43_000 => Self::Marathon,
            _ => Self::Ultra,
        }
    }
}

/// A race of the runner's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Race {
    /// Race day.
    pub date: NaiveDate,
    /// Its length.
    pub distance: Metres,
}

impl Race {
    /// Its class.
    pub const fn class(&self) -> RaceClass {
        RaceClass::of(self.distance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_race_has_the_class_of_its_length() {
        let classes = [5_000, 7_999, 8_000, 15_999, 21_098, 32_000, 42_195, 43_000, 160_000]
            .map(|metres| RaceClass::of(Metres(metres)).id());
        assert_eq!(classes, ["5k", "5k", "10k", "10k", "half", "marathon", "marathon", "ultra", "ultra"]);
    }
}
