//! The minima that no plan breaks: one small function a rule, each to be read beside the handbook.
//!
//! A rule is asked about one visit — a day, a depth, the visit before — and says whether it forbids it. In the
//! handbook: 4.0 NOTICE-1, CLOSED, RACE-0, HARD-DAY, STR-D · 4.1 PRE · 4.2 POST · 4.3 GAP · 4.4 SP-1 · 4.6 BUDGET ·
//! 4.8 SO, TY-NEW · 4.9 RF-C1. A number is the least days that are allowed: a minimum of 3 forbids 1 and 2.

use crate::engine::domain::massage::Depth;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::Session;
use crate::engine::season::body;
use crate::engine::season::load::MONTH;
use crate::engine::season::{Day, Previous, Season};

/// A visit that is being considered.
pub(crate) struct Visit<'a> {
    pub(crate) season: &'a Season<'a>,
    pub(crate) day: Day,
    pub(crate) depth: Depth,
    pub(crate) previous: Option<Previous>,
}

/// A rule that can forbid a visit.
pub(crate) struct Restriction {
    pub(crate) id: RuleId,
    pub(crate) forbids: fn(&Visit) -> bool,
}

/// What forbids a visit whatever came before it.
pub(crate) static DAY_RESTRICTIONS: &[Restriction] = &[
    Restriction { id: RuleId::Notice, forbids: |visit| visit.day < visit.season.earliest() },
    Restriction { id: RuleId::Closed, forbids: |visit| !visit.season.is_open(visit.day) },
    Restriction { id: RuleId::RaceDay, forbids: |visit| visit.season.goal().is_some_and(|goal| goal.day == visit.day) },
    Restriction {
        id: RuleId::PreLight,
        forbids: |visit| visit.depth == Depth::Light && is_too_close_before_race(visit),
    },
    Restriction {
        id: RuleId::PreModerate,
        forbids: |visit| visit.depth == Depth::Moderate && is_too_close_before_race(visit),
    },
    Restriction { id: RuleId::PreDeep, forbids: |visit| visit.depth == Depth::Deep && is_too_close_before_race(visit) },
    Restriction {
        id: RuleId::PostLight,
        forbids: |visit| visit.depth == Depth::Light && is_too_soon_after_race(visit),
    },
    Restriction {
        id: RuleId::PostModerate,
        forbids: |visit| visit.depth == Depth::Moderate && is_too_soon_after_race(visit),
    },
    Restriction { id: RuleId::PostDeep, forbids: |visit| visit.depth == Depth::Deep && is_too_soon_after_race(visit) },
    Restriction { id: RuleId::HardDay, forbids: is_too_deep_for_a_hard_day },
    Restriction {
        id: RuleId::StrengthDay,
        forbids: |visit| visit.depth == Depth::Deep && visit.season.session(visit.day) == Session::Strength,
    },
    Restriction { id: RuleId::GapAfter, forbids: is_too_soon_after_hard_day },
    Restriction { id: RuleId::GapBefore, forbids: is_too_close_before_hard_day },
    Restriction {
        id: RuleId::VerySore,
        forbids: |visit| visit.depth > Depth::Light && body::is_very_sore(visit.season, visit.day),
    },
    Restriction {
        id: RuleId::Sore,
        forbids: |visit| visit.depth > Depth::Moderate && body::is_sore(visit.season, visit.day),
    },
    Restriction {
        id: RuleId::AskDoctor,
        forbids: |visit| visit.depth > Depth::Moderate && body::is_under_clearance(visit.season),
    },
];

/// What forbids a visit because of the one before it, or because there was none.
pub(crate) static HISTORY_RESTRICTIONS: &[Restriction] = &[
    Restriction { id: RuleId::Spacing, forbids: is_too_soon_after_visit },
    Restriction { id: RuleId::PreNew, forbids: is_new_and_too_close_before_race },
    Restriction { id: RuleId::FirstVisit, forbids: |visit| visit.depth > Depth::Moderate && visit.previous.is_none() },
];

/// The rules of the day that forbid a visit, as bits in the order of [`DAY_RESTRICTIONS`].
pub(crate) type RestrictionSet = u32;

/// Asks every rule of the day, once for a day and a depth.
pub(crate) fn of_the_day(season: &Season, day: Day, depth: Depth) -> RestrictionSet {
    let visit = Visit { season, day, depth, previous: None };
    let forbids = |(index, minimum): (usize, &Restriction)| u32::from((minimum.forbids)(&visit)) << index;
    DAY_RESTRICTIONS.iter().enumerate().map(forbids).sum()
}

/// Whether the visit before, or there being none, forbids a visit.
pub(crate) fn history_forbids(visit: &Visit) -> bool {
    HISTORY_RESTRICTIONS.iter().any(|minimum| (minimum.forbids)(visit))
}

