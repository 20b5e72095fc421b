//! The figures of a reason (section 4.15): what is counted is really so, and the minimum is the policy's.

use super::super::answer::{Depth, Figures, Reason, Visit};
use super::super::handbook::{ByClass, ByDepth};
use super::minima::{Past, Season};
use super::season::Race;

/// Rules that count days, and so have figures.
const COUNTING: [&str; 9] = ["GAP-A", "GAP-B", "SP-1", "PRE-L", "PRE-M", "PRE-D", "POST-L", "POST-M", "POST-D"];

/// What a reason counts wrong.
pub(crate) fn complaints(season: &Season, visit: &Visit, reason: &Reason, past: &[Past]) -> Vec<String> {
    let rule = &*reason.rule;
    let Some(figures) = &reason.figures else {
        let lacks = COUNTING.contains(&rule).then(|| format!("{rule} without its figures"));
        return lacks.into_iter().collect();
    };
    let mut complaints = Vec::new();
    let mut expect = |holds: bool, what: &str| {
        if !holds {
            complaints.push(format!("{rule}: {what} in {figures:?}"));
        }
    };
    if let (Some(date), Some(days)) = (figures.date, figures.days) {
        expect((visit.date - date).abs() == days, "the days do not lie between");
    }
    if let (Some(date), Some(session)) = (figures.date, &figures.session) {
        expect(season.session(date) == session, "the session is another");
    }
    if let Some(minimum) = figures.minimum
        && let Some(minima) = minima(season, visit, rule, past)
    {
        expect(minima.iter().any(|(_, known)| *known == minimum), "no such minimum");
        let of_visit = minima.iter().filter(|(depth, known)| *depth == visit.depth && *known == minimum);
        let keeps = figures.days.is_none_or(|days| days >= minimum);
        expect(keeps || of_visit.count() == 0 || minima.len() > 1, "the visit breaks it");
    }
    let is_right_side = match rule {
        "GAP-A" | "SP-1" | "POST-L" | "POST-M" | "POST-D" => figures.date.is_none_or(|date| date <= visit.date),
        "GAP-B" | "PRE-L" | "PRE-M" | "PRE-D" => figures.date.is_none_or(|date| date > visit.date),
        _ => true,
    };
    expect(is_right_side, "the date is on the other side");
    expect(*figures != Figures::default(), "nothing is counted");
    complaints
}

/// The minima of a rule, each with the depth that it holds for.
fn minima(season: &Season, visit: &Visit, rule: &str, past: &[Past]) -> Option<Vec<(Depth, i64)>> {
    let numbers = &season.numbers;
    let (last, next) = season.around(visit.date);
    let per_depth = |table: &ByDepth<i64>| Depth::ALL.map(|depth| (depth, *table.at(depth))).to_vec();
    let beside = |race: Option<Race>, table: &ByDepth<ByClass<i64>>| {
        let depth = Depth::ALL[["L", "M", "D"].iter().position(|name| rule.ends_with(name))?];
        // PRE-NEW counts where it is larger.
        let new = (depth, *numbers.pre_new.at(depth));
        race.map(|race| vec![(depth, season.of_depth(table, depth, race)), new])
    };
    match rule {
        "GAP-A" => Some(per_depth(&numbers.gap_after)),
        "GAP-B" => Some(per_depth(&numbers.gap_before)),
        "SP-1" => past.last().map(|last| per_depth(numbers.spacing.at(last.depth))),
        "PRE-NEW" => Some(per_depth(&numbers.pre_new)),
        "PRE-L" | "PRE-M" | "PRE-D" => beside(next, &numbers.pre),
        "POST-L" | "POST-M" | "POST-D" => beside(last, &numbers.post),
        _ => None,
    }
}
