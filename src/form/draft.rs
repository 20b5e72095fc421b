//! The draft: the reader's answers as they stand in the form, right or wrong.

use chrono::NaiveDate;

use crate::engine::Runner;
use crate::engine::domain::massage::Kind;
use crate::engine::domain::training::{Metres, Session, Week};
use crate::form::distance::write_distance;
use crate::form::edit::TickBox;
use crate::form::fields::{LastMassage, Limit, TextField, Typed};
use crate::form::locale::Locale;
use crate::form::races::{RaceDrafts, RaceFields};
use crate::form::settings::{DistanceUnit, Settings};

/// What the reader has said so far; `None` where the page still speaks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    pub(crate) origin: Origin,
    pub(crate) weekly: Option<Weekly>,
    pub(crate) unit: Option<DistanceUnit>,
    pub(crate) locale: Option<Locale>,
    pub(crate) week: Option<Week>,
    pub(crate) races: RaceDrafts,
    /// Sessions of single dates that differ from the week, in date order.
    pub(crate) days: Vec<(NaiveDate, Session)>,
    /// The days of the week that the reader can come.
    pub(crate) weekdays: Ticks,
    pub(crate) skip_holidays: bool,
    pub(crate) spots: Ticks,
    pub(crate) soreness: u8,
    pub(crate) last: LastMassage,
    pub(crate) last_date: Typed,
    pub(crate) last_kind: Option<Kind>,
    pub(crate) cautions: Ticks,
    /// Whether the reader has said that nothing of the health check applies.
    pub(crate) no_cautions: bool,
    pub(crate) clearance: bool,
    pub(crate) limit: Limit,
    pub(crate) budget: Typed,
    /// The day that the reader wants; it stays through every edit, whether it can be had or not.
    pub(crate) chosen: Option<NaiveDate>,
}

/// Whose answers they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The example's.
    #[default]
    Example,
    /// The reader's, changed on this page.
    Own,
    /// Kept on this device.
    Saved,
    /// From a link.
    Shared,
}

/// The distance a week: as typed, or exactly, so that switching the unit back and forth changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Weekly {
    /// As typed, in the unit of the time.
    Typed(Typed),
    /// A distance, shown in whichever unit.
    Exact(Metres),
    /// What a ready-made week comes to: another takes its place.
    Usual(Metres),
}

/// Which boxes of a group are ticked, by their places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ticks(u32);

impl Ticks {
    /// Every day of the week.
    pub(crate) const WEEK: Self = Self(0x7f);

    /// Whether the box is ticked.
    pub(crate) const fn has(self, place: usize) -> bool {
        self.0 >> place & 1 == 1
    }

    /// How many are.
    pub(crate) const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Ticks a box, or takes the tick away.
    pub(crate) const fn set(&mut self, place: usize, ticked: bool) {
        self.0 = self.0 & !(1 << place) | (ticked as u32) << place;
    }
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            origin: Origin::Example,
            weekly: None,
            unit: None,
            locale: None,
            week: None,
            races: RaceDrafts::default(),
            days: Vec::new(),
            weekdays: Ticks::WEEK,
            skip_holidays: true,
            spots: Ticks::default(),
            soreness: 0,
            last: LastMassage::Longer,
            last_date: Typed::default(),
            last_kind: None,
            cautions: Ticks::default(),
            no_cautions: false,
            clearance: false,
            limit: Limit::None,
            budget: Typed::default(),
            chosen: None,
        }
    }
}

impl Draft {
    /// The unit that the reader sees.
    pub(crate) fn unit(&self, settings: &Settings) -> DistanceUnit {
        self.unit.unwrap_or(settings.unit)
    }

    /// The language that the reader sees.
    pub(crate) fn locale(&self, settings: &Settings) -> Locale {
        self.locale.unwrap_or(settings.locale)
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

    /// The races as they stand: at least the one pair of fields that is there at first.
    pub(crate) fn races(&self, settings: &Settings) -> Vec<RaceFields> {
        self.races.fields(&settings.prefill)
    }

    /// The session that the reader has given a single date.
    pub(crate) fn day_session(&self, date: NaiveDate) -> Option<Session> {
        self.days.iter().find(|(day, _)| *day == date).map(|(_, session)| *session)
    }

    /// What stands in a field.
    pub(crate) fn shown(&self, field: TextField, settings: &Settings) -> Typed {
        match field {
            TextField::Weekly => match self.weekly(settings) {
                Weekly::Typed(typed) => typed,
                Weekly::Exact(distance) | Weekly::Usual(distance) => {
                    let mark = self.locale(settings).decimal_mark();
                    Typed::new(write_distance(distance, self.unit(settings), mark))
                }
            },
            TextField::RaceDate(place) => self.races(settings).get(place).cloned().unwrap_or_default().date,
            TextField::LastDate => self.last_date.clone(),
            TextField::Budget => self.budget.clone(),
        }
    }

    /// Whether a box is ticked.
    pub(crate) fn is_ticked(&self, which: TickBox) -> bool {
        match which {
            TickBox::Spot(spot) => self.spots.has(spot as usize),
            TickBox::Contraindication(caution) => self.cautions.has(caution as usize),
            TickBox::NoCautions => self.no_cautions,
            TickBox::Clearance => self.clearance,
            TickBox::Available(day) => self.weekdays.has(day),
            TickBox::SkipHolidays => self.skip_holidays,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Edit;

    fn weekly_text(draft: &Draft, settings: &Settings) -> String {
        draft.shown(TextField::Weekly, settings).text
    }

    #[test]
    fn the_page_speaks_until_the_reader_does() {
        let mut settings = Settings::sample();
        settings.prefill.weekly = Some(Metres::from_km(50));
        settings.unit = DistanceUnit::Mi;
        assert_eq!(weekly_text(&Draft::default(), &settings), "31.1");
        let touched = Draft::default().after(Edit::Type(TextField::Weekly, Typed::new("12"), DistanceUnit::Km));
        assert_eq!((weekly_text(&touched, &settings).as_str(), touched.unit(&settings)), ("12", DistanceUnit::Km));
    }

    #[test]
    fn a_distance_has_the_mark_of_the_language() {
        let mut settings = Settings::sample();
        settings.unit = DistanceUnit::Mi;
        let french = Draft { locale: Some(Locale::Fr), ..Draft::default() };
        assert_eq!(weekly_text(&french, &settings), "18,6");
    }

    #[test]
    fn boxes_are_ticked_one_by_one() {
        let mut ticks = Ticks::WEEK;
        ticks.set(6, false);
        ticks.set(2, false);
        ticks.set(2, true);
        assert_eq!((ticks.count(), ticks.has(6), ticks.has(2)), (6, false, true));
    }
}
