//! The target of the lean build: rustc's own for the web, but that a function gives a pair back as two values.
//!
//! Every text that a function gives is such a pair, of an address and a length. As rustc has it, pairs go through memory.
//! All browsers have taken several values since 2020; LLVM calls its way to return them experimental.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process::shell;

/// What cargo calls the target, and its folder.
pub(super) const NAME: &str = "wasm32-multivalue";

/// Writes the target as cargo takes it into that folder; says where it is.
pub(super) fn write(base: &str, folder: &Path) -> Result<PathBuf> {
    let rustc = env::var("RUSTC").unwrap_or_else(|_| "rustc".into());
    let sh = shell()?;
    let command = sh.cmd(rustc).args(["-Zunstable-options", "--print=target-spec-json", "--target", base]);
    let spec = command.env("RUSTC_BOOTSTRAP", "1").quiet().read().context("rustc does not tell its own target")?;
    let mut spec: Value = serde_json::from_str(&spec).context("rustc tells its own target in another way")?;
    spec["llvm-abiname"] = "experimental-mv".into();
    let path = folder.join(NAME).with_extension("json");
    fs::create_dir_all(folder)?;
    fs::write(&path, spec.to_string())?;
    Ok(path)
}
