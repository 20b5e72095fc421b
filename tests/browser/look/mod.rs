//! How the widget looks: pictures, widths, themes, accessibility.

mod axe;
mod limits;
pub(crate) mod picture;
pub(crate) mod screens;
mod snapshots;
pub(crate) mod states;
mod styling;

use crate::suite::Check;

/// The checks of each file.
pub(crate) const CHECKS: &[&[Check]] =
    &[axe::CHECKS, limits::CHECKS, screens::CHECKS, snapshots::CHECKS, styling::CHECKS];
