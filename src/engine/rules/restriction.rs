//! What forbids a visit: one small function a rule, each to be read beside the handbook.
//!
//! In the handbook: 4.0 NOTICE-1, CLOSED, RACE-0, HARD-DAY, STR-D · 4.1 PRE · 4.2 POST · 4.3 GAP ·
//! 4.6 BUDGET · 4.7 HOLIDAY · 4.8 SO · 4.9 RF-C1 · 4.13 AVAIL; what comes of the visits before stands in `history`. A number is the least days that are allowed: a
//! minimum of 3 forbids 1 and 2.

use crate::engine::domain::massage::Depth;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::Session;
use crate::engine::rules::history::{self, Visit};
use crate::engine::season::body;
use crate::engine::season::load::MONTH;
use crate::engine::season::{Day, Goal, Season};
use crate::engine::vocabulary::EnumSet;

/// Depths that are forbidden.
pub(crate) type Depths = EnumSet<Depth>;

/// None.
const NONE: Depths = Depths::EMPTY;
/// All of them.
const ALL: Depths = Depths::ALL;
/// Moderate and deep work.
const FROM_MODERATE: Depths = Depths::from_bits(0b110);
/// Deep work.
const DEEP: Depths = Depths::from_bits(0b100);

/// A rule that can forbid a visit on a day, whatever came before it.
struct DayRestriction {
    id: RuleId,
    forbids: fn(&Season, Day) -> Depths,
}

static DAY_RESTRICTIONS: [DayRestriction; 18] = [
    DayRestriction { id: RuleId::Notice, forbids: |season, day| all_if(day < season.earliest()) },
    DayRestriction { id: RuleId::Closed, forbids: |season, day| all_if(season.closed(day).clinic) },
    DayRestriction { id: RuleId::Holiday, forbids: |season, day| all_if(season.closed(day).holiday) },
    DayRestriction { id: RuleId::Available, forbids: |season, day| all_if(season.closed(day).runner) },
    DayRestriction {
        id: RuleId::RaceDay,
        forbids: |season, day| all_if(season.goals.iter().any(|goal| goal.day == day)),
    },
    DayRestriction { id: RuleId::PreLight, forbids: |season, day| before_race(season, day, Depth::Light) },
    DayRestriction { id: RuleId::PreModerate, forbids: |season, day| before_race(season, day, Depth::Moderate) },
    DayRestriction { id: RuleId::PreDeep, forbids: |season, day| before_race(season, day, Depth::Deep) },
    DayRestriction { id: RuleId::PostLight, forbids: |season, day| after_race(season, day, Depth::Light) },
    DayRestriction { id: RuleId::PostModerate, forbids: |season, day| after_race(season, day, Depth::Moderate) },
    DayRestriction { id: RuleId::PostDeep, forbids: |season, day| after_race(season, day, Depth::Deep) },
    DayRestriction { id: RuleId::HardDay, forbids: too_deep_for_a_hard_day },
    DayRestriction { id: RuleId::StrengthDay, forbids: too_deep_for_a_strength_day },
    DayRestriction { id: RuleId::GapAfter, forbids: too_soon_after_hard_day },
    DayRestriction { id: RuleId::GapBefore, forbids: too_close_before_hard_day },
    DayRestriction {
        id: RuleId::VerySore,
        forbids: |season, day| if body::is_very_sore(season, day) { FROM_MODERATE } else { NONE },
    },
    DayRestriction { id: RuleId::Sore, forbids: |season, day| if body::is_sore(season, day) { DEEP } else { NONE } },
    DayRestriction {
        id: RuleId::AskDoctor,
        forbids: |season, _| if body::is_under_clearance(season) { DEEP } else { NONE },
    },
];

/// What each rule of the day forbids, in the order of [`DAY_RESTRICTIONS`].
pub(crate) type RestrictionSet = [Depths; 18];

/// Asks every rule of the day, once for a day.
pub(crate) fn of_the_day(season: &Season, day: Day) -> RestrictionSet {
    let mut forbidden = [NONE; 18];
    for (depths, rule) in forbidden.iter_mut().zip(&DAY_RESTRICTIONS) {
        *depths = (rule.forbids)(season, day);
    }
    forbidden
}

