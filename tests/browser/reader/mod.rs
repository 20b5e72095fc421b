//! What a reader does with the form, the answer and the calendar.

pub(crate) mod article;
mod calendar;
mod fields;
mod keyboard;
mod language_switch;
mod languages;
mod referral;
mod remembering;
mod sharing;

use crate::suite::Check;

/// The checks of each file.
pub(crate) const CHECKS: &[&[Check]] = &[
    article::CHECKS,
    calendar::CHECKS,
    fields::CHECKS,
    keyboard::CHECKS,
    language_switch::CHECKS,
    languages::CHECKS,
    referral::CHECKS,
    remembering::CHECKS,
    sharing::CHECKS,
];
