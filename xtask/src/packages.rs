//! Other people's packages that are looked into, not installed.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::{
    browsers::apt_install,
    paths,
    process::{heading, output, shell_in},
};

/// Installs npm, where it is missing.
pub(crate) fn install_npm() -> Result<()> {
    let missing: Vec<&str> = [("node", "nodejs"), ("npm", "npm")]
        .iter()
        .filter(|(program, _)| output(program, "--version").is_none())
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() { Ok(()) } else { apt_install(&missing, "the browser tests") }
}

/// Has npm fetch just what the lock file of a folder in `tests/` says; nothing of it is run on the way.
pub(crate) fn npm_ci(sources: &str, folder: &Path) -> Result<()> {
    let named = paths::root().join(sources);
    let lock = fs::read(named.join("package-lock.json")).with_context(|| format!("{sources} has no lock file"))?;
    let is_there = folder.join("node_modules/.package-lock.json").is_file();
    if is_there && fs::read(folder.join("package-lock.json")).is_ok_and(|kept| kept == lock) {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    for name in ["package.json", "package-lock.json"] {
        fs::copy(named.join(name), folder.join(name))?;
    }
    heading(&format!("npm ci ({sources})"));
    let sh = shell_in(folder)?;
    let outcome = cmd!(sh, "npm ci --ignore-scripts --no-audit --no-fund").run();
    if outcome.is_err() {
        // Half of it must not count as all of it.
        let _ = fs::remove_file(folder.join("package-lock.json"));
    }
    Ok(outcome?)
}

/// Copies files and folders of the repository's, in place of what is there under their names.
pub(crate) fn copy(sources: &Path, names: &[&str], folder: &Path) -> Result<()> {
    for name in names {
        let (from, to) = (sources.join(name), folder.join(name));
        if from.is_dir() {
            let _ = fs::remove_dir_all(&to);
            fs::create_dir_all(&to)?;
            let entries = fs::read_dir(&from)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
            let entries = entries.collect::<Result<Vec<_>>>()?;
            copy(&from, &entries.iter().map(String::as_str).collect::<Vec<_>>(), &to)?;
        } else {
            fs::copy(&from, &to).with_context(|| format!("could not copy {}", from.display()))?;
        }
    }
    Ok(())
}

/// Takes Debian's packages apart into a folder, without what they depend on.
pub(crate) fn unpack(packages: &[&str], folder: &Path) -> Result<()> {
    fs::create_dir_all(paths::tools())?;
    // Beside the folder, so that the whole can be moved there.
    let downloads = tempfile::tempdir_in(paths::tools())?;
    let sh = shell_in(downloads.path())?;
    let download = || cmd!(sh, "apt-get -q download {packages...}").run();
    if download().is_err() {
        cmd!(sh, "apt-get -q update").run()?;
        download()?;
    }
    for name in packages {
        let archive = downloaded(downloads.path(), name)?;
        cmd!(sh, "dpkg-deb -x {archive} unpacked").run()?;
    }
    fs::create_dir_all(folder.parent().unwrap_or(folder))?;
    // Whole, or not at all.
    fs::rename(downloads.path().join("unpacked"), folder)
        .with_context(|| format!("could not write {}", folder.display()))
}

fn downloaded(folder: &Path, name: &str) -> Result<PathBuf> {
    let start = format!("{name}_");
    let files = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut found = files.filter(|file| file.file_name().is_some_and(|it| it.to_string_lossy().starts_with(&start)));
    match found.next() {
        Some(file) => Ok(file),
        None => bail!("apt-get has downloaded no {name}"),
    }
}
