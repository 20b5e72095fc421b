//! The web servers that the documented settings are tested on, and what they serve there.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{
    browsers::apt_install,
    child::{heading, output, run},
    files, paths, release, version,
};

/// nginx and its module, which are only unpacked: installed, the server would start.
const NGINX: [&str; 2] = ["nginx", "libnginx-mod-http-brotli-static"];
/// Apache without what would start it.
const APACHE: (&str, &str) = ("/usr/sbin/apache2", "apache2-bin");

/// Fetches what is missing, where it can be had, and lays out a release of `dist/` in `target/tools/servers`.
pub(crate) fn install() -> Result<()> {
    let folder = paths::tools().join("servers");
    let releases = folder.join("release");
    if releases.is_dir() {
        fs::remove_dir_all(&releases).context("could not remove an earlier release")?;
    }
    fs::create_dir_all(&releases)?;
    release::lay_out(&releases, version::OURS, &files::read(&paths::dist())?)?;
    if output("apt-get", "--version").is_none() {
        println!("There is no apt-get: the checks on nginx and Apache are left out.");
        return Ok(());
    }
    if !folder.join("nginx").is_dir() {
        unpack(&NGINX, &folder.join("nginx"))?;
    }
    let (program, package) = APACHE;
    if Path::new(program).is_file() { Ok(()) } else { apt_install(&[package], "the browser tests") }
}

/// Takes Debian's packages apart into a folder.
fn unpack(packages: &[&str], folder: &Path) -> Result<()> {
    let downloads = folder.with_extension("packages");
    let half = downloads.join("unpacked");
    // What an earlier try has left there is not what is asked for now.
    let _ = fs::remove_dir_all(&downloads);
    fs::create_dir_all(&half)?;
    heading(&format!("apt-get download {}", packages.join(" ")));
    let download = || run(Command::new("apt-get").args(["-q", "download"]).args(packages).current_dir(&downloads));
    if download().is_err() {
        run(Command::new("apt-get").args(["-q", "update"]))?;
        download()?;
    }
    let files = fs::read_dir(&downloads)?.filter_map(|entry| Some(entry.ok()?.path()));
    for package in files.filter(|file| file.extension().is_some_and(|it| it == "deb")).collect::<Vec<PathBuf>>() {
        run(Command::new("dpkg-deb").arg("-x").arg(package).arg(&half))?;
    }
    // Whole, or not at all.
    fs::rename(&half, folder).with_context(|| format!("could not write {}", folder.display()))?;
    fs::remove_dir_all(downloads).context("could not remove the packages")
}
