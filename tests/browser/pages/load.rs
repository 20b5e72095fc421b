//! What the widget keeps up under load: many mounts, many widgets, and a monkey at the form.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{
        AMonkeyFindsNoErrorAndLeavesALegalAnswer, ARemovedElementLeavesNothingBehind, FiftyWidgetsAnswerInThreeSeconds,
    },
    calculator::{Calculator, inside},
    driver::{Ability, Browser, Engine, Setup, wait_for},
    expected::{TODAY, suggestion},
    page_log,
    site::{Cdn, Page},
    stage::changed,
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(three_hundred_mounts_leave_nothing_behind)
        .covers(&[ARemovedElementLeavesNothingBehind])
        .needs(&[Ability::Collecting])
        .with(Setup::Collecting),
    check!(fifty_widgets_answer_in_three_seconds).covers(&[FiftyWidgetsAnswerInThreeSeconds]),
    check!(a_monkey_finds_no_error_and_leaves_a_legal_answer).covers(&[AMonkeyFindsNoErrorAndLeavesALegalAnswer]),
];

/// So many mounts end in the time that a script has.
const BUNDLE: u32 = 20;

fn three_hundred_mounts_leave_nothing_behind(browser: &Browser) {
    let cdn = Cdn::start();
    let head = format!("{}<script>{}</script>", cdn.recorder(), include_str!("load/remember.js"));
    let page = Page::free("en", &format!("{head}<main></main>{}", cdn.tag("")));
    browser.go(&page);
    browser.run_async("await customElements.whenDefined('recovery-calculator')", json!([]));
    let counted = || {
        browser.devtools("HeapProfiler.collectGarbage", json!({}));
        let memory = browser.run("return memory.buffer.byteLength", json!([]));
        let counters = browser.devtools("Memory.getDOMCounters", json!({}));
        let heap = browser.devtools("Runtime.getHeapUsage", json!({}));
        [&memory, &counters["nodes"], &counters["jsEventListeners"], &heap["usedSize"]]
            .map(|it| it.as_f64().unwrap_or(f64::NAN))
    };
    let mount = |rounds: u32| {
        for _ in 0..rounds / BUNDLE {
            browser.run_async(include_str!("load/mount.js"), json!([BUNDLE]));
        }
    };
    mount(40);
    let before = counted();
    mount(300);
    // What the last one leaves goes once the browser has told its observers.
    let after = wait_for("no more of anything than before", || {
        let after = counted();
        let [nodes, listeners, heap] = [1, 2, 3].map(|place| after[place] - before[place]);
        let is_clean = nodes < 50.0 && listeners < 10.0 && heap < 300_000.0;
        if is_clean { Ok(after) } else { Err((before, after)) }
    });
    assert_eq!(after[0], before[0], "the memory of the wasm has grown");
    page_log::nothing_bad(browser);
}

/// In milliseconds, from the beginning of the page to the last answer.
const FIFTY_WITHIN: f64 = 3_000.0;
/// On a machine that is busy with something else everything takes longer: so many times what one takes is as good.
const TIMES_ONE: f64 = 15.0;

fn fifty_widgets_answer_in_three_seconds(browser: &Browser) {
    let cdn = Cdn::start();
    let element = format!("<recovery-calculator loading='eager' today='{TODAY}'></recovery-calculator>");
    let page_of = |count| Page::new("en", &format!("{}{}{}", cdn.recorder(), element.repeat(count), cdn.tag("")));
    let (one, fifty) = (page_of(1), page_of(50));
    let is_soon = |(one, fifty): &(f64, f64)| *fifty < FIFTY_WITHIN || *fifty < one * TIMES_ONE;
    let mut times = Vec::new();
    while times.len() < 4 && !times.iter().any(is_soon) {
        let alone = last_answer(browser, &one, 1);
        times.push((alone, last_answer(browser, &fifty, 50)));
    }
    assert!(times.iter().any(is_soon), "one widget and fifty take {times:?} ms");
    let ready = "return document.querySelectorAll('recovery-calculator:state(ready)').length";
    assert_eq!(browser.run(ready, json!([])), 50);
    page_log::nothing_bad(browser);
}

/// When the last of so many widgets has answered, in milliseconds from the beginning of the page.
fn last_answer(browser: &Browser, page: &Page, count: usize) -> f64 {
    browser.go("about:blank");
    browser.go(page);
    wait_for("every answer", || {
        let last = "const ready = recorder.events.filter((it) => it.type === 'recovery-ready');
            return [ready.length, ready.length ? ready.at(-1).at : 0]";
        let seen = browser.run(last, json!([]));
        if seen[0] == count { Ok(seen[1].as_f64().unwrap_or(f64::NAN)) } else { Err(seen) }
    })
}

