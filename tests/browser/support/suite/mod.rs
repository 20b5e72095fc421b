//! The checks in every engine, at the same time, in as few browsers as can be.

mod check;
mod filter;
mod report;

use std::{
    any::Any,
    cell::Cell,
    panic::{self, AssertUnwindSafe},
    process::ExitCode,
    thread,
    time::Instant,
};

use serde_json::json;

pub(crate) use self::check::{Check, Suite, check};
use self::{
    filter::Filter,
    report::{Outcome, Report},
};
use crate::{
    acceptance,
    driver::{Browser, Engine, Setup},
};

thread_local! {
    /// Where the check of this thread panicked, and what it said.
    static LAST_WORDS: Cell<Option<String>> = const { Cell::new(None) };
}

/// Runs what the command line asks for.
pub(crate) fn run(checks: &[Check]) -> ExitCode {
    let filter = match Filter::read(std::env::args().skip(1)) {
        Ok(filter) => filter,
        Err(problem) => {
            eprintln!("error: {problem}");
            return ExitCode::FAILURE;
        }
    };
    let uncovered = acceptance::uncovered(checks);
    if !uncovered.is_empty() {
        eprintln!("error: promises without a check: {}", uncovered.join("; "));
        return ExitCode::FAILURE;
    }
    let report = Report::default();
    keep_last_words();
    thread::scope(|scope| {
        for engine in Engine::ALL {
            let (filter, report) = (&filter, &report);
            scope.spawn(move || run_in(engine, checks, filter, report));
        }
    });
    if filter.list || report.close() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs an engine's checks one after the other; those that want the same browser share it.
fn run_in(engine: Engine, checks: &[Check], filter: &Filter, report: &Report) {
    let name = |check: &Check| format!("{}::{}", engine.name(), check.name());
    let mut checks: Vec<&Check> = checks.iter().filter(|check| filter.holds(check.suite(), &name(check))).collect();
    checks.sort_by_key(|check| check.setup());
    let mut open: Option<Browser> = None;
    for check in checks {
        let name = name(check);
        if filter.list {
            println!("{name}: {:?}", check.covers);
            continue;
        }
        if let Some(reason) = check.hindrance(engine, filter.suite) {
            report.add(&name, Outcome::Skipped(reason));
            continue;
        }
        let begun = Instant::now();
        let fits = open.take().filter(|browser| browser.setup == check.setup());
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| {
            let browser = fits.unwrap_or_else(|| Browser::open(engine, check.setup()));
            browser.refresh();
            check.run(&browser);
            no_violation(&browser);
            browser
        }));
        report.add(
            &name,
            match outcome {
                Ok(browser) => {
                    open = Some(browser);
                    Outcome::Passed(begun.elapsed())
                }
                // Its browser went with it: the next check gets one of which nothing is known.
                Err(panic) => Outcome::Failed(last_words(panic.as_ref())),
            },
        );
    }
}

/// Most pages of the checks are under the strictest policy, and none of them may see it violated.
fn no_violation(browser: &Browser) {
    if browser.setup == Setup::NoScript {
        return;
    }
    let violations = browser.run("return window.recorder ? recorder.violations : []", json!([]));
    assert_eq!(violations, json!([]), "the page's policy is violated");
}

/// Has a panic's place and words kept for the report, in place of a mixture on the terminal.
fn keep_last_words() {
    panic::set_hook(Box::new(|info| LAST_WORDS.set(Some(info.to_string()))));
}

fn last_words(panic: &(dyn Any + Send)) -> String {
    let unknown = || panic.downcast_ref::<&str>().map_or("it panicked", |words| words).to_owned();
    LAST_WORDS.take().unwrap_or_else(unknown)
}
