//! The browsers that the widget is tested in.

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};
use xshell::cmd;

use crate::{
    paths,
    process::{heading, output, shell},
};

/// Programs that the tests start, a word with which each says that it is there, and the Debian package of each.
const PROGRAMS: [(&str, &str, &str); 5] = [
    ("chromium", "--version", "chromium"),
    ("chromedriver", "--version", "chromium-driver"),
    ("firefox-esr", "--version", "firefox-esr"),
    ("WebKitWebDriver", "--help", "webkit2gtk-driver"),
    ("Xvfb", "-help", "xvfb"),
];
/// Firefox's driver, which Debian does not have.
const GECKODRIVER: &str = "0.37.1";

/// Installs what is missing, where that can be done; else says what is.
pub(crate) fn install() -> Result<()> {
    install_packages()?;
    install_geckodriver()
}

/// What Debian has of them: enough for everything but Firefox.
pub(crate) fn install_packages() -> Result<()> {
    let packages = missing();
    if packages.is_empty() {
        return Ok(());
    }
    apt_install(&packages, "the browser tests")?;
    match missing().as_slice() {
        [] => Ok(()),
        packages => bail!("{} cannot be run although installed", packages.join(" and ")),
    }
}

/// Installs Debian packages; where that cannot be done, says who needs them.
pub(crate) fn apt_install(packages: &[&str], who: &str) -> Result<()> {
    if !is_root() || !Path::new("/usr/bin/apt-get").exists() {
        bail!("{who} need {}: install what your system calls so, and run this again", packages.join(" and "));
    }
    heading(&format!("apt-get install {}", packages.join(" ")));
    let sh = shell()?;
    cmd!(sh, "apt-get -q update").run()?;
    let install = cmd!(sh, "apt-get -q -y --no-install-recommends install {packages...}");
    Ok(install.env("DEBIAN_FRONTEND", "noninteractive").run()?)
}

/// Builds Firefox's driver into `target/tools`, where it stays: a few minutes, once.
fn install_geckodriver() -> Result<()> {
    let folder = paths::tools().join("geckodriver");
    let built = folder.join("bin/geckodriver");
    let is_it = |program: PathBuf| output(program, "--version").is_some_and(|text| text.contains(GECKODRIVER));
    if is_it(built) {
        return Ok(());
    }
    heading(&format!("cargo install geckodriver@{GECKODRIVER} (a few minutes, once)"));
    fs::create_dir_all(paths::tools())?;
    let (sh, build) = (shell()?, tempfile::tempdir_in(paths::tools())?);
    let build = build.path();
    cmd!(sh, "cargo install --locked --quiet geckodriver@{GECKODRIVER} --root {folder} --target-dir {build}").run()?;
    Ok(())
}

fn missing() -> Vec<&'static str> {
    let absent = PROGRAMS.iter().filter(|(program, word, _)| output(program, word).is_none());
    absent.map(|(_, _, package)| *package).collect()
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}
