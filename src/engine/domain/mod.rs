//! The terms of the field, the numbers and the register of the rules, what comes in and what goes out.

pub mod health;
pub mod massage;
pub mod training;

pub mod policy;
pub mod rule;
pub mod source;

pub mod answer;
pub mod clinic;
pub(crate) mod holidays;
pub mod request;
