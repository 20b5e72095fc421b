//! Ready-made weeks to start from.

use crate::engine::domain::training::Session::{Easy, Intervals, Long, Rest, Tempo};
use crate::engine::domain::training::{Metres, Week};
use crate::engine::vocabulary::named_enum;

named_enum! {
    /// A ready-made week, by how often it runs.
    Preset {
        /// Two easy runs and a long one.
        Three = "three",
        /// One hard session.
        Four = "four",
        /// Training for 10 km or a half marathon.
        Five = "five",
        /// Training for a marathon.
        Six = "six",
        /// No fixed days.
        NoPlan = "no_plan",
    }
}

impl Preset {
    /// The preset that a week is, if no day differs.
    pub(crate) fn of_week(week: Week) -> Option<Self> {
        Self::ALL.iter().copied().find(|preset| preset.week() == week)
    }

    /// How many runs it has; none where the days are open.
    pub(crate) const fn runs(self) -> Option<u8> {
        match self {
            Self::Three => Some(3),
            Self::Four => Some(4),
            Self::Five => Some(5),
            Self::Six => Some(6),
            Self::NoPlan => None,
        }
    }

    /// Its sessions.
    pub(crate) const fn week(self) -> Week {
        match self {
            Self::Three => Week([Rest, Easy, Rest, Easy, Rest, Rest, Long]),
            Self::Four => Week([Rest, Easy, Rest, Tempo, Rest, Easy, Long]),
            Self::Five => Week([Rest, Intervals, Easy, Tempo, Rest, Easy, Long]),
            Self::Six => Week([Rest, Intervals, Easy, Tempo, Easy, Easy, Long]),
            Self::NoPlan => Week([Rest; 7]),
        }
    }

    /// What such a week usually comes to, taken as long as the reader has not said how far they run.
    pub(crate) const fn weekly(self) -> Metres {
        Metres::from_km(match self {
            Self::Three | Self::NoPlan => 20,
            Self::Four => 30,
            Self::Five => 42,
            Self::Six => 60,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Runner;

    #[test]
    fn a_preset_is_known_by_its_name_and_its_week_and_has_as_many_runs_as_it_says() {
        for preset in Preset::ALL.iter().copied() {
            assert_eq!(Preset::from_id(preset.id()), Some(preset));
            assert_eq!(Preset::of_week(preset.week()), Some(preset));
            let runs = preset.week().count(|session| session.is_run());
            assert_eq!(runs, usize::from(preset.runs().unwrap_or(0)));
        }
    }

    #[test]
    fn the_example_is_the_week_of_four_runs() {
        assert_eq!(Preset::of_week(Runner::SAMPLE_WEEK), Some(Preset::Four));
        assert_eq!(Preset::Four.weekly(), Runner::sample().weekly);
    }
}
