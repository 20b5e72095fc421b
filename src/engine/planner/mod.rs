//! Puts the answer together: plan or referral, the days as they stand, and what else the runner should know.

mod context;
mod cost;
mod reasons;
mod schedule;
mod windows;

use chrono::NaiveDate;

use crate::engine::civil;
use crate::engine::domain::answer::{Advice, Answer, Appointment, DayReport, Reason, Referral, RuledOut, Status};
use crate::engine::domain::health::Contraindication;
use crate::engine::domain::massage::{Depth, Purpose};
use crate::engine::domain::request::Request;
use crate::engine::domain::rule::RuleId;
use crate::engine::planner::context::{Candidate, PlanContext, PlanState};
use crate::engine::planner::schedule::Schedule;
use crate::engine::rules::kind;
use crate::engine::rules::referral;
use crate::engine::season::body;
use crate::engine::season::load;
use crate::engine::season::{Day, RaceInSight, Season};

/// A short visit, for the light ones around a race.
const SHORT: u16 = 30;
/// Any other visit.
const LONG: u16 = 60;

/// Plans: what to book next, on which day, what comes after it, and why.
pub fn plan(request: &Request) -> Answer {
    planned(request, None)
}

/// The same plan, but its first visit lies on a day of the runner's own choice, as deep as the runner's need and the
/// day allow. A day that allows no visit changes nothing.
pub fn plan_from(request: &Request, date: NaiveDate) -> Answer {
    planned(request, Some(date))
}

fn planned(request: &Request, chosen: Option<NaiveDate>) -> Answer {
    let season = Season::new(request);
    match referral::of(&request.runner) {
        Some(referral) => refer(&season, referral),
        None => book(&season, chosen.map(|date| civil::days_between(request.today, date))),
    }
}

fn refer(season: &Season, referral: Referral) -> Answer {
    Answer { status: Status::Refer, referral: Some(referral), ..blank(season) }
}

fn book(season: &Season, chosen: Option<Day>) -> Answer {
    let context = PlanContext::new(season);
    let horizon = season.horizon();
    let Schedule { visits, alternatives } = schedule::best(&context, horizon, chosen);
    let today = context.today();
    let appointments = in_order(&context, today, &visits);
    let last_day = visits.first().map_or(horizon, |first| first.day.max(horizon));
    Answer {
        next: appointments.first().cloned(),
        alternatives: alternatives.iter().map(|visit| appointment(&context, &today, visit)).collect(),
        days: (0..=last_day).map(|day| report(&context, day)).collect(),
        advice: advice(&context, appointments.first()),
        appointments,
        ..blank(season)
    }
}

/// An answer without a plan.
fn blank(season: &Season) -> Answer {
    Answer {
        status: Status::Planned,
        next: None,
        alternatives: Vec::new(),
        appointments: Vec::new(),
        days: Vec::new(),
        phase: season.phase(0),
        load_tier: season.tier,
        interval_days: season.interval(0) as u16,
        advice: Vec::new(),
        notices: season.request.clinic.notices.clone(),
        referral: None,
    }
}

fn in_order(context: &PlanContext, today: PlanState, visits: &[Candidate]) -> Vec<Appointment> {
    let follow = |state: &mut PlanState, visit: &Candidate| {
        let appointment = appointment(context, state, visit);
        *state = context.after(state, visit);
        Some(appointment)
    };
    visits.iter().scan(today, follow).collect()
}

fn appointment(context: &PlanContext, state: &PlanState, visit: &Candidate) -> Appointment {
    let season = context.season;
    let kind = context.kind(visit.depth).expect("invariant: a candidate has a kind that the clinic offers");
    let service = season.request.clinic.service(kind);
    let usual = match visit.purpose {
        Purpose::PreRace | Purpose::PostRaceLight => SHORT,
        Purpose::Regular | Purpose::LastFocused | Purpose::PostRaceFull | Purpose::PostRaceDeep => LONG,
    };
    Appointment {
        date: season.date(visit.day),
        kind,
        depth: visit.depth,
        minutes: service.and_then(|service| service.minutes).unwrap_or(usual),
        service: service.map(|service| service.id.clone()),
        purpose: visit.purpose,
        focus: season.request.runner.trouble_spots.clone(),
        reasons: reasons::of_visit(context, state, visit),
    }
}

