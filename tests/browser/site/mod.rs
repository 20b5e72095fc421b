//! Two origins on this machine: the clinic's page, and the host that the widget's files come from.

mod assets;
mod cdn;
mod fault;
mod page;
mod server;

pub(crate) use self::{
    assets::{asset, theme},
    cdn::{Cdn, integrity, script},
    fault::Fault,
    page::{Page, STRICTEST, Sheet},
};
