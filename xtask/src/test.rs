//! `cargo xtask test`: every check, in the order in which a failure is cheapest.

use anyhow::Result;
use xshell::cmd;

use crate::{
    browsers, build, bundle, host_pages, package,
    process::{cargo, heading, shell},
    publishing, reproduce, servers,
    size::Sizes,
    types, workflows,
};

const IN_BROWSERS: &str = "test --locked --package recovery-calculator --features browser-tests --test browser --";

/// How much is checked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Scope {
    /// What needs no browser.
    Fast,
    Whole,
    /// What takes too long for every time, and nothing else.
    Hosts,
}

/// Runs the checks; the first failure stops.
pub(crate) fn run(scope: Scope) -> Result<()> {
    if scope == Scope::Hosts {
        return on_hosts();
    }
    cargo("fmt --all --check")?;
    cargo("clippy --locked --workspace --all-targets --all-features -- -D warnings")?;
    build::clippy()?;
    without_browsers()?;
    if scope == Scope::Whole {
        let dist = build::run()?;
        reproduce::same_machine()?;
        browsers::install()?;
        host_pages::install()?;
        types::check()?;
        workflows::check()?;
        package::check(&dist)?;
        servers::install()?;
        in_browsers("")?;
        Sizes::of(&dist)?.check()?;
    }
    Ok(())
}

/// Runs the tests that need no browser. What they compare with stays as it is, whatever is set around this command.
fn without_browsers() -> Result<()> {
    let words = "test --locked --workspace";
    heading(&format!("cargo {words}"));
    let keep = [("INSTA_UPDATE", "no"), ("INSTA_FORCE_UPDATE", "0"), ("INSTA_FORCE_PASS", "0")];
    Ok(shell()?.cmd("cargo").args(words.split(' ')).envs(keep).quiet().run()?)
}

/// Runs what takes too long for every time: it installs whole servers, builds whole sites, and compiles the widget once
/// more from nothing.
fn on_hosts() -> Result<()> {
    build::run()?;
    bundle::check()?;
    browsers::install()?;
    publishing::install()?;
    in_browsers("--hosts")?;
    reproduce::fresh_copy()
}

/// Runs the browser tests whose names hold `filter`, on the files in `dist/`.
pub(crate) fn in_browsers(filter: &str) -> Result<()> {
    cargo(&format!("{IN_BROWSERS} {filter}"))
}

/// Takes the pictures anew that the looks of the widget are compared with.
pub(crate) fn keep_snapshots() -> Result<()> {
    let (sh, words) = (shell()?, IN_BROWSERS.split(' '));
    Ok(cmd!(sh, "cargo {words...} chromium::look::snapshots::").env("ACCEPT_SNAPSHOTS", "yes").run()?)
}
