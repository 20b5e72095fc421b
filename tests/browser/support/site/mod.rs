//! Two origins on this machine: the clinic's page, and the host that the widget's files come from.

mod assets;
mod cdn;
mod fault;
mod host;
mod http;
mod page;
mod server;

pub(crate) use self::{
    assets::{asset, has_asset, theme},
    cdn::{Cdn, integrity, script},
    fault::Fault,
    host::{Host, releases},
    page::{Page, STRICTEST, Sheet},
};
