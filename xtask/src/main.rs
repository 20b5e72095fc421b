//! The project's commands: `cargo xtask serve | build | test | bench | release | package | reproduce | screenshots`.

#![allow(clippy::print_stdout, reason = "a command talks to the one who runs it")]

mod bench;
mod browsers;
mod build;
mod child;
mod command;
mod files;
mod headers;
mod host_pages;
mod media;
mod package;
mod packages;
mod paths;
#[cfg(test)]
mod plugin;
mod publishing;
mod release;
mod reproduce;
mod rooms;
mod screenshots;
mod serve;
mod servers;
mod size;
#[path = "../../src/embed/surface.rs"]
#[allow(unreachable_pub, reason = "it is a part of the library, too")]
mod surface;
mod test;
mod types;
mod version;
#[cfg(test)]
mod workflow_rights;

use std::process::ExitCode;

use crate::{child::ChildFailed, command::Command};

fn main() -> ExitCode {
    let outcome = Command::read(std::env::args().skip(1)).and_then(Command::run);
    let Err(error) = outcome else {
        return ExitCode::SUCCESS;
    };
    eprintln!("error: {error:#}");
    match error.downcast_ref::<ChildFailed>() {
        Some(child) => child.exit_code(),
        None => ExitCode::FAILURE,
    }
}
