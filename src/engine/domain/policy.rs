//! The numbers of the rules (handbook 4.12): data in one place, with the guard rails for a clinic's own (4.11).

use crate::engine::domain::massage::Depth;
use crate::engine::domain::training::RaceClass;

/// One number a race class: 5K, 10K, half, marathon, ultra.
pub type PerClass = [u16; 5];
/// Days before or after a race, from and to, one pair a race class.
pub type WindowPerClass = [[u16; 2]; 5];
/// One value a depth: light, moderate, deep.
pub type PerDepth<T> = [T; 3];
/// Days between regular visits: a row each for maintenance, base, build, peak and recovery, in it load tiers 0 to 4.
pub type Intervals = [[u16; 5]; 5];

/// Every number that a rule uses, in days unless it says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// A runner is new to massage when the visit before is longer ago than this (PRE-NEW).
    pub naive_days: u16,
    /// Minimum before a race, by depth and class (PRE-L, PRE-M, PRE-D).
    pub pre: PerDepth<PerClass>,
    /// Minimum before a race for a runner new to massage, by depth (PRE-NEW).
    pub pre_new: PerDepth<u16>,
    /// Ideal days before a race, by depth and class, the earlier day first: `[10, 5]` is R−10 to R−5 (4.1).
    pub pre_ideal: PerDepth<WindowPerClass>,
    /// Minimum after a race, by depth and class (POST-L, POST-M, POST-D).
    pub post: PerDepth<PerClass>,
    /// Ideal days after a race, by depth and class: `[2, 3]` is R+2 to R+3 (4.2).
    pub post_ideal: PerDepth<WindowPerClass>,
    /// Minimum after a hard or long day, by depth (GAP-A).
    pub gap_after: PerDepth<u16>,
    /// Minimum before the next hard or long day, by depth (GAP-B).
    pub gap_before: PerDepth<u16>,
    /// Minimum between two visits, by the last one's depth and the next one's (SP-1).
    pub spacing: PerDepth<PerDepth<u16>>,
    /// Days after a race that are taken as easy whatever the week's pattern (PAT-1).
    pub easy_after_race: PerClass,
    /// Length of the post-race phase (POST-WIN).
    pub post_phase: PerClass,
    /// Days before a race at which the taper begins (PH-TAPER).
    pub taper: PerClass,
    /// Days before a race at which the peak begins (PH-PEAK).
    pub peak: PerClass,
    /// Days before a race at which the build begins (PH-BUILD).
    pub build: PerClass,
    /// Target days between regular visits, by phase and load tier (FQ-1).
    pub interval: Intervals,
    /// Soreness, 0 to 10, from which visits are light only (SO-1), and from which they are at most moderate (SO-2).
    pub soreness: [u16; 2],
}

/// The handbook's numbers.
static HANDBOOK: Policy = Policy {
    naive_days: 42,
    pre: [[1, 1, 1, 1, 1], [2, 3, 3, 3, 4], [3, 4, 5, 5, 7]],
    pre_new: [2, 7, 10],
    pre_ideal: [
        [[3, 1], [3, 1], [3, 2], [3, 2], [3, 2]],
        [[4, 2], [5, 3], [5, 3], [5, 3], [7, 4]],
        [[6, 3], [7, 4], [8, 5], [10, 5], [14, 7]],
    ],
    post: [[0, 0, 1, 2, 2], [1, 1, 2, 3, 5], [2, 3, 4, 5, 10]],
    post_ideal: [
        [[1, 2], [1, 2], [1, 2], [2, 3], [2, 4]],
        [[1, 3], [2, 4], [2, 4], [3, 5], [5, 8]],
        [[2, 5], [3, 6], [4, 7], [5, 8], [10, 14]],
    ],
    gap_after: [0, 1, 1],
    gap_before: [0, 1, 2],
    spacing: [[3, 3, 3], [3, 5, 5], [3, 5, 7]],
    easy_after_race: [3, 5, 7, 14, 21],
    post_phase: [5, 10, 14, 28, 42],
    taper: [7, 10, 14, 21, 21],
    peak: [21, 28, 35, 49, 56],
    build: [56, 70, 84, 112, 140],
    interval: [
        [35, 28, 28, 21, 21],
        [28, 21, 21, 14, 14],
        [28, 21, 14, 14, 10],
        [21, 14, 14, 10, 7],
        [28, 28, 21, 21, 14],
    ],
    soreness: [7, 4],
};

impl Default for Policy {
    fn default() -> Self {
        HANDBOOK.clone()
    }
}

impl Policy {
    /// Minimum days before a race of that class.
    pub fn before_race(&self, depth: Depth, class: RaceClass) -> u16 {
        self.pre[depth as usize][class as usize]
    }

    /// Minimum days after a race of that class.
    pub fn after_race(&self, depth: Depth, class: RaceClass) -> u16 {
        self.post[depth as usize][class as usize]
    }

    /// Minimum days from a visit of depth `last` to one of depth `next`.
    pub fn spacing(&self, last: Depth, next: Depth) -> u16 {
        self.spacing[last as usize][next as usize]
    }
}
