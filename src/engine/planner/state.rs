//! Where a plan stands: the visits so far, as far as they decide what can follow.

use crate::engine::domain::massage::{Depth, Kind, Purpose};
use crate::engine::season::load::MONTH;
use crate::engine::season::{Day, LONG_AGO, Previous};

/// What is remembered of the visits so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PlanState {
    /// The visit before; a massage already had where none is planned yet.
    pub(crate) last_visit: Option<Previous>,
    /// Whether the next visit is the first of the plan.
    pub(crate) is_start: bool,
    /// The first visit around a race that is still to come, by its position among all of them.
    pub(crate) next_race_visit: u8,
    /// The last deep visit, while it makes another one dearer; else long ago.
    pub(crate) last_deep: Day,
    /// The first massage ever, while it forbids deep work; else long ago.
    pub(crate) first: Day,
    /// With a budget, the visits of the last 30 days as bits, the one before at bit 0.
    pub(crate) visits_last_30_days: u32,
}

impl PlanState {
    /// The visits of the 29 days before a day, as bits counted back from it.
    pub(crate) fn visits_before(&self, day: Day) -> u32 {
        match self.last_visit.map(|last| day - last.day) {
            Some(gap @ 0..MONTH) => (self.visits_last_30_days << gap) & ((1 << MONTH) - 1),
            _ => 0,
        }
    }

    /// The first day on which there is room for one more visit, where there may be so many in 30 days: a month after the
    /// one that is as many visits back.
    pub(crate) fn has_room_from(&self, most: u32) -> Day {
        let mut visits = self.visits_last_30_days;
        (1..most).for_each(|_| visits &= visits.wrapping_sub(1));
        match self.last_visit {
            Some(last) if visits != 0 => last.day - visits.trailing_zeros() as Day + MONTH,
            _ => LONG_AGO,
        }
    }
}

/// A visit that could come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) day: Day,
    pub(crate) kind: Kind,
    pub(crate) depth: Depth,
    pub(crate) purpose: Purpose,
    /// What the visit costs.
    pub(crate) cost: i32,
    /// What the visits around a race cost that it leaves out.
    pub(crate) missed: i32,
    /// The first visit around a race that is still to come after it.
    pub(crate) next_race_visit: u8,
    /// What the best plan costs that goes on with it.
    pub(crate) plan: Bound,
}

impl Candidate {
    /// By what the best plan with it costs, then by its day; around a race before a regular one.
    pub(crate) fn order(&self) -> (i32, Day, bool) {
        (self.plan.least, self.day, self.purpose == Purpose::Regular)
    }
}

/// What is known of a cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bound {
    /// It is at least so high.
    pub(crate) least: i32,
    /// And no higher.
    pub(crate) is_exact: bool,
}

impl Bound {
    pub(crate) const UNKNOWN: Self = Self { least: i32::MIN, is_exact: false };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn among_equals_the_earlier_day_wins() {
        let on = |(least, day): &(i32, Day)| Candidate {
            day: *day,
            kind: Kind::Swedish,
            depth: Depth::Light,
            purpose: Purpose::Regular,
            cost: 0,
            missed: 0,
            next_race_visit: 0,
            plan: Bound { least: *least, is_exact: true },
        };
        let best = |ways: &[(i32, Day)]| ways.iter().map(on).min_by_key(Candidate::order).map(|visit| visit.day);
        assert_eq!(best(&[(5, 9), (5, 3), (5, 6)]), Some(3));
        assert_eq!(best(&[(5, 9), (6, 3), (4, 12)]), Some(12));
    }

    #[test]
    fn there_is_room_a_month_after_the_visit_that_is_as_many_back() {
        let last_visit = Some(Previous { day: 40, depth: Depth::Light });
        let state = PlanState {
            last_visit,
            is_start: false,
            next_race_visit: 0,
            last_deep: LONG_AGO,
            first: LONG_AGO,
            visits_last_30_days: 0b1_0000_1001,
        };
        assert_eq!([1, 2, 3, 4].map(|most| state.has_room_from(most)), [70, 67, 62, LONG_AGO]);
        assert_eq!([40, 43, 61, 62, 70].map(|day| state.visits_before(day).count_ones()), [3, 3, 3, 2, 0]);
    }
}
