//! The rules: pure functions from a request and a date to a plan with its reasons.

mod vocabulary;
pub mod words;

pub(crate) mod digits;

pub mod civil;
pub mod health;
pub mod massage;
pub mod training;

pub mod policy;
pub mod rule;
pub mod source;

pub mod answer;
pub mod clinic;
pub mod request;

mod kind;
mod load;
mod minimum;
mod season;

mod options;
mod points;
mod schedule;
mod windows;

mod planner;
mod reasons;
mod referral;

pub mod door;
pub mod schema;

pub use answer::{Answer, Appointment};
pub use clinic::Clinic;
pub use planner::{plan, plan_from};
pub use request::{Request, Runner};
