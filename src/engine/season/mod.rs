//! The season as the runner will live it: races, phases and the session in force on each day.
//!
//! Days are counted from today, which is day 0; days before it are negative.

pub(crate) mod body;
mod closures;
pub(crate) mod demanding;
pub(crate) mod load;

use chrono::NaiveDate;

use crate::engine::civil;
use crate::engine::domain::answer::Phase;
use crate::engine::domain::health::TroubleSpot;
use crate::engine::domain::massage::{Depth, Kind};
use crate::engine::domain::request::Request;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::{RaceClass, Session, Week, Weekday};
use crate::engine::season::closures::Closures;

/// A day counted from today.
pub(crate) type Day = i32;

/// The furthest day that a plan shows (contract, section 5).
pub(crate) const FURTHEST: Day = 400;
/// The last day that is known: the furthest race, its post-race phase, an interval and a grown window, by their limits.
pub(crate) const LAST_DAY: Day = FURTHEST + 120 + 90 + GROWN_WINDOW;
/// A day so long ago that nothing remembers it.
pub(crate) const LONG_AGO: Day = -1_000;
/// Days before a race that are taken as easy whatever the pattern says (PAT-2).
const EASY_BEFORE_RACE: Day = 3;
/// Race week begins this many days before the race.
pub(crate) const RACE_WEEK: Day = 7;
/// Where the days around its interval hold no legal day, a regular visit is looked for up to this many days after it.
pub(crate) const GROWN_WINDOW: Day = 42;
/// No gap rule looks further than this, by its limit in the policy.
pub(crate) const LONGEST_GAP: Day = 14;
/// Days known before today, and after the last day: a gap rule asked about a day beside a visit looks no further.
const AROUND: Day = LONGEST_GAP + 7;

/// A race that shapes the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Goal {
    /// Race day.
    pub(crate) day: Day,
    /// Its class.
    pub(crate) class: RaceClass,
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
    /// The races that shape the plan, in date order.
    pub(crate) goals: Vec<Goal>,
    /// Whether a race is over and recovered from: it counts as none (RACE-PAST).
    pub(crate) is_race_past: bool,
    /// Whether a race lies beyond the furthest day: the plan goes up to it in base phase (RACE-FAR).
    pub(crate) is_race_far: bool,
    /// Training load tier, 0 to 4.
    pub(crate) tier: u8,
    /// Whether stress is all that troubles the runner.
    pub(crate) is_stress_only: bool,
    /// The session in force from [`AROUND`] days ago on.
    sessions: Vec<Session>,
    /// From today on.
    closures: Vec<Closures>,
}

impl<'a> Season<'a> {
    pub(crate) fn new(request: &'a Request) -> Self {
        let runner = &request.runner;
        let mut season = Self {
            request,
            goals: Vec::new(),
            is_race_past: false,
            is_race_far: false,
            tier: load::tier(runner),
            is_stress_only: matches!(runner.trouble_spots[..], [TroubleSpot::Stress]),
            sessions: Vec::new(),
            closures: closures::from_today(request, LAST_DAY),
        };
        for race in &runner.races {
            let goal = Goal { day: season.day(race.date), class: race.class() };
            match goal.day {
                day if day > FURTHEST => season.is_race_far = true,
                day if -day > season.recovery_days(goal) => season.is_race_past = true,
                _ => season.goals.push(goal),
            }
        }
        season.sessions = season.sessions_in_force();
        season
    }

    /// The day of a date.
    pub(crate) fn day(&self, date: NaiveDate) -> Day {
        civil::days_between(self.request.today, date)
    }

    /// The date of a day.
    pub(crate) fn date(&self, day: Day) -> NaiveDate {
        civil::add_days(self.request.today, day)
    }

    /// The first day that can be booked (NOTICE-1).
    pub(crate) fn earliest(&self) -> Day {
        self.request.clinic.notice_days.into()
    }

    /// The last massage already had: of an unknown kind it counts as moderate, on race day as a rub at the finish line.
    pub(crate) fn last_massage(&self) -> Option<Previous> {
        let massage = self.request.runner.last_massage?;
        let day = self.day(massage.date);
        let is_race_day = self.goals.iter().any(|goal| goal.day == day);
        let unknown = if is_race_day { Depth::Light } else { Depth::Moderate };
        Some(Previous { day, depth: massage.kind.map_or(unknown, Kind::depth) })
    }

    /// The last day of the post-race phase of the last race; today without one.
    pub(crate) fn recovered(&self) -> Day {
        self.goals.iter().map(|goal| goal.day + self.recovery_days(*goal)).fold(0, Day::max)
    }

    /// Length of the post-race phase (POST-WIN).
    fn recovery_days(&self, goal: Goal) -> Day {
        self.request.clinic.policy.post_phase[goal.class].into()
    }

    /// The session in force: the race, else the runner's word for the date, else easy around a race, else the pattern.
    pub(crate) fn session(&self, day: Day) -> Session {
        self.sessions.get((day + AROUND) as usize).copied().unwrap_or_else(|| self.pattern(day))
    }

    /// What the runner does on a day: around a race a rest day stays one.
    pub(crate) fn training(&self, day: Day) -> Session {
        match (self.session(day), self.pattern(day)) {
            (Session::Easy, Session::Rest) if !self.is_own(day) => Session::Rest,
            (session, _) => session,
        }
    }

