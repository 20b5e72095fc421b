//! What holds for every request: no minimum is broken, and what ought not to matter does not.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::Config;
use recovery_calculator::engine::json;
use serde_json::{Value, json};

use super::ask::{Ask, WEEKDAYS};
use super::checker::{complaints, complaints_from};
use super::day::Day;
use super::reply::{Depth, Reply};
use super::sampling::{asks, minimum_numbers, set};

/// Few enough for an unoptimised build; `PROPTEST_CASES` raises them.
pub(crate) fn config() -> Config {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64);
    Config { cases, failure_persistence: None, max_shrink_iters: 4_000, ..Config::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_answer_breaks_the_handbook(ask in asks()) {
        let complaints = complaints(&ask, &ask.reply());
        prop_assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    }

    #[test]
    fn no_plan_from_a_day_of_the_readers_own_breaks_the_handbook(ask in asks(), days in 0_i64..90) {
        let day = ask.today + days;
        let complaints = complaints_from(&ask, &ask.reply_from(day), Some(day));
        prop_assert!(complaints.is_empty(), "from {day}: {}", complaints.join("\n"));
    }

    #[test]
    fn no_thirty_days_hold_more_visits_than_the_budget(ask in asks(), most in 1_usize..5) {
        let ask = with(&ask, |ask| ask.runner.max_per_month = Some(most));
        let visits = ask.reply().appointments.into_iter().map(|visit| visit.date);
        let all: Vec<Day> = ask.runner.last_massage.iter().map(|last| last.date).chain(visits).collect();
        let fullest = all.iter().map(|from| all.iter().filter(|date| (0..30).contains(&(**date - *from))).count());
        prop_assert!(fullest.max() <= Some(most), "30 days of {all:?}");
    }

    #[test]
    fn the_same_request_gives_the_same_bytes(ask in asks()) {
        let json = ask.json();
        let request = json::request(&json).expect("a request of the contract");
        let planned = serde_json::to_string(&recovery_calculator::engine::plan(&request)).expect("plain data");
        prop_assert_eq!(json::answer(&json), planned);
    }

    #[test]
    fn the_plan_moves_with_the_week(ask in asks(), days in -800_i64..800) {
        prop_assert_eq!(moved(&ask, days).reply(), moved_reply(ask.reply(), days));
    }

    #[test]
    fn the_plan_moves_by_whole_weeks(ask in asks(), weeks in -120_i64..120) {
        let later = moved(&ask, 7 * weeks);
        prop_assert_eq!(&later.runner.week, &ask.runner.week);
        prop_assert_eq!(later.reply(), moved_reply(ask.reply(), 7 * weeks));
    }

    #[test]
    fn the_order_of_spots_and_cautions_does_not_matter(ask in asks()) {
        let twice = with(&ask, |ask| {
            for words in [&mut ask.runner.trouble_spots, &mut ask.runner.cautions] {
                words.reverse();
                words.extend_from_within(..);
            }
        });
        prop_assert_eq!(twice.reply(), ask.reply());
    }

    #[test]
    fn a_race_long_past_is_no_race(ask in asks(), ago in 121_i64..500) {
        let none = with(&ask, |ask| ask.runner.race = None);
        let past = with(&ask, |ask| {
            let distance_km = ask.runner.race.map_or(10.0, |race| race.distance_km);
            ask.runner.race = Some(super::ask::Race { date: ask.today - ago, distance_km });
        });
        let mut reply = past.reply();
        prop_assert_eq!(reply.advises("RACE-PAST"), reply.status == "planned");
        reply.advice.retain(|advice| advice.rule != "RACE-PAST");
        prop_assert_eq!(reply, none.reply());
    }

    #[test]
    fn longer_notice_never_brings_the_next_visit_forward(ask in asks(), more in 1_i64..10) {
        let ask = with(&unhindered(&ask), |ask| ask.runner.soreness = 0);
        let later = with(&ask, |ask| ask.clinic.notice_days = (ask.clinic.notice_days + more).min(60));
        if let (Some(soon), Some(late)) = (ask.reply().next, later.reply().next) {
            prop_assert!(soon.date <= late.date || late.depth < soon.depth, "{soon}, and with more notice {late}");
        }
    }

    #[test]
    fn more_soreness_never_allows_deeper_work(ask in asks(), more in 1_i64..=10) {
        let sorer = with(&ask, |ask| ask.runner.soreness = (ask.runner.soreness + more).min(10));
        prop_assert!(loosened(&ask.reply(), &sorer.reply()).is_none());
    }

    #[test]
    fn more_soreness_never_makes_the_next_visit_deeper(ask in asks(), more in 1_i64..=10) {
        let ask = unhindered(&ask);
        let sorer = with(&ask, |ask| ask.runner.soreness = (ask.runner.soreness + more).min(10));
        if let (Some(before), Some(after)) = (ask.reply().next, sorer.reply().next) {
            prop_assert!(after.depth <= before.depth, "{before}, and sorer {after}");
        }
    }

    #[test]
    fn a_stricter_policy_never_allows_deeper_work(ask in asks(), (path, number) in minimum_numbers()) {
        let (numbers, _) = super::handbook::in_force(&ask.clinic.policy);
        let own = path.iter().fold(&numbers, |numbers, name| &numbers[*name]).as_i64().unwrap_or(0);
        let stricter = with(&ask, |ask| {
            set(&mut ask.clinic.policy, &path, json!(own + number.as_i64().unwrap_or(0)));
        });
        let loosened = loosened(&ask.reply(), &stricter.reply());
        prop_assert!(loosened.is_none(), "{} on {loosened:?}", stricter.json());
    }

    #[test]
    fn the_door_answers_whatever_it_is_told(text in any::<String>(), bytes in vec(any::<u8>(), 0..200)) {
        for text in [&text, &*String::from_utf8_lossy(&bytes)] {
            prop_assert!(answers(text));
        }
    }

    #[test]
    fn the_door_answers_a_damaged_request(
        ask in asks(), cut in any::<Index>(), byte in any::<u8>(), value in values(),
    ) {
        let json = ask.json();
        let mut bytes = json.clone().into_bytes();
        bytes[cut.index(json.len())] = byte;
        prop_assert!(answers(&String::from_utf8_lossy(&bytes)));
        prop_assert!(answers(&json[..cut.index(json.len())]));
        let mut tree: Value = serde_json::from_str(&json).expect("the tests write JSON");
        replace(&mut tree, &mut cut.index(60), &value);
        prop_assert!(answers(&tree.to_string()));
    }
}

