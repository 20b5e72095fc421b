//! What leaves the widget: links to book and to call, calendar files and links to calendars.

pub(crate) mod booking;
pub(crate) mod calendar;
pub(crate) mod compose;
pub(crate) mod percent;
pub(crate) mod telephone;
