//! The JSON of the contract: what is said of a request that it cannot use, field and code.

use recovery_calculator::engine::json;
use serde_json::{Value, json};

use super::day::Day;
use super::request::{Race, Request};

/// A request that names every part there is.
fn request() -> Value {
    let mut request = Request::sample();
    request.runner.race = Some(Race { date: Day::of("2027-04-25"), distance_km: 21.0975 });
    serde_json::to_value(&request).expect("plain data")
}

/// Puts each value at its JSON pointer and expects the refusal.
#[track_caller]
fn check(rows: &[(&str, Value, &str, &str)]) {
    for (pointer, value, field, code) in rows {
        let mut request = request();
        put(&mut request, pointer, value.clone());
        assert_eq!(refusal(&request.to_string()), (field.to_string(), code.to_string()), "{value} at {pointer}");
    }
}

fn put(request: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    match request.pointer_mut(parent).expect("a pointer into the request") {
        Value::Array(items) => items[key.parse::<usize>().expect("an index")] = value,
        object => object[key] = value,
    }
}

fn refusal(text: &str) -> (String, String) {
    let answer: Value = serde_json::from_str(&json::answer(text)).expect("an answer in JSON");
    let part = |name: &str| answer["error"][name].as_str().unwrap_or("nothing refused").to_owned();
    assert!(answer["error"]["problem"].is_string() || answer["status"].is_string(), "{answer}");
    (part("field"), part("code"))
}

#[test]
fn text_that_is_no_request() {
    let a_megabyte = format!("{{\"today\":\"{}\"}}", "x".repeat(1_000_000));
    for (text, field, code) in [
        ("", "", "invalid_json"),
        ("   ", "", "invalid_json"),
        ("{", "", "invalid_json"),
        ("NaN", "", "invalid_json"),
        ("{} {}", "", "invalid_json"),
        ("\u{feff}{}", "", "invalid_json"),
        ("{\"today\":1e999}", "", "invalid_json"),
        (&"[".repeat(100_000), "", "invalid_json"),
        (&"{\"runner\":".repeat(20_000), "", "invalid_json"),
        (&a_megabyte, "", "too_long"),
        ("null", "", "wrong_type"),
        ("[]", "", "wrong_type"),
        ("{}", "today", "missing_field"),
        ("{\"today\":\"2026-11-23\"}", "runner", "missing_field"),
        ("{\"today\":\"2026-11-23\",\"runner\":{}}", "runner.weekly_km", "missing_field"),
        ("{\"today\":\"2026-11-23\",\"runner\":{\"weekly_km\":1}}", "runner.week", "missing_field"),
    ] {
        assert_eq!(refusal(text), (field.to_owned(), code.to_owned()), "{:.60}", text);
    }
}

#[test]
fn names_that_the_contract_does_not_know() {
    check(&[
        ("/mood", json!(1), "mood", "unknown_field"),
        ("/runner/age", json!(40), "runner.age", "unknown_field"),
        ("/runner/race/name", json!("Montréal"), "runner.race.name", "unknown_field"),
        ("/runner/last_massage/by", json!("Anne"), "runner.last_massage.by", "unknown_field"),
        ("/clinic/nmae", json!("x"), "clinic.nmae", "unknown_field"),
        (
            "/clinic/services",
            json!([{"id": "a", "kind": "sports", "price": 90}]),
            "clinic.services[0].price",
            "unknown_field",
        ),
        ("/clinic/policy", json!({"pree": {}}), "clinic.policy.pree", "unknown_field"),
        ("/clinic/policy", json!({"pre": {"X": {}}}), "clinic.policy.pre.X", "unknown_field"),
        ("/clinic/policy", json!({"pre": {"D": {"5km": 3}}}), "clinic.policy.pre.D.5km", "unknown_field"),
        ("/clinic/policy", json!({"RACE-0": 0}), "clinic.policy.RACE-0", "unknown_field"),
    ]);
}

#[test]
fn dates_that_cannot_be() {
    check(&[
        ("/today", json!("2026-02-29"), "today", "not_a_date"),
        ("/today", json!("2026-13-01"), "today", "not_a_date"),
        ("/today", json!("2026-11-2"), "today", "not_a_date"),
        ("/today", json!("23/11/2026"), "today", "not_a_date"),
        ("/today", json!("2026-11-23T08:00:00Z"), "today", "not_a_date"),
        ("/today", json!(20_261_123), "today", "wrong_type"),
        ("/today", json!("1899-12-31"), "today", "out_of_range"),
        ("/today", json!("2200-01-01"), "today", "out_of_range"),
        ("/today", json!("x".repeat(3_000)), "today", "too_long"),
        ("/runner/race/date", json!("2027-04-31"), "runner.race.date", "not_a_date"),
        ("/runner/last_massage/date", json!("2026-11-24"), "runner.last_massage.date", "after_today"),
        ("/clinic/closed_dates", json!(["2026-12-25", "2026-12-32"]), "clinic.closed_dates[1]", "not_a_date"),
        ("/clinic/closed_dates", json!(vec!["2026-12-25"; 1_001]), "clinic.closed_dates", "too_long"),
    ]);
}