fn with(ask: &Ask, bend: impl FnOnce(&mut Ask)) -> Ask {
    let mut ask = ask.clone();
    bend(&mut ask);
    ask
}

/// The same runner without a race, at a clinic that offers every kind whenever it is open. A race makes visits compete,
/// and where the search finds nothing in its window, a day far behind it may well be deeper, or earlier than another.
fn unhindered(ask: &Ask) -> Ask {
    with(ask, |ask| {
        ask.runner.race = None;
        ask.clinic.services.clear();
        ask.clinic.closed_dates.clear();
        ask.clinic.policy = json!({});
    })
}

/// The first day that allows deeper work in the second answer than in the first.
fn loosened(before: &Reply, after: &Reply) -> Option<Day> {
    let rank = |name: &str| Depth::ALL.into_iter().find(|depth| Depth::name(Some(*depth)) == name);
    let mut days = before.days.iter().zip(&after.days);
    days.find(|(before, after)| rank(&after.deepest) > rank(&before.deepest)).map(|(day, _)| day.date)
}

/// The same request some days later, with everything that goes by weekdays turned by as many.
fn moved(ask: &Ask, days: i64) -> Ask {
    with(ask, |ask| {
        let turn = days.rem_euclid(7) as usize;
        ask.today = ask.today + days;
        ask.runner.week.rotate_right(turn);
        ask.runner.race.iter_mut().for_each(|race| race.date = race.date + days);
        ask.runner.last_massage.iter_mut().for_each(|last| last.date = last.date + days);
        ask.clinic.closed_dates.iter_mut().for_each(|date| *date = *date + days);
        for open in &mut ask.clinic.open_weekdays {
            let weekday = WEEKDAYS.iter().position(|name| name == open).unwrap_or_default();
            *open = WEEKDAYS[(weekday + turn) % 7].to_owned();
        }
    })
}

fn moved_reply(mut reply: Reply, days: i64) -> Reply {
    let visits = reply.next.iter_mut().chain(&mut reply.alternatives).chain(&mut reply.appointments);
    let dates = visits.map(|visit| &mut visit.date).chain(reply.days.iter_mut().map(|day| &mut day.date));
    dates.for_each(|date| *date = *date + days);
    reply
}

/// Whether the door says something that the contract knows.
fn answers(text: &str) -> bool {
    let answer: Value = serde_json::from_str(&json::answer(text)).unwrap_or_default();
    answer["status"].is_string() || (answer["error"]["field"].is_string() && answer["error"]["code"].is_string())
}

fn values() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!("2199-12-31")),
        Just(json!("1900-01-01")),
        Just(json!([[[[]]]])),
        Just(json!({"date": "2027-01-01"})),
    ]
}

/// Puts a value in the place of the one that the count-down ends at.
fn replace(tree: &mut Value, left: &mut usize, value: &Value) {
    if *left == 0 {
        *tree = value.clone();
    }
    *left = left.wrapping_sub(1);
    match tree {
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, left, value)),
        Value::Object(fields) => fields.values_mut().for_each(|field| replace(field, left, value)),
        _ => {}
    }
}
