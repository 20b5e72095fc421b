//! The draft: the reader's answers as they stand in the form, right or wrong.

use crate::engine::Runner;
use crate::engine::civil;
use crate::engine::domain::massage::Kind;
use crate::engine::domain::training::{Metres, Week};
use crate::form::distance::{race_length, read_distance, write_distance};
use crate::form::edit::{Edit, TickBox};
use crate::form::fields::{LastMassage, TextField, Typed};
use crate::form::locale::Locale;
use crate::form::settings::{DistanceUnit, Settings};

/// What the reader has said so far; `None` where the page still speaks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    pub(crate) weekly: Option<Weekly>,
    pub(crate) unit: Option<DistanceUnit>,
    pub(crate) locale: Option<Locale>,
    pub(crate) week: Option<Week>,
    pub(crate) race_date: Option<Typed>,
    /// The inner `None` is no race.
    pub(crate) race_distance: Option<Option<Metres>>,
    pub(crate) spots: Ticks,
    pub(crate) soreness: u8,
    pub(crate) last: LastMassage,
    pub(crate) last_date: Typed,
    pub(crate) last_kind: Option<Kind>,
    pub(crate) cautions: Ticks,
    pub(crate) clearance: bool,
    pub(crate) budget: Typed,
}

/// The distance a week: as typed, or exactly, so that switching the unit back and forth changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Weekly {
    /// As typed, in the unit of the time.
    Typed(Typed),
    /// A distance, shown in whichever unit.
    Exact(Metres),
}

/// Which boxes of a group are ticked, by their places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ticks(u32);

impl Ticks {
    /// Whether the box is ticked.
    pub(crate) const fn has(self, place: usize) -> bool {
        self.0 >> place & 1 == 1
    }

    /// How many are.
    pub(crate) const fn count(self) -> u32 {
        self.0.count_ones()
    }

    fn set(&mut self, place: usize, ticked: bool) {
        self.0 = self.0 & !(1 << place) | u32::from(ticked) << place;
    }
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            weekly: None,
            unit: None,
            locale: None,
            week: None,
            race_date: None,
            race_distance: None,
            spots: Ticks::default(),
            soreness: 0,
            last: LastMassage::Longer,
            last_date: Typed::default(),
            last_kind: None,
            cautions: Ticks::default(),
            clearance: false,
            budget: Typed::default(),
        }
    }
}

impl Draft {
    /// The draft after a change.
    pub(crate) fn after(mut self, edit: Edit) -> Self {
        match edit {
            Edit::Type(TextField::Weekly, typed, unit) => {
                self.unit = Some(unit);
                self.weekly = Some(Weekly::Typed(typed));
            }
            Edit::Type(TextField::RaceDate, typed, _) => self.race_date = Some(typed),
            Edit::Type(TextField::LastDate, typed, _) => self.last_date = typed,
            Edit::Type(TextField::Budget, typed, _) => self.budget = typed,
            Edit::Language(locale) => self.locale = Some(locale),
            Edit::Unit(unit) => self.turn_to(unit),
            // Another day may have been picked since the reader last saw the week.
            Edit::Day(day, session, seen) => self.week.get_or_insert(seen).0[day] = session,
            Edit::Week(week) => self.week = Some(week),
            Edit::Distance(distance) => self.race_distance = Some(Some(distance)),
            Edit::NoRace => {
                self.race_date = Some(Typed::default());
                self.race_distance = Some(None);
            }
            Edit::Tick(TickBox::Spot(spot), ticked) => self.spots.set(spot as usize, ticked),
            Edit::Tick(TickBox::Contraindication(caution), ticked) => self.cautions.set(caution as usize, ticked),
            Edit::Tick(TickBox::Clearance, ticked) => self.clearance = ticked,
            Edit::Soreness(soreness) => self.soreness = soreness,
            Edit::Last(last) => self.last = last,
            Edit::LastKind(kind) => self.last_kind = kind,
        }
        self
    }

    /// Whether the example still stands, in whichever language and unit.
    pub(crate) fn is_untouched(&self) -> bool {
        Self { locale: None, unit: None, ..self.clone() } == Self::default()
    }

    /// The unit that the reader sees.
    pub(crate) fn unit(&self, settings: &Settings) -> DistanceUnit {
        self.unit.unwrap_or(settings.unit)
    }

    /// The training week as it stands.
    pub(crate) fn week(&self, settings: &Settings) -> Week {
        self.week.or(settings.prefill.week).unwrap_or(Runner::SAMPLE_WEEK)
    }

    /// The distance a week as it stands.
    pub(crate) fn weekly(&self, settings: &Settings) -> Weekly {
        let prefill = || Weekly::Exact(settings.prefill.weekly.unwrap_or(Runner::sample().weekly));
        self.weekly.clone().unwrap_or_else(prefill)
    }

