//! Reads a clinic's own policy numbers: a part of a table overrides that part, a limit refuses what is too loose.
//!
//! The floors are those of the handbook, section 4.11. Where it gives none, stricter and looser are both the clinic's
//! choice, within what the planner can look at.

use crate::engine::domain::answer::{Notice, NoticeCode};
use crate::engine::domain::massage::Depth;
use crate::engine::domain::policy::{Intervals, PerTier, Policy};
use crate::engine::domain::training::RaceClass;
use crate::engine::json::error::ErrorCode;
use crate::engine::json::reader::Node;
use crate::engine::season::{FURTHEST, LONGEST_GAP};
use crate::engine::vocabulary::NameList;

/// How a table is nested: the names of the fields of each level, from the outside in; lists have numbers for names.
type Levels = &'static [NameList];
/// A place in a table, by its index on each level.
type Indices = [usize; 3];

const DEPTHS: NameList = NameList("L, M, D");
const CLASSES: NameList = RaceClass::IDS;
const PHASES: NameList = NameList("maintenance, base, build, peak, recovery");
const CAPS: NameList = NameList("cap_L, cap_M, due_days");
/// A list of a number for each load tier.
const TIERS: NameList = NameList("0, 1, 2, 3, 4");
/// A list of two days.
const WINDOW: NameList = NameList("0, 1");
pub(super) const COSTS: NameList = NameList(
    "gap, lighter, deep_again_days, deep_again, instead_of_deep, eve_of_hard, on_hard, on_strength, after_hard, not_rest, day_outside, last_focused_lighter, due_day, due_window, after_sore_days, pre_race_light_clear_days, first_deep_days, missed",
);
/// The field of the costs that is a table of its own.
const MISSED_FIELD: &str = "missed";
pub(super) const MISSED_VISITS: NameList = NameList("last_focused, pre_race, post_race_light, post_race_full");

const MOST: u16 = FURTHEST as u16;
/// Post-race phases longer than this would hide the rest of a plan.
const LONGEST_POST_PHASE: u16 = 120;
/// Costs above this would let one weigh nothing beside another.
const HIGHEST_COST: u16 = 1_000;

/// A table of the policy, and what its numbers may be.
struct Table {
    levels: Levels,
    /// Lowest and highest value at a place.
    bounds: fn(Indices) -> (u16, u16),
    number: fn(&mut Policy, Indices) -> &mut u16,
}

macro_rules! tables {
    ($($name:literal: [$($level:expr),*], $bounds:expr, |$policy:ident, $at:pat_param| $number:expr;)+) => {
        /// The tables' names, in their order.
        const NAMES: NameList = NameList(joined!($($name),+));
        static TABLES: &[Table] =
            &[$(Table { levels: &[$($level),*], bounds: $bounds, number: |$policy, $at| &mut $number }),+];
    };
}

macro_rules! joined {
    ($first:literal $(, $name:literal)*) => { concat!($first $(, ", ", $name)*) };
}

tables! {
    "naive_days": [], |_| (14, 120), |policy, _| policy.naive_days;
    "pre": [DEPTHS, CLASSES], |[depth, ..]| ([1, 1, 2][depth], MOST), |policy, [d, c, _]| policy.pre[depth(d)].0[c];
    "pre_new": [DEPTHS], |[depth, ..]| ([1, 1, 2][depth], MOST), |policy, [d, ..]| policy.pre_new[depth(d)];
    "pre_ideal": [DEPTHS, CLASSES, WINDOW], |_| (0, MOST), |policy, [d, c, end]| policy.pre_ideal[depth(d)].0[c][end];
    "post": [DEPTHS, CLASSES], after_race, |policy, [d, c, _]| policy.post[depth(d)].0[c];
    "post_ideal": [DEPTHS, CLASSES, WINDOW], |_| (0, MOST), |policy, [d, c, end]| policy.post_ideal[depth(d)].0[c][end];
    "gap_after": [DEPTHS], around_a_session, |policy, [d, ..]| policy.gap_after[depth(d)];
    "gap_before": [DEPTHS], around_a_session, |policy, [d, ..]| policy.gap_before[depth(d)];
    "spacing": [DEPTHS, DEPTHS], between_visits, |policy, [last, next, _]| policy.spacing[depth(last)][depth(next)];
    "easy_after_race": [CLASSES], |_| (0, LONGEST_POST_PHASE), |policy, [c, ..]| policy.easy_after_race.0[c];
    "post_phase": [CLASSES], |_| (0, LONGEST_POST_PHASE), |policy, [c, ..]| policy.post_phase.0[c];
    "taper": [CLASSES], |_| (0, MOST), |policy, [c, ..]| policy.taper.0[c];
    "peak": [CLASSES], |_| (0, MOST), |policy, [c, ..]| policy.peak.0[c];
    "build": [CLASSES], |_| (0, MOST), |policy, [c, ..]| policy.build.0[c];
    "interval": [PHASES, TIERS], |_| (5, 90), |policy, [phase, tier, _]| row(&mut policy.interval, phase)[tier];
    "soreness": [CAPS], |[cap, ..]| [(1, 10), (1, 10), (1, 90)][cap], |policy, [cap, ..]| *soreness(policy, cap);
    "cost": [COSTS], cost_bounds, |policy, [at, ..]| *cost(policy, at);
}

