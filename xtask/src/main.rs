//! The project's commands: `cargo xtask --help` lists them.

#![allow(clippy::print_stdout, reason = "a command talks to the one who runs it")]

mod archive;
mod bench;
mod browsers;
mod build;
mod bundle;
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
mod process;
mod publishing;
mod release;
mod reproduce;
mod screenshots;
mod serve;
mod servers;
mod size;
mod size_by_module;
#[path = "../../src/embed/surface.rs"]
#[allow(unreachable_pub, reason = "it is a part of the library, too")]
mod surface;
mod test;
mod types;
mod version;
#[cfg(test)]
mod workflow_rights;
mod workflows;

use std::process::ExitCode;

fn main() -> ExitCode {
    match command::Xtask::read(std::env::args_os().skip(1)).run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
