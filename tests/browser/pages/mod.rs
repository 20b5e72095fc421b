//! Pages of other people: their styles, frameworks, corners and what they do to the element.

mod corners;
pub(crate) mod frameworks;
mod hostile;
pub(crate) mod isolation;
mod libraries;
mod lifecycle;
mod load;
mod places;
mod readers;
mod scripts;
pub(crate) mod shifts;
mod taking;

use crate::suite::Check;

/// The checks of each file.
pub(crate) const CHECKS: &[&[Check]] = &[
    corners::CHECKS,
    frameworks::CHECKS,
    hostile::CHECKS,
    isolation::CHECKS,
    libraries::CHECKS,
    lifecycle::CHECKS,
    load::CHECKS,
    places::CHECKS,
    readers::CHECKS,
    scripts::CHECKS,
    shifts::CHECKS,
    taking::CHECKS,
];
