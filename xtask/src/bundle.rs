//! `cargo xtask bundle`: what a stranger downloads, and whether each part can be used as it is meant.

use std::fs;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use xshell::cmd;

use crate::{
    archive,
    build::{self, Dist},
    files::{self, Files},
    package, packages, paths,
    process::{heading, shell_in},
    version,
};

/// The page that opens by a double click, and says the three steps.
const START: &str = "START-HERE.html";
const START_SOURCE: &str = "site/bundle/start-here.html";
/// The folder that a clinic uploads.
const UPLOAD: &str = "recovery";
/// What of `dist/` only a site of its own needs: the plugin serves the rest.
const NOT_IN_PLUGIN: [&str; 2] = ["index.html", "_headers"];
/// The most that the plugin may weigh.
const PLUGIN_BUDGET: usize = 2_000_000;
const SUMS: &str = "SHA256SUMS";

/// Builds, then writes the parts into `target/bundle/`.
pub(crate) fn run() -> Result<()> {
    let parts = parts(&build::run()?)?;
    heading("target/bundle/");
    let folder = paths::bundle();
    if folder.is_dir() {
        fs::remove_dir_all(&folder).context("could not remove an earlier bundle")?;
    }
    for (name, content) in &parts {
        files::write(&folder.join(name), content)?;
        println!("{:>9} bytes  {name}", content.len());
    }
    Ok(())
}

/// Writes them, and uses each: a site installs the package, and the browser checks take what is unpacked here.
pub(crate) fn check() -> Result<()> {
    run()?;
    packages::install_npm()?;
    let sh = shell_in(&paths::bundle())?;
    cmd!(sh, "sha256sum --check --quiet {SUMS}").run()?;
    package::install(&paths::bundle().join(tarball_name()))?;
    let unpacked = paths::tools().join("bundle");
    if unpacked.is_dir() {
        fs::remove_dir_all(&unpacked).context("could not remove an earlier bundle")?;
    }
    let archive = fs::File::open(paths::bundle().join(site_name()))?;
    Ok(zip::ZipArchive::new(archive)?.extract(unpacked)?)
}

fn parts(dist: &Dist) -> Result<Files> {
    let published = published()?;
    let plugin = archive::zip(&plugin(&published)?)?;
    ensure!(plugin.len() <= PLUGIN_BUDGET, "the plugin weighs {} bytes, of {PLUGIN_BUDGET}", plugin.len());
    let package = package::contents(dist)?.into_iter().map(|(path, content)| (format!("package/{path}"), content));
    let mut parts = Files::from([
        (site_name(), archive::zip(&site(&published)?)?),
        (format!("recovery-calculator-{}-wordpress.zip", version::OURS), plugin),
        (tarball_name(), archive::tarball(&package.collect())?),
    ]);
    parts.insert(SUMS.into(), sums(&parts).into_bytes());
    Ok(parts)
}

fn site_name() -> String {
    format!("recovery-calculator-{}-site.zip", version::OURS)
}

/// As `npm pack` would call it.
fn tarball_name() -> String {
    format!("recovery-calculator-{}.tgz", version::OURS)
}

/// The files of `dist/`, without the compressed copies that only few hosts can use.
fn published() -> Result<Files> {
    let mut files = files::read(&paths::dist())?;
    files.retain(|path, _| !path.ends_with(".br"));
    Ok(files)
}

/// The page to begin with, and beside it the folder to upload.
fn site(published: &Files) -> Result<Files> {
    let top = format!("recovery-calculator-{}", version::OURS);
    let start = fs::read(paths::root().join(START_SOURCE)).with_context(|| format!("could not read {START_SOURCE}"))?;
    let upload = published.iter().map(|(path, content)| (format!("{top}/{UPLOAD}/{path}"), content.clone()));
    Ok(upload.chain([(format!("{top}/{START}"), start)]).collect())
}

/// The plugin as it stands in the repository, with the files that it serves.
fn plugin(published: &Files) -> Result<Files> {
    const TOP: &str = "recovery-calculator";
    let own = files::read(&paths::root().join("wordpress")).context("the plugin's sources are missing")?;
    let own = own.into_iter().map(|(path, content)| (format!("{TOP}/{path}"), content));
    let served = published.iter().filter(|(path, _)| !NOT_IN_PLUGIN.contains(&path.as_str()));
    let served = served.map(|(path, content)| (format!("{TOP}/dist/{path}"), content.clone()));
    let mut plugin: Files = own.chain(served).collect();
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let licence = fs::read(paths::root().join(name)).with_context(|| format!("could not read {name}"))?;
        plugin.insert(format!("{TOP}/{name}.txt"), licence);
    }
    let hidden = plugin.keys().find(|path| path.split('/').any(|name| name.starts_with('.')));
    ensure!(hidden.is_none(), "{hidden:?} would be hidden, which WordPress does not take");
    Ok(plugin)
}

/// As `sha256sum --check` reads it.
fn sums(parts: &Files) -> String {
    parts.iter().map(|(name, content)| format!("{:x}  {name}\n", Sha256::digest(content))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_as_the_usual_program_reads_them() {
        let sums = sums(&Files::from([("a.zip".into(), Vec::new())]));
        assert_eq!(sums, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.zip\n");
    }
}
