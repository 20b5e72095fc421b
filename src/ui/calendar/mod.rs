//! The calendar: weeks of days, each with its verdict, and the line that tells more of one.

mod day_line;
mod day_text;
mod grid;
mod verdict;
mod weeks;

pub(crate) use grid::calendar;
pub(crate) use weeks::Weeks;
