//! Compiles the widget to wasm.

use std::{env, ffi::OsString, fs, path::PathBuf, process::Command};

use anyhow::{Result, bail};

use crate::{
    child::{cargo, heading, output, run},
    paths,
};

const TARGET: &str = "wasm32-unknown-unknown";
const BINARY: &str = "recovery-calculator-widget";

/// What makes the standard library part of the build, so that it is compiled for size and without the texts of panics:
/// 14 KB brotli less. Cargo counts it as unstable; `RUSTC_BOOTSTRAP` lets a stable toolchain do it.
const LEAN_CARGO: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
const LEAN_RUSTC: [&str; 4] =
    ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"];

/// Builds the widget for release; says where its wasm is.
pub(crate) fn compile() -> Result<PathBuf> {
    let words = format!("build --locked --profile widget --target {TARGET} --bin {BINARY}");
    add_target()?;
    if !add_library_sources() || lean(&words).is_err() {
        println!("The standard library cannot be part of this build: the widget gets 14 KB heavier.");
        heading(&format!("cargo {words}"));
        run(&mut on_wasm(&words))?;
    }
    Ok(paths::wasm_target().join(TARGET).join("widget").join(BINARY).with_extension("wasm"))
}

fn lean(words: &str) -> Result<()> {
    heading(&format!("cargo {words} {}", LEAN_CARGO.join(" ")));
    let mut command = cargo(words);
    command.args(LEAN_CARGO).arg("--target-dir").arg(paths::wasm_target()).env("RUSTC_BOOTSTRAP", "1");
    run(command.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", flags(&LEAN_RUSTC)))
}

/// Lints what only the wasm build compiles.
pub(crate) fn clippy() -> Result<()> {
    add_target()?;
    let words = format!("clippy --locked --profile widget --target {TARGET} --lib --bins");
    heading(&format!("cargo {words} -- -D warnings"));
    // As in the build: crates that look at this are else compiled anew for each of the two, and all that needs them.
    run(on_wasm(&words).args(["--", "-D", "warnings"]).env("RUSTC_BOOTSTRAP", "1"))
}

fn on_wasm(words: &str) -> Command {
    let mut command = cargo(words);
    command.arg("--target-dir").arg(paths::wasm_target());
    // Flags from the environment are for other builds: the published bytes must not depend on them.
    command.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", flags(&[]));
    command
}

/// Adds the sources of the standard library to the toolchain in use; whether they are there.
fn add_library_sources() -> bool {
    let sources = |sysroot: PathBuf| sysroot.join("lib/rustlib/src/rust/library/std").is_dir();
    if sysroot().is_some_and(sources) {
        return true;
    }
    heading("rustup component add rust-src");
    let added = run(Command::new("rustup").args(["component", "add", "rust-src"]));
    added.is_ok() && sysroot().is_some_and(sources)
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
    run(Command::new("rustup").args(["target", "add", TARGET]))
}

/// Those flags, and others that keep this machine's own paths out of the wasm: the same sources give the same bytes
/// anywhere.
fn flags(flags: &[&str]) -> OsString {
    let mut all = OsString::from(flags.join("\u{1f}"));
    for (path, name) in renamed_paths() {
        if !all.is_empty() {
            all.push("\u{1f}");
        }
        all.push("--remap-path-prefix=");
        all.push(path);
        all.push("=");
        all.push(name);
    }
    all
}

/// The folders of this machine that the compiler reads sources from.
pub(crate) fn own_paths() -> Vec<PathBuf> {
    [Some(paths::root()), Some(cargo_home()), sysroot()].into_iter().flatten().collect()
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
