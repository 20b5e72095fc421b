//! What the suite says: a line a check, then what went wrong, then how many.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// How a check ended.
pub(super) enum Outcome {
    /// It held, in this time.
    Passed(Duration),
    /// It did not hold, in its own words.
    Failed(String),
    /// An engine cannot show it, and why.
    Skipped(&'static str),
}

#[derive(Default)]
struct Sums {
    passed: usize,
    skipped: usize,
    failures: Vec<(String, String)>,
}

/// The outcomes so far.
#[derive(Default)]
pub(super) struct Report(Mutex<Sums>);

impl Report {
    /// Notes an outcome, and says it.
    pub(super) fn add(&self, name: &str, outcome: Outcome) {
        let mut sums = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match outcome {
            Outcome::Passed(time) => {
                sums.passed += 1;
                println!("check {name} ... ok ({:.1} s)", time.as_secs_f64());
            }
            Outcome::Skipped(reason) => {
                sums.skipped += 1;
                println!("check {name} ... skipped: {reason}");
            }
            Outcome::Failed(words) => {
                // At once as well as at the end: a run may be stopped before it.
                println!("check {name} ... FAILED\n{words}");
                sums.failures.push((name.to_owned(), words));
            }
        }
    }

    /// Says the failures and the sums; whether all is well.
    pub(super) fn close(self) -> bool {
        let Sums { passed, skipped, failures } = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        for (name, words) in &failures {
            println!("\n---- {name}\n{words}");
        }
        println!("\nbrowsers: {passed} passed, {} failed, {skipped} skipped", failures.len());
        failures.is_empty()
    }
}
