//! Publishing systems: each makes real pages on this machine while a check looks at them.

mod program;
mod scratch;
mod wordpress;

pub(crate) use self::wordpress::{Site, WordPress};
use self::{program::Program, scratch::Scratch};
