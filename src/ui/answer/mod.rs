//! The answer: the card, the bar that keeps it in sight, the plan, and the rows that explain it.

mod actions;
mod bar;
mod card;
mod plan;
mod reasons;
mod referral;
mod rows;
mod talk;
mod view;

pub(crate) use bar::bar;
pub(crate) use card::card;
pub(crate) use plan::plan;
pub(crate) use rows::rows;
pub(crate) use view::{AnswerView, heading};
