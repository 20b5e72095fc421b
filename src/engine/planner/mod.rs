//! Puts the answer together: plan or referral, the days as they stand, and what else the runner should know.

mod candidates;
mod context;
mod cost;
mod figures;
mod horizon;
mod memory;
mod reasons;
mod schedule;
mod search;
mod state;
mod windows;

use chrono::NaiveDate;

use crate::engine::civil;
use crate::engine::domain::answer::{Advice, Answer, Appointment, DayReport, Referral, RuledOut, Status};
use crate::engine::domain::health::Contraindication;
use crate::engine::domain::massage::{Depth, Purpose};
use crate::engine::domain::request::Request;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::{DaySession, Weekday};
use crate::engine::planner::context::PlanContext;
use crate::engine::planner::schedule::Schedule;
use crate::engine::planner::state::{Candidate, PlanState};
use crate::engine::rules::kind;
use crate::engine::rules::referral;
use crate::engine::season::body;
use crate::engine::season::demanding;
use crate::engine::season::load;
use crate::engine::season::{Day, GROWN_WINDOW, Season};

/// The most areas that an hour has room for (TY-TIE).
const MOST_AREAS: usize = 3;
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
    let Schedule { visits, alternatives } = schedule::best(&context, chosen);
    let start = context.start();
    let rhythm = rhythm(&visits);
    let appointments = in_order(&context, start, &visits, rhythm);
    let horizon = horizon::last_shown(season);
    let last_day = visits.first().map_or(horizon, |first| first.day.max(horizon));
    let mut others = Vec::new();
    for visit in &alternatives {
        others.push(appointment(&context, &start, visit, None));
    }
    let mut days = Vec::new();
    for day in 0..=last_day {
        days.push(report(&context, &start, day));
    }
    Answer {
        next: appointments.first().cloned(),
        alternatives: others,
        advice: advice(&context, appointments.first(), &days),
        helpful_weekday: if appointments.is_empty() { helpful_weekday(&context, &start) } else { None },
        days,
        rhythm_days: rhythm,
        closes_up: closes_up(&context, &visits),
        appointments,
        ..blank(season)
    }
}

/// How many days the next regular visits of the plan are apart, on average; none where fewer than two follow each other.
fn rhythm(visits: &[Candidate]) -> Option<u16> {
    const GAPS: usize = 4;
    let is_regular = |visit: &&Candidate| visit.purpose == Purpose::Regular;
    let regular = visits.iter().take_while(is_regular).take(GAPS + 1).count();
    let (first, last) = (visits.first()?, visits.get(regular.checked_sub(1)?)?);
    let gaps = regular as Day - 1;
    (gaps > 0).then(|| ((last.day - first.day + gaps / 2) / gaps) as u16)
}

/// Whether visits before a race come clearly sooner than those of today's phase.
fn closes_up(context: &PlanContext, visits: &[Candidate]) -> bool {
    const CLEARLY: Day = 3;
    let season = context.season;
    let Some(race) = season.goals.iter().find(|goal| goal.day > 0) else { return false };
    visits.windows(2).any(|pair| {
        pair[1].day < race.day
            && matches!(pair[1].purpose, Purpose::Regular | Purpose::LastFocused)
            && pair[1].day - pair[0].day + CLEARLY < season.interval(0)
    })
}

/// Where the runner's own days leave none that is legal: the weekday that would open the most.
fn helpful_weekday(context: &PlanContext, start: &PlanState) -> Option<Weekday> {
    let mut best = (0, None);
    for weekday in Weekday::ALL.iter().copied() {
        let is_opened = |day: &Day| {
            let only_own = |depth: &Depth| {
                let rules = context.forbidding(start, *day, *depth);
                rules.iter().all(|rule| *rule == RuleId::Available) && context.need.kind(*depth).is_some()
            };
            Weekday::of(context.season.date(*day)) == weekday && Depth::ALL.iter().any(only_own)
        };
        let opened = (0..=GROWN_WINDOW).filter(is_opened).count();
        if opened > best.0 {
            best = (opened, Some(weekday));
        }
    }
    best.1
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
        rhythm_days: None,
        closes_up: false,
        helpful_weekday: None,
    }
}

