//! The publishing systems whose pages the widget is put on: WordPress, Hugo, Eleventy, Next.js.

use std::{fs, process::Command};

use anyhow::{Context, Result, bail};

use crate::{
    browsers::apt_install,
    child::{output, run},
    packages::{copy, install_npm, npm_ci, unpack},
    paths,
};

/// Programs that run them, words with which each says that it is there, and the Debian package of each.
const PROGRAMS: [(&str, &str, &str); 4] = [
    ("php", "--version", "php-cli"),
    ("php", "-r exit(extension_loaded('mysqli')?0:1);", "php-mysql"),
    ("mariadbd", "--version", "mariadb-server-core"),
    ("hugo", "version", "hugo"),
];
/// WordPress's own block themes, the newest first: each Debian has some of them.
const THEMES: [&str; 3] =
    ["wordpress-theme-twentytwentyfive", "wordpress-theme-twentytwentyfour", "wordpress-theme-twentytwentythree"];
/// And one from before there were blocks.
const CLASSIC: &str = "wordpress-theme-twentytwentyone";

/// The oldest Node that Next.js runs on.
const NODE: u32 = 20;

/// Fetches what is missing; what Debian need not install stays in `target/tools`.
pub(crate) fn install() -> Result<()> {
    let absent = PROGRAMS.iter().filter(|(program, words, _)| output(program, words).is_none());
    let packages: Vec<_> = absent.map(|(_, _, package)| *package).collect();
    if !packages.is_empty() {
        apt_install(&packages, "the tests on publishing systems")?;
    }
    unpack_wordpress()?;
    install_npm()?;
    npm_ci("tests/host-pages/eleventy", &paths::tools().join("eleventy"))?;
    install_next()
}

/// Has npm fetch Next.js, and puts the site of the tests beside it.
fn install_next() -> Result<()> {
    let version = output("node", "--version").unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major < Some(NODE) {
        bail!("Next.js needs Node {NODE} or newer, and here is {version}");
    }
    let folder = paths::tools().join("next");
    npm_ci("tests/host-pages/next", &folder)?;
    copy(&paths::root().join("tests/host-pages/next"), &["app", "next.config.mjs"], &folder)
}

/// Takes WordPress out of its packages, and gives it the settings of the tests.
fn unpack_wordpress() -> Result<()> {
    let folder = paths::tools().join("wordpress");
    if !folder.is_dir() {
        if output("apt-get", "--version").is_none() {
            bail!("the tests on publishing systems take WordPress from Debian's packages, and there is no apt-get");
        }
        unpack(&["wordpress", "wordpress-l10n", block_theme()?, CLASSIC, "libjs-underscore"], &folder)?;
    }
    let settings = paths::root().join("tests/host-pages/wordpress/wp-config.php");
    fs::copy(settings, folder.join("usr/share/wordpress/wp-config.php")).context("could not write wp-config.php")?;
    Ok(())
}

fn block_theme() -> Result<&'static str> {
    let known = || THEMES.into_iter().find(|name| output("apt-cache", &format!("show {name}")).is_some());
    if let Some(theme) = known() {
        return Ok(theme);
    }
    // A new machine knows no packages at all.
    run(Command::new("apt-get").args(["-q", "update"]))?;
    known().with_context(|| format!("apt-get knows none of {}", THEMES.join(", ")))
}