fn a_monkey_finds_no_error_and_leaves_a_legal_answer(browser: &Browser) {
    const BUNDLE: usize = 125;
    let steps = if browser.engine == Engine::Chromium { 5_000 } else { 1_500 };
    let cdn = Cdn::start();
    let page = Page::new("en", &(cdn.recorder() + &cdn.tag(&format!(r#"data-today="{TODAY}""#))));
    browser.go(&page);
    let calculator = Calculator::on(browser);
    let mut seed = json!(20_261_127);
    for done in (0..steps).step_by(BUNDLE) {
        seed = browser.run_async(include_str!("load/monkey.js"), json!([seed, BUNDLE]));
        page_log::nothing_bad(browser);
        let state = "return document.querySelector('recovery-calculator').matches(':state(ready)')";
        assert_eq!(browser.run(state, json!([])), true, "after {done} steps and at most {BUNDLE} more, seed {seed}");
        tidy_up(browser);
        expect_the_engines_answer(browser, calculator, &seed);
    }
    assert_eq!(browser.console_errors(), [""; 0]);
}

/// Takes back what is no value, and ticks and days that leave no answer to compare.
fn tidy_up(browser: &Browser) {
    browser.run_async(include_str!("load/tidy_up.js"), json!([]));
}

/// What the form says, as the engine is asked.
fn request(form: &Value) -> Value {
    let texts = |value: &Value| value.as_array().cloned().unwrap_or_default();
    changed(|runner| {
        runner["weekly_km"] = json!(42);
        runner["week"] = form["week"].clone();
        runner["races"] = form["races"].clone();
        runner["days"] = single_days(form["share"].as_str().unwrap_or_default());
        runner["trouble_spots"] = form["spots"].clone();
        runner["soreness"] = form["soreness"].clone();
        runner["cautions"] = form["cautions"].clone();
        runner["medical_clearance"] = form["clearance"].clone();
        if !texts(&form["weekdays"]).is_empty() {
            runner["available_weekdays"] = form["weekdays"].clone();
        }
        runner["last_massage"] = last_massage(form);
        runner["max_per_month"] = match form["often"].as_str() {
            Some("") | None => Value::Null,
            Some("other") => {
                form["most"].as_str().and_then(|it| it.parse::<u8>().ok()).map_or(Value::Null, Value::from)
            }
            Some(few) => json!(few.parse::<u8>().unwrap_or_default()),
        };
    })
}

fn last_massage(form: &Value) -> Value {
    let date = match (form["last_date"].as_str(), form["last"].as_str()) {
        (Some(date), _) if !date.is_empty() => date.to_owned(),
        (_, Some("never")) => return Value::Null,
        (_, last) => {
            let days = match last {
                Some("week") => 4,
                Some("fortnight") => 11,
                Some("month") => 21,
                Some("six_weeks") => 35,
                _ => 60,
            };
            (TODAY.parse::<chrono::NaiveDate>().expect("a date") - chrono::Days::new(days)).to_string()
        }
    };
    match form["last_kind"].as_str() {
        Some(kind) if !kind.is_empty() => json!({ "date": date, "kind": kind }),
        _ => json!({ "date": date }),
    }
}

/// The single dates in a shared text: three letters of a day since 2000 in base 36, and one of a session.
fn single_days(shared: &str) -> Value {
    const SESSIONS: [(char, &str); 9] = [
        ('r', "rest"),
        ('e', "easy"),
        ('l', "long"),
        ('t', "tempo"),
        ('i', "intervals"),
        ('h', "hills"),
        ('c', "race"),
        ('x', "cross_training"),
        ('g', "strength"),
    ];
    let section = shared.split('-').find_map(|section| section.strip_prefix('s')).unwrap_or_default();
    let letters: Vec<char> = section.chars().collect();
    let days = letters.chunks_exact(4).map(|day| {
        let number = day[..3].iter().fold(0, |sum, digit| sum * 36 + u64::from(digit.to_digit(36).unwrap_or_default()));
        let date = chrono::NaiveDate::from_ymd_opt(2000, 1, 1).expect("a date") + chrono::Days::new(number);
        let session = SESSIONS.iter().find(|(letter, _)| *letter == day[3]).map_or("rest", |(_, session)| session);
        json!({ "date": date.to_string(), "session": session })
    });
    days.collect()
}

#[track_caller]
fn expect_the_engines_answer(browser: &Browser, calculator: Calculator, seed: &Value) {
    wait_for(&format!("the engine's answer after seed {seed}"), || {
        let form = browser.run(include_str!("load/form.js"), json!([]));
        let expected = suggestion(&request(&form));
        match calculator.suggestion() {
            Some(seen) if seen == expected => Ok(()),
            seen => Err(format!(
                "{seen:?} in place of {expected:?} for {form} {}",
                inside(browser, "return root.querySelector('.card').innerText")
            )),
        }
    });
}
