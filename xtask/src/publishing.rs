//! The publishing systems whose pages the widget is put on: WordPress, Hugo, Eleventy, Next.js.

use std::fs;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::{
    browsers::apt_install,
    packages::{copy, install_npm, npm_ci, unpack},
    paths,
    process::{output, shell},
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

/// Which of the versions in npm's package of WordPress; this one is 6.6.
const NEWER: &str = "beta";

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
    lay_out_newer_wordpress()?;
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

/// A newer WordPress: npm has its PHP files in a zip, and what browsers read beside it. It speaks the French of
/// Debian's, also as that of Quebec: what it does not know it says in English.
fn lay_out_newer_wordpress() -> Result<()> {
    let folder = paths::tools().join("wordpress-newer");
    if !folder.is_dir() {
        let packages = paths::tools().join("wordpress-builds");
        npm_ci("tests/host-pages/wordpress-newer", &packages)?;
        let debian = paths::tools().join("wordpress/usr/share/wordpress");
        let package = packages.join("node_modules/@wp-playground/wordpress-builds");
        let half = packages.join("wordpress");
        let _ = fs::remove_dir_all(&half);
        let zip = fs::File::open(package.join(format!("src/wordpress/wp-{NEWER}.zip")))?;
        zip::ZipArchive::new(zip)?.extract(&half)?;
        let (sh, beside) = (shell()?, package.join(format!("public/wp-{NEWER}/.")));
        cmd!(sh, "cp -a {beside} {half}").run()?;
        let languages = half.join("wp-content/languages");
        fs::create_dir_all(&languages)?;
        for name in ["", "admin-"] {
            let french = debian.join(format!("wp-content/languages/{name}fr_FR.mo"));
            for locale in ["fr_FR", "fr_CA"] {
                let copy = languages.join(format!("{name}{locale}.mo"));
                fs::copy(&french, &copy).with_context(|| format!("could not write {}", copy.display()))?;
            }
        }
        // Whole, or not at all.
        fs::rename(&half, &folder).with_context(|| format!("could not write {}", folder.display()))?;
        // The other versions of the package are most of it.
        fs::remove_dir_all(packages).context("could not remove the package")?;
    }
    let settings = paths::root().join("tests/host-pages/wordpress/wp-config.php");
    fs::copy(settings, folder.join("wp-config.php")).context("could not write wp-config.php")?;
    Ok(())
}

fn block_theme() -> Result<&'static str> {
    let known = || THEMES.into_iter().find(|name| output("apt-cache", &format!("show {name}")).is_some());
    if let Some(theme) = known() {
        return Ok(theme);
    }
    // A new machine knows no packages at all.
    let sh = shell()?;
    cmd!(sh, "apt-get -q update").run()?;
    known().with_context(|| format!("apt-get knows none of {}", THEMES.join(", ")))
}
