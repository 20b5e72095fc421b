//! The schedule: the legal set of visits with the most points, found by dynamic programming over days and depths.
//!
//! Which visits can follow depends on the last one alone — its day, its depth, what is still open around the race,
//! and with a budget the visits of the last month — so the best way on from each such state is worked out once.
//! Among equals the earlier date wins: the same request always gives the same plan.

use crate::engine::domain::massage::Depth;
use crate::engine::planner::context::{Candidate, PlanContext, PlanState};
use crate::engine::planner::cost;
use crate::engine::season::{Day, FURTHEST};

/// At most this many other days are offered.
const ALTERNATIVES: usize = 2;
/// Purposes that can be open around a race, or none.
const OPEN: usize = 6;

/// The visits of a plan in date order, and other days for the first.
pub(crate) struct Schedule {
    pub(crate) visits: Vec<Candidate>,
    pub(crate) alternatives: Vec<Candidate>,
}

/// The best way on from a state.
#[derive(Clone, Copy)]
struct Best {
    points: i32,
    visit: Option<Candidate>,
}

impl Best {
    /// Takes a visit that leads to more points, or to as many on an earlier day.
    fn consider(&mut self, points: i32, visit: Candidate) {
        let is_earlier = self.visit.is_some_and(|best| visit.day < best.day);
        if points > self.points || (points == self.points && is_earlier) {
            *self = Self { points, visit: Some(visit) };
        }
    }
}

/// Makes the best schedule, and tells its visits up to a horizon; the first one may lie beyond. It begins on the chosen
/// day if that allows a visit.
pub(crate) fn best(context: &PlanContext, horizon: Day, chosen: Option<Day>) -> Schedule {
    let states = Depth::ALL.len() * OPEN * context.days_known();
    let mut search = Search { context, end: context.season.end_of_search(), known: vec![Vec::new(); states] };
    let today = context.today();
    let chosen = chosen.and_then(|day| context.on(&today, day));
    let Some(first) = chosen.or_else(|| search.first_visit(&today)) else {
        return Schedule { visits: Vec::new(), alternatives: Vec::new() };
    };
    Schedule { visits: search.follow(&today, first, horizon), alternatives: search.alternatives(&today, &first) }
}

struct Search<'a> {
    context: &'a PlanContext<'a>,
    /// The last day of the plans that are compared.
    end: Day,
    /// By day, depth and what is open: the best way on, for each history of the last month.
    known: Vec<Vec<(u32, Best)>>,
}

