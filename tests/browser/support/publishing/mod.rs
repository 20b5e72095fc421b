//! Publishing systems: each makes real pages on this machine while a check looks at them.

mod generators;
mod next;
mod program;
mod scratch;
mod wordpress;

pub(crate) use self::{
    generators::{CAUTIOUS, UNSAFE, Written},
    next::Next,
    wordpress::{Release, Site, WordPress},
};
use self::{program::Program, scratch::Scratch};
