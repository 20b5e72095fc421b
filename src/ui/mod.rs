//! The widget: one Yew component over a draft of the runner's answers.

mod action;
mod answered;
mod calculator;
mod changes;
mod controls;
mod events;
mod html;
mod page;
mod screen;

mod answer;
mod calendar;
mod form;

#[cfg(test)]
mod rendering;

pub use answered::{Answered, Drawn};
pub use calculator::{Calculator, CalculatorProps, Mount};