impl Search<'_> {
    fn first_visit(&mut self, today: &PlanState) -> Option<Candidate> {
        let mut best = Best { points: i32::MIN, visit: None };
        self.context.each(today, &mut |visit| {
            if visit.day <= FURTHEST {
                best.consider(self.points_with(today, &visit), visit);
            }
        });
        best.visit
    }

    /// Other days for the first visit: those of its own window and depth first, each followed by its own best plan.
    fn alternatives(&mut self, today: &PlanState, first: &Candidate) -> Vec<Candidate> {
        let mut chosen = vec![*first];
        for window in self.context.every(today, first.purpose) {
            while chosen.len() <= ALTERNATIVES {
                let mut best = Best { points: i32::MIN, visit: None };
                let is_other =
                    |visit: &&Candidate| visit.day <= FURTHEST && chosen.iter().all(|taken| taken.day != visit.day);
                for visit in window.iter().filter(is_other) {
                    best.consider(self.points_with(today, visit), *visit);
                }
                let Some(visit) = best.visit else { break };
                chosen.push(visit);
            }
        }
        chosen.split_off(1)
    }

    /// The points of the best plan that goes on with a visit; one beyond the end counts for its share.
    fn points_with(&mut self, state: &PlanState, visit: &Candidate) -> i32 {
        if visit.day > self.end {
            let from = state.previous.map_or(0, |previous| previous.day);
            return cost::of_a_share(visit.points, self.end - from, visit.day - from);
        }
        let after = self.context.after(state, visit);
        visit.points + self.best_from(&after).points
    }

    /// The visits of the plan that begins with `first`, up to a horizon.
    fn follow(&mut self, today: &PlanState, first: Candidate, horizon: Day) -> Vec<Candidate> {
        let mut visits = vec![first];
        let mut state = self.context.after(today, &first);
        while let Some(visit) = self.best_from(&state).visit.filter(|visit| visit.day <= horizon) {
            visits.push(visit);
            state = self.context.after(&state, &visit);
        }
        visits
    }

    fn best_from(&mut self, state: &PlanState) -> Best {
        let nothing = Best { points: 0, visit: None };
        let Some(previous) = state.previous.filter(|previous| previous.day <= self.end) else { return nothing };
        let open = state.open.map_or(0, |purpose| purpose as usize);
        let place = (previous.day as usize * Depth::ALL.len() + previous.depth as usize) * OPEN + open;
        if let Some((_, best)) = self.known[place].iter().find(|(recent, _)| *recent == state.recent) {
            return *best;
        }
        let mut best = Best { points: i32::MIN, visit: None };
        self.context.each(state, &mut |visit| best.consider(self.points_with(state, &visit), visit));
        let best = if best.visit.is_some() { best } else { nothing };
        self.known[place].push((state.recent, best));
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::domain::massage::Purpose;
    use crate::engine::json;
    use crate::engine::season::Season;

    /// The most points of any way on, found by trying every one.
    fn by_brute_force(context: &PlanContext, end: Day, state: &PlanState) -> i32 {
        let from = state.previous.map_or(0, |previous| previous.day);
        let mut visits = Vec::new();
        context.each(state, &mut |visit| visits.push(visit));
        let ways = visits.iter().map(|visit| match visit.day {
            day if day > end => visit.points * (end - from) / (day - from),
            _ => visit.points + by_brute_force(context, end, &context.after(state, visit)),
        });
        ways.max().unwrap_or(0)
    }

    #[test]
    fn among_equals_the_earlier_day_wins() {
        let on = |day| Candidate { purpose: Purpose::Regular, day, depth: Depth::Light, points: 0 };
        let chosen = |ways: &[(i32, Day)]| {
            let mut best = Best { points: i32::MIN, visit: None };
            ways.iter().for_each(|(points, day)| best.consider(*points, on(*day)));
            best.visit.map(|visit| visit.day)
        };
        assert_eq!(chosen(&[(5, 9), (5, 3), (5, 6)]), Some(3));
        assert_eq!(chosen(&[(5, 9), (4, 3), (6, 12)]), Some(12));
    }

    #[track_caller]
    fn check(runner: &str, end: Day) {
        let request = json::request(&format!(r#"{{"today":"2026-11-23","runner":{{{runner}}}}}"#)).expect("a request");
        let season = Season::new(&request);
        let context = PlanContext::new(&season);
        let mut search = Search { context: &context, end, known: vec![Vec::new(); 18 * context.days_known()] };
        let today = context.today();
        let first = search.first_visit(&today).expect("a visit");
        context.each(&today, &mut |visit| {
            let most = visit.points + by_brute_force(&context, end, &context.after(&today, &visit));
            assert_eq!(search.points_with(&today, &visit), most, "after {visit:?}");
        });
        let most = by_brute_force(&context, end, &today);
        assert_eq!(search.points_with(&today, &first), most, "the first visit leads to the most points");
        let (mut state, mut points) = (today, 0);
        for visit in search.follow(&today, first, end) {
            points += visit.points;
            state = context.after(&state, &visit);
        }
        assert_eq!(points + by_brute_force(&context, end, &state), most, "and the plan collects them");
    }

    const WEEK: &str = r#""weekly_km":42,"week":["rest","intervals","easy","tempo","easy","rest","long"]"#;

    #[test]
    fn no_plan_has_more_points_without_a_race() {
        check(&format!(r#"{WEEK},"trouble_spots":["calves"],"last_massage":{{"date":"2026-11-02"}}"#), 84);
    }

    /// Sore legs take any day for a light visit; the deep ones after it, on Fridays, become moderate where one is closed.
    #[test]
    fn no_plan_has_more_points_where_visits_of_several_depths_follow_each_other_closely() {
        let sore = r#""soreness":8,"trouble_spots":["calves"],"last_massage":{"date":"2026-10-31"}"#;
        check(&format!(r#"{WEEK},{sore}}},"clinic":{{"closed_dates":["2027-01-01"]"#), 84);
    }

    #[test]
    fn no_plan_has_more_points_around_a_race() {
        check(&format!(r#"{WEEK},"trouble_spots":["quads"],"race":{{"date":"2026-12-20","distance_km":21.1}}"#), 42);
        check(&format!(r#"{WEEK},"race":{{"date":"2026-12-06","distance_km":42.2}}"#), 42);
        check(&format!(r#"{WEEK},"trouble_spots":["it_band"],"race":{{"date":"2026-11-22","distance_km":80}}"#), 42);
    }

    #[test]
    fn no_plan_has_more_points_within_a_budget() {
        let race = r#""race":{"date":"2026-12-20","distance_km":10},"max_per_month":2"#;
        check(&format!(r#"{WEEK},"last_massage":{{"date":"2026-11-10"}},{race}"#), 42);
    }
}