/// Calls `found` with each rule that forbids a visit: those of the day as already found, those of the history, and the
/// budget where the visit before is the only one in the last month.
pub(crate) fn for_each_forbidding(of_the_day: RestrictionSet, visit: &Visit, found: &mut dyn FnMut(RuleId)) {
    let mut left = of_the_day;
    while left != 0 {
        found(DAY_RESTRICTIONS[left.trailing_zeros() as usize].id);
        left &= left - 1;
    }
    HISTORY_RESTRICTIONS.iter().filter(|minimum| (minimum.forbids)(visit)).for_each(|minimum| found(minimum.id));
    if is_over_budget_after_last_massage(visit) {
        found(RuleId::Budget);
    }
}

/// PRE-L, PRE-M, PRE-D: R−3 is allowed by a minimum of 3, R−2 is not; race day itself is RACE-0's.
fn is_too_close_before_race(visit: &Visit) -> bool {
    visit.season.goal().is_some_and(|goal| {
        let minimum = Day::from(visit.season.request.clinic.policy.before_race(visit.depth, goal.class));
        (1..minimum).contains(&(goal.day - visit.day))
    })
}

/// PRE-NEW: never massaged, or more than `naive_days` ago on the day of the visit. It adds to PRE: the larger counts.
fn is_new_and_too_close_before_race(visit: &Visit) -> bool {
    let policy = &visit.season.request.clinic.policy;
    let is_new = visit.previous.is_none_or(|previous| visit.day - previous.day > Day::from(policy.naive_days));
    let minimum = Day::from(policy.pre_new[visit.depth as usize]);
    is_new && visit.season.goal().is_some_and(|goal| (1..minimum).contains(&(goal.day - visit.day)))
}

/// POST-L, POST-M, POST-D: R+3 is allowed by a minimum of 3; a minimum of 0 leaves race day to RACE-0.
fn is_too_soon_after_race(visit: &Visit) -> bool {
    visit.season.goal().is_some_and(|goal| {
        let minimum = Day::from(visit.season.request.clinic.policy.after_race(visit.depth, goal.class));
        (0..minimum).contains(&(visit.day - goal.day))
    })
}

/// HARD-DAY: only light work on a hard or long day.
fn is_too_deep_for_a_hard_day(visit: &Visit) -> bool {
    visit.depth > Depth::Light && visit.season.session(visit.day).is_demanding()
}

/// GAP-A: a minimum of 1 keeps a visit off the hard day itself, which for deeper work is HARD-DAY's word.
fn is_too_soon_after_hard_day(visit: &Visit) -> bool {
    let gap = Day::from(visit.season.request.clinic.policy.gap_after[visit.depth as usize]);
    let nearest = if visit.depth == Depth::Light { 0 } else { 1 };
    (nearest..gap).any(|ago| visit.season.session(visit.day - ago).is_demanding())
}

/// GAP-B: a minimum of 2 keeps a visit off the day before the next hard or long day.
fn is_too_close_before_hard_day(visit: &Visit) -> bool {
    let gap = Day::from(visit.season.request.clinic.policy.gap_before[visit.depth as usize]);
    (1..gap).any(|ahead| visit.season.session(visit.day + ahead).is_demanding())
}

/// SP-1: the depths of both visits count, the one before and the one considered.
fn is_too_soon_after_visit(visit: &Visit) -> bool {
    visit.previous.is_some_and(|previous| {
        visit.day - previous.day < Day::from(visit.season.request.clinic.policy.spacing(previous.depth, visit.depth))
    })
}

