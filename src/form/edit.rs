//! One change by the reader, as the control says it that was touched.

use crate::engine::digits;
use chrono::NaiveDate;

use crate::engine::domain::health::{Contraindication, TroubleSpot};
use crate::engine::domain::massage::Kind;
use crate::engine::domain::training::{Metres, Session, Week};
use crate::form::distance::{race_length, read_distance};
use crate::form::fields::{LastMassage, Limit, TextField, Typed, race_of_distance, weekday_id, weekday_of_id};
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
    Preset(Preset),
    /// Picked the distance of a race, by its place.
    Distance(usize, Metres),
    /// Took a race away.
    NoRace(usize),
    /// Asked for another race.
    AddRace,
    /// Gave a single date a session of its own; `None` is the week's again.
    DaySession(NaiveDate, Option<Session>),
    /// Chose a day for the next massage; `None` is the suggested one again.
    Choose(Option<NaiveDate>),
    /// Ticked a box, or not.
    Tick(TickBox, bool),
    /// Can come at weekends alone, or on any day again.
    Weekend(bool),
    /// Moved the soreness.
    Soreness(u8),
    /// Picked how long ago the last massage was.
    Last(LastMassage),
    /// Picked its kind.
    LastKind(Option<Kind>),
    /// Picked how many massages there may be.
    Limit(Limit),
}

/// A box to tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TickBox {
    /// A trouble spot.
    Spot(TroubleSpot),
    /// A caution.
    Contraindication(Contraindication),
    /// Nothing of the health check applies.
    NoCautions,
    /// A doctor has agreed.
    Clearance,
    /// A day of the week on which the reader can come, from Monday.
    Available(usize),
    /// Public holidays are left out.
    SkipHolidays,
}

