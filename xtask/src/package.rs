//! `cargo xtask package`: the folder to publish to npm, and whether it is fit to be.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use xshell::cmd;

use crate::{
    build,
    build::Dist,
    files::{self, Files},
    packages, paths,
    process::{heading, shell_in},
    version,
};

/// What of `dist/` is in the package, beside the wasm. Its pages need a host of their own.
const BUILT: [&str; 5] =
    ["clinic.schema.json", "custom-elements.json", "recovery-calculator.d.ts", "recovery-calculator.js", "sri.json"];
/// What is written for it.
const WRITTEN: [&str; 3] = ["README.md", "index.d.ts", "index.js"];
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];
const MANIFEST: &str = "package.json";
/// The version that stands in `npm/package.json`.
const NO_VERSION: &str = "\"version\": \"0.0.0\"";
/// What a site does with the package that `check` installs.
const SITE: [&str; 4] = ["package.json", "server.js", "script.ts", "tsconfig.json"];

/// Builds, lays the package out, and has a site install it.
pub(crate) fn run() -> Result<()> {
    let dist = build::run()?;
    packages::install_npm()?;
    try_out(&dist)?;
    println!("`npm publish {}` publishes it", folder().display());
    Ok(())
}

/// The same for files that are built, and has TypeScript look at a site that uses the package.
pub(crate) fn check(dist: &Dist) -> Result<()> {
    let site = try_out(dist)?;
    let compiler = paths::host_pages().join("node_modules/typescript/bin/tsc");
    let sh = shell_in(&site)?;
    Ok(cmd!(sh, "node {compiler} --project .").run()?)
}

/// Has npm pack the package, then a site install it, which it names.
fn try_out(dist: &Dist) -> Result<PathBuf> {
    lay_out(dist)?;
    install(&pack()?)
}

/// Installs an archive of the package in a site, which it names, and has the site's server import it.
pub(crate) fn install(archive: &Path) -> Result<PathBuf> {
    heading("npm install, import (tests/host-pages/package)");
    let site = paths::npm().join("site");
    if site.is_dir() {
        fs::remove_dir_all(&site).context("could not remove an earlier site")?;
    }
    for name in SITE {
        let sample = fs::read(paths::root().join("tests/host-pages/package").join(name));
        files::write(&site.join(name), &sample.with_context(|| format!("could not read {name}"))?)?;
    }
    let sh = shell_in(&site)?;
    cmd!(sh, "npm install --offline --no-save --ignore-scripts --no-audit --no-fund {archive}").run()?;
    cmd!(sh, "node server.js").run()?;
    Ok(site)
}

/// Where the package is laid out.
fn folder() -> PathBuf {
    paths::npm().join("recovery-calculator")
}

fn lay_out(dist: &Dist) -> Result<()> {
    let folder = folder();
    if folder.is_dir() {
        fs::remove_dir_all(&folder).context("could not remove an earlier package")?;
    }
    for (name, content) in contents(dist)? {
        files::write(&folder.join(name), &content)?;
    }
    Ok(())
}

/// What is in the package.
pub(crate) fn contents(dist: &Dist) -> Result<Files> {
    let (root, written) = (paths::root(), paths::root().join("npm"));
    let from = |folder: &Path, names: &[&str]| {
        let read = |name: &&str| {
            let file = folder.join(name);
            let content = fs::read(&file).with_context(|| format!("could not read {}", file.display()))?;
            Ok(((*name).to_owned(), content))
        };
        names.iter().map(read).collect::<Result<Files>>()
    };
    let mut contents = from(&paths::dist(), &BUILT)?;
    contents.append(&mut from(&paths::dist(), &[&dist.wasm])?);
    contents.append(&mut from(&written, &WRITTEN)?);
    contents.append(&mut from(&root, &LICENCES)?);
    let manifest = fs::read_to_string(written.join(MANIFEST)).context("could not read the package's manifest")?;
    contents.insert(MANIFEST.into(), with_version(&manifest, version::OURS)?.into_bytes());
    Ok(contents)
}

fn with_version(manifest: &str, version: &str) -> Result<String> {
    ensure!(manifest.matches(NO_VERSION).count() == 1, "npm/package.json must hold {NO_VERSION} once");
    Ok(manifest.replace(NO_VERSION, &format!("\"version\": \"{version}\"")))
}

/// The archive that npm would publish, if it holds just what is in the folder.
fn pack() -> Result<PathBuf> {
    let folder = folder();
    let sh = shell_in(&folder)?;
    let packed: Value = serde_json::from_str(&cmd!(sh, "npm pack --json --pack-destination ..").read()?)?;
    let names = packed[0]["files"].as_array().into_iter().flatten().filter_map(|file| file["path"].as_str());
    let mut names: Vec<_> = names.map(str::to_owned).collect();
    names.sort();
    let wanted: Vec<_> = files::read(&folder)?.into_keys().collect();
    ensure!(names == wanted, "npm packs {names:?} instead of {wanted:?}");
    let archive = packed[0]["filename"].as_str().context("npm names no archive")?;
    Ok(paths::npm().join(archive))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_has_the_version_of_the_crate() {
        let manifest = fs::read_to_string(paths::root().join("npm").join(MANIFEST)).expect("a manifest");
        let manifest: Value =
            serde_json::from_str(&with_version(&manifest, "1.2.3").expect("a place for it")).expect("JSON");
        assert_eq!(manifest["version"], "1.2.3");
        assert!(with_version("{}", "1.2.3").is_err());
    }
}