    /// What stands in a field.
    pub(crate) fn shown(&self, entry: TextField, settings: &Settings) -> Typed {
        match entry {
            TextField::Weekly => match self.weekly(settings) {
                Weekly::Typed(typed) => typed,
                Weekly::Exact(distance) => Typed::new(write_distance(distance, self.unit(settings))),
            },
            TextField::RaceDate => self.race_date(settings),
            TextField::LastDate => self.last_date.clone(),
            TextField::Budget => self.budget.clone(),
        }
    }

    /// The race day as it stands.
    pub(crate) fn race_date(&self, settings: &Settings) -> Typed {
        let prefill = || settings.prefill.race_date.map(|date| Typed::new(civil::iso(date)));
        self.race_date.clone().or_else(prefill).unwrap_or_default()
    }

    /// The length of the race as it stands.
    pub(crate) fn race_distance(&self, settings: &Settings) -> Option<Metres> {
        self.race_distance.unwrap_or_else(|| settings.prefill.race_distance.map(race_length))
    }

    /// Whether a box is ticked.
    pub(crate) fn is_ticked(&self, which: TickBox) -> bool {
        match which {
            TickBox::Spot(spot) => self.spots.has(spot as usize),
            TickBox::Contraindication(caution) => self.cautions.has(caution as usize),
            TickBox::Clearance => self.clearance,
        }
    }

    /// Keeps the distance when the unit changes: a number that can be read is converted.
    fn turn_to(&mut self, unit: DistanceUnit) {
        if let (Some(Weekly::Typed(typed)), Some(before)) = (&self.weekly, self.unit)
            && let Ok(distance) = read_distance(typed.text.trim(), before)
        {
            self.weekly = Some(Weekly::Exact(distance));
        }
        self.unit = Some(unit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::domain::health::TroubleSpot;
    use crate::engine::domain::training::Session;

    fn after(edits: impl IntoIterator<Item = Edit>) -> Draft {
        edits.into_iter().fold(Draft::default(), Draft::after)
    }

    fn weekly_text(draft: &Draft, settings: &Settings) -> String {
        draft.shown(TextField::Weekly, settings).text
    }

    fn weekly(text: &str, unit: DistanceUnit) -> Edit {
        Edit::Type(TextField::Weekly, Typed::new(text), unit)
    }

    #[test]
    fn switching_the_unit_converts_the_number_and_back_again_exactly() {
        let settings = Settings::sample();
        let miles = after([weekly("42.2", DistanceUnit::Km), Edit::Unit(DistanceUnit::Mi)]);
        assert_eq!(weekly_text(&miles, &settings), "26.2");
        let back = miles.after(Edit::Unit(DistanceUnit::Km));
        assert_eq!(weekly_text(&back, &settings), "42.2");
        assert_eq!(weekly_text(&after([Edit::Unit(DistanceUnit::Mi)]), &settings), "18.6");
    }

    #[test]
    fn what_cannot_be_read_survives_a_change_of_unit() {
        let draft = after([weekly("4x", DistanceUnit::Km), Edit::Unit(DistanceUnit::Mi)]);
        assert_eq!(weekly_text(&draft, &Settings::sample()), "4x");
    }

    #[test]
    fn the_page_speaks_until_the_reader_does() {
        let mut settings = Settings::sample();
        settings.prefill.weekly = Some(Metres::from_km(50));
        settings.unit = DistanceUnit::Mi;
        assert_eq!(weekly_text(&Draft::default(), &settings), "31.1");
        let touched = after([weekly("12", DistanceUnit::Km)]);
        assert_eq!((weekly_text(&touched, &settings).as_str(), touched.unit(&settings)), ("12", DistanceUnit::Km));
    }

    #[test]
    fn two_days_picked_before_the_week_is_drawn_again_both_count() {
        let seen = Week([Session::Easy; 7]);
        let draft = after([Edit::Day(0, Session::Rest, seen), Edit::Day(6, Session::Long, seen)]);
        use Session::{Easy, Long, Rest};
        assert_eq!(draft.week(&Settings::sample()), Week([Rest, Easy, Easy, Easy, Easy, Easy, Long]));
    }

    #[test]
    fn boxes_are_ticked_and_unticked() {
        let (stress, shins) = (TickBox::Spot(TroubleSpot::Stress), TickBox::Spot(TroubleSpot::Shins));
        let on = after([Edit::Tick(stress, true), Edit::Tick(shins, true)]);
        assert!(on.is_ticked(stress) && on.spots.count() == 2);
        let off = on.after(Edit::Tick(stress, false));
        assert!(!off.is_ticked(stress));
    }

    #[test]
    fn no_race_clears_both_fields_even_when_the_page_fills_them_in() {
        let mut settings = Settings::sample();
        settings.prefill.race_distance = Some(Metres::from_km(10));
        let draft = after([Edit::NoRace]);
        assert_eq!(draft.race_distance(&settings), None);
        assert_eq!(draft.race_date(&settings), Typed::default());
    }
}