/// A day as it stands for a next visit, given the last massage.
fn report(context: &PlanContext, day: Day) -> DayReport {
    let season = context.season;
    let previous = season.last_massage();
    let mut ruled_out = Vec::new();
    let mut deepest = None;
    for depth in Depth::ALL.iter().copied() {
        let before = ruled_out.len();
        context.for_each_forbidding(previous, day, depth, &mut |rule| ruled_out.push(RuledOut { depth, rule }));
        if ruled_out.len() == before {
            deepest = Some(depth);
        }
    }
    DayReport { date: season.date(day), session: season.session(day), deepest, ruled_out }
}

fn advice(context: &PlanContext, next: Option<&Appointment>) -> Vec<Advice> {
    let season = context.season;
    let runner = &season.request.runner;
    let is_told =
        |rule: RuleId| next.is_some_and(|next| next.reasons.iter().any(|Reason { rule: told, .. }| *told == rule));
    let spoken = [
        (RuleId::NoDay, next.is_none()),
        (RuleId::RacePast, season.race == RaceInSight::Past),
        (RuleId::RaceFar, season.race == RaceInSight::Far),
        (RuleId::AskDoctor, body::is_under_clearance(season)),
        (RuleId::LocalSkin, runner.cautions.contains(&Contraindication::LocalSkin)),
        (RuleId::Overload, load::is_overloaded(runner)),
        (RuleId::Budget, runner.max_per_month.is_some()),
        (RuleId::Catalogue, kind::is_substituted(&context.need, &season.request.clinic)),
        (RuleId::Closed, is_told(RuleId::Closed)),
    ];
    spoken.into_iter().filter(|(_, speaks)| *speaks).map(|(rule, _)| Advice { rule }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::civil::days_between;
    use crate::engine::json;

    const RUNNERS: [&str; 3] = [
        r#""trouble_spots":["calves"],"last_massage":{"date":"2026-11-20"}"#,
        r#""trouble_spots":["quads"],"race":{"date":"2026-12-20","distance_km":21.1},"last_massage":{"date":"2026-10-01"}"#,
        r#""race":{"date":"2026-11-22","distance_km":42.2},"max_per_month":2"#,
    ];

    fn request(runner: &str) -> Request {
        let week = r#""weekly_km":42,"week":["rest","intervals","easy","tempo","easy","rest","long"]"#;
        json::request(&format!(r#"{{"today":"2026-11-23","runner":{{{week},{runner}}}}}"#)).expect("a request")
    }

    #[test]
    fn a_day_that_allows_a_visit_becomes_the_first_and_any_other_changes_nothing() {
        for request in RUNNERS.map(request) {
            let suggested = plan(&request);
            for day in &suggested.days {
                let chosen = plan_from(&request, day.date);
                let first = chosen.next.as_ref().map(|next| next.date);
                if day.deepest.is_none() {
                    assert_eq!(chosen, suggested, "{}", day.date);
                    continue;
                }
                assert_eq!(first, Some(day.date));
                assert!(chosen.next.is_some_and(|next| Some(next.depth) <= day.deepest), "{}", day.date);
                assert!(chosen.appointments.is_sorted_by(|before, after| days_between(before.date, after.date) >= 3));
                assert!(chosen.days.starts_with(&suggested.days), "what a day allows does not depend on the choice");
            }
        }
    }

    #[test]
    fn the_suggested_day_gives_the_suggestion() {
        for request in RUNNERS.map(request) {
            let suggested = plan(&request);
            let date = suggested.next.as_ref().map_or(request.today, |next| next.date);
            assert_eq!(plan_from(&request, date), suggested);
        }
    }

    #[test]
    fn no_choice_gets_past_a_referral_or_the_horizon() {
        let referred = request(r#""cautions":["fever"]"#);
        assert_eq!(plan_from(&referred, referred.today), plan(&referred));
        let request = request(RUNNERS[0]);
        for date in ["2026-11-22", "2030-01-01"] {
            assert_eq!(plan_from(&request, civil::parse_iso(date).expect("a date")), plan(&request), "{date}");
        }
    }
}
