//! A library in small, as the test of imports reads it.

mod room;
