//! What the visits before forbid, or there being none: SP-1 of 4.4, PRE-NEW of 4.1, TY-NEW of 4.8.

use crate::engine::domain::massage::Depth;
use crate::engine::domain::policy::{PerDepth, Policy};
use crate::engine::domain::rule::RuleId;
use crate::engine::season::{Day, Previous, Season};

/// A visit that is being considered.
pub(crate) struct Visit<'a> {
    pub(crate) season: &'a Season<'a>,
    pub(crate) day: Day,
    pub(crate) depth: Depth,
    pub(crate) previous: Option<Previous>,
    /// The first massage ever, where the plan has it; else [`LONG_AGO`].
    pub(crate) first: Day,
}

/// A rule that can forbid a visit because of those before it, or because there were none.
struct HistoryRestriction {
    id: RuleId,
    forbids: fn(&Visit) -> bool,
}

static HISTORY_RESTRICTIONS: &[HistoryRestriction] = &[
    HistoryRestriction { id: RuleId::Spacing, forbids: is_too_soon_after_visit },
    HistoryRestriction { id: RuleId::PreNew, forbids: is_new_and_too_close_before_race },
    HistoryRestriction { id: RuleId::FirstVisit, forbids: is_too_deep_for_a_beginner },
];

/// Tells each rule of the history that forbids a visit.
pub(crate) fn for_each_forbidding(visit: &Visit, tell: &mut dyn FnMut(RuleId)) {
    for rule in HISTORY_RESTRICTIONS {
        if (rule.forbids)(visit) {
            tell(rule.id);
        }
    }
}

/// When the rules of the history let a visit of each depth come, in one piece for the many days that a plan looks at.
#[derive(Clone, Copy)]
pub(crate) struct Clearance {
    /// The first day for a depth.
    pub(crate) from: PerDepth<Day>,
    /// The first day for every depth.
    pub(crate) all_from: Day,
    /// From this day on the body is new to massage.
    pub(crate) new_from: Day,
}

impl Clearance {
    /// None before the `earliest` day that something else than the history allows.
    pub(crate) fn after(season: &Season, previous: Option<Previous>, first: Day, earliest: Day) -> Self {
        let mut from = PerDepth([0, 0, Day::MAX]);
        if let Some(previous) = previous {
            Depth::ALL.iter().for_each(|depth| from[*depth] = end_of_spacing(season, previous, *depth).max(earliest));
            from[Depth::Deep] = from[Depth::Deep].max(end_of_beginning(season, first));
        }
        let all_from = from.0.into_iter().fold(0, Day::max);
        Self { from, all_from, new_from: new_from(season, previous) }
    }
}

/// SP-1: the depths of both visits count, the one before and the one considered.
fn is_too_soon_after_visit(visit: &Visit) -> bool {
    visit.previous.is_some_and(|previous| visit.day < end_of_spacing(visit.season, previous, visit.depth))
}

/// The first day that is far enough from a visit for one of that depth (SP-1).
pub(crate) fn end_of_spacing(season: &Season, previous: Previous, depth: Depth) -> Day {
    previous.day + Day::from(season.request.clinic.policy.spacing(previous.depth, depth))
}

/// The longest spacing after a visit of each depth, whatever comes next.
pub(crate) fn longest_spacing(policy: &Policy) -> PerDepth<Day> {
    PerDepth(policy.spacing.0.map(|after| after.0.into_iter().fold(0, u16::max).into()))
}

/// PRE-NEW: never massaged, or more than `naive_days` ago on the day of the visit. It adds to PRE: the larger counts.
fn is_new_and_too_close_before_race(visit: &Visit) -> bool {
    visit.day >= new_from(visit.season, visit.previous) && is_forbidden_when_new(visit.season, visit.day, visit.depth)
}

/// The first day on which the body is new to massage: never massaged, or too long ago.
pub(crate) fn new_from(season: &Season, previous: Option<Previous>) -> Day {
    previous.map_or(0, |previous| previous.day + Day::from(season.request.clinic.policy.naive_days) + 1)
}

/// Whether a body new to massage is too close to a race for a visit of that depth.
pub(crate) fn is_forbidden_when_new(season: &Season, day: Day, depth: Depth) -> bool {
    let minimum = Day::from(season.request.clinic.policy.pre_new[depth]);
    season.goals.iter().any(|goal| (1..minimum).contains(&(goal.day - day)))
}

/// TY-NEW: nothing deep the first time, nor within a month of it.
fn is_too_deep_for_a_beginner(visit: &Visit) -> bool {
    visit.depth > Depth::Moderate
        && (visit.previous.is_none() || visit.day < end_of_beginning(visit.season, visit.first))
}

/// The first day on which deep work is allowed after a first massage ever (TY-NEW).
pub(crate) fn end_of_beginning(season: &Season, first: Day) -> Day {
    first + Day::from(season.request.clinic.policy.cost.first_deep_days)
}