fn in_order(context: &PlanContext, start: PlanState, visits: &[Candidate], rhythm: Option<u16>) -> Vec<Appointment> {
    let (mut state, mut rhythm) = (start, rhythm);
    let mut appointments = Vec::new();
    for visit in visits {
        appointments.push(appointment(context, &state, visit, rhythm.take()));
        state = context.after(&state, visit);
    }
    appointments
}

fn appointment(context: &PlanContext, state: &PlanState, visit: &Candidate, rhythm: Option<u16>) -> Appointment {
    let season = context.season;
    let spots = &season.request.runner.trouble_spots;
    let service = season.request.clinic.service(visit.kind);
    let usual = match visit.purpose {
        Purpose::PreRace | Purpose::PostRaceLight => SHORT,
        Purpose::Regular | Purpose::LastFocused | Purpose::PostRaceFull | Purpose::PostRaceDeep => LONG,
    };
    let demanding = |day: Day| DaySession { date: season.date(day), session: season.session(day) };
    Appointment {
        date: season.date(visit.day),
        kind: visit.kind,
        depth: visit.depth,
        minutes: service.and_then(|service| service.minutes).unwrap_or(usual),
        service: service.map(|service| service.id.clone()),
        purpose: visit.purpose,
        focus: spots[..spots.len().min(MOST_AREAS)].to_vec(),
        reasons: reasons::of_visit(context, state, visit, rhythm),
        last_demanding: demanding::last(season, visit.day).map(demanding),
        next_demanding: demanding::next(season, visit.day).map(demanding),
    }
}

/// A day as it stands for a next visit, given the last massage.
fn report(context: &PlanContext, start: &PlanState, day: Day) -> DayReport {
    let season = context.season;
    let mut ruled_out = Vec::new();
    let mut deepest = None;
    for depth in Depth::ALL.iter().copied() {
        let before = ruled_out.len();
        context.for_each_forbidding(start, day, depth, &mut |rule| ruled_out.push(RuledOut { depth, rule }));
        if ruled_out.len() == before {
            deepest = Some(depth);
        }
    }
    DayReport {
        date: season.date(day),
        session: season.session(day),
        deepest,
        ruled_out,
        training: season.training(day),
    }
}

fn advice(context: &PlanContext, next: Option<&Appointment>, days: &[DayReport]) -> Vec<Advice> {
    let season = context.season;
    let runner = &season.request.runner;
    let is_reason = |rule: RuleId| next.is_some_and(|next| next.reasons.iter().any(|reason| reason.rule == rule));
    let keeps_all = |rule: RuleId| next.is_none() && days.iter().any(|day| day.is_ruled_out_by(rule));
    let mut advice = Vec::new();
    for (rule, speaks) in [
        (RuleId::NoDay, next.is_none()),
        (RuleId::Available, is_reason(RuleId::Available) || keeps_all(RuleId::Available)),
        (RuleId::RacePast, season.is_race_past),
        (RuleId::RaceFar, season.is_race_far),
        (RuleId::AskDoctor, body::is_under_clearance(season)),
        (RuleId::LocalSkin, runner.cautions.contains(&Contraindication::LocalSkin)),
        (RuleId::Overload, load::is_overloaded(runner)),
        (RuleId::Budget, runner.max_per_month.is_some()),
        (RuleId::Catalogue, kind::is_substituted(&context.need, &season.request.clinic)),
        (RuleId::Closed, is_reason(RuleId::Closed)),
        (RuleId::Holiday, is_reason(RuleId::Holiday)),
    ] {
        if speaks {
            advice.push(Advice { rule });
        }
    }
    advice
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
