//! What each change does to the draft.

use chrono::NaiveDate;

use crate::engine::Runner;
use crate::engine::domain::training::Session;
use crate::form::distance::read_typed;
use crate::form::draft::{Draft, Origin, Ticks, Weekly};
use crate::form::edit::{Edit, TickBox};
use crate::form::fields::{Limit, TextField};
use crate::form::settings::DistanceUnit;

impl Draft {
    /// The draft after a change. The day that the reader has chosen stays.
    pub(crate) fn after(mut self, edit: Edit) -> Self {
        // The same in another language or unit is still the same.
        if !matches!(edit, Edit::Unit(_) | Edit::Language(_)) {
            self.origin = Origin::Own;
        }
        match edit {
            Edit::Type(TextField::Weekly, typed, unit) => {
                self.unit = Some(unit);
                self.weekly = Some(Weekly::Typed(typed));
            }
            Edit::Type(TextField::RaceDate(place), typed, _) => self.races.set_date(place, typed),
            Edit::Type(TextField::LastDate, typed, _) => self.last_date = typed,
            Edit::Type(TextField::Budget, typed, _) => {
                self.budget = typed;
                self.limit = Limit::Other;
            }
            Edit::Language(locale) => self.locale = Some(locale),
            Edit::Unit(unit) => self.turn_to(unit),
            // Another day may have been picked since the reader last saw the week.
            Edit::Day(day, session, seen) => self.week.get_or_insert(seen).0[day] = session,
            Edit::Preset(preset) => {
                self.week = Some(preset.week());
                if matches!(self.weekly, None | Some(Weekly::Usual(_))) {
                    self.weekly = Some(Weekly::Usual(preset.weekly()));
                }
            }
            Edit::Distance(place, distance) => self.races.set_distance(place, distance),
            Edit::NoRace(place) => self.races.remove(place),
            Edit::AddRace => self.races.add(),
            Edit::DaySession(date, session) => self.set_day(date, session),
            Edit::Choose(date) => self.chosen = date,
            Edit::Tick(which, ticked) => self.tick(which, ticked),
            Edit::Weekend(alone) => (0..7).for_each(|day| self.weekdays.set(day, !alone || day > 4)),
            Edit::Soreness(soreness) => self.soreness = soreness,
            Edit::Last(last) => self.last = last,
            Edit::LastKind(kind) => self.last_kind = kind,
            Edit::Limit(limit) => self.limit = limit,
        }
        self
    }

    fn tick(&mut self, which: TickBox, ticked: bool) {
        match which {
            TickBox::Spot(spot) => self.spots.set(spot as usize, ticked),
            TickBox::Contraindication(caution) => {
                self.cautions.set(caution as usize, ticked);
                self.no_cautions &= !ticked;
            }
            TickBox::NoCautions => {
                self.no_cautions = ticked;
                if ticked {
                    self.cautions = Ticks::default();
                    self.clearance = false;
                }
            }
            TickBox::Clearance => self.clearance = ticked,
            TickBox::Available(day) => self.weekdays.set(day, ticked),
            TickBox::SkipHolidays => self.skip_holidays = ticked,
        }
    }

    /// Gives a date a session of its own, or the week's again. Of too many, the oldest go.
    pub(in crate::form) fn set_day(&mut self, date: NaiveDate, session: Option<Session>) {
        let place = self.days.iter().position(|(day, _)| *day >= date).unwrap_or(self.days.len());
        if self.days.get(place).is_some_and(|(day, _)| *day == date) {
            self.days.remove(place);
        }
        if let Some(session) = session {
            self.days.insert(place, (date, session));
        }
        if self.days.len() > Runner::MOST_DAYS {
            self.days.remove(0);
        }
    }

