//! A real browser, driven through WebDriver.

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
