//! What of the visits so far matters to those that follow: as little as can be, for a plan is worked out once for each.

use crate::engine::planner::context::PlanContext;
use crate::engine::planner::state::PlanState;
use crate::engine::planner::windows;
use crate::engine::season::Day;
use crate::engine::season::load::MONTH;

impl PlanContext<'_> {
    /// All that decides what can follow a visit, in one number: after two states of the same key the
    /// same visits can come, at the same costs.
    pub(crate) fn key(&self, state: &PlanState) -> u64 {
        let Some(last) = state.last_visit else { return 0 };
        let race = self.first_open[usize::from(state.next_race_visit)];
        let soonest = race.min(self.day(last.day).next_regular);
        let forgets_depth =
            last.day + self.longest_spacing[last.depth] <= soonest && last.day + windows::COUNTS_AS_FOCUSED < race;
        let depth = if forgets_depth { 0 } else { last.depth as u64 + 1 };
        let ago = |day: Day, days: Day| if day + days > soonest { (last.day - day + 1) as u64 } else { 0 };
        let key = (last.day as u64) << 2 | depth;
        let key = (key << 5 | u64::from(state.next_race_visit)) << 7 | ago(state.last_deep, self.deep_again);
        (key << 8 | ago(state.first, self.first_deep)) << 30
            | u64::from(self.visits_that_count(state, (race - last.day).max(1)))
    }

    /// The visits of the last 30 days, each moved to the nearest day on which it would forbid just as much, where the next
    /// visit around a race may come in `race` days.
    ///
    /// With a budget of m visits the j-th visit to come is kept off by the one m − j back, until a month after that; so
    /// it does not matter how much longer ago that one was than makes room for the j-th as soon as it can come.
    fn visits_that_count(&self, state: &PlanState, race: Day) -> u32 {
        let Some(most) = self.budget else { return 0 };
        let gap = self.budget_gap();
        let regular_before_race = (race - 1) / gap;
        let soonest = |nth: Day| {
            if nth <= regular_before_race { nth * gap } else { race + nth - regular_before_race - 1 }
        };
        let mut visits = state.visits_last_30_days;
        let mut counting = 1;
        for back in 1..most as Day {
            visits &= visits.wrapping_sub(1);
            let makes_room = MONTH - soonest(most as Day - back);
            let ago = (visits.trailing_zeros() as Day).min(makes_room);
            if ago > 0 {
                counting |= 1 << ago;
            }
        }
        counting
    }

    /// A state that remembers but the last visit, where that makes more visits possible: what it leads to costs no more.
    pub(crate) fn forgetful(&self, state: &PlanState) -> Option<PlanState> {
        let forgetful = PlanState { visits_last_30_days: state.visits_last_30_days & 1, ..*state };
        let forgets = state.visits_last_30_days > 1 && self.key(&forgetful) != self.key(state);
        forgets.then_some(forgetful)
    }
}
