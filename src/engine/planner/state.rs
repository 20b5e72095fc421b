//! Where a plan stands: the visits so far, as far as they decide what can follow.

use crate::engine::domain::massage::{Depth, Kind, Purpose};
use crate::engine::season::{Day, Previous};

/// What is remembered of the visits so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PlanState {
    /// The visit before; a massage already had where none is planned yet.
    pub(crate) last_visit: Option<Previous>,
    /// Whether the next visit is the first of the plan.
    pub(crate) is_start: bool,
    /// The first visit around a race that is still to come, by its position among all of them.
    pub(crate) next_race_visit: u8,
    /// The last deep visit, while it makes another one dearer.
    pub(crate) last_deep: Option<Day>,
    /// The first massage ever, while it forbids deep work.
    pub(crate) first: Option<Day>,
    /// With a budget, the visits of the last 30 days as bits, the one before at bit 0.
    pub(crate) visits_last_30_days: u32,
}

impl PlanState {
    /// In place of the visits of the last 30 days: whatever they were, the budget does not count.
    pub(crate) const UNLIMITED: u32 = (1 << 30) - 1;

    /// The same without a budget: what it leads to costs no more.
    pub(crate) fn unlimited(self) -> Self {
        Self { visits_last_30_days: Self::UNLIMITED, ..self }
    }

    /// All that decides what follows a visit, besides its day, in one number.
    pub(crate) fn key(&self) -> u64 {
        let Some(last) = self.last_visit else { return 0 };
        let ago = |day: Option<Day>| day.map_or(0, |day| (last.day - day + 1) as u64);
        let key = (last.depth as u64) << 5 | u64::from(self.next_race_visit);
        ((key << 7 | ago(self.last_deep)) << 8 | ago(self.first)) << 30 | u64::from(self.visits_last_30_days)
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
}