#[test]
fn numbers_out_of_their_bounds() {
    check(&[
        ("/runner/weekly_km", json!(-0.1), "runner.weekly_km", "out_of_range"),
        ("/runner/weekly_km", json!(400.1), "runner.weekly_km", "out_of_range"),
        ("/runner/weekly_km", json!(1e300), "runner.weekly_km", "out_of_range"),
        ("/runner/weekly_km", json!("30"), "runner.weekly_km", "wrong_type"),
        ("/runner/race/distance_km", json!(0), "runner.race.distance_km", "out_of_range"),
        ("/runner/race/distance_km", json!(1_001), "runner.race.distance_km", "out_of_range"),
        ("/runner/soreness", json!(-1), "runner.soreness", "out_of_range"),
        ("/runner/soreness", json!(11), "runner.soreness", "out_of_range"),
        ("/runner/soreness", json!(2.5), "runner.soreness", "wrong_type"),
        ("/runner/max_per_month", json!(0), "runner.max_per_month", "out_of_range"),
        ("/clinic/notice_days", json!(-1), "clinic.notice_days", "out_of_range"),
        ("/clinic/notice_days", json!(1e18), "clinic.notice_days", "out_of_range"),
        ("/clinic/notice_days", json!(1_000), "clinic.notice_days", "out_of_range"),
        (
            "/clinic/services",
            json!([{"id": "a", "kind": "sports", "minutes": 0}]),
            "clinic.services[0].minutes",
            "out_of_range",
        ),
        ("/clinic/policy", json!({"pre": {"D": {"5k": 2.5}}}), "clinic.policy.pre.D.5k", "wrong_type"),
        ("/clinic/policy", json!({"pre_ideal": {"L": {"5k": [1, 3]}}}), "clinic.policy.pre_ideal.L.5k", "out_of_range"),
        (
            "/clinic/policy",
            json!({"post_ideal": {"L": {"5k": [3, 1]}}}),
            "clinic.policy.post_ideal.L.5k",
            "out_of_range",
        ),
    ]);
}

#[test]
fn numbers_at_their_bounds_are_taken() {
    for (pointer, value) in [
        ("/runner/weekly_km", json!(0)),
        ("/runner/weekly_km", json!(400)),
        ("/runner/race/distance_km", json!(1_000)),
        ("/runner/soreness", json!(0)),
        ("/runner/soreness", json!(10)),
        ("/runner/max_per_month", json!(1)),
        ("/runner/last_massage/date", json!("2026-11-23")),
        ("/clinic/notice_days", json!(0)),
        ("/clinic/notice_days", json!(60)),
        ("/clinic/name", json!("x".repeat(2_000))),
        ("/clinic/closed_dates", json!(vec!["2026-12-25"; 1_000])),
    ] {
        let mut request = request();
        put(&mut request, pointer, value.clone());
        assert_eq!(refusal(&request.to_string()).0, "nothing refused", "{value} at {pointer}");
    }
}

#[test]
fn a_request_may_be_as_long_as_is_said() {
    let text = request().to_string();
    let padded = |length: usize| format!("{text}{}", " ".repeat(length - text.len()));
    assert_eq!(refusal(&padded(256 * 1024)).0, "nothing refused");
    assert_eq!(refusal(&padded(256 * 1024 + 1)).1, "too_long");
}

#[test]
fn a_distance_that_is_too_long_is_told_the_longest() {
    let mut request = request();
    put(&mut request, "/runner/weekly_km", json!(400.1));
    let answer: Value = serde_json::from_str(&json::answer(&request.to_string())).expect("JSON");
    assert_eq!(answer["error"]["problem"], "at most 400 km is needed");
}

