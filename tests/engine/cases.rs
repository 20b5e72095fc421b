//! The worked cases of the handbook, section 7: `tests/cases.jsonl`, one runner a line.

use serde::Deserialize;
use serde_json::Value;

use super::answer::{Answer, Visit};
use super::checker::check;
use super::day::Day;
use super::request::Request;

#[derive(Deserialize)]
struct Case {
    id: String,
    story: String,
    request: Value,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    status: String,
    urgency: Option<String>,
    kinds: Option<Vec<String>>,
    date_between: Option<[Day; 2]>,
    #[serde(default)]
    illegal_dates: Vec<Day>,
    /// What the plan holds besides.
    #[serde(default)]
    later: Vec<Later>,
    /// The rules that the case is about: for readers.
    #[serde(rename = "rules")]
    _rules: String,
}

#[derive(Deserialize)]
struct Later {
    kinds: Vec<String>,
    date_between: [Day; 2],
}

#[test]
fn every_worked_case_holds() {
    let cases: Vec<Case> = include_str!("../cases.jsonl").lines().map(read).collect();
    assert!(cases.len() >= 30, "only {} cases", cases.len());
    let failures: Vec<String> = cases.iter().flat_map(failures).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn read(line: &str) -> Case {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error} in {line}"))
}

fn failures(case: &Case) -> Vec<String> {
    let request: Request = serde_json::from_value(case.request.clone()).expect("a request of the contract");
    let answer = check(&request);
    let as_written: Answer =
        serde_json::from_str(&recovery_calculator::engine::json::answer(&case.request.to_string()))
            .expect("an answer of the contract");
    assert_eq!(as_written, answer, "{}: a default that is written out changes the answer", case.id);
    let visits = || answer.appointments.iter().chain(&answer.alternatives);
    let expect = &case.expect;
    let mut failures = Vec::new();
    if answer.status != expect.status {
        failures.push(format!("status {}", answer.status));
    }
    if answer.referral.as_ref().map(|referral| &referral.urgency) != expect.urgency.as_ref() {
        failures.push(format!("referral {:?}", answer.referral));
    }
    let is_next = |test: &dyn Fn(&Visit) -> bool| answer.next.as_ref().is_some_and(test);
    if let Some([from, to]) = expect.date_between
        && !is_next(&|next| (from..=to).contains(&next.date))
    {
        failures.push(format!("next {:?} instead of a day from {from} to {to}", next(&answer)));
    }
    if let Some(kinds) = &expect.kinds
        && !is_next(&|next| kinds.contains(&next.kind))
    {
        failures.push(format!("next {:?} instead of one of {kinds:?}", next(&answer)));
    }
    failures.extend(
        visits().filter(|visit| expect.illegal_dates.contains(&visit.date)).map(|visit| format!("illegal {visit}")),
    );
    for later in &expect.later {
        let [from, to] = later.date_between;
        let is_held = |visit: &Visit| (from..=to).contains(&visit.date) && later.kinds.contains(&visit.kind);
        if !answer.appointments.iter().any(is_held) {
            let plan: Vec<String> = answer.appointments.iter().map(Visit::to_string).collect();
            failures.push(format!("no {:?} from {from} to {to} in {plan:?}", later.kinds));
        }
    }
    failures.into_iter().map(|what| format!("{}: {what} ({})", case.id, case.story)).collect()
}

fn next(answer: &Answer) -> Option<String> {
    answer.next.as_ref().map(Visit::to_string)
}
