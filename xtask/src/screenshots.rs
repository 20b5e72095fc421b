//! `cargo xtask screenshots`: pictures of the demo article, to look at.

use anyhow::Result;

use crate::{browsers, build, test};

/// Builds, then takes the pictures.
pub(crate) fn run() -> Result<()> {
    build::run()?;
    browsers::install_packages()?;
    test::in_browsers("chromium::screens::")?;
    println!("The pictures are in target/screenshots/");
    Ok(())
}
