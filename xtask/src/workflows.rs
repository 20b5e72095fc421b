//! Whether the workflows of the repository can run: actionlint reads them.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};
use xshell::cmd;

use crate::{
    paths,
    process::{heading, shell_in},
};

const WORKFLOWS: &str = ".github/workflows";
const SCRIPT: &str = "workflows.mjs";

/// Has each file read, by its schema and for what its expressions may name.
pub(crate) fn check() -> Result<()> {
    heading("actionlint (.github/workflows)");
    // Node looks for packages beside the script.
    let (from, to) = (paths::root().join("tests/host-pages").join(SCRIPT), paths::host_pages().join(SCRIPT));
    fs::copy(&from, &to).with_context(|| format!("could not copy {}", from.display()))?;
    let (sh, files) = (shell_in(&paths::host_pages())?, files()?);
    if files.is_empty() {
        return Ok(());
    }
    Ok(cmd!(sh, "node {SCRIPT} {files...}").run()?)
}

fn files() -> Result<Vec<PathBuf>> {
    let folder = paths::root().join(WORKFLOWS);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(&folder).with_context(|| format!("could not read {}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}