/// The depths that no rule of the day forbids.
pub(crate) fn allowed(of_the_day: &RestrictionSet) -> Depths {
    of_the_day.iter().fold(ALL, |allowed, forbidden| allowed.without(*forbidden))
}

/// Tells each rule that forbids a visit: those of the day as already found, those of the history, and the budget where
/// the visit before is the only one in the last month.
pub(crate) fn for_each_forbidding(of_the_day: &RestrictionSet, visit: &Visit, tell: &mut dyn FnMut(RuleId)) {
    for (depths, rule) in of_the_day.iter().zip(&DAY_RESTRICTIONS) {
        if depths.contains(visit.depth) {
            tell(rule.id);
        }
    }
    history::for_each_forbidding(visit, tell);
    if is_over_budget_after_last_massage(visit) {
        tell(RuleId::Budget);
    }
}

/// The depths deeper than one.
pub(crate) fn deeper_than(depth: Depth) -> Depths {
    Depths::from_bits(0b110 << depth as u32 & 0b110)
}

fn all_if(forbidden: bool) -> Depths {
    if forbidden { ALL } else { NONE }
}

fn only_if(depth: Depth, forbidden: bool) -> Depths {
    if forbidden { Depths::from_bits(1 << depth as u32) } else { NONE }
}

/// PRE-L, PRE-M, PRE-D: R−3 is allowed by a minimum of 3, R−2 is not; race day itself is RACE-0's.
fn before_race(season: &Season, day: Day, depth: Depth) -> Depths {
    let minimum = |goal: &Goal| Day::from(season.request.clinic.policy.before_race(depth, goal.class));
    only_if(depth, season.goals.iter().any(|goal| (1..minimum(goal)).contains(&(goal.day - day))))
}

/// POST-L, POST-M, POST-D: R+3 is allowed by a minimum of 3; a minimum of 0 leaves race day to RACE-0.
fn after_race(season: &Season, day: Day, depth: Depth) -> Depths {
    let minimum = |goal: &Goal| Day::from(season.request.clinic.policy.after_race(depth, goal.class));
    only_if(depth, season.goals.iter().any(|goal| (0..minimum(goal)).contains(&(day - goal.day))))
}

/// HARD-DAY: only light work on a hard or long day.
fn too_deep_for_a_hard_day(season: &Season, day: Day) -> Depths {
    if season.session(day).is_demanding() { FROM_MODERATE } else { NONE }
}

/// STR-D: no deep work on a strength day.
fn too_deep_for_a_strength_day(season: &Season, day: Day) -> Depths {
    if season.session(day) == Session::Strength { DEEP } else { NONE }
}

/// GAP-A: a minimum of 1 keeps a visit off the hard day itself, which for deeper work is HARD-DAY's word.
fn too_soon_after_hard_day(season: &Season, day: Day) -> Depths {
    let gaps = &season.request.clinic.policy.gap_after;
    forbidden_depths(&mut |depth| {
        let nearest = if depth == Depth::Light { 0 } else { 1 };
        (nearest..gaps[depth].into()).any(|ago| season.session(day - ago).is_demanding())
    })
}

/// GAP-B: a minimum of 2 keeps a visit off the day before the next hard or long day.
fn too_close_before_hard_day(season: &Season, day: Day) -> Depths {
    let gaps = &season.request.clinic.policy.gap_before;
    forbidden_depths(&mut |depth| (1..gaps[depth].into()).any(|ahead| season.session(day + ahead).is_demanding()))
}

fn forbidden_depths(forbids: &mut dyn FnMut(Depth) -> bool) -> Depths {
    let mut depths = NONE;
    for depth in Depth::ALL {
        if forbids(*depth) {
            depths.insert(*depth);
        }
    }
    depths
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
    use crate::engine::domain::policy::PerDepth;
    use crate::engine::domain::training::{Metres, Race, Week};
    use crate::engine::season::{LONG_AGO, Previous};
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
            let visit = Visit { season: &season, day: *day, depth, previous, first: LONG_AGO };
            let mut is_forbidden = false;
            for_each_forbidding(&of_the_day(&season, *day), &visit, &mut |other| is_forbidden |= other == rule);
            is_forbidden
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
        Rc::make_mut(&mut request.clinic).policy.gap_after = PerDepth([1, 1, 2]);
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
