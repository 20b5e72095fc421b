//! The checker: what an answer breaks of the handbook and of the contract, with no line shared with the planner.

mod advice;
mod checker_self_test;
mod choice;
mod cost;
mod days;
mod holidays;
mod minima;
mod neighbours;
mod optimum;
mod reason_figures;
mod reasons;
mod season;
mod shape;
mod slots;
mod spots;

use super::answer::{Answer, Visit};
use super::day::Day;
use super::request::Request;
pub(crate) use minima::{Past, Season, broken};
pub(crate) use spots::SPOTS;

/// Everything that an answer breaks, one sentence each; empty for an answer that holds.
pub(crate) fn complaints(request: &Request, answer: &Answer) -> Vec<String> {
    complaints_from(request, answer, None)
}

/// The same for a plan whose first visit lies on a day of the reader's own: that visit need not lie in a window.
pub(crate) fn complaints_from(request: &Request, answer: &Answer, own: Option<Day>) -> Vec<String> {
    let season = Season::of(request);
    let mut complaints = advice::complaints(&season, answer);
    if answer.status == "refer" {
        complaints.extend(shape::referral(request, answer));
        return complaints;
    }
    complaints.extend(shape::plan(request, answer));
    complaints.extend(days::complaints(&season, answer));
    let mut past: Vec<Past> = season.last().into_iter().collect();
    for visit in &answer.alternatives {
        complaints.extend(of_visit(&season, visit, &past));
        complaints.extend(slots::complaints(&season, visit, &past));
    }
    for visit in &answer.appointments {
        complaints.extend(of_visit(&season, visit, &past));
        if own != Some(visit.date) {
            complaints.extend(slots::complaints(&season, visit, &past));
        }
        past.push(Past { date: visit.date, depth: visit.depth });
    }
    complaints.extend(slots::twice(&season, &answer.appointments));
    if own.is_none() {
        complaints.extend(slots::left_out(&season, answer));
        complaints.extend(neighbours::complaints(&season, answer));
    }
    complaints
}

fn of_visit(season: &Season, visit: &Visit, past: &[Past]) -> Vec<String> {
    let minima = broken(season, visit.date, visit.depth, past).into_iter().map(str::to_owned);
    let choice = choice::complaints(season, visit).into_iter().chain(reasons::complaints(season, visit, past));
    minima.chain(choice).map(|what| format!("{visit}: {what}")).collect()
}

/// Panics with everything that the answer breaks.
#[track_caller]
pub(crate) fn check(request: &Request) -> Answer {
    let answer = request.answer();
    let complaints = complaints(request, &answer);
    assert!(complaints.is_empty(), "{}\nrequest {}", complaints.join("\n"), request.json());
    answer
}

/// Panics where another plan that leads to the same last visit is cheaper. Slow, and left out where nothing is optimised:
/// `OPTIMUM=1` looks all the same.
#[track_caller]
pub(crate) fn check_optimum(request: &Request, answer: &Answer) {
    if cfg!(debug_assertions) && std::env::var_os("OPTIMUM").is_none() {
        return;
    }
    let complaints = optimum::complaints(&Season::of(request), answer);
    assert!(complaints.is_empty(), "{}\nrequest {}", complaints.join("\n"), request.json());
}
