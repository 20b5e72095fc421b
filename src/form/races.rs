//! The races of the form: each a distance and a day, of which one may be missing yet.

use chrono::NaiveDate;

use crate::engine::civil;
use crate::engine::domain::training::Metres;
use crate::form::distance::race_length;
use crate::form::fields::{MOST_RACES, Typed};
use crate::form::settings::Prefill;

/// One race; `None` where the page still speaks, which it can do of the first alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RaceDraft {
    date: Option<Typed>,
    /// The inner `None` is no race.
    distance: Option<Option<Metres>>,
}

/// A race as it stands in its two fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RaceFields {
    pub(crate) date: Typed,
    pub(crate) distance: Option<Metres>,
}

/// What is missing of a race.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RaceGap {
    /// Its day.
    Date,
    /// Its distance.
    Distance,
}

impl RaceFields {
    /// What keeps it from being a race yet; nothing where both or neither stand there.
    pub(crate) fn gap(&self) -> Option<RaceGap> {
        let is_dated = self.date != Typed::default();
        match (is_dated, self.distance) {
            (false, Some(_)) => Some(RaceGap::Date),
            (true, None) => Some(RaceGap::Distance),
            _ => None,
        }
    }
}

/// Every race that has been asked for: at least one, at most six.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RaceDrafts(Vec<RaceDraft>);

impl Default for RaceDrafts {
    fn default() -> Self {
        Self(vec![RaceDraft::default()])
    }
}

impl RaceDrafts {
    /// What stands in the fields.
    pub(crate) fn fields(&self, prefill: &Prefill) -> Vec<RaceFields> {
        let fields = |race: &RaceDraft| RaceFields {
            date: race.date.clone().unwrap_or_else(|| prefill.race_date.map(written).unwrap_or_default()),
            distance: race.distance.unwrap_or_else(|| prefill.race_distance.map(race_length)),
        };
        self.0.iter().map(fields).collect()
    }

    /// A day is typed.
    pub(crate) fn set_date(&mut self, place: usize, date: Typed) {
        self.at(place).date = Some(date);
    }

    /// A distance is picked.
    pub(crate) fn set_distance(&mut self, place: usize, distance: Metres) {
        self.at(place).distance = Some(Some(distance));
    }

    /// Another one is asked for.
    pub(crate) fn add(&mut self) {
        if self.0.len() < MOST_RACES {
            self.0.push(RaceDraft::nothing());
        }
    }

    /// One is taken away; the last one leaves its fields empty.
    pub(crate) fn remove(&mut self, place: usize) {
        if place < self.0.len() {
            self.0.remove(place);
        }
        if self.0.is_empty() {
            self.0.push(RaceDraft::nothing());
        }
    }

    /// One more that is known already.
    pub(crate) fn push(&mut self, date: Option<NaiveDate>, distance: Option<Metres>) {
        let race = RaceDraft { date: Some(date.map(written).unwrap_or_default()), distance: Some(distance) };
        match &mut *self.0 {
            [only] if *only == RaceDraft::default() => *only = race,
            races if races.len() < MOST_RACES => self.0.push(race),
            _ => {}
        }
    }

    fn at(&mut self, place: usize) -> &mut RaceDraft {
        let place = place.min(MOST_RACES - 1);
        while self.0.len() <= place {
            self.0.push(RaceDraft::nothing());
        }
        &mut self.0[place]
    }
}

impl RaceDraft {
    /// The reader's own empty fields.
    fn nothing() -> Self {
        Self { date: Some(Typed::default()), distance: Some(None) }
    }
}

fn written(date: NaiveDate) -> Typed {
    Typed::new(civil::iso(date))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEN: Metres = Metres::from_km(10);

    fn prefilled() -> Prefill {
        Prefill { race_date: civil::parse_iso("2027-04-25"), race_distance: Some(TEN), ..Prefill::default() }
    }

    #[test]
    fn the_page_speaks_of_the_first_race_until_the_reader_does() {
        let mut races = RaceDrafts::default();
        let date = Typed::new("2027-04-25");
        assert_eq!(races.fields(&prefilled()), [RaceFields { date: date.clone(), distance: Some(TEN) }]);
        races.set_distance(0, Metres::from_km(5));
        assert_eq!(races.fields(&prefilled())[0], RaceFields { date, distance: Some(Metres::from_km(5)) });
        races.remove(0);
        assert_eq!(races.fields(&prefilled()), [RaceFields::default()]);
    }

    #[test]
    fn a_race_that_goes_takes_no_other_along() {
        let mut races = RaceDrafts::default();
        races.set_distance(0, TEN);
        races.add();
        races.set_distance(1, Metres::from_km(50));
        races.remove(0);
        let left: Vec<_> = races.fields(&Prefill::default()).iter().map(|race| race.distance).collect();
        assert_eq!(left, [Some(Metres::from_km(50))]);
    }

    #[test]
    fn there_are_six_at_most() {
        let mut races = RaceDrafts::default();
        for _ in 0..9 {
            races.add();
        }
        races.set_date(7, Typed::new("2027-05-01"));
        let fields = races.fields(&Prefill::default());
        assert_eq!(fields.len(), MOST_RACES);
        assert_eq!(fields[MOST_RACES - 1].gap(), Some(RaceGap::Distance));
    }

    #[test]
    fn half_a_race_says_what_is_missing() {
        let whole = RaceFields { date: Typed::new("2027-05-01"), distance: Some(TEN) };
        assert_eq!(whole.gap(), None);
        assert_eq!(RaceFields { date: Typed::default(), ..whole.clone() }.gap(), Some(RaceGap::Date));
        assert_eq!(RaceFields { distance: None, ..whole }.gap(), Some(RaceGap::Distance));
        assert_eq!(RaceFields::default().gap(), None);
    }
}
