//! From the sources to the published files in `dist/`.

mod digest;
mod dist;
mod docs;
mod glue;
mod imports;
mod locals;
mod order;
mod script;
mod short_names;
mod sources;
mod stamp;
mod strip;
mod types;
mod unused;
mod widget;

use anyhow::Result;

pub(crate) use self::{
    dist::Dist,
    glue::{Glue, Names},
    widget::{clippy, compile},
};
use self::{script::Facts, sources::Sources, stamp::Stamp};
use crate::child::heading;

/// Brings `dist/` up to date; what has not changed is left as it is.
pub(crate) fn run() -> Result<Dist> {
    let compiled = widget::compile()?;
    let sources = Sources::read()?;
    let stamp = Stamp::of(&compiled, &sources)?;
    if let Some(dist) = stamp.standing() {
        return Ok(dist);
    }
    heading("dist/");
    let glue = Glue::generate(&compiled, Names::Dropped)?;
    let wasm = format!("recovery-calculator-{}.wasm", digest::short(&glue.wasm));
    let facts = Facts {
        version: env!("CARGO_PKG_VERSION"),
        wasm: &wasm,
        integrity: &digest::integrity(&glue.wasm),
        css: &strip::css(&sources.widget_css),
    };
    let script = script::assemble(&sources.loader, &glue.js, &facts)?;
    let dist = Dist::write(&wasm, glue.wasm, script, sources.pages)?;
    stamp.keep(&dist)?;
    Ok(dist)
}
