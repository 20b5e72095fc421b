//! The published widget in real browsers, on pages of other sites.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a suite of its own says what it finds")]

mod acceptance;
mod support;

mod loading;
mod look;
mod owner;
mod pages;
mod reader;

use std::process::ExitCode;

// Every room uses them by their short names.
use support::{calculator, driver, expected, page_log, publishing, random_requests, site, stage, suite};

fn main() -> ExitCode {
    let rooms = [loading::CHECKS, pages::CHECKS, reader::CHECKS, look::CHECKS, owner::CHECKS];
    suite::run(&rooms.concat().concat())
}
