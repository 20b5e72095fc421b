//! The limits of the handbook, section 4.11: what a clinic may loosen, and what is said of a refused value.

use recovery_calculator::engine::json;
use serde_json::{Value, json};

use super::checker;
use super::request::Request;

/// Code, limit and the number in force.
type Notice = (&'static str, i64, i64);

/// Sets one number of the policy, and expects a notice or none.
#[track_caller]
fn check(rows: &[(&str, i64, Option<Notice>)]) {
    for (path, number, notice) in rows {
        let mut policy = json!(number);
        for name in path.split('.').rev() {
            policy = json!({ name: policy });
        }
        let mut request = Request::sample();
        request.clinic.policy = policy;
        let notices = checker::check(&request).notices;
        let found: Vec<_> =
            notices.iter().map(|found| (&*found.field, &*found.code, found.limit, found.used)).collect();
        let field = format!("clinic.policy.{path}");
        let expected: Vec<_> = notice.iter().map(|(code, limit, used)| (&*field, *code, *limit, *used)).collect();
        assert_eq!(found, expected, "{path} = {number}");
    }
}

fn below(limit: i64, used: i64) -> Option<Notice> {
    Some(("below_floor", limit, used))
}

#[test]
fn around_a_race() {
    check(&[
        ("pre.D.5k", 1, below(2, 3)),
        ("pre.D.5k", 2, None),
        ("pre.D.5k", 14, None),
        ("pre.D.ultra", -1, below(2, 7)),
        ("pre.M.marathon", 0, below(1, 3)),
        ("pre.M.marathon", 1, None),
        ("pre.L.half", 0, below(1, 1)),
        ("post.L.marathon", 0, None),
        ("post.M.5k", 0, below(1, 1)),
        ("post.D.half", 1, below(2, 4)),
        ("post.D.half", 2, None),
        ("post.D.marathon", 3, below(4, 5)),
        ("post.D.marathon", 4, None),
        ("post.D.ultra", 3, below(4, 10)),
    ]);
}

#[test]
fn between_visits_and_around_sessions() {
    check(&[
        ("gap_after.L", 1, None),
        ("gap_after.M", 0, None),
        ("gap_after.D", 0, below(1, 1)),
        ("gap_before.D", 0, below(1, 2)),
        ("gap_before.D", 1, None),
        ("gap_before.D", 14, None),
        ("gap_before.M", 15, Some(("above_ceiling", 14, 1))),
        ("gap_after.L", 14, None),
        ("gap_after.D", 15, Some(("above_ceiling", 14, 1))),
        ("spacing.L.L", 0, below(1, 3)),
        ("spacing.M.M", 1, below(2, 5)),
        ("spacing.M.M", 2, None),
        ("spacing.D.D", 3, below(4, 7)),
        ("spacing.D.D", 4, None),
        ("naive_days", 13, below(14, 42)),
        ("naive_days", 14, None),
        ("naive_days", 121, Some(("above_ceiling", 120, 42))),
    ]);
}

#[test]
fn intervals_one_tier_at_a_time() {
    let mut request = Request::sample();
    request.clinic.policy = json!({"interval": {"maintenance": [4, 5, 90, 91, 21]}});
    let answer = checker::check(&request);
    assert_eq!(answer.interval_days, 5);
    let found: Vec<_> =
        answer.notices.iter().map(|found| (&*found.field, &*found.code, found.limit, found.used)).collect();
    assert_eq!(
        found,
        [
            ("clinic.policy.interval.maintenance[0]", "below_floor", 5, 35),
            ("clinic.policy.interval.maintenance[3]", "above_ceiling", 90, 21),
        ]
    );
}

#[test]
fn a_clinic_read_by_itself_is_the_clinic_of_a_request() {
    let clinic = json!({"name": "Clinique", "notice_days": 2, "policy": {"pre": {"D": {"5k": 1, "half": 6}}}});
    let mut request = serde_json::to_value(Request::sample()).expect("plain data");
    request["clinic"] = clinic.clone();
    let of_request = json::request(&request.to_string()).expect("a request").clinic;
    assert_eq!(json::clinic(&clinic.to_string()), Ok((*of_request).clone()));
    let refused = json::clinic(&Value::from(3).to_string()).expect_err("a number is no clinic");
    assert_eq!((&*refused.field, refused.code.id()), ("clinic", "wrong_type"));
}

#[test]
fn what_a_clinic_says_of_itself_is_read_whole() {
    let clinic = json!({
        "$schema": "clinic.schema.json",
        "name": "Clinique",
        "time_zone": "America/Toronto",
        "booking_url": "https://clinic.example/rdv",
        "phone": "514 555-0100",
    });
    let clinic = json::clinic(&clinic.to_string()).expect("a clinic");
    let read = [clinic.name, clinic.time_zone, clinic.booking_url, clinic.phone];
    let written = ["Clinique", "America/Toronto", "https://clinic.example/rdv", "514 555-0100"];
    assert_eq!(read, written.map(|text| Some(text.to_owned())));
}

#[test]
fn what_a_clinic_says_of_its_services_is_read_whole() {
    let clinic = json!({"services": [
        {"id": "a", "kind": "sports", "minutes": 5, "name": {"en": "Sports", "fr": "Sportif"}, "booking_url": "https://clinic.example/a"},
        {"id": "b", "kind": "swedish", "minutes": 480, "name": {"fr": "Détente"}},
        {"id": "c", "kind": "trigger_point"},
    ]});
    let clinic = json::clinic(&clinic.to_string()).expect("a clinic");
    let read: Vec<_> = clinic
        .services
        .iter()
        .map(|service| {
            let name = (service.name.en.as_deref(), service.name.fr.as_deref());
            (&*service.id, service.kind.id(), service.minutes, name, service.booking_url.as_deref())
        })
        .collect();
    assert_eq!(
        read,
        [
            ("a", "sports", Some(5), (Some("Sports"), Some("Sportif")), Some("https://clinic.example/a")),
            ("b", "swedish", Some(480), (None, Some("Détente")), None),
            ("c", "trigger_point", None, (None, None), None),
        ]
    );
    assert_eq!(clinic.service_by_id("b"), Some(&clinic.services[1]));
    assert_eq!(clinic.service_by_id("d"), None);
}

/// A clinic in which every number of the policy stands as it is by default, but one.
fn clinic_with(place: usize, number: i64) -> String {
    let mut policy = json!({});
    for (at, limit) in json::policy_limits().iter().enumerate() {
        let mut node = &mut policy;
        for name in &limit.path {
            node = match name.parse::<usize>() {
                Ok(index) => {
                    if node.is_null() {
                        *node = json!([]);
                    }
                    let list = node.as_array_mut().expect("a list");
                    list.resize(list.len().max(index + 1), Value::Null);
                    &mut list[index]
                }
                Err(_) => &mut node[*name],
            };
        }
        *node = if at == place { json!(number) } else { json!(limit.default) };
    }
    json!({ "policy": policy }).to_string()
}

#[test]
fn every_number_is_listed_with_its_limits() {
    let listed: Value = serde_json::from_str(&clinic_with(usize::MAX, 0)).expect("a clinic");
    let handbook: Value = serde_json::from_str(include_str!("handbook.json")).expect("the handbook's numbers");
    assert_eq!(listed["policy"], handbook);
    for (place, limit) in json::policy_limits().iter().enumerate() {
        let notices = |number: i64| {
            let clinic = json::clinic(&clinic_with(place, number)).expect("a clinic");
            let notices = clinic.notices.iter();
            notices.map(|it| (it.code.id(), it.limit, it.used)).collect::<Vec<_>>()
        };
        let (lowest, highest) = (i64::from(limit.lowest), i64::from(limit.highest));
        assert_eq!(notices(i64::from(limit.default)), [], "{:?}", limit.path);
        assert_eq!(notices(lowest - 1), [("below_floor", limit.lowest, limit.default)], "{:?}", limit.path);
        assert_eq!(notices(highest + 1), [("above_ceiling", limit.highest, limit.default)], "{:?}", limit.path);
    }
}
