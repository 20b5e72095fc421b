//! How the widget looks: pictures, widths, themes, accessibility.

mod axe;
mod limits;
pub(crate) mod picture;
pub(crate) mod screens;
mod snapshots;
pub(crate) mod states;
mod styling;

use serde_json::json;

use crate::{driver::Browser, suite::Check};

/// The checks of each file.
pub(crate) const CHECKS: &[&[Check]] =
    &[axe::CHECKS, limits::CHECKS, screens::CHECKS, snapshots::CHECKS, styling::CHECKS];

/// Sets the size of the widget's letters; `""` takes that back.
fn set_size(browser: &Browser, size: &str) {
    set(browser, "--rc-size", size);
}

/// Sets something of the widget's looks; `""` takes that back.
fn set(browser: &Browser, property: &str, value: &str) {
    let set = "document.querySelector('recovery-calculator').style.setProperty(arguments[0], arguments[1])";
    browser.run(set, json!([property, value]));
}
