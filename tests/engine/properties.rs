//! What holds for every request: no minimum is broken, and what ought not to matter does not.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngSeed};
use recovery_calculator::engine::json;
use serde_json::{Value, json};

use super::answer::{Answer, Depth};
use super::checker::{complaints, complaints_from};
use super::day::Day;
use super::request::{Request, WEEKDAYS};
use super::sampling::{minimum_numbers, requests, set};

/// The same requests on every run, and few enough for an unoptimised build; `PROPTEST_CASES` asks for more, and others.
pub(crate) fn config() -> Config {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let rng_seed = if cases.is_some() { RngSeed::Random } else { RngSeed::Fixed(2_026) };
    let cases = cases.unwrap_or(64);
    Config { cases, rng_seed, failure_persistence: None, max_shrink_iters: 4_000, ..Config::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_answer_breaks_the_handbook(request in requests()) {
        let complaints = complaints(&request, &request.answer());
        prop_assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    }

    #[test]
    fn no_plan_from_a_day_of_the_readers_own_breaks_the_handbook(request in requests(), days in 0_i64..90) {
        let day = request.today + days;
        let complaints = complaints_from(&request, &request.answer_from(day), Some(day));
        prop_assert!(complaints.is_empty(), "from {day}: {}", complaints.join("\n"));
    }

    #[test]
    fn no_thirty_days_hold_more_visits_than_the_budget(request in requests(), most in 1_usize..5) {
        let request = with(&request, |request| request.runner.max_per_month = Some(most));
        let visits = request.answer().appointments.into_iter().map(|visit| visit.date);
        let all: Vec<Day> = request.runner.last_massage.iter().map(|last| last.date).chain(visits).collect();
        let fullest = all.iter().map(|from| all.iter().filter(|date| (0..30).contains(&(**date - *from))).count());
        prop_assert!(fullest.max() <= Some(most), "30 days of {all:?}");
    }

    #[test]
    fn the_same_request_gives_the_same_bytes(request in requests()) {
        let json = request.json();
        let request = json::request(&json).expect("a request of the contract");
        let planned = serde_json::to_string(&recovery_calculator::engine::plan(&request)).expect("plain data");
        prop_assert_eq!(json::answer(&json), planned);
    }

    #[test]
    fn the_plan_moves_with_the_week(request in requests(), days in -800_i64..800) {
        let request = without_holidays(&request);
        prop_assert_eq!(moved(&request, days).answer(), moved_answer(request.answer(), days));
    }

    #[test]
    fn the_plan_moves_by_whole_weeks(request in requests(), weeks in -120_i64..120) {
        let request = without_holidays(&request);
        let later = moved(&request, 7 * weeks);
        prop_assert_eq!(&later.runner.week, &request.runner.week);
        prop_assert_eq!(later.answer(), moved_answer(request.answer(), 7 * weeks));
    }

    #[test]
    fn the_order_of_spots_and_cautions_does_not_matter(request in requests()) {
        let twice = with(&request, |request| {
            for words in [&mut request.runner.trouble_spots, &mut request.runner.cautions] {
                words.reverse();
                words.extend_from_within(..);
            }
        });
        prop_assert_eq!(twice.answer(), request.answer());
    }

    #[test]
    fn a_race_long_past_is_no_race(request in requests(), ago in 121_i64..500) {
        let request = with(&request, |request| request.runner.races.clear());
        let none = with(&request, |request| request.runner.race = None);
        let past = with(&request, |request| {
            let distance_km = request.runner.race.map_or(10.0, |race| race.distance_km);
            request.runner.race = Some(super::request::Race { date: request.today - ago, distance_km });
        });
        let mut answer = past.answer();
        prop_assert_eq!(answer.advises("RACE-PAST"), answer.status == "planned");
        answer.advice.retain(|advice| advice.rule != "RACE-PAST");
        prop_assert_eq!(answer, none.answer());
    }

    #[test]
    fn longer_notice_never_brings_the_next_visit_forward(request in requests(), more in 1_i64..10) {
        let request = with(&unhindered(&request), |request| request.runner.soreness = 0);
        let later = with(&request, |request| request.clinic.notice_days = (request.clinic.notice_days + more).min(60));
        if let (Some(soon), Some(late)) = (request.answer().next, later.answer().next) {
            prop_assert!(soon.date <= late.date || late.depth < soon.depth, "{soon}, and with more notice {late}");
        }
    }

    #[test]
    fn more_soreness_never_allows_deeper_work(request in requests(), more in 1_i64..=10) {
        let sorer = with(&request, |request| request.runner.soreness = (request.runner.soreness + more).min(10));
        prop_assert!(loosened(&request.answer(), &sorer.answer()).is_none());
    }

    #[test]
    fn more_soreness_never_makes_the_next_visit_deeper(request in requests(), more in 1_i64..=10) {
        let request = unhindered(&request);
        let sorer = with(&request, |request| request.runner.soreness = (request.runner.soreness + more).min(10));
        if let (Some(before), Some(after)) = (request.answer().next, sorer.answer().next) {
            prop_assert!(after.depth <= before.depth, "{before}, and sorer {after}");
        }
    }

    #[test]
    fn a_stricter_policy_never_allows_deeper_work(request in requests(), (path, number) in minimum_numbers()) {
        let (numbers, _) = super::handbook::in_force(&request.clinic.policy);
        let own = path.iter().fold(&numbers, |numbers, name| &numbers[*name]).as_i64().unwrap_or(0);
        let stricter = with(&request, |request| {
            set(&mut request.clinic.policy, &path, json!(own + number.as_i64().unwrap_or(0)));
        });
        let loosened = loosened(&request.answer(), &stricter.answer());
        prop_assert!(loosened.is_none(), "{} on {loosened:?}", stricter.json());
    }

    #[test]
    fn any_text_gets_an_answer(text in any::<String>(), bytes in vec(any::<u8>(), 0..200)) {
        for text in [&text, &*String::from_utf8_lossy(&bytes)] {
            prop_assert!(answers(text));
        }
    }

    #[test]
    fn a_damaged_request_gets_an_answer(
        request in requests(), cut in any::<Index>(), byte in any::<u8>(), value in values(),
    ) {
        let json = request.json();
        let mut bytes = json.clone().into_bytes();
        bytes[cut.index(json.len())] = byte;
        prop_assert!(answers(&String::from_utf8_lossy(&bytes)));
        prop_assert!(answers(&json[..cut.index(json.len())]));
        let mut tree: Value = serde_json::from_str(&json).expect("the tests write JSON");
        replace(&mut tree, &mut cut.index(60), &value);
        prop_assert!(answers(&tree.to_string()));
    }
}

fn with(request: &Request, bend: impl FnOnce(&mut Request)) -> Request {
    let mut request = request.clone();
    bend(&mut request);
    request
}

/// The same runner without a race, at a clinic that offers every kind whenever it is open. A race makes visits compete,
/// and where the search finds nothing in its window, a day far behind it may well be deeper, or earlier than another.
fn unhindered(request: &Request) -> Request {
    with(request, |request| {
        request.runner.race = None;
        request.runner.races.clear();
        request.clinic.services.clear();
        request.clinic.closed_dates.clear();
        request.clinic.policy = json!({});
    })
}

/// The first day that allows deeper work in the second answer than in the first.
fn loosened(before: &Answer, after: &Answer) -> Option<Day> {
    let rank = |name: &str| Depth::ALL.into_iter().find(|depth| Depth::name(Some(*depth)) == name);
    let mut days = before.days.iter().zip(&after.days);
    days.find(|(before, after)| rank(&after.deepest) > rank(&before.deepest)).map(|(day, _)| day.date)
}

/// The same request some days later, with everything that goes by weekdays turned by as many.
fn moved(request: &Request, days: i64) -> Request {
    with(request, |request| {
        let turn = days.rem_euclid(7) as usize;
        request.shift(days);
        request.runner.week.rotate_right(turn);
        let weekdays =
            request.clinic.open_weekdays.iter_mut().chain(request.runner.available_weekdays.iter_mut().flatten());
        for name in weekdays {
            let weekday = WEEKDAYS.iter().position(|known| known == name).unwrap_or_default();
            *name = WEEKDAYS[(weekday + turn) % 7].to_owned();
        }
    })
}

fn without_holidays(request: &Request) -> Request {
    with(request, |request| request.clinic.holidays = Some("none".into()))
}

fn moved_answer(mut answer: Answer, days: i64) -> Answer {
    let visits = answer.next.iter_mut().chain(&mut answer.alternatives).chain(&mut answer.appointments);
    for visit in visits {
        let figures = visit.reasons.iter_mut().filter_map(|reason| reason.figures.as_mut());
        figures.filter_map(|figures| figures.date.as_mut()).for_each(|date| *date = *date + days);
        visit.date = visit.date + days;
    }
    answer.days.iter_mut().for_each(|day| day.date = day.date + days);
    answer
}

/// Whether the answer is one that the contract knows.
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
