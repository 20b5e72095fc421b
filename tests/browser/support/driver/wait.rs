//! Waiting for what a browser does in its own time.

use std::{
    fmt::Debug,
    thread,
    time::{Duration, Instant},
};

/// Long enough for the widget's own retries on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(20);

/// Asks again and again until there is an answer; gives up with the name of what did not come.
#[track_caller]
pub(crate) fn wait_until<T>(what: &str, mut probe: impl FnMut() -> Option<T>) -> T {
    wait_for(what, || probe().ok_or("nothing"))
}

/// The same where a probe can say what there is instead.
#[track_caller]
pub(crate) fn wait_for<T, E: Debug>(what: &str, probe: impl FnMut() -> Result<T, E>) -> T {
    match poll(probe) {
        Ok(found) => found,
        Err(seen) => panic!("waited in vain for {what}; there is {seen:?}"),
    }
}

/// The same for what may as well not come.
pub(super) fn poll<T, E>(probe: impl FnMut() -> Result<T, E>) -> Result<T, E> {
    wait_within(PATIENCE, probe)
}

/// Asks again and again for so long; gives the last failure.
pub(crate) fn wait_within<T, E>(patience: Duration, mut probe: impl FnMut() -> Result<T, E>) -> Result<T, E> {
    let deadline = Instant::now() + patience;
    loop {
        match probe() {
            Err(_) if Instant::now() < deadline => thread::sleep(PAUSE),
            outcome => return outcome,
        }
    }
}