impl TickBox {
    /// The name of its control.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Spot(_) => "trouble_spots",
            Self::Contraindication(_) => "cautions",
            Self::NoCautions => "cautions_none",
            Self::Clearance => "medical_clearance",
            Self::Available(_) => "available_weekdays",
            Self::SkipHolidays => "skip_holidays",
        }
    }

    /// The value of its control.
    pub(crate) fn value(self) -> &'static str {
        match self {
            Self::Spot(spot) => spot.id(),
            Self::Contraindication(caution) => caution.id(),
            Self::Available(day) => weekday_id(day),
            Self::NoCautions | Self::Clearance | Self::SkipHolidays => "true",
        }
    }

    /// The box of that control.
    fn of(name: &str, value: &str) -> Option<Self> {
        match name {
            "trouble_spots" => TroubleSpot::from_id(value).map(Self::Spot),
            "cautions" => Contraindication::from_id(value).map(Self::Contraindication),
            "available_weekdays" => weekday_of_id(value).map(Self::Available),
            "cautions_none" => Some(Self::NoCautions),
            "medical_clearance" => Some(Self::Clearance),
            "skip_holidays" => Some(Self::SkipHolidays),
            _ => None,
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
    /// The `data-do` of the button that asks for another race.
    pub(crate) const ADD_RACE: &str = "add_race";
    /// The `data-do` of the button that leaves the weekend alone to come on.
    pub(crate) const WEEKEND: &str = "weekend";
    /// The `data-do` of the button that takes that back.
    pub(crate) const ANY_DAY: &str = "any_day";

    /// The change that a control stands for, in the unit and the week that the reader sees.
    pub(crate) fn of_control(control: Control, unit: DistanceUnit, week: Week) -> Option<Self> {
        let Control { name, value, checked, unreadable } = control;
        if let Some(field) = TextField::from_name(&name) {
            return Some(Self::Type(field, Typed { text: value, unreadable }, unit));
        }
        if let Some(place) = race_of_distance(&name) {
            let distance = read_distance(&value, DistanceUnit::Km).ok();
            return Some(distance.map_or(Self::NoRace(place), |it| Self::Distance(place, race_length(it))));
        }
        if let Some(day) = name.strip_prefix("session_") {
            let session = Session::from_id(&value)?;
            return weekday_of_id(day).map(|day| Self::Day(day, session, week));
        }
        match &*name {
            "unit" => DistanceUnit::from_id(&value).map(Self::Unit),
            "soreness" => digits::read(&value).map(Self::Soreness),
            "last_massage" => LastMassage::from_id(&value).map(Self::Last),
            "last_massage_kind" => Some(Self::LastKind(Kind::from_id(&value))),
            "often" => Limit::from_id(&value).map(Self::Limit),
            _ => TickBox::of(&name, &value).map(|which| Self::Tick(which, checked)),
        }
    }

    /// The change that a button stands for, by its `data-do`.
    pub(crate) fn of_button(what: &str) -> Option<Self> {
        match what {
            Self::ADD_RACE => return Some(Self::AddRace),
            Self::WEEKEND | Self::ANY_DAY => return Some(Self::Weekend(what == Self::WEEKEND)),
            _ => {}
        }
        let language = Locale::from_tag(what).map(Self::Language);
        language.or_else(|| Preset::from_id(what).map(Self::Preset))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::distance::{RACE_LENGTHS, write_km};

    const IDLE: Week = Week([Session::Rest; 7]);

    #[track_caller]
    fn check(name: &str, value: &str, edit: Option<Edit>) {
        let control = Control { name: name.to_owned(), value: value.to_owned(), checked: true, unreadable: false };
        assert_eq!(Edit::of_control(control, DistanceUnit::Km, IDLE), edit, "{name}={value}");
    }

    #[test]
    fn a_control_is_known_by_its_name() {
        let typed = |entry| Some(Edit::Type(entry, Typed::new("7"), DistanceUnit::Km));
        let races = [TextField::RaceDate(0), TextField::RaceDate(5)];
        for entry in [TextField::Weekly, TextField::LastDate, TextField::Budget].into_iter().chain(races) {
            check(entry.name(), "7", typed(entry));
        }
        check("unit", "mi", Some(Edit::Unit(DistanceUnit::Mi)));
        check("session_mon", "hills", Some(Edit::Day(0, Session::Hills, IDLE)));
        check("session_sun", "long", Some(Edit::Day(6, Session::Long, IDLE)));
        check("trouble_spots", "calves", Some(Edit::Tick(TickBox::Spot(TroubleSpot::Calves), true)));
        for which in [TickBox::Clearance, TickBox::NoCautions, TickBox::SkipHolidays, TickBox::Available(5)] {
            check(which.name(), which.value(), Some(Edit::Tick(which, true)));
        }
        for limit in Limit::ALL {
            check("often", limit.id(), Some(Edit::Limit(limit)));
        }
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
        for length in RACE_LENGTHS {
            check("race_distance", &write_km(length), Some(Edit::Distance(0, length)));
        }
        check("race_distance_2", "15.05", Some(Edit::Distance(1, Metres(15_050))));
        check("race_distance_6", "", Some(Edit::NoRace(5)));
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
        assert_eq!(edit, Some(Edit::Type(TextField::RaceDate(0), unreadable, DistanceUnit::Mi)));
    }

    #[test]
    fn a_button_takes_a_week_a_language_or_the_weekend_or_asks_for_a_race() {
        assert_eq!(Edit::of_button("fr"), Some(Edit::Language(Locale::Fr)));
        assert_eq!(Edit::of_button(Edit::ADD_RACE), Some(Edit::AddRace));
        assert_eq!(Edit::of_button(Edit::WEEKEND), Some(Edit::Weekend(true)));
        assert_eq!(Edit::of_button(Edit::ANY_DAY), Some(Edit::Weekend(false)));
        for preset in Preset::ALL.iter().copied() {
            assert_eq!(Edit::of_button(preset.id()), Some(Edit::Preset(preset)));
        }
    }
}
