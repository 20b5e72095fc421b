//! What leaves the widget: booking links, calendar files and a note by email.

pub(crate) mod booking;
pub(crate) mod calendar;
pub(crate) mod compose;
pub(crate) mod percent;
