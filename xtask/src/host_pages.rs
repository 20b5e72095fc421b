//! What the pages of the browser tests are made of: other people's style sheets, frameworks and checkers.

use anyhow::Result;

use crate::{
    packages::{install_npm, npm_ci, unpack},
    paths,
    process::output,
};

/// What only Debian still has: of WordPress's own themes the one with the most rules for all of a page, and libraries
/// from before their time of npm.
const OF_DEBIAN: [&str; 3] = ["wordpress-theme-twentytwentyone", "libjs-mootools", "libjs-prototype"];

/// Fetches what is missing into `target/tools/host-pages`, where it stays.
pub(crate) fn install() -> Result<()> {
    install_npm()?;
    npm_ci("tests/host-pages", &paths::host_pages())?;
    OF_DEBIAN.iter().try_for_each(|package| unpack_one(package))
}

/// Takes a package of Debian's apart, without what it depends on.
fn unpack_one(package: &str) -> Result<()> {
    let folder = paths::host_pages().join(package);
    if folder.is_dir() {
        return Ok(());
    }
    if output("apt-get", "--version").is_none() {
        println!("There is no apt-get: the pages with {package} are left out.");
        return Ok(());
    }
    unpack(&[package], &folder)
}
