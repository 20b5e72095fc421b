//! The schedule: the legal set of visits with the least cost, and the next best ones that begin on other days.
//!
//! Among equals the earlier date wins: the same request always gives the same plan.

use crate::engine::planner::candidates;
use crate::engine::planner::context::PlanContext;
use crate::engine::planner::search::{ANY, Search};
use crate::engine::planner::state::Candidate;
use crate::engine::season::{Day, FURTHEST};

/// At most this many other days are offered.
const ALTERNATIVES: usize = 2;

/// The visits of a plan in date order, and the first visits of the next best plans that begin on other days, too.
pub(crate) struct Schedule {
    pub(crate) visits: Vec<Candidate>,
    pub(crate) alternatives: Vec<Candidate>,
}

/// Makes the best schedule, and lists its visits up to the last day that is shown; the first one may lie beyond. It begins
/// on the chosen day if that allows a visit.
pub(crate) fn best(context: &PlanContext, chosen: Option<Day>) -> Schedule {
    let mut search = Search::new(context);
    let start = context.start();
    let mut firsts = Vec::new();
    candidates::list(context, &start, &mut firsts);
    for visit in &mut firsts {
        visit.plan = search.plan_with(&start, visit, ANY);
    }
    let chosen = chosen.and_then(|day| candidates::visit_on(context, &start, day));
    let mut alternatives = Vec::new();
    let Some(first) = chosen.or_else(|| best_of(&firsts, &[])) else {
        return Schedule { visits: Vec::new(), alternatives };
    };
    let mut taken = vec![first];
    while taken.len() <= ALTERNATIVES
        && let Some(next) = best_of(&firsts, &taken)
    {
        taken.push(next);
        // In date order.
        let is_before = alternatives.first().is_some_and(|other: &Candidate| next.day < other.day);
        alternatives.insert(if is_before { 0 } else { alternatives.len() }, next);
    }
    Schedule { visits: search.path(&start, first), alternatives }
}

/// The first visit of the best plan that begins on a day that is not taken: among equals the earlier.
fn best_of(firsts: &[Candidate], taken: &[Candidate]) -> Option<Candidate> {
    let mut best: Option<Candidate> = None;
    for visit in firsts {
        let is_better = best.is_none_or(|best| visit.order() < best.order());
        if is_better && visit.day <= FURTHEST && taken.iter().all(|other| other.day != visit.day) {
            best = Some(*visit);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::engine::domain::massage::Depth;
    use crate::engine::json;
    use crate::engine::planner::state::PlanState;
    use crate::engine::season::Season;

    /// Everything that a state remembers.
    type Memory = (Option<(Day, Depth)>, u8, Day, Day, u32);

    /// The least cost of any way on, found by trying every one, whatever the visits so far; each memory once.
    fn by_brute_force(context: &PlanContext, state: &PlanState, known: &mut BTreeMap<Memory, i32>) -> i32 {
        let last = state.last_visit.map(|last| (last.day, last.depth));
        let memory = (last, state.next_race_visit, state.last_deep, state.first, state.visits_last_30_days);
        if let Some(least) = known.get(&memory).filter(|_| !state.is_start) {
            return *least;
        }
        let end = context.last_compared;
        let mut visits = Vec::new();
        candidates::list(context, state, &mut visits);
        let ways = visits.iter().map(|visit| {
            let from = state.last_visit.map_or(0, |last| last.day);
            visit.missed
                + match visit.day {
                    day if day > end => visit.cost * (end - from) / (day - from),
                    _ => visit.cost + by_brute_force(context, &context.after(state, visit), known),
                }
        });
        let least = ways.min().unwrap_or_else(|| candidates::cost_of_nothing(context, state, end));
        known.insert(memory, least);
        least
    }

    #[track_caller]
    fn check(runner: &str) {
        let request = json::request(&format!(r#"{{"today":"2026-11-23","runner":{{{runner}}}}}"#)).expect("a request");
        let season = Season::new(&request);
        let context = PlanContext::new(&season);
        let mut search = Search::new(&context);
        let start = context.start();
        let (mut known, mut visits) = (BTreeMap::new(), Vec::new());
        let least = by_brute_force(&context, &start, &mut known);
        candidates::list(&context, &start, &mut visits);
        let found = visits.iter().map(|visit| search.plan_with(&start, visit, ANY).least).min();
        assert_eq!(found, Some(least), "the first visit leads to the least cost");
        let first = best(&context, None).visits[0];
        let (mut state, mut cost, mut visit) = (start, 0, Some(first));
        while let Some(next) = visit.filter(|visit| visit.day <= context.last_compared) {
            cost += next.cost + next.missed;
            state = context.after(&state, &next);
            visit = search.visit_after(&state);
        }
        assert_eq!(cost + by_brute_force(&context, &state, &mut known), least, "and the plan pays no more");
    }

    const WEEK: &str = r#""weekly_km":42,"week":["rest","intervals","easy","tempo","easy","rest","long"]"#;

    #[test]
    fn no_plan_costs_less_without_a_race() {
        check(&format!(r#"{WEEK},"trouble_spots":["calves"],"last_massage":{{"date":"2026-11-02"}}"#));
        check(&format!(r#"{WEEK},"trouble_spots":["calves"],"soreness":8,"max_per_month":3"#));
    }

    #[test]
    fn no_plan_costs_less_around_a_race() {
        let spot = WEEK.replace("42", "85") + r#","trouble_spots":["calves"]"#;
        check(&format!(r#"{spot},"race":{{"date":"2027-01-10","distance_km":42.2}}"#));
        check(&format!(r#"{WEEK},"trouble_spots":["quads"],"race":{{"date":"2026-12-20","distance_km":21.1}}"#));
        check(&format!(r#"{WEEK},"race":{{"date":"2026-12-06","distance_km":42.2}}"#));
        check(&format!(r#"{WEEK},"trouble_spots":["it_band"],"race":{{"date":"2026-11-22","distance_km":80}}"#));
    }

    #[test]
    fn no_plan_costs_less_around_two_races_and_within_a_budget() {
        let races = r#""races":[{"date":"2026-12-06","distance_km":21.1},{"date":"2026-12-20","distance_km":10}]"#;
        check(&format!(r#"{WEEK},"trouble_spots":["calves"],"last_massage":{{"date":"2026-11-10"}},{races}"#));
        for most in 1..=6 {
            check(&format!(r#"{WEEK},"max_per_month":{most},{races}"#));
        }
    }

    #[test]
    fn no_plan_costs_less_in_a_year_of_races_within_a_budget() {
        let week = r#""weekly_km":85,"week":["rest","intervals","easy","tempo","easy","easy","long"]"#;
        let races = [(2, 7, 10), (2, 24, 21), (5, 2, 42), (5, 9, 10), (6, 20, 60)];
        let races =
            races.map(|(month, day, km)| format!(r#"{{"date":"2027-{month:02}-{day:02}","distance_km":{km}}}"#));
        for most in [2, 4] {
            check(&format!(
                r#"{week},"trouble_spots":["calves"],"max_per_month":{most},"races":[{}]"#,
                races.join(",")
            ));
        }
    }
}