#[test]
fn words_and_lists_of_the_wrong_sort() {
    check(&[
        ("/runner/week", json!(vec!["rest"; 8]), "runner.week", "wrong_length"),
        ("/runner/week", json!(vec!["rest"; 6]), "runner.week", "wrong_length"),
        ("/runner/week/6", json!("longue"), "runner.week[6]", "unknown_value"),
        ("/runner/trouble_spots", json!(["calves", "calf"]), "runner.trouble_spots[1]", "unknown_value"),
        ("/runner/trouble_spots", json!("calves"), "runner.trouble_spots", "wrong_type"),
        ("/runner/cautions", json!(["gout"]), "runner.cautions[0]", "unknown_value"),
        ("/runner/last_massage/kind", json!("thai"), "runner.last_massage.kind", "unknown_value"),
        ("/runner/medical_clearance", json!("yes"), "runner.medical_clearance", "wrong_type"),
        ("/runner/race", json!("2027-04-25"), "runner.race", "wrong_type"),
        ("/runner/race", json!({"date": "2027-04-25"}), "runner.race.distance_km", "missing_field"),
        ("/clinic/open_weekdays", json!(["monday"]), "clinic.open_weekdays[0]", "unknown_value"),
        ("/clinic/services", json!([{"id": "a", "kind": "hot_stone"}]), "clinic.services[0].kind", "unknown_value"),
        ("/clinic/services", json!([{"kind": "sports"}]), "clinic.services[0].id", "missing_field"),
        ("/clinic/name", json!("x".repeat(2_001)), "clinic.name", "too_long"),
        ("/clinic/policy", json!({"interval": {"base": [21, 21]}}), "clinic.policy.interval.base", "wrong_length"),
    ]);
}

#[test]
fn days_and_races_of_the_runner() {
    let race = |date: &str| json!({"date": date, "distance_km": 10});
    check(&[
        ("/runner/races", json!([race("2027-04-25")]), "runner.races", "conflict"),
        ("/runner/days", json!([{"date": "2026-11-08", "session": "long"}]), "runner.days[0].date", "out_of_range"),
        ("/runner/days", json!([{"date": "2027-12-29", "session": "long"}]), "runner.days[0].date", "out_of_range"),
        ("/runner/days", json!([{"date": "2026-11-24", "session": "swim"}]), "runner.days[0].session", "unknown_value"),
        ("/runner/days", json!([{"date": "2026-11-24"}]), "runner.days[0].session", "missing_field"),
        ("/runner/days", json!(vec![json!({"date": "2026-11-24", "session": "long"}); 61]), "runner.days", "too_long"),
        ("/runner/available_weekdays", json!([]), "runner.available_weekdays", "wrong_length"),
        ("/runner/available_weekdays", json!(["lun"]), "runner.available_weekdays[0]", "unknown_value"),
        ("/runner/unavailable_dates", json!(["2026-12-32"]), "runner.unavailable_dates[0]", "not_a_date"),
        ("/runner/unavailable_dates", json!(vec!["2026-12-24"; 61]), "runner.unavailable_dates", "too_long"),
        ("/clinic/holidays", json!("easter"), "clinic.holidays", "unknown_value"),
    ]);
    let mut request = request();
    request["runner"].as_object_mut().expect("an object").remove("race");
    let days = ["2027-01-10", "2027-02-10", "2027-03-10", "2027-04-10", "2027-05-10", "2027-06-10", "2027-07-10"];
    request["runner"]["races"] = days[..6].iter().map(|day| race(day)).collect();
    assert_eq!(refusal(&request.to_string()).0, "nothing refused");
    request["runner"]["races"] = days.iter().map(|day| race(day)).collect();
    assert_eq!(refusal(&request.to_string()), ("runner.races".into(), "too_long".into()));
    request["runner"]["races"] = json!([race("2027-01-10"), race("2027-01-10")]);
    assert_eq!(refusal(&request.to_string()), ("runner.races[1]".into(), "conflict".into()));
}

#[test]
fn races_come_in_any_order() {
    let race = |date: &str, km: i64| json!({"date": date, "distance_km": km});
    let answer = |races: Value| {
        let mut request = request();
        request["runner"].as_object_mut().expect("an object").remove("race");
        request["runner"]["races"] = races;
        json::answer(&request.to_string())
    };
    let (first, second) = (race("2027-01-10", 10), race("2027-02-14", 21));
    assert_eq!(answer(json!([first, second])), answer(json!([second, first])));
}

#[test]
fn null_stands_only_where_the_contract_has_it() {
    for pointer in ["/runner/race", "/runner/last_massage", "/runner/max_per_month"] {
        let mut request = request();
        put(&mut request, pointer, Value::Null);
        assert_eq!(refusal(&request.to_string()).0, "nothing refused", "{pointer}");
    }
    check(&[
        ("/today", json!(null), "today", "wrong_type"),
        ("/runner", json!(null), "runner", "wrong_type"),
        ("/runner/weekly_km", json!(null), "runner.weekly_km", "wrong_type"),
        ("/runner/week", json!(null), "runner.week", "wrong_type"),
        ("/runner/week/0", json!(null), "runner.week[0]", "wrong_type"),
        ("/runner/race/date", json!(null), "runner.race.date", "wrong_type"),
        ("/runner/race/distance_km", json!(null), "runner.race.distance_km", "wrong_type"),
        ("/runner/soreness", json!(null), "runner.soreness", "wrong_type"),
        ("/clinic/notice_days", json!(null), "clinic.notice_days", "wrong_type"),
        ("/clinic/policy", json!({"naive_days": null}), "clinic.policy.naive_days", "wrong_type"),
    ]);
}
