//! Two origins on this machine: the clinic's page, and the host that the widget's files come from.

mod cdn;
mod page;
mod server;

pub(crate) use self::{
    cdn::{Cdn, Fault},
    page::Page,
};
