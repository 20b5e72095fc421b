//! From the sources to the published files in `dist/`.

mod css;
mod dead_code;
mod digest;
mod dist;
mod docs;
mod freeing;
mod glue;
mod minify;
mod names;
mod order;
mod script;
mod sources;
mod stamp;
mod target;
mod types;
mod widget;

use std::path::Path;

use anyhow::Result;

pub(crate) use self::{
    dist::{Dist, Published},
    glue::{Glue, Names},
    widget::{Library, clippy, compile, own_paths},
};
use self::{script::Facts, sources::Sources, stamp::Stamp};
use crate::{process::heading, size::brotli};

/// What may be asked of a build.
#[derive(Debug, Default)]
pub(crate) struct Options {
    /// The address of the folder that the files will be in, with its last slash, if the script is to know it.
    pub base: Option<String>,
    /// Take the standard library as it is installed.
    pub stock_std: bool,
}

/// What the build does beside the compiler and wasm-bindgen to make the files smaller.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Pass {
    LeaveOutFreeing,
    TrapFunctions,
    StripDeadCode,
    MinifyNames,
    SortBySimilarity,
    MinifyScript,
    MinifyStyles,
}

impl Pass {
    pub(crate) const ALL: [Self; 7] = [
        Self::LeaveOutFreeing,
        Self::TrapFunctions,
        Self::StripDeadCode,
        Self::MinifyNames,
        Self::SortBySimilarity,
        Self::MinifyScript,
        Self::MinifyStyles,
    ];

    /// Where it stands.
    pub(crate) fn file(self) -> &'static str {
        match self {
            Self::LeaveOutFreeing => "freeing.rs, without",
            Self::TrapFunctions => "dead_code.rs, trap_functions",
            Self::StripDeadCode => "dead_code.rs, strip_dead_code",
            Self::MinifyNames => "names.rs, minify_names",
            Self::SortBySimilarity => "order.rs, sort_by_similarity",
            Self::MinifyScript => "minify.rs, js",
            Self::MinifyStyles => "css.rs, css",
        }
    }
}

/// Brings `dist/` up to date; what has not changed is left as it is.
pub(crate) fn run() -> Result<Dist> {
    with(&Options::default())
}

/// The same, as asked.
pub(crate) fn with(options: &Options) -> Result<Dist> {
    let compiled = widget::compile(if options.stock_std { Library::Stock } else { Library::Lean })?;
    let sources = Sources::read()?;
    let stamp = Stamp::of(&compiled, &sources, options)?;
    if let Some(dist) = stamp.standing() {
        return Ok(dist);
    }
    heading("dist/");
    let dist = finish(&compiled, sources, options)?.write()?;
    stamp.keep(&dist)?;
    Ok(dist)
}

/// Makes the published files once more from what the compiler wrote, and leaves `dist/` alone.
pub(crate) fn again() -> Result<Published> {
    finish(&widget::compile(Library::Lean)?, Sources::read()?, &Options::default())
}

/// The compressed bytes of script and wasm if a pass is left out.
pub(crate) fn size_without(pass: Option<Pass>) -> Result<usize> {
    let compiled = widget::compile(Library::Lean)?;
    let (_, wasm, script) = assemble(&compiled, &Sources::read()?, &Options::default(), pass)?;
    Ok(brotli(&wasm).len() + brotli(script.as_bytes()).len())
}

/// From what the compiler wrote to the published files.
fn finish(compiled: &Path, sources: Sources, options: &Options) -> Result<Published> {
    let (name, wasm, script) = assemble(compiled, &sources, options, None)?;
    Ok(Published::of(name, wasm, script, sources.pages))
}

/// The name of the wasm, the wasm, and the script that fetches it.
fn assemble(
    compiled: &Path,
    sources: &Sources,
    options: &Options,
    without: Option<Pass>,
) -> Result<(String, Vec<u8>, String)> {
    let mut glue = Glue::generate(compiled, Names::Dropped, without)?;
    let keeps_css = without == Some(Pass::MinifyStyles);
    let short = |sheet: &str| if keeps_css { Ok(sheet.to_owned()) } else { css::css(sheet) };
    let (first, later) = css::parts(&sources.widget_css)?;
    css::append(&mut glue.wasm, &short(later)?);
    let name = format!("recovery-calculator-{}.wasm", digest::short(&glue.wasm));
    let facts = Facts {
        version: env!("CARGO_PKG_VERSION"),
        wasm: &name,
        integrity: &digest::integrity(&glue.wasm),
        base: options.base.as_deref(),
        css: &short(first)?,
    };
    let script = script::assemble(&sources.loader, &glue.js, &facts)?;
    let script = if without == Some(Pass::MinifyScript) { script } else { minify::js(&script)? };
    Ok((name, glue.wasm, script::in_ascii(&script) + "\n"))
}
