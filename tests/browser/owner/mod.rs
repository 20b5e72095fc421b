//! What a site owner works with: events, the frame, the pages beside the widget, publishing systems.

mod api;
mod bundle;
mod configurator;
mod diagnosis;
mod documentation;
mod editor;
mod events;
mod frame;
mod markdown;
mod nextjs;
mod plugin;
mod servers;
mod sites;
mod standalone;
pub(crate) mod wordpress;
mod wordpress_users;

use crate::suite::Check;

/// The checks of each file.
pub(crate) const CHECKS: &[&[Check]] = &[
    api::CHECKS,
    bundle::CHECKS,
    configurator::CHECKS,
    diagnosis::CHECKS,
    documentation::CHECKS,
    editor::CHECKS,
    events::CHECKS,
    frame::CHECKS,
    markdown::CHECKS,
    nextjs::CHECKS,
    plugin::CHECKS,
    servers::CHECKS,
    sites::CHECKS,
    standalone::CHECKS,
    wordpress::CHECKS,
    wordpress_users::CHECKS,
];
