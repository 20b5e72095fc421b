//! From the draft to the engine: text becomes a runner, or a mistake at its field.

use crate::engine::digits;
use chrono::{Datelike, NaiveDate};

use crate::engine::Runner;
use crate::engine::civil;
use crate::engine::domain::health::{Contraindication, TroubleSpot};
use crate::engine::domain::massage::PastMassage;
use crate::engine::domain::training::{Metres, Race};
use crate::form::distance::read_typed;
use crate::form::draft::{Draft, Ticks, Weekly};
use crate::form::fields::{FieldError, Limit, TextField, Typed};
use crate::form::settings::Settings;

/// The mistakes, at most one a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FieldErrors(Vec<(TextField, FieldError)>);

impl FieldErrors {
    /// The mistake at a field.
    pub(crate) fn at(&self, entry: TextField) -> Option<FieldError> {
        self.0.iter().find(|(at, _)| *at == entry).map(|(_, error)| *error)
    }

    fn keep<T>(&mut self, entry: TextField, read: Result<T, FieldError>) -> Option<T> {
        read.map_err(|error| self.0.push((entry, error))).ok()
    }
}

impl Draft {
    /// The runner that the draft describes.
    pub(crate) fn intake(&self, settings: &Settings) -> Result<Runner, FieldErrors> {
        let mut errors = FieldErrors::default();
        let weekly = errors.keep(TextField::Weekly, self.read_weekly(settings));
        let races = self.read_races(settings, &mut errors);
        let last_date = errors.keep(TextField::LastDate, past_date(&self.last_date, settings.today));
        let budget = errors.keep(TextField::Budget, self.read_limit());
        let (Some(weekly), Some(last_date), Some(max_per_month), true) =
            (weekly, last_date, budget, errors == FieldErrors::default())
        else {
            return Err(errors);
        };
        Ok(Runner {
            weekly,
            week: self.week(settings),
            races,
            days: self.read_days(settings.today),
            available_weekdays: self.available_weekdays(),
            unavailable_dates: self.skipped_holidays(settings),
            trouble_spots: ticked(TroubleSpot::ALL, self.spots),
            soreness: self.soreness.min(Runner::MOST_SORE),
            last_massage: self.last_massage(last_date, settings.today),
            cautions: ticked(Contraindication::ALL, self.cautions),
            medical_clearance: self.clearance,
            max_per_month,
        })
    }

    /// The distance a week; read again for what is shared.
    pub(crate) fn read_weekly(&self, settings: &Settings) -> Result<Metres, FieldError> {
        let distance = match self.weekly(settings) {
            Weekly::Exact(distance) | Weekly::Usual(distance) => distance,
            Weekly::Typed(typed) => {
                let text = typed.read()?.ok_or(FieldError::Missing)?;
                read_typed(text, self.unit(settings))?
            }
        };
        if distance > Runner::MOST_WEEKLY { Err(FieldError::TooMuch) } else { Ok(distance) }
    }

    /// The races in date order; half of one is none yet.
    fn read_races(&self, settings: &Settings, errors: &mut FieldErrors) -> Vec<Race> {
        let mut races: Vec<Race> = Vec::new();
        for (place, fields) in self.races(settings).into_iter().enumerate() {
            let is_taken = |date: &NaiveDate| races.iter().any(|race| race.date == *date);
            let date = race_date(&fields.date, settings.today).and_then(|date| match date {
                Some(date) if fields.distance.is_some() && is_taken(&date) => Err(FieldError::Taken),
                date => Ok(date),
            });
            let date = errors.keep(TextField::RaceDate(place), date).flatten();
            if let (Some(date), Some(distance)) = (date, fields.distance) {
                let later = races.iter().position(|race| race.date > date);
                races.insert(later.unwrap_or(races.len()), Race { date, distance });
            }
        }
        races
    }

    /// The most massages in any 30 days.
    pub(crate) fn read_limit(&self) -> Result<Option<u8>, FieldError> {
        match self.limit {
            Limit::None => Ok(None),
            Limit::Few(number) => Ok(Some(number)),
            Limit::Other => budget(&self.budget),
        }
    }

    /// The exact day wins over the rough answer.
    fn last_massage(&self, exact: Option<NaiveDate>, today: NaiveDate) -> Option<PastMassage> {
        let roughly = || Some(civil::add_days(today, -i32::from(self.last.days_ago()?)));
        let date = exact.or_else(roughly)?;
        Some(PastMassage { date, kind: self.last_kind })
    }
}

fn ticked<T: Copy>(all: &[T], ticks: Ticks) -> Vec<T> {
    let mut ticked = Vec::new();
    for (place, value) in all.iter().enumerate() {
        if ticks.has(place) {
            ticked.push(*value);
        }
    }
    ticked
}

fn date(typed: &Typed) -> Result<Option<NaiveDate>, FieldError> {
    // A year of fewer than four digits is one that is still being typed.
    const FIRST_YEAR: i32 = 1000;
    match typed.read()? {
        None => Ok(None),
        Some(text) => {
            civil::parse_iso(text).filter(|date| date.year() >= FIRST_YEAR).ok_or(FieldError::Unreadable).map(Some)
        }
    }
}

/// A race day from a year ago to three years ahead.
fn race_date(typed: &Typed, today: NaiveDate) -> Result<Option<NaiveDate>, FieldError> {
    const YEAR: i32 = 366;
    let Some(date) = date(typed)? else { return Ok(None) };
    match civil::days_between(today, date) {
        past if past < -YEAR => Err(FieldError::LongPast(date.year())),
        ahead if ahead > 3 * YEAR => Err(FieldError::FarAhead),
        _ => Ok(Some(date)),
    }
}

