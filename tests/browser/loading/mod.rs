//! How the script finds its place, and what it does when something is missing.

mod arriving;
mod failures;
mod links;
mod panics;
mod placing;
mod policy;
mod requests;
mod speed;
mod startup;
mod steps;
mod without_scripts;

use crate::suite::Check;

/// The checks of each file.
pub(crate) const CHECKS: &[&[Check]] = &[
    arriving::CHECKS,
    failures::CHECKS,
    links::CHECKS,
    panics::CHECKS,
    placing::CHECKS,
    policy::CHECKS,
    requests::CHECKS,
    speed::CHECKS,
    startup::CHECKS,
    steps::CHECKS,
    without_scripts::CHECKS,
];
