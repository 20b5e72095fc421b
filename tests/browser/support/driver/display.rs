//! A screen that nobody sees, for engines that draw on a screen only.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// A virtual screen; it ends with the value.
pub(super) struct Display {
    child: Child,
    /// Its name, as in `DISPLAY`.
    pub name: String,
}

impl Display {
    /// Starts one under a number that is free.
    pub(super) fn start() -> Self {
        let mut xvfb = Command::new("Xvfb");
        // On its standard output it says the number, once it is ready.
        xvfb.args(["-displayfd", "1", "-screen", "0", "1400x1200x24", "-nolisten", "tcp"]);
        xvfb.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = xvfb.spawn().unwrap_or_else(|error| panic!("could not start {xvfb:?}: {error}"));
        let mut number = String::new();
        let output = child.stdout.take().expect("its output is piped");
        BufReader::new(output).read_line(&mut number).expect("a virtual screen says its number");
        Self { child, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