fn past_date(typed: &Typed, today: NaiveDate) -> Result<Option<NaiveDate>, FieldError> {
    match date(typed)? {
        Some(date) if date > today => Err(FieldError::NotYet),
        past => Ok(past),
    }
}

fn budget(typed: &Typed) -> Result<Option<u8>, FieldError> {
    const MOST: u8 = 30;
    let Some(text) = typed.read()? else { return Ok(None) };
    if text.starts_with('-') {
        return Err(FieldError::TooLittle);
    }
    match digits::read(text).ok_or(FieldError::Unreadable)? {
        0 => Err(FieldError::TooLittle),
        number if number <= MOST => Ok(Some(number)),
        _ => Err(FieldError::TooMuch),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::edit::Edit;
    use crate::form::fields::LastMassage;
    use crate::form::settings::DistanceUnit::Km;

    fn intake(edits: &[Edit]) -> Result<Runner, FieldErrors> {
        let draft = edits.iter().cloned().fold(Draft::default(), Draft::after);
        draft.intake(&Settings::sample())
    }

    fn typed(entry: TextField, text: &str) -> Edit {
        Edit::Type(entry, Typed::new(text), Km)
    }

    #[test]
    fn before_the_first_touch_a_runner_stands() {
        let runner = intake(&[]).expect("a runner");
        let last = civil::parse_iso("2026-09-24").map(|date| PastMassage { date, kind: None });
        assert_eq!(runner, Runner { last_massage: last, ..Runner::sample() });
    }

    const RACE: TextField = TextField::RaceDate(0);

    #[track_caller]
    fn check(entry: TextField, text: &str, error: Option<FieldError>) {
        let found = intake(&[typed(entry, text)]).err().and_then(|errors| errors.at(entry));
        assert_eq!(found, error, "{entry:?} {text}");
    }

    #[test]
    fn mistakes_are_told_at_their_fields() {
        check(TextField::Weekly, "", Some(FieldError::Missing));
        check(TextField::Weekly, "-1", Some(FieldError::TooLittle));
        check(TextField::Weekly, "401", Some(FieldError::TooMuch));
        check(TextField::Weekly, "400", None);
        check(RACE, "1990-05-01", Some(FieldError::LongPast(1990)));
        check(RACE, "0020-05-01", Some(FieldError::Unreadable));
        check(RACE, "2025-12-01", None);
        check(RACE, "2031-01-01", Some(FieldError::FarAhead));
        check(RACE, "", None);
        check(TextField::LastDate, "2026-11-24", Some(FieldError::NotYet));
        check(TextField::LastDate, "2026-11-23", None);
        check(TextField::Budget, "0", Some(FieldError::TooLittle));
        check(TextField::Budget, "31", Some(FieldError::TooMuch));
        check(TextField::Budget, "999", Some(FieldError::TooMuch));
        check(TextField::Budget, "1.5", Some(FieldError::Unreadable));
        check(TextField::Budget, "2", None);
    }

    #[test]
    fn what_the_browser_cannot_read_is_a_mistake() {
        let unreadable = Typed { text: String::new(), unreadable: true };
        let errors = intake(&[Edit::Type(RACE, unreadable, Km)]).expect_err("a mistake");
        assert_eq!(errors.at(RACE), Some(FieldError::Unreadable));
    }

    #[test]
    fn half_a_race_is_no_race_yet() {
        let date = typed(RACE, "2027-04-25");
        assert_eq!(intake(std::slice::from_ref(&date)).map(|runner| runner.races), Ok(Vec::new()));
        let race = intake(&[date, Edit::Distance(0, Metres::from_km(10))]).map(|runner| runner.races);
        assert_eq!(race.ok().and_then(|races| Some(races.first()?.distance)), Some(Metres::from_km(10)));
    }

    #[test]
    fn two_races_on_one_day_are_a_mistake_at_the_second() {
        let race = |place, day| [typed(TextField::RaceDate(place), day), Edit::Distance(place, Metres::from_km(10))];
        let same = [race(0, "2027-04-25"), race(1, "2027-05-02"), race(2, "2027-04-25")].concat();
        let errors = intake(&same).expect_err("a mistake");
        assert_eq!(errors.at(TextField::RaceDate(2)), Some(FieldError::Taken));
        assert_eq!((errors.at(TextField::RaceDate(0)), errors.at(TextField::RaceDate(1))), (None, None));
        // Half a race takes no day.
        let half = [race(0, "2027-04-25").to_vec(), vec![typed(TextField::RaceDate(1), "2027-04-25")]].concat();
        assert!(intake(&half).is_ok());
    }

    #[test]
    fn a_number_that_is_not_in_force_can_be_no_mistake() {
        let edits = [typed(TextField::Budget, "many"), Edit::Limit(Limit::Few(3))];
        assert_eq!(intake(&edits).map(|runner| runner.max_per_month), Ok(Some(3)));
        assert!(intake(&edits[..1]).is_err());
    }

    #[test]
    fn the_exact_day_of_the_last_massage_wins() {
        let date = |edits: &[Edit]| intake(edits).ok()?.last_massage.map(|last| civil::iso(last.date));
        assert_eq!(date(&[Edit::Last(LastMassage::Never)]), None);
        assert_eq!(date(&[Edit::Last(LastMassage::Fortnight)]).as_deref(), Some("2026-11-12"));
        let exact = [Edit::Last(LastMassage::Never), typed(TextField::LastDate, "2026-11-20")];
        assert_eq!(date(&exact).as_deref(), Some("2026-11-20"));
    }
}
