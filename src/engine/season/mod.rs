//! The season as the runner will live it: race, phases and the session in force on each day.
//!
//! Days are counted from today, which is day 0; days before it are negative.

pub(crate) mod body;
pub(crate) mod load;

use chrono::{Datelike, NaiveDate};

use crate::engine::civil;
use crate::engine::domain::answer::Phase;
use crate::engine::domain::massage::{Depth, Kind};
use crate::engine::domain::request::Request;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::{RaceClass, Session, Week, Weekday};

/// A day counted from today.
pub(crate) type Day = i32;

/// The furthest day that is ever looked at (contract, section 5).
pub(crate) const FURTHEST: Day = 400;
/// How far a plan without a race reaches: 12 weeks.
const TWELVE_WEEKS: Day = 84;
/// Days before a race that are taken as easy whatever the pattern says (PAT-2).
const EASY_BEFORE_RACE: Day = 3;
/// Race week begins this many days before the race.
pub(crate) const RACE_WEEK: Day = 7;
/// Where the days around its target hold no legal day, a regular visit is looked for up to this many days after it.
pub(crate) const GROWN_WINDOW: Day = 42;
/// No gap rule looks further than this, by its ceiling in the policy.
pub(crate) const LONGEST_GAP: Day = 14;
/// The days on each side of a visit whose rules are among its reasons.
pub(crate) const BESIDE: Day = 6;

/// The race that the plan turns around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Goal {
    /// Race day.
    pub(crate) day: Day,
    /// Its class.
    pub(crate) class: RaceClass,
}

/// What became of the race in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RaceInSight {
    /// None was given.
    No,
    /// It is over and digested: as none (RACE-PAST).
    Past,
    /// It lies beyond the horizon: as none, in base phase (RACE-FAR).
    Far,
    /// It shapes the plan.
    Goal(Goal),
}

/// The visit before the one in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Previous {
    /// Its day; today or earlier for a massage already had.
    pub(crate) day: Day,
    /// How deep it went.
    pub(crate) depth: Depth,
}

/// A request seen from today.
pub(crate) struct Season<'a> {
    pub(crate) request: &'a Request,
    pub(crate) race: RaceInSight,
    /// Training load tier, 0 to 4.
    pub(crate) tier: u8,
    /// The session in force from [`AROUND`] days ago to as far past the furthest day.
    sessions: Vec<Session>,
}

/// How far before today, and past the furthest day, a gap rule of a day or of one told beside it can look.
const AROUND: Day = LONGEST_GAP + BESIDE;

impl<'a> Season<'a> {
    pub(crate) fn new(request: &'a Request) -> Self {
        let race = race_in_sight(request);
        let mut season = Self { request, race, tier: load::tier(&request.runner), sessions: Vec::new() };
        season.sessions =
            (-AROUND..=season.furthest() + AROUND).map(|day| session_in_force(request, race, day)).collect();
        season
    }

    /// The race, while it shapes the plan.
    pub(crate) fn goal(&self) -> Option<Goal> {
        match self.race {
            RaceInSight::Goal(goal) => Some(goal),
            RaceInSight::No | RaceInSight::Past | RaceInSight::Far => None,
        }
    }

    pub(crate) fn date(&self, day: Day) -> NaiveDate {
        civil::add_days(self.request.today, day)
    }

    /// The first day that can be booked (NOTICE-1).
    pub(crate) fn earliest(&self) -> Day {
        self.request.clinic.notice_days.into()
    }

    /// The last massage already had.
    pub(crate) fn last_massage(&self) -> Option<Previous> {
        let massage = self.request.runner.last_massage?;
        let depth = massage.kind.map_or(Depth::Moderate, Kind::depth);
        Some(Previous { day: civil::days_between(self.request.today, massage.date), depth })
    }

    /// The last day of the plan: the end of the post-race phase, or twelve weeks ahead.
    pub(crate) fn horizon(&self) -> Day {
        self.digested().clamp(TWELVE_WEEKS, FURTHEST)
    }

    /// The last day of the plan that the planner compares: twelve weeks after the next visit is due, or the end of the
    /// post-race phase. It is counted from what does not move with the day of asking, so that neither does the plan.
    pub(crate) fn end_of_search(&self) -> Day {
        let due = self.last_massage().map_or(0, |massage| massage.day + self.interval(0)).max(self.earliest());
        self.digested().max(due + TWELVE_WEEKS)
    }

    /// The last day that the planner looks at: the window of every visit that follows one of its plan, whole.
    pub(crate) fn furthest(&self) -> Day {
        let intervals = self.request.clinic.policy.interval.iter().map(|row| Day::from(row[self.tier as usize]));
        self.end_of_search() + intervals.fold(load::MONTH, Day::max) + GROWN_WINDOW
    }

    /// When the race is digested; today without one.
    fn digested(&self) -> Day {
        self.goal().map_or(0, |goal| goal.day + self.post_phase(goal.class))
    }

    fn post_phase(&self, class: RaceClass) -> Day {
        self.request.clinic.policy.post_phase[class as usize].into()
    }

    /// The session in force: the race, easy around it (PAT-1, PAT-2), else the pattern's.
    pub(crate) fn session(&self, day: Day) -> Session {
        self.sessions[(day + AROUND) as usize]
    }

