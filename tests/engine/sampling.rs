//! Requests of every sort, as proptest draws them: runners, weeks, races, clinics with their own policy.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

use super::checker::SPOTS;
use super::day::Day;
use super::request::{Clinic, DaySession, LastMassage, Race, Request, Runner, Service, WEEKDAYS};

const SESSIONS: [&str; 9] =
    ["rest", "easy", "long", "tempo", "intervals", "hills", "race", "cross_training", "strength"];
/// Sessions as often as runners have them.
const LIKELY: [&str; 8] = ["rest", "easy", "rest", "easy", "tempo", "intervals", "long", "strength"];
/// Days on which clocks, Februaries and years turn.
const TURNS: [&str; 7] =
    ["2026-11-01", "2027-03-14", "2027-11-07", "2028-03-12", "2028-02-29", "2026-12-31", "2028-02-28"];
/// Days from today to a race at which a phase, or the plan, begins or ends.
const PHASES_TURN: [i64; 24] =
    [-43, -42, -29, -28, -15, -14, -11, -10, -6, -5, 0, 1, 7, 8, 14, 15, 21, 22, 35, 36, 84, 85, 400, 401];
const KINDS: [&str; 6] = ["swedish", "sports", "deep_tissue", "active_release", "myofascial_release", "trigger_point"];
const CLASSES: [&str; 5] = ["5k", "10k", "half", "marathon", "ultra"];
const DEPTHS: [&str; 3] = ["L", "M", "D"];
const PHASES: [&str; 5] = ["maintenance", "base", "build", "peak", "recovery"];
/// Cautions that a doctor's word lifts, and the one that leaves a visit bookable.
const MILD: [&str; 10] = [
    "recent_surgery",
    "blood_thinners",
    "pregnancy",
    "cancer_treatment",
    "fragile_bones",
    "heart_condition",
    "clot_history",
    "diabetes",
    "epilepsy",
    "local_skin",
];
const GRAVE: [&str; 9] = [
    "clot_signs",
    "dark_urine",
    "nerve_signs",
    "collapse",
    "bone_pain",
    "lasting_pain",
    "fever",
    "fresh_injury",
    "skin_infection",
];

fn words(words: Vec<&'static str>) -> Vec<String> {
    words.into_iter().map(str::to_owned).collect()
}

/// A request; most get a plan, a few a referral.
pub(crate) fn requests() -> impl Strategy<Value = Request> {
    (todays(), runners(), clinics()).prop_map(|(today, runner, clinic)| {
        let mut request = Request { today: Day(0), runner, clinic };
        request.shift(today.0);
        request
    })
}

/// Any day of some years, and more often those on which calendars go wrong.
fn todays() -> impl Strategy<Value = Day> {
    let near_a_turn = (select(&TURNS[..]), -100_i64..10).prop_map(|(turn, days)| Day::of(turn) + days);
    prop_oneof![(20_000_i64..24_000).prop_map(Day), near_a_turn]
}

/// Runners with dates counted from today.
fn runners() -> impl Strategy<Value = Runner> {
    let weekly_km = prop_oneof![tenths(1_200), select(vec![0.0, 19.9, 20.0, 39.9, 40.0, 60.0, 79.9, 80.0, 400.0])];
    let training = (weekly_km, weeks(), one_race_or_several(), single_dates(), coming());
    let spots = prop_oneof![2 => subsequence(SPOTS.to_vec(), 0..=1), 1 => subsequence(SPOTS.to_vec(), 0..=12)];
    let soreness = prop_oneof![2 => Just(0), 1 => 0_i64..=10];
    let body = (spots.prop_shuffle(), soreness, cautions(), option::weighted(0.8, last_massages()));
    (training, body, option::weighted(0.3, 1_usize..6)).prop_map(|(training, body, max_per_month)| {
        let (weekly_km, week, (race, races), days, (available_weekdays, unavailable_dates)) = training;
        let (spots, soreness, (cautions, medical_clearance), last_massage) = body;
        Runner {
            weekly_km,
            week,
            race,
            races,
            days,
            available_weekdays,
            unavailable_dates,
            trouble_spots: words(spots),
            soreness,
            last_massage,
            cautions,
            medical_clearance,
            max_per_month,
        }
    })
}

