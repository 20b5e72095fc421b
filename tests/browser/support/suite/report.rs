//! What the suite says: a line a check, then what went wrong, then how many.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// How a check ended.
pub(super) enum Outcome {
    /// It held; perhaps one that is still listed as a known fault.
    Passed { time: Duration, once_at_fault: bool },
    /// It did not hold, which is known.
    AtFault { reason: &'static str, words: String },
    /// It did not hold, in its own words.
    Failed(String),
    /// An engine cannot show it, and why.
    Skipped(&'static str),
}

#[derive(Default)]
struct Sums {
    passed: usize,
    skipped: usize,
    at_fault: usize,
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
            Outcome::Passed { time, once_at_fault } => {
                sums.passed += 1;
                let mended = if once_at_fault { ": no fault any more, take it off the list" } else { "" };
                println!("check {name} ... ok ({:.1} s){mended}", time.as_secs_f64());
            }
            Outcome::AtFault { reason, words } => {
                sums.at_fault += 1;
                println!("check {name} ... known fault: {reason}\n{words}");
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
        let Sums { passed, skipped, at_fault, failures } = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        for (name, words) in &failures {
            println!("\n---- {name}\n{words}");
        }
        println!("\n{at_fault} known faults, see tests/browser/support/suite/known_faults.rs");
        println!("browsers: {passed} passed, {} failed, {skipped} skipped", failures.len());
        failures.is_empty()
    }
}
