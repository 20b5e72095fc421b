//! The widget: Yew components over a draft of the runner's answers.

pub mod settings;

mod calculator;

mod draft;
mod edit;
mod gesture;
mod intake;
mod typed;

mod markup;

mod body;
mod controls;
mod form;
mod week;

mod actions;
mod headline;
mod outcome;
mod picture;
mod plan;
mod reasons;
mod referral;

#[cfg(test)]
mod rendering;
#[cfg(test)]
mod telling;

pub use calculator::{Calculator, CalculatorProps, Scene};
pub use settings::{Answered, DistanceUnit, Prefill, Settings};

pub(crate) use typed::read_distance;