fn one_race_or_several() -> impl Strategy<Value = (Option<Race>, Vec<Race>)> {
    prop_oneof![
        2 => Just((None, Vec::new())),
        6 => races().prop_map(|race| (Some(race), Vec::new())),
        2 => (races(), vec((2_i64..40, races()), 0..=5)).prop_map(|(first, others)| {
            let mut season = vec![first];
            for (days, mut race) in others {
                race.date = season[season.len() - 1].date + days;
                season.push(race);
            }
            (None, season)
        }),
    ]
}

/// Single dates that differ from the week, each once.
fn single_dates() -> impl Strategy<Value = Vec<DaySession>> {
    let date = (-13_i64..120, select(&SESSIONS[..]));
    let some = vec(date, 1..8).prop_map(|dates| {
        let dates: BTreeMap<i64, &str> = dates.into_iter().collect();
        let session = |(date, session): (i64, &str)| DaySession { date: Day(date), session: session.into() };
        dates.into_iter().map(session).collect()
    });
    prop_oneof![3 => Just(Vec::new()), 1 => some]
}

/// The weekdays and the dates on which the runner can and cannot come.
fn coming() -> impl Strategy<Value = (Option<Vec<String>>, Vec<Day>)> {
    let weekdays = option::weighted(0.25, subsequence(WEEKDAYS.to_vec(), 1..=6).prop_map(words));
    let dates = prop_oneof![3 => Just(Vec::new()), 1 => vec((0_i64..120).prop_map(Day), 1..20)];
    (weekdays, dates)
}

/// Kilometres above zero, in steps of 100 m.
fn tenths(most: u32) -> impl Strategy<Value = f64> {
    (1..most).prop_map(|tenths| f64::from(tenths) / 10.0)
}

fn weeks() -> impl Strategy<Value = [String; 7]> {
    let day = prop_oneof![2 => select(&LIKELY[..]), 1 => select(&SESSIONS[..])];
    prop::array::uniform7(day.prop_map(str::to_owned))
}

fn races() -> impl Strategy<Value = Race> {
    let distance_km = prop_oneof![select(vec![5.0, 7.99, 8.0, 10.0, 21.0975, 42.195, 43.0, 160.0]), tenths(2_000)];
    let days = prop_oneof![6 => -60_i64..150, 2 => -60_i64..=500, 1 => select(&PHASES_TURN[..])];
    (days, distance_km).prop_map(|(days, distance_km)| Race { date: Day(days), distance_km })
}

fn last_massages() -> impl Strategy<Value = LastMassage> {
    let kind = option::of(select(&KINDS[..]).prop_map(str::to_owned));
    let days = prop_oneof![3 => 0_i64..45, 1 => 0_i64..400];
    (days, kind).prop_map(|(days, kind)| LastMassage { date: Day(-days), kind })
}

fn cautions() -> impl Strategy<Value = (Vec<String>, bool)> {
    let none = Just((Vec::new(), false));
    let cleared = (subsequence(MILD.to_vec(), 1..=2), Just(true));
    let any = (subsequence([&MILD[..], &GRAVE[..]].concat(), 0..=3), any::<bool>());
    prop_oneof![7 => none, 2 => cleared, 1 => any].prop_map(|(cautions, clearance)| (words(cautions), clearance))
}

fn clinics() -> impl Strategy<Value = Clinic> {
    let ordinary = Just(Clinic::default());
    prop_oneof![1 => ordinary, 2 => particular_clinics()]
}

