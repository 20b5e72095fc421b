//! `cargo xtask bench`: how large the widget is, how fast it starts, and how fast its engine is.

use anyhow::Result;

use crate::{
    build::{self, Pass, size_without},
    process::{cargo, heading, output},
    size::Sizes,
    size_by_module::SizeByModule,
    test,
};

/// Prints the sizes, then runs the benchmarks.
pub(crate) fn run(in_browser: bool) -> Result<()> {
    let dist = build::run()?;
    let within_budget = Sizes::of(&dist)?.check();
    heading("what each pass of the build saves, in bytes after brotli");
    let whole = size_without(None)?;
    for pass in Pass::ALL {
        let saved = size_without(Some(pass))? as i64 - whole as i64;
        println!("{saved:>10}  xtask/src/build/{}", pass.file());
    }
    heading("size per module");
    println!("{}", SizeByModule::measure()?);
    if in_browser && output("chromedriver", "--version").is_some() {
        test::in_browsers("chromium --bench")?;
    } else {
        println!("Without Chromium and its driver: how fast it starts is left out.");
    }
    cargo("bench --locked --package recovery-calculator --benches")?;
    within_budget
}