/// BUDGET, for the next visit: the last massage is the one visit before it that is known.
fn is_over_budget_after_last_massage(visit: &Visit) -> bool {
    visit.season.request.runner.max_per_month == Some(1)
        && visit.previous.is_some_and(|previous| visit.day - previous.day < MONTH)
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::engine::domain::health::Contraindication;
    use crate::engine::domain::training::{Metres, Race, Week};
    use crate::engine::vocabulary::EnumSet;
    use crate::engine::{Request, Runner, civil};
    use Depth::{Deep, Light, Moderate};

    /// A Monday; the sample week rests, then has tempo on Thursday and the long run on Sunday.
    const MONDAY: &str = "2026-11-23";

    fn request(runner: Runner) -> Request {
        Request { today: civil::parse_iso(MONDAY).expect("a date"), runner, clinic: Rc::default() }
    }

    fn racing(days_ahead: i32, km: u32) -> Runner {
        let today = civil::parse_iso(MONDAY).expect("a date");
        let race = Race { date: civil::add_days(today, days_ahead), distance: Metres::from_km(km) };
        Runner { races: vec![race], week: Week([Session::Easy; 7]), ..Runner::sample() }
    }

    const REGULAR: Option<Previous> = Some(Previous { day: -20, depth: Moderate });

    /// On which of the first days a rule forbids a depth.
    #[track_caller]
    fn check(rule: RuleId, request: &Request, previous: Option<Previous>, depth: Depth, expected: &[Day]) {
        let season = Season::new(request);
        let forbids = |day: &Day| {
            let visit = Visit { season: &season, day: *day, depth, previous };
            let mut is_told = false;
            for_each_forbidding(of_the_day(&season, *day, depth), &visit, &mut |found| is_told |= found == rule);
            is_told
        };
        assert_eq!((0..14).filter(forbids).collect::<Vec<_>>(), expected, "{}", rule.id());
    }

    #[test]
    fn the_clinic_decides_notice_and_closing() {
        let mut request = request(Runner::sample());
        Rc::make_mut(&mut request.clinic).notice_days = 2;
        Rc::make_mut(&mut request.clinic).open_weekdays = EnumSet::from_bits(0b011_1111);
        Rc::make_mut(&mut request.clinic).closed_dates = vec![civil::parse_iso("2026-11-27").expect("a date")];
        check(RuleId::Notice, &request, REGULAR, Light, &[0, 1]);
        check(RuleId::Closed, &request, REGULAR, Light, &[4, 6, 13]);
    }

    #[test]
    fn visits_keep_clear_of_a_half_marathon() {
        let request = request(racing(8, 21));
        check(RuleId::RaceDay, &request, REGULAR, Light, &[8]);
        check(RuleId::PreLight, &request, REGULAR, Light, &[]);
        check(RuleId::PreModerate, &request, REGULAR, Moderate, &[6, 7]);
        check(RuleId::PreDeep, &request, REGULAR, Deep, &[4, 5, 6, 7]);
        check(RuleId::PostLight, &request, REGULAR, Light, &[8]);
        check(RuleId::PostModerate, &request, REGULAR, Moderate, &[8, 9]);
        check(RuleId::PostDeep, &request, REGULAR, Deep, &[8, 9, 10, 11]);
    }

    #[test]
    fn a_body_new_to_massage_keeps_further_clear_of_the_race() {
        let request = request(racing(12, 42));
        check(RuleId::PreNew, &request, None, Light, &[11]);
        check(RuleId::PreNew, &request, None, Deep, &[3, 4, 5, 6, 7, 8, 9, 10, 11]);
        let six_weeks_on_day_8 = Some(Previous { day: 8 - 42, depth: Light });
        check(RuleId::PreNew, &request, six_weeks_on_day_8, Moderate, &[9, 10, 11]);
    }

    #[test]
    fn deeper_work_keeps_off_hard_long_and_strength_days() {
        let mut request = request(Runner::sample());
        request.runner.week.0[2] = Session::Strength;
        check(RuleId::HardDay, &request, REGULAR, Moderate, &[3, 6, 10, 13]);
        check(RuleId::HardDay, &request, REGULAR, Light, &[]);
        check(RuleId::StrengthDay, &request, REGULAR, Deep, &[2, 9]);
        check(RuleId::StrengthDay, &request, REGULAR, Moderate, &[]);
    }

    #[test]
    fn gaps_are_counted_from_hard_and_long_days() {
        let mut request = request(Runner::sample());
        check(RuleId::GapBefore, &request, REGULAR, Deep, &[2, 5, 9, 12]);
        check(RuleId::GapBefore, &request, REGULAR, Moderate, &[]);
        check(RuleId::GapAfter, &request, REGULAR, Deep, &[]);
        Rc::make_mut(&mut request.clinic).policy.gap_after = [1, 1, 2];
        check(RuleId::GapAfter, &request, REGULAR, Deep, &[0, 4, 7, 11]);
        check(RuleId::GapAfter, &request, REGULAR, Light, &[3, 6, 10, 13]);
    }

    #[test]
    fn visits_keep_apart_by_depth_and_budget() {
        let mut request = request(Runner::sample());
        let yesterday = |depth| Some(Previous { day: -1, depth });
        check(RuleId::Spacing, &request, yesterday(Deep), Deep, &[0, 1, 2, 3, 4, 5]);
        check(RuleId::Spacing, &request, yesterday(Deep), Light, &[0, 1]);
        check(RuleId::Spacing, &request, None, Light, &[]);
        request.runner.max_per_month = Some(1);
        check(RuleId::Budget, &request, REGULAR, Light, &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }

    #[test]
    fn soreness_speaks_for_a_week() {
        let sore = |soreness| request(Runner { soreness, ..Runner::sample() });
        let this_week = [0, 1, 2, 3, 4, 5, 6, 7];
        check(RuleId::VerySore, &sore(7), REGULAR, Moderate, &this_week);
        check(RuleId::Sore, &sore(6), REGULAR, Deep, &this_week);
        check(RuleId::Sore, &sore(6), REGULAR, Moderate, &[]);
        check(RuleId::Sore, &sore(3), REGULAR, Deep, &[]);
    }

    #[test]
    fn a_first_visit_and_a_clearance_stay_moderate() {
        let all: Vec<Day> = (0..14).collect();
        let mut request = request(Runner::sample());
        check(RuleId::FirstVisit, &request, None, Deep, &all);
        check(RuleId::FirstVisit, &request, REGULAR, Deep, &[]);
        request.runner.cautions = vec![Contraindication::Pregnancy];
        check(RuleId::AskDoctor, &request, REGULAR, Deep, &all);
        check(RuleId::AskDoctor, &request, REGULAR, Moderate, &[]);
    }
}
