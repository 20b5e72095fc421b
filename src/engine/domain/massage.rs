//! Massages: kinds, how deep they go, and what an appointment is for.

use chrono::NaiveDate;

use crate::engine::vocabulary::named_enum;

named_enum! {
    /// How deep a massage works, in rising order.
    Depth {
        /// Swedish, relaxation, a light flush.
        Light = "light",
        /// Sports, maintenance, therapeutic.
        Moderate = "moderate",
        /// Deep tissue, active release, myofascial release, trigger point.
        Deep = "deep",
    }
}

impl Depth {
    /// The next deeper one.
    pub const fn deeper(self) -> Option<Self> {
        match self {
            Self::Light => Some(Self::Moderate),
            Self::Moderate => Some(Self::Deep),
            Self::Deep => None,
        }
    }
}

named_enum! {
    /// The kinds of massage that the articles name.
    Kind {
        /// Long, light strokes.
        Swedish = "swedish",
        /// The moderate all-round massage for people who train.
        Sports = "sports",
        /// Strong pressure on a particular area.
        DeepTissue = "deep_tissue",
        /// Pressure with movement.
        ActiveRelease = "active_release",
        /// Slow, sustained pressure.
        MyofascialRelease = "myofascial_release",
        /// Direct pressure on tender knots.
        TriggerPoint = "trigger_point",
    }
}

impl Kind {
    /// How deep this kind works.
    pub const fn depth(self) -> Depth {
        match self {
            Self::Swedish => Depth::Light,
            Self::Sports => Depth::Moderate,
            Self::DeepTissue | Self::ActiveRelease | Self::MyofascialRelease | Self::TriggerPoint => Depth::Deep,
        }
    }
}

named_enum! {
    /// What an appointment is for.
    Purpose {
        /// A regular visit at the interval of the phase.
        Regular = "regular",
        /// The last focused session before a race.
        LastFocused = "last_focused",
        /// The light visit in the last days before a race.
        PreRace = "pre_race",
        /// The first, light visit after a race.
        PostRaceLight = "post_race_light",
        /// The fuller visit after it.
        PostRaceFull = "post_race_full",
        /// The deep visit that a trouble spot asks for after it.
        PostRaceDeep = "post_race_deep",
    }
}

/// A massage that the runner has had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastMassage {
    /// The day of the visit.
    pub date: NaiveDate,
    /// What was had, where it is known.
    pub kind: Option<Kind>,
}
