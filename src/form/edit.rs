//! One change by the reader, as the control says it that was touched.

use crate::engine::domain::health::{Contraindication, TroubleSpot};
use crate::engine::domain::massage::Kind;
use crate::engine::domain::training::{Metres, Session, Week};
use crate::form::distance::{race_length, read_distance};
use crate::form::fields::{LastMassage, TextField, Typed, weekday_id};
use crate::form::locale::Locale;
use crate::form::presets::Preset;
use crate::form::settings::DistanceUnit;

/// One change by the reader.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Edit {
    /// Typed into a field. The unit is the one that the reader sees.
    Type(TextField, Typed, DistanceUnit),
    /// Picked a language.
    Language(Locale),
    /// Picked a unit.
    Unit(DistanceUnit),
    /// Picked what a day holds, in the week that the reader sees.
    Day(usize, Session, Week),
    /// Took a ready-made week.
    Week(Week),
    /// Picked the length of the race.
    Distance(Metres),
    /// There is no race.
    NoRace,
    /// Ticked a box, or not.
    Tick(TickBox, bool),
    /// Moved the soreness.
    Soreness(u8),
    /// Picked how long ago the last massage was.
    Last(LastMassage),
    /// Picked its kind.
    LastKind(Option<Kind>),
}

/// A box to tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TickBox {
    /// A trouble spot.
    Spot(TroubleSpot),
    /// A caution.
    Contraindication(Contraindication),
    /// A doctor has agreed.
    Clearance,
}

impl TickBox {
    /// The name of its control.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Spot(_) => "trouble_spots",
            Self::Contraindication(_) => "cautions",
            Self::Clearance => "medical_clearance",
        }
    }

    /// The value of its control.
    pub(crate) fn value(self) -> &'static str {
        match self {
            Self::Spot(spot) => spot.id(),
            Self::Contraindication(caution) => caution.id(),
            Self::Clearance => "true",
        }
    }
}

/// A control as it stands in the browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Control {
    pub(crate) name: String,
    pub(crate) value: String,
    /// Whether it is ticked.
    pub(crate) checked: bool,
    /// Whether something stands there that the browser itself cannot read.
    pub(crate) unreadable: bool,
}

impl Edit {
    /// What the button of this `data-do` does.
    pub(crate) const NO_RACE: &str = "no_race";

    /// The change that a control stands for, in the unit and the week that the reader sees.
    pub(crate) fn of_control(control: Control, unit: DistanceUnit, week: Week) -> Option<Self> {
        let Control { name, value, checked, unreadable } = control;
        if let Some(entry) = TextField::from_name(&name) {
            return Some(Self::Type(entry, Typed { text: value, unreadable }, unit));
        }
        if let Some(id) = name.strip_prefix("session_") {
            let day = (0..7).find(|day| weekday_id(*day) == id)?;
            return Session::from_id(&value).map(|session| Self::Day(day, session, week));
        }
        match &*name {
            "unit" => DistanceUnit::from_id(&value).map(Self::Unit),
            "race_distance" => {
                let length = read_distance(&value, DistanceUnit::Km);
                Some(length.map_or(Self::NoRace, |length| Self::Distance(race_length(length))))
            }
            "trouble_spots" => TroubleSpot::from_id(&value).map(|spot| Self::Tick(TickBox::Spot(spot), checked)),
            "cautions" => {
                Contraindication::from_id(&value).map(|caution| Self::Tick(TickBox::Contraindication(caution), checked))
            }
            "medical_clearance" => Some(Self::Tick(TickBox::Clearance, checked)),
            "soreness" => value.parse().ok().map(Self::Soreness),
            "last_massage" => LastMassage::from_id(&value).map(Self::Last),
            "last_massage_kind" => Some(Self::LastKind(Kind::from_id(&value))),
            _ => None,
        }
    }

    /// The change that a button stands for, by its `data-do`.
    pub(crate) fn of_button(what: &str) -> Option<Self> {
        if what == Self::NO_RACE {
            return Some(Self::NoRace);
        }
        if let Some(locale) = Locale::from_tag(what) {
            return Some(Self::Language(locale));
        }
        Preset::ALL.into_iter().find(|preset| preset.id() == what).map(|preset| Self::Week(preset.week()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDLE: Week = Week([Session::Rest; 7]);

    #[track_caller]
    fn check(name: &str, value: &str, edit: Option<Edit>) {
        let control = Control { name: name.to_owned(), value: value.to_owned(), checked: true, unreadable: false };
        assert_eq!(Edit::of_control(control, DistanceUnit::Km, IDLE), edit, "{name}={value}");
    }

    #[test]
    fn a_control_is_known_by_its_name() {
        let typed = |entry| Some(Edit::Type(entry, Typed::new("7"), DistanceUnit::Km));
        for entry in [TextField::Weekly, TextField::RaceDate, TextField::LastDate, TextField::Budget] {
            check(entry.name(), "7", typed(entry));
        }
        check("unit", "mi", Some(Edit::Unit(DistanceUnit::Mi)));
        check("session_mon", "hills", Some(Edit::Day(0, Session::Hills, IDLE)));
        check("session_sun", "long", Some(Edit::Day(6, Session::Long, IDLE)));
        check("trouble_spots", "calves", Some(Edit::Tick(TickBox::Spot(TroubleSpot::Calves), true)));
        check("medical_clearance", "true", Some(Edit::Tick(TickBox::Clearance, true)));
        check("soreness", "7", Some(Edit::Soreness(7)));
        check("last_massage", "six_weeks", Some(Edit::Last(LastMassage::SixWeeks)));
        check("last_massage_kind", "swedish", Some(Edit::LastKind(Some(Kind::Swedish))));
        check("last_massage_kind", "", Some(Edit::LastKind(None)));
        for caution in Contraindication::ALL {
            check("cautions", caution.id(), Some(Edit::Tick(TickBox::Contraindication(*caution), true)));
        }
    }

    #[test]
    fn every_length_on_offer_is_read_as_itself() {
        for length in crate::form::distance::RACE_LENGTHS {
            check("race_distance", &crate::form::distance::write_km(length), Some(Edit::Distance(length)));
        }
        check("race_distance", "15.05", Some(Edit::Distance(Metres(15_050))));
        check("race_distance", "", Some(Edit::NoRace));
    }

    #[test]
    fn what_nobody_can_pick_changes_nothing() {
        for (name, value) in
            [("", ""), ("session_mon", "nap"), ("session_x", "rest"), ("unit", "ell"), ("cautions", "")]
        {
            check(name, value, None);
        }
        assert_eq!(Edit::of_button("dance"), None);
    }

    #[test]
    fn what_the_browser_cannot_read_is_told() {
        let control = Control { name: "race_date".to_owned(), unreadable: true, ..Control::default() };
        let unreadable = Typed { text: String::new(), unreadable: true };
        let edit = Edit::of_control(control, DistanceUnit::Mi, IDLE);
        assert_eq!(edit, Some(Edit::Type(TextField::RaceDate, unreadable, DistanceUnit::Mi)));
    }

    #[test]
    fn a_button_takes_a_week_or_a_language_or_the_race_away() {
        assert_eq!(Edit::of_button("fr"), Some(Edit::Language(Locale::Fr)));
        assert_eq!(Edit::of_button(Edit::NO_RACE), Some(Edit::NoRace));
        for preset in Preset::ALL {
            assert_eq!(Edit::of_button(preset.id()), Some(Edit::Week(preset.week())));
        }
    }
}
