//! `cargo xtask test`: every check, in the order in which a failure is cheapest.

use anyhow::Result;

use crate::{
    browsers, build,
    child::{cargo, heading, line, run as run_child},
    host_pages, publishing,
    size::Sizes,
    types,
};

/// How much is checked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Scope {
    /// What needs no browser.
    Fast,
    Whole,
    /// The widget on real hosts and in publishing systems, and nothing else.
    Hosts,
}

/// Runs the checks; the first failure stops.
pub(crate) fn run(scope: Scope) -> Result<()> {
    if scope == Scope::Hosts {
        return on_hosts();
    }
    step("fmt --all --check")?;
    step("clippy --locked --workspace --all-targets --all-features -- -D warnings")?;
    build::clippy()?;
    step("test --locked --workspace")?;
    if scope == Scope::Whole {
        let dist = build::run()?;
        browsers::install()?;
        host_pages::install()?;
        types::check()?;
        in_browsers("")?;
        Sizes::of(&dist)?.check()?;
    }
    Ok(())
}

/// Runs what takes too long for every time: it installs whole servers, and builds whole sites.
fn on_hosts() -> Result<()> {
    build::run()?;
    browsers::install()?;
    publishing::install()?;
    in_browsers("--hosts")
}

/// Runs the browser tests whose names hold `filter`, on the files in `dist/`.
pub(crate) fn in_browsers(filter: &str) -> Result<()> {
    step(&format!("test --locked --package recovery-calculator --features browser-tests --test browser -- {filter}"))
}

fn step(words: &str) -> Result<()> {
    let mut command = cargo(words);
    heading(&line(&command));
    run_child(&mut command)
}
