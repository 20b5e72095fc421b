//! A program of a publishing system.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use crate::driver::wait_for;

/// A server that runs; it ends with the value.
pub(super) struct Program {
    child: Child,
    log: PathBuf,
}

impl Program {
    /// Starts it, with what it says in a file, and waits until it is up.
    pub(super) fn start(command: &mut Command, log: PathBuf, is_up: impl Fn() -> bool) -> Self {
        let child = begin(command, &log);
        let program = Self { child, log };
        wait_for(&name(command), || if is_up() { Ok(()) } else { Err(words(&program.log)) });
        program
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself; there is nobody left to tell.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a program to its end; fails with what it said.
#[track_caller]
pub(super) fn run(command: &mut Command, log: &Path) {
    let outcome = begin(command, log).wait().expect("a program that was started ends");
    assert!(outcome.success(), "{}: {}", name(command), words(log));
}

fn begin(command: &mut Command, log: &Path) -> Child {
    let file = File::create(log).expect("a file for what it says");
    let both = file.try_clone().expect("the same file for its errors");
    command.stdin(Stdio::null()).stdout(file).stderr(both);
    command.spawn().unwrap_or_else(|error| panic!("{}: {error}: run `cargo xtask test --hosts`", name(command)))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn words(log: &Path) -> String {
    fs::read_to_string(log).unwrap_or_default()
}
