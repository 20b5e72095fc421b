//! What the pages of the browser tests are made of: other people's style sheets, frameworks and checkers.

use anyhow::Result;

use crate::{
    packages::{install_npm, npm_ci, unpack},
    paths,
    process::output,
};

/// Of the packages that WordPress's own themes come in, the one with the most rules for all of a page.
const THEME: &str = "wordpress-theme-twentytwentyone";

/// Fetches what is missing into `target/tools/host-pages`, where it stays.
pub(crate) fn install() -> Result<()> {
    install_npm()?;
    npm_ci("tests/host-pages", &paths::host_pages())?;
    unpack_theme()
}

/// Takes a theme out of Debian's package, without WordPress around it.
fn unpack_theme() -> Result<()> {
    let folder = paths::host_pages().join(THEME);
    if folder.is_dir() {
        return Ok(());
    }
    if output("apt-get", "--version").is_none() {
        println!("There is no apt-get: the page with a WordPress theme is left out.");
        return Ok(());
    }
    unpack(&[THEME], &folder)
}
