//! From the sources to the published files in `dist/`.

mod css;
mod digest;
mod dist;
mod docs;
mod glue;
mod imports;
mod locals;
mod minify;
mod order;
mod script;
mod short_names;
mod sources;
mod stamp;
mod tidy;
mod types;
mod unused;
mod widget;

use std::path::Path;

use anyhow::Result;

pub(crate) use self::{
    dist::{Dist, Published},
    glue::{Glue, Names},
    widget::{clippy, compile, own_paths},
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
    let dist = finish(&compiled, sources)?.write()?;
    stamp.keep(&dist)?;
    Ok(dist)
}

/// Makes the published files once more from what the compiler wrote, and leaves `dist/` alone.
pub(crate) fn again() -> Result<Published> {
    finish(&widget::compile()?, Sources::read()?)
}

/// From what the compiler wrote to the published files.
fn finish(compiled: &Path, sources: Sources) -> Result<Published> {
    let glue = Glue::generate(compiled, Names::Dropped)?;
    let wasm = format!("recovery-calculator-{}.wasm", digest::short(&glue.wasm));
    let facts = Facts {
        version: env!("CARGO_PKG_VERSION"),
        wasm: &wasm,
        integrity: &digest::integrity(&glue.wasm),
        css: &css::css(&sources.widget_css),
    };
    let script = script::assemble(&sources.loader, &glue.js, &facts)?;
    Ok(Published::of(wasm, glue.wasm, script, sources.pages))
}
