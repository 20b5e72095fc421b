//! The programs that a command starts.

use std::path::Path;

use anyhow::Result;
use xshell::Shell;

use crate::paths;

/// Runs programs in the repository's folder.
pub(crate) fn shell() -> Result<Shell> {
    shell_in(&paths::root())
}

/// Runs programs in that folder.
pub(crate) fn shell_in(folder: &Path) -> Result<Shell> {
    let sh = Shell::new()?;
    sh.change_dir(folder);
    Ok(sh)
}

/// The line that stands above a step's own output.
pub(crate) fn heading(text: &str) {
    println!("==> {text}");
}

/// Runs cargo with these words, after a line that says so.
pub(crate) fn cargo(words: &str) -> Result<()> {
    heading(&format!("cargo {words}"));
    Ok(shell()?.cmd("cargo").args(words.split_whitespace()).quiet().run()?)
}

/// What a program writes to its standard output, or nothing if it cannot be run.
pub(crate) fn output(program: impl AsRef<Path>, words: &str) -> Option<String> {
    let sh = Shell::new().ok()?;
    sh.cmd(program).args(words.split_whitespace()).quiet().ignore_stderr().read().ok()
}
