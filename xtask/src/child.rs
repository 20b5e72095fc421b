//! The programs that a command starts.

use std::{
    fmt,
    process::{Command, ExitCode},
};

use anyhow::{Context, Result};

use crate::paths;

/// A program that was started and went wrong; its own words stand above on the terminal.
#[derive(Debug)]
pub(crate) struct ChildFailed {
    line: String,
    code: Option<i32>,
}

impl ChildFailed {
    /// The program's own exit code, where it had one.
    pub(crate) fn exit_code(&self) -> ExitCode {
        let code = self.code.and_then(|code| u8::try_from(code).ok());
        code.map_or(ExitCode::FAILURE, ExitCode::from)
    }
}

impl fmt::Display for ChildFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` failed", self.line)
    }
}

impl std::error::Error for ChildFailed {}

/// The line that stands above a step's own output.
pub(crate) fn heading(text: &str) {
    println!("==> {text}");
}

/// The very cargo that runs this command, in the repository's folder.
pub(crate) fn cargo(words: &str) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(paths::root()).args(words.split_whitespace());
    command
}

/// Runs a program to its end.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    let status = command.status().with_context(|| format!("could not start `{line}`"))?;
    if status.success() {
        return Ok(());
    }
    Err(ChildFailed { line, code: status.code() }.into())
}

/// What a program writes to its standard output, or nothing if it cannot be run.
pub(crate) fn output(program: &str, words: &str) -> Option<String> {
    let output = Command::new(program).args(words.split_whitespace()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let name = program.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    let words = command.get_args().map(|word| word.to_string_lossy().into_owned());
    std::iter::once(name).chain(words).collect::<Vec<_>>().join(" ")
}
