//! Reads a clinic's own policy numbers: a part of a table overrides that part, a guard rail refuses what is too loose.
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

const DEPTHS: NameList = NameList("L, M, D");
const PHASES: NameList = NameList("maintenance, base, build, peak, recovery");
const CAPS: NameList = NameList("cap_L, cap_M");
/// A list of a number for each load tier.
const TIERS: NameList = NameList("0, 1, 2, 3, 4");
/// A list of two days.
const WINDOW: NameList = NameList("0, 1");

const MOST: u16 = FURTHEST as u16;
/// Post-race phases longer than this would hide the rest of a plan.
const LONGEST_POST_PHASE: u16 = 120;

/// A table of the policy, and what its numbers may be.
struct Table {
    levels: Levels,
    /// Lowest and highest value at a place, given by its index on each level.
    bounds: fn(usize, usize) -> (u16, u16),
    numbers: for<'a> fn(&'a mut Policy) -> &'a mut [u16],
}

macro_rules! table {
    ([$($level:expr),*], $bounds:expr, $numbers:expr) => {
        Table { levels: &[$($level),*], bounds: $bounds, numbers: $numbers }
    };
}

const CLASSES: NameList = RaceClass::IDS;
/// The tables' names, in their order.
const NAMES: NameList = NameList(
    "naive_days, pre, pre_new, pre_ideal, post, post_ideal, gap_after, gap_before, spacing, easy_after_race, post_phase, taper, peak, build, interval, soreness",
);
const TABLES: [Table; 16] = [
    table!([], |_, _| (14, 120), |policy| std::slice::from_mut(&mut policy.naive_days)),
    table!([DEPTHS, CLASSES], |depth, _| ([1, 1, 2][depth], MOST), |policy| policy.pre.as_flattened_mut()),
    table!([DEPTHS], |depth, _| ([1, 1, 2][depth], MOST), |policy| &mut policy.pre_new),
    table!([DEPTHS, CLASSES, WINDOW], |_, _| (0, MOST), |policy| {
        policy.pre_ideal.as_flattened_mut().as_flattened_mut()
    }),
    table!([DEPTHS, CLASSES], after_race, |policy| policy.post.as_flattened_mut()),
    table!([DEPTHS, CLASSES, WINDOW], |_, _| (0, MOST), |policy| {
        policy.post_ideal.as_flattened_mut().as_flattened_mut()
    }),
    table!([DEPTHS], around_a_session, |policy| &mut policy.gap_after),
    table!([DEPTHS], around_a_session, |policy| &mut policy.gap_before),
    table!([DEPTHS, DEPTHS], between_visits, |policy| policy.spacing.as_flattened_mut()),
    table!([CLASSES], |_, _| (0, LONGEST_POST_PHASE), |policy| &mut policy.easy_after_race),
    table!([CLASSES], |_, _| (0, LONGEST_POST_PHASE), |policy| &mut policy.post_phase),
    table!([CLASSES], |_, _| (0, MOST), |policy| &mut policy.taper),
    table!([CLASSES], |_, _| (0, MOST), |policy| &mut policy.peak),
    table!([CLASSES], |_, _| (0, MOST), |policy| &mut policy.build),
    table!([PHASES, TIERS], |_, _| (5, 90), |policy| policy.interval.as_flattened_mut()),
    table!([CAPS], |_, _| (1, 10), |policy| &mut policy.soreness),
];

/// A deep visit after a marathon or an ultra waits longer than after a shorter race.
fn after_race(depth: usize, class: usize) -> (u16, u16) {
    let deep = if class >= RaceClass::Marathon as usize { 4 } else { 2 };
    ([0, 1, deep][depth], MOST)
}

fn around_a_session(depth: usize, _: usize) -> (u16, u16) {
    ([0, 0, 1][depth], LONGEST_GAP as u16)
}

/// 1 day beside a light visit, 2 beside a moderate one, 4 between two deep ones: of a pair the lighter counts.
fn between_visits(last: usize, next: usize) -> (u16, u16) {
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

/// Every number of the policy with its guard rails, table by table.
pub fn policy_limits() -> Vec<PolicyLimit> {
    let mut policy = Policy::default();
    let mut rails = Vec::new();
    for (name, table) in NAMES.iter().zip(&TABLES) {
        for (number, default) in (table.numbers)(&mut policy).iter().enumerate() {
            let (mut place, mut path, mut indices) = (number, Vec::new(), [0; 3]);
            for (level, names) in table.levels.iter().enumerate().rev() {
                let count = names.iter().count();
                indices[level] = place % count;
                path.insert(0, names.name(place % count));
                place /= count;
            }
            path.insert(0, name);
            let (lowest, highest) = (table.bounds)(indices[0], indices[1]);
            rails.push(PolicyLimit { path, default: *default, lowest, highest });
        }
    }
    rails
}

/// Overrides numbers of `policy`, and returns what was refused.
pub(super) fn override_by(policy: &mut Policy, node: &Node) -> Vec<Notice> {
    let fields = node.object(NAMES);
    let mut notices = Vec::new();
    for (name, table) in NAMES.iter().zip(&TABLES) {
        if let Some(node) = fields.present(name) {
            let mut place = Place { name, table, indices: [0; 3], level: 0 };
            place.read(&node, (table.numbers)(policy), &mut notices);
        }
    }
    notices
}

/// A place in a table while it is read.
struct Place<'a> {
    name: &'static str,
    table: &'a Table,
    indices: [usize; 3],
    level: usize,
}

impl Place<'_> {
    /// Reads what stands at this place, into the numbers that belong to it.
    fn read(&mut self, node: &Node, numbers: &mut [u16], notices: &mut Vec<Notice>) {
        let Some(names) = self.table.levels.get(self.level).copied() else {
            return self.number(node, &mut numbers[0], notices);
        };
        let count = names.iter().count();
        let parts: Vec<Option<Node>> = match names.name(0) {
            "0" => node.exactly(count, "numbers").map(Some).collect(),
            _ => {
                let fields = node.object(names);
                names.iter().map(|name| fields.present(name)).collect()
            }
        };
        let (level, width) = (self.level, numbers.len() / count);
        self.level += 1;
        for (index, part) in parts.iter().enumerate() {
            if let Some(part) = part {
                self.indices[level] = index;
                self.read(part, &mut numbers[index * width..][..width], notices);
            }
        }
        self.level = level;
        self.check_window(node, numbers);
    }

    /// Of the two days of an ideal window the first comes first on the calendar: before a race the larger number.
    fn check_window(&self, node: &Node, numbers: &[u16]) {
        let counts_down = self.name.starts_with("pre");
        let is_window = self.name.ends_with("_ideal");
        match numbers {
            [from, to] if is_window && (if counts_down { from < to } else { from > to }) => {
                node.refuse(ErrorCode::OutOfRange, &["of the two days the first has to come first on the calendar"]);
            }
            _ => {}
        }
    }

    /// Takes a number over, or leaves the default and says so.
    fn number(&self, node: &Node, number: &mut u16, notices: &mut Vec<Notice>) {
        let (floor, ceiling) = (self.table.bounds)(self.indices[0], self.indices[1]);
        let (code, limit) = match node.whole() {
            wish if wish < floor.into() => (NoticeCode::BelowFloor, floor),
            wish if wish > ceiling.into() => (NoticeCode::AboveCeiling, ceiling),
            wish => {
                *number = wish as u16;
                return;
            }
        };
        notices.push(Notice { field: node.path(), code, limit, used: *number });
    }
}
