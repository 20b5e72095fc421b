//! `cargo xtask screenshots` and `snapshots`: pictures to look at, and those that the checks compare with.

use anyhow::Result;

use crate::{browsers, build, host_pages, test};

/// Builds, then takes the pictures of the demo article.
pub(crate) fn run() -> Result<()> {
    build::run()?;
    browsers::install_packages()?;
    test::in_browsers("chromium::look::screens::")?;
    println!("The pictures are in target/screenshots/");
    Ok(())
}

/// Builds, then keeps the widget's looks as those that the checks expect from now on.
pub(crate) fn keep() -> Result<()> {
    build::run()?;
    browsers::install_packages()?;
    host_pages::install()?;
    test::keep_snapshots()?;
    println!("The pictures are in tests/browser/snapshots/: look at them before you commit them.");
    Ok(())
}
