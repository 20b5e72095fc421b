//! The handbook's numbers (section 4.12, copied as JSON) with a clinic's own on top, floors of section 4.11 respected.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::answer::{Depth, Notice};

/// One value a class of race, by the names `5k` to `ultra`.
pub(crate) type ByClass<T> = BTreeMap<String, T>;
/// Days before or after a race.
pub(crate) type Window = [i64; 2];

/// One value a depth.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ByDepth<T> {
    #[serde(rename = "L")]
    light: T,
    #[serde(rename = "M")]
    moderate: T,
    #[serde(rename = "D")]
    deep: T,
}

impl<T> ByDepth<T> {
    pub(crate) fn at(&self, depth: Depth) -> &T {
        match depth {
            Depth::Light => &self.light,
            Depth::Moderate => &self.moderate,
            Depth::Deep => &self.deep,
        }
    }
}

/// The numbers of the handbook, section 4.12.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Numbers {
    pub(crate) naive_days: i64,
    pub(crate) pre: ByDepth<ByClass<i64>>,
    pub(crate) pre_new: ByDepth<i64>,
    pub(crate) pre_ideal: ByDepth<ByClass<Window>>,
    pub(crate) post: ByDepth<ByClass<i64>>,
    pub(crate) post_ideal: ByDepth<ByClass<Window>>,
    pub(crate) gap_after: ByDepth<i64>,
    pub(crate) gap_before: ByDepth<i64>,
    pub(crate) spacing: ByDepth<ByDepth<i64>>,
    pub(crate) easy_after_race: ByClass<i64>,
    pub(crate) post_phase: ByClass<i64>,
    pub(crate) taper: ByClass<i64>,
    pub(crate) peak: ByClass<i64>,
    pub(crate) build: ByClass<i64>,
    pub(crate) interval: BTreeMap<String, [i64; 5]>,
    pub(crate) soreness: Caps,
    pub(crate) cost: Costs,
}

/// What makes a plan worse (section 4.7), in points.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Costs {
    pub(crate) gap: i64,
    pub(crate) lighter: i64,
    pub(crate) deep_again_days: i64,
    pub(crate) deep_again: i64,
    pub(crate) instead_of_deep: i64,
    pub(crate) eve_of_hard: i64,
    pub(crate) on_hard: i64,
    pub(crate) on_strength: i64,
    pub(crate) after_hard: i64,
    pub(crate) not_rest: i64,
    pub(crate) day_outside: i64,
    pub(crate) last_focused_lighter: i64,
    pub(crate) missed: Missed,
    pub(crate) due_day: i64,
    pub(crate) due_window: i64,
    pub(crate) after_sore_days: i64,
    pub(crate) pre_race_light_clear_days: i64,
    pub(crate) first_deep_days: i64,
}

/// What a visit around a race costs that is left out.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Missed {
    pub(crate) last_focused: i64,
    pub(crate) pre_race: i64,
    pub(crate) post_race_light: i64,
    pub(crate) post_race_full: i64,
}

/// Soreness from which visits are light, and from which they are at most moderate.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Caps {
    #[serde(rename = "cap_L")]
    pub(crate) light: i64,
    #[serde(rename = "cap_M")]
    pub(crate) moderate: i64,
    /// The interval of a sore runner's next visit, at most (SO-3).
    pub(crate) due_days: i64,
}

fn defaults() -> Value {
    serde_json::from_str(include_str!("handbook.json")).expect("the handbook's own JSON")
}

/// The numbers in force under a clinic's policy, and what was refused of it.
pub(crate) fn numbers(policy: &Value) -> (Numbers, Vec<Notice>) {
    let (numbers, notices) = in_force(policy);
    (serde_json::from_value(numbers).expect("a policy has the shape of the defaults"), notices)
}

/// The same as JSON.
pub(crate) fn in_force(policy: &Value) -> (Value, Vec<Notice>) {
    let mut numbers = defaults();
    let mut notices = Vec::new();
    lay_over(&mut numbers, policy, &mut Vec::new(), &mut notices);
    (numbers, notices)
}

fn lay_over(numbers: &mut Value, policy: &Value, path: &mut Vec<String>, notices: &mut Vec<Notice>) {
    match (numbers, policy) {
        (Value::Object(numbers), Value::Object(policy)) => {
            for (name, own) in policy {
                path.push(name.clone());
                lay_over(&mut numbers[name], own, path, notices);
                path.pop();
            }
        }
        (Value::Array(numbers), Value::Array(policy)) => {
            for (index, own) in policy.iter().enumerate() {
                path.push(format!("[{index}]"));
                lay_over(&mut numbers[index], own, path, notices);
                path.pop();
            }
        }
        (number, own) => match refused(number, own, path) {
            Some(notice) => notices.push(notice),
            None => *number = own.clone(),
        },
    }
}

fn refused(default: &Value, own: &Value, path: &[String]) -> Option<Notice> {
    let (used, own) = (default.as_i64()?, own.as_i64()?);
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let (floor, ceiling) = limits(&path);
    let (code, limit) = match own {
        own if own < floor => ("below_floor", floor),
        own if own > ceiling => ("above_ceiling", ceiling),
        _ => return None,
    };
    let field = format!("clinic.policy.{}", path.join(".")).replace(".[", "[");
    Some(Notice { field, code: code.into(), limit, used })
}

/// So far around a session the planner looks (ARCHITECTURE.md).
const GAP_CEILING: i64 = 14;

/// The limits of section 4.11. Spacing has the floor of the lighter of its two visits: every other reading
/// would refuse the handbook's own defaults.
fn limits(path: &[&str]) -> (i64, i64) {
    match path {
        ["naive_days"] => (14, 120),
        ["interval", ..] => (5, 90),
        ["pre", depth, _] => (per_depth(depth, [1, 1, 2]), i64::MAX),
        ["post", depth, "marathon" | "ultra"] => (per_depth(depth, [0, 1, 4]), i64::MAX),
        ["post", depth, _] => (per_depth(depth, [0, 1, 2]), i64::MAX),
        ["gap_after" | "gap_before", depth] => (per_depth(depth, [0, 0, 1]), GAP_CEILING),
        ["spacing", last, next] => (per_depth(last, [1, 2, 4]).min(per_depth(next, [1, 2, 4])), i64::MAX),
        _ => (0, i64::MAX),
    }
}

fn per_depth(name: &str, values: [i64; 3]) -> i64 {
    match name {
        "L" => values[0],
        "M" => values[1],
        "D" => values[2],
        other => panic!("the handbook knows no depth {other}"),
    }
}
