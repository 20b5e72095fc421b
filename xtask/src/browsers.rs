//! The browsers that the widget is tested in.

use std::{fs, os::unix::fs::MetadataExt, path::Path, process::Command};

use anyhow::{Result, bail};

use crate::child::{heading, output, run};

/// Programs that the tests start, and the Debian package of each.
const PROGRAMS: [(&str, &str); 2] = [("chromium", "chromium"), ("chromedriver", "chromium-driver")];

/// Installs what is missing, where that can be done; else says what is.
pub(crate) fn install() -> Result<()> {
    let packages = missing();
    if packages.is_empty() {
        return Ok(());
    }
    if !is_root() || !Path::new("/usr/bin/apt-get").exists() {
        bail!(
            "the browser tests need {}: install what your system calls so, and run this again",
            packages.join(" and ")
        );
    }
    heading(&format!("apt-get install {}", packages.join(" ")));
    run(Command::new("apt-get").args(["-q", "update"]))?;
    let mut install = Command::new("apt-get");
    install.args(["-q", "-y", "--no-install-recommends", "install"]).args(&packages);
    run(install.env("DEBIAN_FRONTEND", "noninteractive"))?;
    match missing().as_slice() {
        [] => Ok(()),
        packages => bail!("{} cannot be run although installed", packages.join(" and ")),
    }
}

fn missing() -> Vec<&'static str> {
    let absent = PROGRAMS.iter().filter(|(program, _)| output(program, "--version").is_none());
    absent.map(|(_, package)| *package).collect()
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}
