//! Compiles the widget to wasm.

use std::{env, ffi::OsString, fs, path::PathBuf};

use anyhow::{Result, bail};

use crate::{
    child::{cargo, heading, output, run},
    paths,
};

const TARGET: &str = "wasm32-unknown-unknown";
const BINARY: &str = "recovery-calculator-widget";

/// Builds the widget for release; says where its wasm is.
pub(crate) fn compile() -> Result<PathBuf> {
    on_wasm(&format!("build --locked --profile widget --target {TARGET} --bin {BINARY}"), "")?;
    Ok(paths::wasm_target().join(TARGET).join("widget").join(BINARY).with_extension("wasm"))
}

/// Lints what only the wasm build compiles.
pub(crate) fn clippy() -> Result<()> {
    on_wasm(&format!("clippy --locked --profile widget --target {TARGET} --lib --bins"), "-- -D warnings")
}

fn on_wasm(words: &str, last: &str) -> Result<()> {
    add_target()?;
    heading(format!("cargo {words} {last}").trim_end());
    let mut command = cargo(words);
    command.arg("--target-dir").arg(paths::wasm_target()).args(last.split_whitespace());
    // Flags from the environment are for other builds: the published bytes must not depend on them.
    run(command.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", flags()))
}

/// Adds the standard library for wasm to the toolchain in use, unless it is there.
fn add_target() -> Result<()> {
    if sysroot().is_some_and(|sysroot| sysroot.join("lib/rustlib").join(TARGET).is_dir()) {
        return Ok(());
    }
    if output("rustup", "--version").is_none() {
        bail!(
            "the Rust target {TARGET} is missing, and there is no rustup to add it: install rustup from https://rustup.rs"
        );
    }
    heading(&format!("rustup target add {TARGET}"));
    run(std::process::Command::new("rustup").args(["target", "add", TARGET]))
}

/// Flags that keep this machine's own paths out of the wasm: the same sources give the same bytes anywhere.
fn flags() -> OsString {
    let mut flags = OsString::new();
    for (path, name) in renamed_paths() {
        if !flags.is_empty() {
            flags.push("\u{1f}");
        }
        flags.push("--remap-path-prefix=");
        flags.push(path);
        flags.push("=");
        flags.push(name);
    }
    flags
}

fn renamed_paths() -> Vec<(PathBuf, String)> {
    let mut paths = vec![(paths::root(), "/widget".to_owned())];
    let registries = fs::read_dir(cargo_home().join("registry/src")).into_iter().flatten();
    let folders = registries.filter_map(|folder| Some(folder.ok()?.path()));
    paths.extend(folders.map(|folder| (folder, "/crates".to_owned())));
    paths.sort();
    paths.extend(library());
    paths
}

/// The standard library's sources where they are installed, and the name that they have where they are not.
fn library() -> Option<(PathBuf, String)> {
    let version = rustc("-vV")?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: "))?;
    Some((sysroot()?.join("lib/rustlib/src/rust"), format!("/rustc/{commit}")))
}

fn sysroot() -> Option<PathBuf> {
    rustc("--print sysroot").map(PathBuf::from)
}

fn rustc(words: &str) -> Option<String> {
    let rustc = env::var("RUSTC").unwrap_or_else(|_| "rustc".into());
    output(&rustc, words)
}

fn cargo_home() -> PathBuf {
    let named = env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| Some(env::home_dir()?.join(".cargo"))).unwrap_or_default()
}