fn particular_clinics() -> impl Strategy<Value = Clinic> {
    let all = WEEKDAYS.to_vec();
    let open = prop_oneof![2 => Just(all.clone()), 3 => subsequence(all.clone(), 2..=6), 1 => subsequence(all, 0..=2)];
    let closed = prop_oneof![
        vec(-5_i64..450, 0..4),
        (0_i64..120, 0_i64..30).prop_map(|(from, days)| (from..from + days).collect())
    ];
    let notice = prop_oneof![2 => 0_i64..4, 1 => 0_i64..=30];
    let holidays = option::weighted(0.3, select(&["christmas", "quebec", "none"][..]).prop_map(str::to_owned));
    let policy = prop_oneof![1 => Just(json!({})), 1 => policies()];
    (services(), open, (closed, holidays), notice, policy).prop_map(
        |(services, open, (closed, holidays), notice_days, policy)| Clinic {
            services,
            open_weekdays: words(open),
            closed_dates: closed.into_iter().map(Day).collect(),
            holidays,
            notice_days,
            policy,
        },
    )
}

fn services() -> impl Strategy<Value = Vec<Service>> {
    let some = vec((select(&KINDS[..]), option::of(5_i64..=480)), 0..7);
    let services = prop_oneof![1 => Just(Vec::new()), 1 => some];
    services.prop_map(|services| {
        let named = services.into_iter().enumerate();
        named
            .map(|(index, (kind, minutes))| Service { id: format!("{kind}-{index}"), kind: kind.into(), minutes })
            .collect()
    })
}

/// A clinic's own numbers: within the limits and a little below the floors.
fn policies() -> impl Strategy<Value = Value> {
    vec(numbers(), 1..6).prop_map(|numbers| {
        let mut policy = json!({});
        for (path, number) in numbers {
            set(&mut policy, &path, number);
        }
        policy
    })
}

/// Writes a number at a path, where no other number stands in the way.
pub(crate) fn set(policy: &mut Value, path: &[&str], number: Value) {
    let mut node = policy;
    for name in path {
        if node.is_null() {
            *node = json!({});
        }
        node = &mut node[*name];
    }
    *node = number;
}

type Own = (Vec<&'static str>, Value);

fn numbers() -> impl Strategy<Value = Own> {
    prop_oneof![
        4 => minimum_numbers(),
        1 => (9_i64..130).prop_map(|days| (vec!["naive_days"], json!(days))),
        1 => (select(&["easy_after_race", "post_phase"][..]), select(&CLASSES[..]), 0_i64..60).prop_map(per_class),
        1 => (select(&["taper", "peak", "build"][..]), select(&CLASSES[..]), 0_i64..200).prop_map(per_class),
        1 => (select(&PHASES[..]), prop::array::uniform5(3_i64..95))
            .prop_map(|(phase, row)| (vec!["interval", phase], json!(row))),
        1 => (select(&["cap_L", "cap_M"][..]), 1_i64..=10).prop_map(|(cap, own)| (vec!["soreness", cap], json!(own))),
        1 => windows(),
    ]
}

fn per_class((table, class, days): (&'static str, &'static str, i64)) -> Own {
    (vec![table, class], json!(days))
}

fn windows() -> impl Strategy<Value = Own> {
    let days = (0_i64..20, 0_i64..20);
    (any::<bool>(), select(&DEPTHS[..]), select(&CLASSES[..]), days).prop_map(|(before, depth, class, (one, other))| {
        let (near, far) = (one.min(other), one.max(other));
        if before {
            (vec!["pre_ideal", depth, class], json!([far, near]))
        } else {
            (vec!["post_ideal", depth, class], json!([near, far]))
        }
    })
}

/// A minimum of days that a clinic may raise.
pub(crate) fn minimum_numbers() -> impl Strategy<Value = Own> {
    let around_race = (select(&["pre", "post"][..]), select(&DEPTHS[..]), select(&CLASSES[..]), 0_i64..20);
    let gap = (select(&["gap_after", "gap_before"][..]), select(&DEPTHS[..]), 0_i64..5);
    prop_oneof![
        around_race.prop_map(|(table, depth, class, days)| (vec![table, depth, class], json!(days))),
        gap.prop_map(|(table, depth, days)| (vec![table, depth], json!(days))),
        (select(&DEPTHS[..]), 2_i64..20).prop_map(|(depth, days)| (vec!["pre_new", depth], json!(days))),
        (select(&DEPTHS[..]), select(&DEPTHS[..]), 0_i64..20)
            .prop_map(|(last, next, days)| (vec!["spacing", last, next], json!(days))),
    ]
}
