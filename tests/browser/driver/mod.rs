//! A real browser, driven through WebDriver.

mod browser;
mod element;
mod engine;
mod http;
mod process;
mod wait;

pub(crate) use self::{
    browser::Browser,
    element::Element,
    wait::{wait_for, wait_until},
};
