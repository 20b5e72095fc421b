//! A real browser, driven through WebDriver.
//!
//! A client of our own: it finds elements inside shadow roots in Firefox, where the crates do not, it is synchronous as
//! the checks are, and it spares them 100 to 200 crates.

mod ability;
mod browser;
mod display;
mod element;
mod engine;
mod http;
mod keys;
mod process;
mod setup;
mod trace;
mod wait;

pub(crate) use self::{
    ability::Ability,
    browser::Browser,
    element::Element,
    engine::Engine,
    keys::{Key, letters},
    process::free_port,
    setup::Setup,
    trace::{Spent, Trace},
    wait::{wait_for, wait_until, wait_within},
};
