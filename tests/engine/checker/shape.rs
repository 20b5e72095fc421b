//! The shape of an answer: what the contract, section 5, promises whatever the plan.

use super::super::answer::{Answer, Visit};
use super::super::request::Request;
use super::season::urgency;

/// So many reasons a visit has at most (section 4.15).
const MOST_REASONS: usize = 6;
/// Gravest first.
const URGENCIES: [&str; 4] = ["emergency", "doctor_first", "postpone", "clearance"];

fn gravest(request: &Request) -> Option<&'static str> {
    let waived = |urgency: &str| urgency == "clearance" && request.runner.medical_clearance;
    URGENCIES.into_iter().find(|urgent| {
        !waived(urgent) && request.runner.cautions.iter().any(|caution| urgency(caution) == Some(urgent))
    })
}

/// What a referral gets wrong: everything is empty but the referral.
pub(crate) fn referral(request: &Request, answer: &Answer) -> Vec<String> {
    let is_empty = answer.next.is_none()
        && answer.alternatives.is_empty()
        && answer.appointments.is_empty()
        && answer.days.is_empty()
        && answer.advice.is_empty();
    let Some(referral) = &answer.referral else { return vec!["a referral without its reason".into()] };
    let mut complaints = Vec::new();
    if !is_empty {
        complaints.push("a plan beside a referral".into());
    }
    if Some(&*referral.urgency) != gravest(request) {
        complaints.push(format!("urgency {} instead of {:?}", referral.urgency, gravest(request)));
    }
    let named = |caution: &String| referral.cautions.contains(caution);
    if !request.runner.cautions.iter().filter(|caution| urgency(caution) == gravest(request)).all(named) {
        complaints.push(format!("the referral names only {:?}", referral.cautions));
    }
    if !referral.cautions.iter().all(|caution| request.runner.cautions.contains(caution)) {
        complaints.push(format!("nobody spoke of all of {:?}", referral.cautions));
    }
    complaints
}

/// What a plan gets wrong in its shape.
pub(crate) fn plan(request: &Request, answer: &Answer) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut expect = |holds: bool, what: &str| {
        if !holds {
            complaints.push(what.to_owned());
        }
    };
    let dates: Vec<_> = answer.appointments.iter().map(|visit| visit.date).collect();
    expect(answer.status == "planned", "neither a plan nor a referral");
    expect(answer.referral.is_none() && gravest(request).is_none(), "a plan where a referral is due");
    expect(dates.is_sorted_by(|one, other| one < other), "appointments out of order");
    expect(answer.next.as_ref() == answer.appointments.first(), "next is not the first appointment");
    expect(dates.last() <= answer.days.last().map(|day| day.date).as_ref(), "an appointment beyond the last day");
    expect(answer.alternatives.len() <= 2, "more than two alternatives");
    expect(answer.next.is_some() || answer.alternatives.is_empty(), "an alternative to nothing");
    let others: Vec<_> = answer.alternatives.iter().map(|visit| visit.date).collect();
    expect(others.is_sorted_by(|one, other| one < other), "alternatives out of order");
    expect(!dates.first().is_some_and(|next| others.contains(next)), "an alternative on the day of the next visit");
    let visits = answer.appointments.iter().chain(&answer.alternatives);
    expect(visits.into_iter().all(has_reasons), "a visit with no reason, more than six, or one twice");
    complaints
}

fn has_reasons(visit: &Visit) -> bool {
    let reasons = &visit.reasons;
    let comes_twice = |index: usize| reasons[..index].iter().any(|reason| reason.rule == reasons[index].rule);
    let is_graded = |grade: &str| matches!(grade, "A" | "B" | "C" | "D");
    (1..=MOST_REASONS).contains(&reasons.len())
        && !(0..reasons.len()).any(comes_twice)
        && reasons.iter().all(|reason| is_graded(&reason.grade))
}
