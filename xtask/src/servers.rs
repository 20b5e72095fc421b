//! The web servers that the documented settings are tested on, and what they serve there.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{browsers::apt_install, files, packages::unpack, paths, process::output, release, version};

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
