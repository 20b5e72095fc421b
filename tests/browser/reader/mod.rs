//! What a reader does with the form, the answer and the calendar.

pub(crate) mod article;
mod bar;
mod calendar;
mod card;
mod fields;
mod keyboard;
mod language_switch;
mod languages;
mod panels;
mod races;
mod referral;
mod remembering;
mod sharing;
mod speech;

use crate::suite::Check;

/// The checks of each file.
pub(crate) const CHECKS: &[&[Check]] = &[
    article::CHECKS,
    bar::CHECKS,
    calendar::CHECKS,
    card::CHECKS,
    fields::CHECKS,
    keyboard::CHECKS,
    language_switch::CHECKS,
    languages::CHECKS,
    panels::CHECKS,
    races::CHECKS,
    referral::CHECKS,
    remembering::CHECKS,
    sharing::CHECKS,
    speech::CHECKS,
];
