//! The engine itself, asked what the form is asked: the widget must show the same.

use chrono::{Datelike, Days, NaiveDate};
use recovery_calculator::engine::json;
use serde_json::{Value, json};

use crate::calculator::Suggestion;

/// A day that no test outlives, where the page sets the day.
pub(crate) const TODAY: &str = "2026-11-23";

/// The week of the runner who is typed into the form, Monday first.
pub(crate) const WEEK: [&str; 7] = ["rest", "intervals", "easy", "tempo", "easy", "rest", "long"];

/// What the form asks before anybody has touched it.
pub(crate) fn untouched(today: &str) -> Value {
    let today = date(today);
    let last_massage = (today - Days::new(60)).to_string();
    json!({
        "today": today.to_string(),
        "runner": {
            "weekly_km": 30,
            "week": ["rest", "easy", "rest", "tempo", "rest", "easy", "long"],
            "last_massage": { "date": last_massage },
        },
    })
}

/// The same for the runner of the tests: 42 km, [`WEEK`], a half marathon.
pub(crate) fn half_marathon(today: &str, race: NaiveDate) -> Value {
    let mut request = untouched(today);
    request["runner"]["weekly_km"] = 42.into();
    request["runner"]["week"] = json!(WEEK);
    request["runner"]["race"] = json!({ "date": race.to_string(), "distance_km": 21.0975 });
    request
}

/// The next 16 May that leaves a month.
pub(crate) fn next_may(today: &str) -> NaiveDate {
    let today = date(today);
    let in_may = |year| NaiveDate::from_ymd_opt(year, 5, 16).expect("every year has a 16 May");
    let this_year = in_may(today.year());
    if this_year > today + Days::new(30) { this_year } else { in_may(today.year() + 1) }
}

/// What the engine suggests.
pub(crate) fn suggestion(request: &Value) -> Suggestion {
    let answer: Value = serde_json::from_str(&json::answer(&request.to_string())).expect("answers are JSON");
    assert!(answer["error"].is_null(), "{}", answer["error"]);
    let text = |value: &Value| value.as_str().map(str::to_owned);
    Suggestion {
        kind: text(&answer["next"]["kind"]),
        date: text(&answer["next"]["date"]),
        urgency: text(&answer["referral"]["urgency"]),
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}