    /// Whether the clinic is open (CLOSED).
    pub(crate) fn is_open(&self, day: Day) -> bool {
        let clinic = &self.request.clinic;
        clinic.open_weekdays.contains(Weekday::of(self.date(day)))
            && (clinic.closed_dates.is_empty() || !clinic.closed_dates.contains(&self.date(day)))
    }

    /// The phase in which a day lies (PH-*).
    pub(crate) fn phase(&self, day: Day) -> Phase {
        let goal = match self.race {
            RaceInSight::No | RaceInSight::Past => return Phase::Maintenance,
            RaceInSight::Far => return Phase::Base,
            RaceInSight::Goal(goal) => goal,
        };
        let policy = &self.request.clinic.policy;
        let begins = |table: &[u16; 5]| Day::from(table[goal.class as usize]);
        match goal.day - day {
            ahead if -ahead > self.post_phase(goal.class) => Phase::Maintenance,
            ahead if ahead <= 0 => Phase::PostRace,
            ahead if ahead <= RACE_WEEK => Phase::RaceWeek,
            ahead if ahead <= begins(&policy.taper) => Phase::Taper,
            ahead if ahead <= begins(&policy.peak) => Phase::Peak,
            ahead if ahead <= begins(&policy.build) => Phase::Build,
            _ => Phase::Base,
        }
    }

    /// Days from one regular visit to the next, as seen from a day (FQ-1).
    pub(crate) fn interval(&self, day: Day) -> Day {
        let Request { runner, clinic, .. } = self.request;
        load::interval(self.tier, runner.max_per_month, &clinic.policy.interval, self.phase(day))
    }

    /// The rule that names the phase of a day.
    pub(crate) fn phase_rule(&self, day: Day) -> RuleId {
        match self.phase(day) {
            Phase::Maintenance => RuleId::Maintenance,
            Phase::Base => RuleId::Base,
            Phase::Build => RuleId::Build,
            Phase::Peak => RuleId::Peak,
            Phase::Taper | Phase::RaceWeek => RuleId::Taper,
            Phase::PostRace => RuleId::PostWindow,
        }
    }
}

fn session_in_force(request: &Request, race: RaceInSight, day: Day) -> Session {
    let Week(pattern) = &request.runner.week;
    let RaceInSight::Goal(goal) = race else { return pattern[weekday(request, day)] };
    let easy_after = Day::from(request.clinic.policy.easy_after_race[goal.class as usize]);
    match day - goal.day {
        0 => Session::Race,
        distance if (-EASY_BEFORE_RACE..=easy_after).contains(&distance) => Session::Easy,
        _ => pattern[weekday(request, day)],
    }
}

/// 0 for Monday to 6 for Sunday.
fn weekday(request: &Request, day: Day) -> usize {
    let today = request.today.weekday().num_days_from_monday() as Day;
    (today + day).rem_euclid(7) as usize
}

fn race_in_sight(request: &Request) -> RaceInSight {
    let Some(race) = request.runner.races.first() else { return RaceInSight::No };
    let goal = Goal { day: civil::days_between(request.today, race.date), class: race.class() };
    let digested = Day::from(request.clinic.policy.post_phase[goal.class as usize]);
    match goal.day {
        day if day > FURTHEST => RaceInSight::Far,
        day if -day > digested => RaceInSight::Past,
        _ => RaceInSight::Goal(goal),
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::engine::domain::massage::PastMassage;
    use crate::engine::domain::request::Runner;
    use crate::engine::domain::training::{Metres, Race};
    use load::MONTH;

    /// 28 days in maintenance and in recovery, for the sample's 30 km a week.
    const INTERVAL: Day = 28;

    /// A runner with a massage `ago` days before, and a race `ahead`.
    #[track_caller]
    fn check(ago: i32, ahead: Option<i32>, end_of_search: Day) {
        let last = civil::parse_iso("2026-11-02").expect("a date");
        let today = civil::add_days(last, ago);
        let race = ahead.map(|days| Race { date: civil::add_days(today, days), distance: Metres::from_km(21) });
        let last_massage = Some(PastMassage { date: last, kind: Some(Kind::Sports) });
        let runner = Runner { races: race.into_iter().collect(), last_massage, ..Runner::sample() };
        let request = Request { today, runner, clinic: Rc::default() };
        let season = Season::new(&request);
        assert_eq!(season.end_of_search(), end_of_search);
        assert_eq!(season.furthest(), end_of_search + MONTH.max(INTERVAL) + GROWN_WINDOW);
        assert!(season.sessions.len() as Day > AROUND + season.furthest() + LONGEST_GAP + BESIDE);
    }

    #[test]
    fn plans_are_compared_for_twelve_weeks_after_the_next_visit_is_due() {
        check(0, None, INTERVAL + 84);
        check(7, None, INTERVAL + 84 - 7);
        // Overdue: due as soon as there is notice.
        check(60, None, 1 + 84);
    }

    #[test]
    fn plans_are_compared_until_the_race_is_digested() {
        check(60, Some(150), 150 + 14);
        check(60, Some(10), 1 + 84);
    }
}
