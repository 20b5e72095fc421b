//! Rule coverage: each rule speaks to some runner, and no answer names a rule that the register does not hold.

use std::collections::BTreeSet;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use recovery_calculator::engine::domain::rule::RuleId;
use serde_json::Value;

use super::answer::Answer;
use super::request::Request;
use super::sampling::requests;

/// Requests enough for the rarest of the rules.
const SAMPLE: usize = 400;

#[test]
fn every_rule_speaks_to_some_runner() {
    let spoken: BTreeSet<String> =
        worked_cases().chain(sample()).flat_map(|request| rules(&request.answer())).collect();
    let known: BTreeSet<String> = RuleId::ALL.iter().map(|rule| rule.id().to_owned()).collect();
    assert_eq!(known.difference(&spoken).collect::<Vec<_>>(), Vec::<&String>::new(), "rules that never speak");
    assert_eq!(spoken.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "rules that nobody knows");
}

fn worked_cases() -> impl Iterator<Item = Request> {
    let request = |line: &str| {
        let case: Value = serde_json::from_str(line).expect("a case");
        serde_json::from_value(case["request"].clone()).expect("a request of the contract")
    };
    include_str!("../cases.jsonl").lines().map(request)
}

/// The same requests on every run.
fn sample() -> impl Iterator<Item = Request> {
    let mut runner = TestRunner::deterministic();
    (0..SAMPLE).map(move |_| requests().new_tree(&mut runner).expect("a request").current())
}

/// The rules that an answer names: as a reason, for a day that is ruled out, as advice, and behind a referral.
fn rules(answer: &Answer) -> BTreeSet<String> {
    let visits = answer.appointments.iter().chain(&answer.alternatives);
    let reasons = visits.flat_map(|visit| &visit.reasons).map(|reason| &reason.rule);
    let ruled_out = answer.days.iter().flat_map(|day| &day.ruled_out).map(|out| &out.rule);
    let advice = answer.advice.iter().map(|advice| &advice.rule);
    let cautions = answer.referral.iter().flat_map(|referral| &referral.cautions);
    reasons
        .chain(ruled_out)
        .chain(advice)
        .cloned()
        .chain(cautions.map(|caution| red_flag(caution).to_owned()))
        .collect()
}

/// Section 4.9.
fn red_flag(caution: &str) -> &'static str {
    match caution {
        "clot_signs" => "RF-A1",
        "dark_urine" => "RF-A2",
        "bone_pain" => "RF-A3",
        "nerve_signs" | "collapse" => "RF-A4",
        "lasting_pain" => "RF-A5",
        "fever" => "RF-B1",
        "fresh_injury" | "skin_infection" | "recent_surgery" => "RF-B2",
        _ => "RF-C1",
    }
}