/// What it costs to leave out a visit around a race: a table inside `cost`, by the name of its last field.
static MISSED: Table =
    Table { levels: &[MISSED_VISITS], bounds: |_| (0, HIGHEST_COST), number: |policy, [at, ..]| missed(policy, at) };

fn depth(index: usize) -> Depth {
    Depth::ALL[index]
}

fn row(intervals: &mut Intervals, phase: usize) -> &mut PerTier {
    match phase {
        0 => &mut intervals.maintenance,
        1 => &mut intervals.base,
        2 => &mut intervals.build,
        3 => &mut intervals.peak,
        _ => &mut intervals.recovery,
    }
}

fn soreness(policy: &mut Policy, cap: usize) -> &mut u16 {
    let soreness = &mut policy.soreness;
    match cap {
        0 => &mut soreness.light,
        1 => &mut soreness.moderate,
        _ => &mut soreness.due_days,
    }
}

/// A number of the costs, in the order of [`COSTS`].
fn cost(policy: &mut Policy, at: usize) -> &mut u16 {
    let cost = &mut policy.cost;
    match at {
        0 => &mut cost.gap,
        1 => &mut cost.lighter,
        2 => &mut cost.deep_again_days,
        3 => &mut cost.deep_again,
        4 => &mut cost.instead_of_deep,
        5 => &mut cost.eve_of_hard,
        6 => &mut cost.on_hard,
        7 => &mut cost.on_strength,
        8 => &mut cost.after_hard,
        9 => &mut cost.not_rest,
        10 => &mut cost.day_outside,
        11 => &mut cost.last_focused_lighter,
        12 => &mut cost.due_day,
        13 => &mut cost.due_window,
        14 => &mut cost.after_sore_days,
        15 => &mut cost.pre_race_light_clear_days,
        _ => &mut cost.first_deep_days,
    }
}

fn missed(policy: &mut Policy, at: usize) -> &mut u16 {
    let missed = &mut policy.cost.missed;
    match at {
        0 => &mut missed.last_focused,
        1 => &mut missed.pre_race,
        2 => &mut missed.post_race_light,
        _ => &mut missed.post_race_full,
    }
}

/// Days are bounded by what the planner remembers of earlier visits; a gap has to cost something.
fn cost_bounds([at, ..]: Indices) -> (u16, u16) {
    match at {
        0 => (1, HIGHEST_COST),
        2 => (0, 56),
        13 => (0, 42),
        14 => (3, 90),
        15 => (0, 90),
        16 => (14, 120),
        _ => (0, HIGHEST_COST),
    }
}

/// A deep visit after a marathon or an ultra waits longer than after a shorter race.
fn after_race([depth, class, _]: Indices) -> (u16, u16) {
    let deep = if class >= RaceClass::Marathon as usize { 4 } else { 2 };
    ([0, 1, deep][depth], MOST)
}

fn around_a_session([depth, ..]: Indices) -> (u16, u16) {
    ([0, 0, 1][depth], LONGEST_GAP as u16)
}

