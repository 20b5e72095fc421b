//! The rules: pure functions from a request and a date to a plan with its reasons.
//!
//! Rooms import one way: `domain` ← `season` ← `rules` ← `planner` ← `json`.

pub mod civil;
pub(crate) mod digits;
pub(crate) mod pieces;
pub mod vocabulary;

pub mod domain;
mod season;

mod rules;

mod planner;

pub mod json;

pub use domain::answer::{Answer, Appointment};
pub use domain::clinic::Clinic;
pub use domain::request::{Request, Runner};
pub use planner::{plan, plan_from};
