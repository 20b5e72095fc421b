//! `cargo xtask bench`: how large the widget is, and how fast its engine.

use anyhow::Result;

use crate::{
    build,
    child::{cargo, heading, line, run as run_child},
    paths,
    rooms::Rooms,
    size::Sizes,
};

/// Prints the sizes, then runs the benchmarks.
pub(crate) fn run() -> Result<()> {
    let dist = build::run()?;
    let within_budget = Sizes::of(&dist)?.check();
    heading("size per room");
    println!("{}", Rooms::measure()?);
    if paths::root().join("benches").is_dir() {
        let mut command = cargo("bench --locked --package recovery-calculator --benches");
        heading(&line(&command));
        run_child(&mut command)?;
    }
    within_budget
}
