//! When the reader can come, and what single dates hold, as the engine takes it.

use chrono::NaiveDate;

use crate::engine::domain::clinic::Holidays;
use crate::engine::domain::holidays;
use crate::engine::domain::training::{DaySession, Weekday};
use crate::engine::vocabulary::{EnumSet, Indexed};
use crate::engine::{Runner, civil};
use crate::form::draft::Draft;
use crate::form::settings::Settings;

/// What the reader can do without where the clinic keeps no holidays.
const OWN: Holidays = Holidays::Christmas;
/// How many of them there are in two years: no plan looks so far.
const WITHIN_A_PLAN: usize = 4;

impl Draft {
    /// The single dates that a plan of today may know of.
    pub(in crate::form) fn read_days(&self, today: NaiveDate) -> Vec<DaySession> {
        let known = -i32::from(Runner::DAYS_BACK)..=i32::from(Runner::DAYS_AHEAD);
        let days = self.days.iter().map(|(date, session)| DaySession { date: *date, session: *session });
        days.filter(|day| known.contains(&civil::days_between(today, day.date))).collect()
    }

    /// The days of the week on which the reader can come. Where none is left, no day fits: that is an answer, no mistake.
    pub(in crate::form) fn available_weekdays(&self) -> EnumSet<Weekday> {
        let mut available = EnumSet::EMPTY;
        for day in Weekday::ALL.iter().filter(|day| self.weekdays.has(day.index())) {
            available.insert(*day);
        }
        available
    }

    /// The next day that is left out as a holiday: one of the clinic's, or of those that the reader can do without.
    pub(crate) fn next_holiday(settings: &Settings) -> Option<NaiveDate> {
        let holidays = settings.clinic.holidays;
        holidays::next(if holidays == Holidays::None { OWN } else { holidays }, settings.today)
    }

    /// The holidays on which the reader does not come though the clinic is open: as many as lie within any plan. Those that
    /// the clinic keeps are closed anyway (HOLIDAY).
    pub(in crate::form) fn skipped_holidays(&self, settings: &Settings) -> Vec<NaiveDate> {
        if !self.skip_holidays || settings.clinic.holidays != Holidays::None {
            return Vec::new();
        }
        let (mut days, mut from) = (Vec::new(), settings.today);
        while days.len() < WITHIN_A_PLAN
            && let Some(next) = holidays::next(OWN, from)
        {
            days.push(next);
            from = civil::add_days(next, 1);
        }
        days
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Clinic;
    use crate::engine::domain::training::Session;
    use crate::form::FieldErrors;
    use crate::form::edit::{Edit, TickBox};

    fn intake(edits: &[Edit]) -> Result<Runner, FieldErrors> {
        edits.iter().cloned().fold(Draft::default(), Draft::after).intake(&Settings::sample())
    }

    #[test]
    fn holidays_are_left_out_where_the_clinic_is_open_and_the_reader_wants_it() {
        let days = |skip, holidays| {
            let clinic = Clinic { holidays, ..Clinic::default() };
            let settings = Settings { clinic: clinic.into(), ..Settings::sample() };
            let draft = Draft::default().after(Edit::Tick(TickBox::SkipHolidays, skip));
            draft
                .intake(&settings)
                .map(|runner| runner.unavailable_dates.into_iter().map(civil::iso).collect::<Vec<_>>())
        };
        let both = ["2026-12-25", "2027-01-01", "2027-12-25", "2028-01-01"].map(str::to_owned);
        assert_eq!(days(true, Holidays::None), Ok(both.to_vec()));
        assert_eq!((days(false, Holidays::None), days(true, Holidays::Quebec)), (Ok(Vec::new()), Ok(Vec::new())));
    }

    #[test]
    fn days_that_one_can_come_and_single_dates_reach_the_runner() {
        let day = |text| civil::parse_iso(text).expect("a date");
        let edits = [
            Edit::Tick(TickBox::Available(0), false),
            Edit::DaySession(day("2026-11-08"), Some(Session::Long)),
            Edit::DaySession(day("2026-11-09"), Some(Session::Hills)),
        ];
        let runner = intake(&edits).expect("a runner");
        assert_eq!(runner.days, [DaySession { date: day("2026-11-09"), session: Session::Hills }]);
        assert_eq!(runner.available_weekdays.iter().count(), 6);
        let none = (0..7).map(|day| Edit::Tick(TickBox::Available(day), false)).collect::<Vec<_>>();
        assert!(intake(&none).is_ok_and(|runner| runner.available_weekdays.is_empty()));
    }
}