    /// Whether the runner has given the date a session of its own (DAY).
    pub(crate) fn is_own(&self, day: Day) -> bool {
        let date = self.date(day);
        self.request.runner.days.iter().any(|own| own.date == date)
    }

    fn pattern(&self, day: Day) -> Session {
        self.request.runner.week.on(self.date(day))
    }

    fn sessions_in_force(&self) -> Vec<Session> {
        let Week(pattern) = &self.request.runner.week;
        let first = Weekday::of(self.date(-AROUND)) as usize;
        let mut sessions = Vec::new();
        for day in 0..(AROUND + LAST_DAY + AROUND) as usize {
            sessions.push(pattern[(first + day) % 7]);
        }
        let mut set = |day: Day, session| {
            if let Some(known) = sessions.get_mut((day + AROUND) as usize) {
                *known = session;
            }
        };
        for goal in &self.goals {
            let easy_after = Day::from(self.request.clinic.policy.easy_after_race[goal.class]);
            (goal.day - EASY_BEFORE_RACE..=goal.day + easy_after).for_each(|day| set(day, Session::Easy));
        }
        for own in &self.request.runner.days {
            set(self.day(own.date), own.session);
        }
        self.goals.iter().for_each(|goal| set(goal.day, Session::Race));
        sessions
    }

    /// What keeps a day free; nothing is known of days before today and beyond the last.
    pub(crate) fn closed(&self, day: Day) -> Closures {
        self.closures.get(day as usize).copied().unwrap_or_default()
    }

    /// The phase in which a day lies (PH-*): race week and taper of the next race, else the recovery from the last one,
    /// else the way to the next.
    pub(crate) fn phase(&self, day: Day) -> Phase {
        let policy = &self.request.clinic.policy;
        let next = self.goals.iter().find(|goal| goal.day > day);
        let last = self.goals.iter().rev().find(|goal| goal.day <= day);
        let is_recovering = last.is_some_and(|goal| day - goal.day <= self.recovery_days(*goal));
        let Some(next) = next else {
            return match () {
                () if is_recovering => Phase::PostRace,
                () if self.is_race_far => Phase::Base,
                () => Phase::Maintenance,
            };
        };
        match next.day - day {
            ahead if ahead <= RACE_WEEK => Phase::RaceWeek,
            ahead if ahead <= policy.taper[next.class].into() => Phase::Taper,
            _ if is_recovering => Phase::PostRace,
            ahead if ahead <= policy.peak[next.class].into() => Phase::Peak,
            ahead if ahead <= policy.build[next.class].into() => Phase::Build,
            _ => Phase::Base,
        }
    }

    /// Days from one regular visit to the next, as seen from a day (FQ-1).
    pub(crate) fn interval(&self, day: Day) -> Day {
        let Request { runner, clinic, .. } = self.request;
        let phase = if self.is_stress_only { Phase::Maintenance } else { self.phase(day) };
        load::interval(self.tier, runner.max_per_month, &clinic.policy.interval, phase)
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

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::engine::domain::request::Runner;
    use crate::engine::domain::training::{DaySession, Metres, Race};

    fn date(days: i32) -> NaiveDate {
        civil::add_days(civil::parse_iso("2026-11-23").expect("a Monday"), days)
    }

    fn request(races: &[(i32, u32)], days: &[(i32, Session)]) -> Request {
        let race = |(day, km): &(i32, u32)| Race { date: date(*day), distance: Metres::from_km(*km) };
        let own = |(day, session): &(i32, Session)| DaySession { date: date(*day), session: *session };
        let runner = Runner {
            races: races.iter().map(race).collect(),
            days: days.iter().map(own).collect(),
            ..Runner::sample()
        };
        Request { today: date(0), runner, clinic: Rc::default() }
    }

    #[test]
    fn the_runners_own_days_win_over_the_easy_days_around_a_race_and_race_day_over_both() {
        use Session::{Easy, Hills, Long, Race, Rest, Tempo};
        let request = request(&[(6, 10)], &[(-1, Tempo), (4, Hills), (6, Rest)]);
        let season = Season::new(&request);
        let sessions = [-1, 0, 3, 4, 5, 6, 7, 13].map(|day| season.session(day));
        assert_eq!(sessions, [Tempo, Rest, Easy, Hills, Easy, Race, Easy, Long]);
        assert_eq!([4, 7].map(|day| season.training(day)), [Hills, Rest], "a rest day after the race is one");
    }

    #[test]
    fn taper_of_the_next_race_wins_over_recovery_and_recovery_over_the_way_to_it() {
        use Phase::{Base, Build, Maintenance, Peak, PostRace, RaceWeek, Taper};
        let request = request(&[(-2, 42), (35, 21)], &[]);
        let season = Season::new(&request);
        let phases = [0, 20, 21, 28, 35, 49, 50].map(|day| season.phase(day));
        assert_eq!(phases, [PostRace, PostRace, Taper, RaceWeek, PostRace, PostRace, Maintenance]);
        let request = super::tests::request(&[(90, 21), (500, 21)], &[]);
        let season = Season::new(&request);
        assert!(season.is_race_far && !season.is_race_past);
        assert_eq!([0, 6, 55, 110].map(|day| season.phase(day)), [Base, Build, Peak, Base]);
    }
}