    /// Keeps the distance when the unit changes: a number that can be read is converted.
    fn turn_to(&mut self, unit: DistanceUnit) {
        if let (Some(Weekly::Typed(typed)), Some(before)) = (&self.weekly, self.unit)
            && let Ok(distance) = read_typed(&typed.text, before)
        {
            self.weekly = Some(Weekly::Exact(distance));
        }
        self.unit = Some(unit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::civil;
    use crate::engine::domain::health::{Contraindication, TroubleSpot};
    use crate::engine::domain::training::{Metres, Week};
    use crate::form::fields::Typed;
    use crate::form::locale::Locale;
    use crate::form::presets::Preset;
    use crate::form::races::RaceFields;
    use crate::form::settings::Settings;

    fn after(edits: impl IntoIterator<Item = Edit>) -> Draft {
        edits.into_iter().fold(Draft::default(), Draft::after)
    }

    fn weekly_text(draft: &Draft) -> String {
        draft.shown(TextField::Weekly, &Settings::sample()).text
    }

    fn weekly(text: &str, unit: DistanceUnit) -> Edit {
        Edit::Type(TextField::Weekly, Typed::new(text), unit)
    }

    #[test]
    fn switching_the_unit_converts_the_number_and_back_again_exactly() {
        let miles = after([weekly("42.2", DistanceUnit::Km), Edit::Unit(DistanceUnit::Mi)]);
        assert_eq!(weekly_text(&miles), "26.2");
        let back = miles.after(Edit::Unit(DistanceUnit::Km));
        assert_eq!(weekly_text(&back), "42.2");
        assert_eq!(weekly_text(&after([Edit::Unit(DistanceUnit::Mi)])), "18.6");
    }

    #[test]
    fn what_cannot_be_read_survives_a_change_of_unit() {
        let draft = after([weekly("4x", DistanceUnit::Km), Edit::Unit(DistanceUnit::Mi)]);
        assert_eq!(weekly_text(&draft), "4x");
    }

    #[test]
    fn two_days_picked_before_the_week_is_drawn_again_both_count() {
        let seen = Week([Session::Easy; 7]);
        let draft = after([Edit::Day(0, Session::Rest, seen), Edit::Day(6, Session::Long, seen)]);
        use Session::{Easy, Long, Rest};
        assert_eq!(draft.week(&Settings::sample()), Week([Rest, Easy, Easy, Easy, Easy, Easy, Long]));
    }

    #[test]
    fn a_preset_brings_its_distance_until_the_reader_gives_one() {
        let presets = [Edit::Preset(Preset::Six), Edit::Preset(Preset::Five)];
        assert_eq!(weekly_text(&after(presets.clone())), "42");
        let typed = after([weekly("50", DistanceUnit::Km)].into_iter().chain(presets));
        assert_eq!((weekly_text(&typed).as_str(), typed.week), ("50", Some(Preset::Five.week())));
    }

    #[test]
    fn the_weekend_is_two_days_and_any_day_all_again() {
        let days = |edits: &[Edit]| {
            let weekdays = after(edits.iter().cloned()).weekdays;
            (0..7).filter(|day| weekdays.has(*day)).collect::<Vec<_>>()
        };
        let monday = Edit::Tick(TickBox::Available(0), false);
        assert_eq!(days(&[monday.clone(), Edit::Weekend(true)]), [5, 6]);
        assert_eq!(days(&[monday, Edit::Weekend(true), Edit::Weekend(false)]), [0, 1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn none_of_these_clears_every_tick_of_health_and_a_tick_clears_it() {
        let caution = |ticked| Edit::Tick(TickBox::Contraindication(Contraindication::ALL[0]), ticked);
        let none = after([caution(true), Edit::Tick(TickBox::NoCautions, true)]);
        assert!(none.no_cautions && none.cautions.count() == 0);
        let again = none.clone().after(caution(true));
        assert!(!again.no_cautions && again.cautions.count() == 1);
        assert!(none.after(caution(false)).no_cautions);
        let spot = TickBox::Spot(TroubleSpot::Stress);
        assert!(after([Edit::Tick(spot, true)]).is_ticked(spot));
    }

    #[test]
    fn no_race_clears_both_fields_even_when_the_page_fills_them_in() {
        let mut settings = Settings::sample();
        settings.prefill.race_distance = Some(Metres::from_km(10));
        let draft = after([Edit::NoRace(0)]);
        assert_eq!(draft.races(&settings), [RaceFields::default()]);
    }

    #[test]
    fn a_single_date_has_one_session_and_can_have_the_weeks_again() {
        let day = |text| civil::parse_iso(text).expect("a date");
        let (friday, monday) = (day("2026-11-27"), day("2026-11-30"));
        let draft = after([
            Edit::DaySession(monday, Some(Session::Long)),
            Edit::DaySession(friday, Some(Session::Hills)),
            Edit::DaySession(monday, Some(Session::Easy)),
        ]);
        assert_eq!(draft.days, [(friday, Session::Hills), (monday, Session::Easy)]);
        assert_eq!(draft.clone().after(Edit::DaySession(friday, None)).day_session(friday), None);
        let mut many = draft;
        for days in 0..70 {
            many = many.after(Edit::DaySession(civil::add_days(monday, days), Some(Session::Rest)));
        }
        assert_eq!((many.days.len(), many.day_session(friday)), (60, None));
    }

    #[test]
    fn the_chosen_day_lives_through_every_other_change() {
        let day = civil::parse_iso("2026-11-28");
        let draft = after([Edit::Choose(day), Edit::Preset(Preset::Five), weekly("4o", DistanceUnit::Km)]);
        assert_eq!(draft.chosen, day);
        assert_eq!(draft.after(Edit::Choose(None)).chosen, None);
    }

    #[test]
    fn it_is_the_readers_own_once_something_has_changed() {
        let same = after([Edit::Language(Locale::Fr), Edit::Unit(DistanceUnit::Mi)]);
        assert_eq!(same.origin, Origin::Example);
        assert_eq!(after([Edit::Soreness(1)]).origin, Origin::Own);
    }

    #[test]
    fn a_number_of_ones_own_is_the_other_limit_and_is_kept_beside_the_choices() {
        let typed = after([Edit::Type(TextField::Budget, Typed::new("6"), DistanceUnit::Km)]);
        assert_eq!(typed.limit, Limit::Other);
        let few = typed.after(Edit::Limit(Limit::Few(2)));
        assert_eq!((few.limit, few.budget.text.as_str()), (Limit::Few(2), "6"));
    }
}
