//! Imports through the room, and by a path in the code. "crate::room::Text" and // crate::room::Comment are none.

use super::{
    Low,
    // crate::lib
};

pub struct High(Low);

impl High {
    pub fn new() -> Self {
        crate::room::called();
        Self(Low)
    }
}