/// 1 day beside a light visit, 2 beside a moderate one, 4 between two deep ones: of a pair the lighter counts.
fn between_visits([last, next, _]: Indices) -> (u16, u16) {
    ([1, 2, 4][last.min(next)], MOST)
}

/// One number of the policy, as a clinic's JSON names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyLimit {
    /// The names that lead to it, as in `pre`, `D`, `half`; places in a list are counted from 0.
    pub path: Vec<&'static str>,
    /// What holds without the clinic's own.
    pub default: u16,
    /// A lower one is refused.
    pub lowest: u16,
    /// So is a higher one.
    pub highest: u16,
}

/// Every number of the policy with its limits, table by table.
pub fn policy_limits() -> Vec<PolicyLimit> {
    let mut limits = Vec::new();
    for (name, table) in NAMES.iter().zip(TABLES) {
        list(&[name], table, [0; 3], 0, &mut limits);
    }
    limits
}

fn list(path: &[&'static str], table: &Table, indices: Indices, level: usize, limits: &mut Vec<PolicyLimit>) {
    let Some(names) = table.levels.get(level) else {
        let default = *(table.number)(&mut Policy::default(), indices);
        let (lowest, highest) = (table.bounds)(indices);
        limits.push(PolicyLimit { path: path.to_vec(), default, lowest, highest });
        return;
    };
    for (index, name) in names.iter().enumerate() {
        let path = [path, &[name]].concat();
        if name == MISSED_FIELD {
            list(&path, &MISSED, [0; 3], 0, limits);
        } else {
            let mut indices = indices;
            indices[level] = index;
            list(&path, table, indices, level + 1, limits);
        }
    }
}

/// Overrides numbers of `policy`, and returns what was refused.
pub(super) fn override_by(policy: &mut Policy, node: &Node) -> Vec<Notice> {
    let fields = node.object(NAMES);
    let mut reading = Reading { policy, notices: Vec::new(), counts_down: false };
    for (name, table) in NAMES.iter().zip(TABLES) {
        if let Some(node) = fields.present(name) {
            reading.counts_down = name.starts_with("pre");
            reading.table(&node, table, [0; 3], 0);
        }
    }
    reading.notices
}

/// A policy while it is read.
struct Reading<'a> {
    policy: &'a mut Policy,
    notices: Vec<Notice>,
    /// Whether the days of the table are counted back from a race.
    counts_down: bool,
}

impl Reading<'_> {
    /// Reads what stands at a place of a table.
    fn table(&mut self, node: &Node, table: &Table, mut indices: Indices, level: usize) {
        let Some(names) = table.levels.get(level).copied() else { return self.number(node, table, indices) };
        if names.name(0) == "0" {
            for index in 0..node.exactly(names.iter().count(), "numbers") {
                indices[level] = index;
                self.table(&node.item(index), table, indices, level + 1);
            }
            if names == WINDOW {
                self.check_window(node, table, indices);
            }
            return;
        }
        let fields = node.object(names);
        for (index, name) in names.iter().enumerate() {
            let Some(part) = fields.present(name) else { continue };
            if name == MISSED_FIELD {
                self.table(&part, &MISSED, [0; 3], 0);
            } else {
                indices[level] = index;
                self.table(&part, table, indices, level + 1);
            }
        }
    }

    /// Of the two days of an ideal window the first comes first on the calendar: before a race the larger number.
    fn check_window(&mut self, node: &Node, table: &Table, [depth, class, _]: Indices) {
        let [from, to] = [0, 1].map(|end| *(table.number)(self.policy, [depth, class, end]));
        if if self.counts_down { from < to } else { from > to } {
            node.refuse(ErrorCode::OutOfRange, &["of the two days the first has to come first on the calendar"]);
        }
    }

    /// Takes a number over, or leaves the default and says so.
    fn number(&mut self, node: &Node, table: &Table, indices: Indices) {
        let number = (table.number)(self.policy, indices);
        let (floor, ceiling) = (table.bounds)(indices);
        let (code, limit) = match node.whole() {
            wish if wish < floor.into() => (NoticeCode::BelowFloor, floor),
            wish if wish > ceiling.into() => (NoticeCode::AboveCeiling, ceiling),
            wish => {
                *number = wish as u16;
                return;
            }
        };
        self.notices.push(Notice { field: node.path(), code, limit, used: *number });
    }
}
