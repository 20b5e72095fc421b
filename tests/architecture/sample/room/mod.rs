//! A room that says again what its files define.

mod high;
mod low;

pub use self::low::{Low, low_function as called};
