//! The widget: Yew components over a draft of the runner's answers.

mod answered;
mod calculator;

mod gesture;

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

pub use answered::Answered;
pub use calculator::{Calculator, CalculatorProps, Scene};
