//! What the pages of the browser tests are made of: other people's style sheets, frameworks and checkers.

use std::{fs, process::Command};

use anyhow::{Context, Result, bail};

use crate::{
    browsers::apt_install,
    child::{heading, output, run},
    paths,
};

/// Of the packages that WordPress's own themes come in, the one with the most rules for all of a page.
const THEME: &str = "wordpress-theme-twentytwentyone";

/// Fetches what is missing into `target/tools/host-pages`, where it stays.
pub(crate) fn install() -> Result<()> {
    install_npm()?;
    install_packages()?;
    unpack_theme()
}

/// Sees that there is Node, and npm.
pub(crate) fn install_npm() -> Result<()> {
    let missing: Vec<&str> = [("node", "nodejs"), ("npm", "npm")]
        .iter()
        .filter(|(program, _)| output(program, "--version").is_none())
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() { Ok(()) } else { apt_install(&missing, "the browser tests") }
}

/// Has npm fetch just what the lock file says; nothing of it is run on the way.
fn install_packages() -> Result<()> {
    let folder = paths::host_pages();
    let sources = paths::root().join("tests/host-pages");
    let lock = fs::read(sources.join("package-lock.json")).context("could not read the lock file of the host pages")?;
    let is_there = folder.join("node_modules/.package-lock.json").is_file();
    if is_there && fs::read(folder.join("package-lock.json")).is_ok_and(|kept| kept == lock) {
        return Ok(());
    }
    fs::create_dir_all(&folder)?;
    for name in ["package.json", "package-lock.json"] {
        fs::copy(sources.join(name), folder.join(name))?;
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
    heading("npm ci (tests/host-pages)");
    let outcome = run(&mut npm);
    if outcome.is_err() {
        // Half of it must not count as all of it.
        let _ = fs::remove_file(folder.join("package-lock.json"));
    }
    outcome
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
    heading(&format!("apt-get download {THEME}"));
    let download = || run(Command::new("apt-get").args(["-q", "download", THEME]).current_dir(paths::host_pages()));
    if download().is_err() {
        run(Command::new("apt-get").args(["-q", "update"]))?;
        download()?;
    }
    let entries = fs::read_dir(paths::host_pages())?.filter_map(|entry| Some(entry.ok()?.path()));
    let is_package = |path: &std::path::PathBuf| path.extension().is_some_and(|extension| extension == "deb");
    let Some(package) = entries.into_iter().find(is_package) else { bail!("apt-get has downloaded no {THEME}") };
    run(Command::new("dpkg-deb").arg("-x").arg(&package).arg(&folder))?;
    fs::remove_file(package).context("could not remove the package")
}
