//! Reads a clinic's own policy numbers: a part of a table overrides that part, a limit refuses what is too loose.
//!
//! The floors are those of the handbook, section 4.11. Where it gives none, stricter and looser are both the clinic's
//! choice, within what the planner can look at.

use crate::engine::domain::answer::{Notice, NoticeCode};
use crate::engine::domain::policy::Policy;
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
}

impl Table {
    /// How many numbers there are before a place.
    fn numbers_before(&self, indices: Indices) -> usize {
        self.levels.iter().zip(indices).fold(0, |before, (names, index)| before * names.iter().count() + index)
    }

    /// How many numbers there are.
    fn size(&self) -> usize {
        self.levels.iter().map(|names| names.iter().count()).product()
    }
}

macro_rules! tables {
    ($($name:literal: [$($level:expr),*], $bounds:expr;)+) => {
        /// The tables' names, in their order.
        const NAMES: NameList = NameList(joined!($($name),+));
        /// The tables, whose numbers follow each other as the fields of [`Policy`] do.
        static TABLES: &[Table] = &[$(Table { levels: &[$($level),*], bounds: $bounds }),+];
    };
}

macro_rules! joined {
    ($first:literal $(, $name:literal)*) => { concat!($first $(, ", ", $name)*) };
}

tables! {
    "naive_days": [], |_| (14, 120);
    "pre": [DEPTHS, CLASSES], |[depth, ..]| ([1, 1, 2][depth], MOST);
    "pre_new": [DEPTHS], |[depth, ..]| ([1, 1, 2][depth], MOST);
    "pre_ideal": [DEPTHS, CLASSES, WINDOW], |_| (0, MOST);
    "post": [DEPTHS, CLASSES], after_race;
    "post_ideal": [DEPTHS, CLASSES, WINDOW], |_| (0, MOST);
    "gap_after": [DEPTHS], around_a_session;
    "gap_before": [DEPTHS], around_a_session;
    "spacing": [DEPTHS, DEPTHS], between_visits;
    "easy_after_race": [CLASSES], |_| (0, LONGEST_POST_PHASE);
    "post_phase": [CLASSES], |_| (0, LONGEST_POST_PHASE);
    "taper": [CLASSES], |_| (0, MOST);
    "peak": [CLASSES], |_| (0, MOST);
    "build": [CLASSES], |_| (0, MOST);
    "interval": [PHASES, TIERS], |_| (5, 90);
    "soreness": [CAPS], |[cap, ..]| [(1, 10), (1, 10), (1, 90)][cap];
    "cost": [COSTS], cost_bounds;
}

/// What it costs to leave out a visit around a race: a table inside `cost`, in the place of its last field.
static MISSED: Table = Table { levels: &[MISSED_VISITS], bounds: |_| (0, HIGHEST_COST) };

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
        let default = Policy::default().numbers()[limits.len()];
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
    let mut reading = Reading { numbers: policy.numbers(), notices: Vec::new(), counts_down: false };
    let mut first = 0;
    for (name, table) in NAMES.iter().zip(TABLES) {
        if let Some(node) = fields.present(name) {
            reading.counts_down = name.starts_with("pre");
            reading.table(&node, table, first, [0; 3], 0);
        }
        first += table.size();
    }
    reading.notices
}

/// A policy while it is read.
struct Reading<'a> {
    numbers: &'a mut [u16],
    notices: Vec<Notice>,
    /// Whether the days of the table are counted back from a race.
    counts_down: bool,
}

impl Reading<'_> {
    /// Reads what stands at a place of the table whose numbers begin with the `first`.
    fn table(&mut self, node: &Node, table: &Table, first: usize, mut indices: Indices, level: usize) {
        let Some(names) = table.levels.get(level).copied() else { return self.number(node, table, first, indices) };
        if names.name(0) == "0" {
            for index in 0..node.exactly(names.iter().count(), "numbers") {
                indices[level] = index;
                self.table(&node.item(index), table, first, indices, level + 1);
            }
            if names == WINDOW {
                indices[level] = 1;
                self.check_window(node, first + table.numbers_before(indices));
            }
            return;
        }
        let fields = node.object(names);
        for (index, name) in names.iter().enumerate() {
            let Some(part) = fields.present(name) else { continue };
            if name == MISSED_FIELD {
                self.table(&part, &MISSED, first + index, [0; 3], 0);
            } else {
                indices[level] = index;
                self.table(&part, table, first, indices, level + 1);
            }
        }
    }

    /// Of the two days of an ideal window the first comes first on the calendar: before a race the larger number.
    fn check_window(&mut self, node: &Node, last: usize) {
        let (from, to) = (self.numbers[last - 1], self.numbers[last]);
        if if self.counts_down { from < to } else { from > to } {
            node.refuse(ErrorCode::OutOfRange, &["of the two days the first has to come first on the calendar"]);
        }
    }

    /// Takes a number over, or leaves the default and says so.
    fn number(&mut self, node: &Node, table: &Table, first: usize, indices: Indices) {
        let number = &mut self.numbers[first + table.numbers_before(indices)];
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
