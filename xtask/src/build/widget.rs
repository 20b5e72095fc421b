//! Compiles the widget to wasm.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, ensure};
use xshell::Cmd;

use super::target;
use crate::{
    paths,
    process::{heading, output, shell},
};

const TARGET: &str = "wasm32-unknown-unknown";
const BINARY: &str = "recovery-calculator-widget";

/// Whose standard library the widget is built with.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Library {
    /// Compiled with the widget, for size and without the texts of panics: 14 KB brotli less. Cargo counts it as unstable;
    /// `RUSTC_BOOTSTRAP` lets a stable toolchain do it.
    #[default]
    Lean,
    /// As it is installed.
    Stock,
}

const LEAN_CARGO: [&str; 3] =
    ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size", "-Zjson-target-spec"];
const LEAN_RUSTC: [&str; 7] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
    // What these two passes make faster they make longer.
    "-Cllvm-args=-disable-lsr",
    "-Cllvm-args=-enable-pre=false",
    // In bytes. What comes after the stack in memory, all words and tables, has addresses that are a byte shorter in the
    // code than behind the linker's own megabyte.
    "-Clink-arg=-zstack-size=262144",
];

/// Builds the widget for release; says where its wasm is.
pub(crate) fn compile(library: Library) -> Result<PathBuf> {
    install_toolchain(library)?;
    let folder = paths::wasm_target();
    let (target, name, more, flags): (PathBuf, &str, &[&str], &[&str]) = match library {
        Library::Lean => (target::write(TARGET, &folder)?, target::NAME, &LEAN_CARGO, &LEAN_RUSTC),
        Library::Stock => (TARGET.into(), TARGET, &[], &[]),
    };
    let sh = shell()?;
    let command = sh.cmd("cargo").args(["build", "--locked", "--profile", "widget", "--bin", BINARY, "--target"]);
    run(command.arg(target).args(more), flags)?;
    Ok(folder.join(name).join("widget").join(BINARY).with_extension("wasm"))
}

/// Lints what only the wasm build compiles.
pub(crate) fn clippy() -> Result<()> {
    install_toolchain(Library::Stock)?;
    let sh = shell()?;
    let command = sh.cmd("cargo").args(["clippy", "--locked", "--profile", "widget", "--target", TARGET]);
    run(command.args(["--lib", "--bins", "--", "-D", "warnings"]), &[])
}

fn run(command: Cmd, flags: &[&str]) -> Result<()> {
    heading(&command.to_string());
    // As an option it would have to stand before cargo's `--`.
    let command = command.env("CARGO_TARGET_DIR", paths::wasm_target()).env("RUSTC_BOOTSTRAP", "1");
    // Flags from the environment are for other builds: the published bytes must not depend on them.
    let command = command.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", renaming(flags));
    Ok(command.quiet().run()?)
}

/// Adds what `rust-toolchain.toml` names, where rustup has not done so by itself.
fn install_toolchain(library: Library) -> Result<()> {
    if is_complete(library) {
        return Ok(());
    }
    heading("rustup toolchain install");
    // As the pinned one would be chosen: cargo itself tells its children to take the one that runs it.
    let sh = shell()?;
    let rustup = sh.cmd("rustup").args(["toolchain", "install", "--no-self-update"]).env_remove("RUSTUP_TOOLCHAIN");
    let outcome = rustup.quiet().run();
    ensure!(
        outcome.is_ok() && is_complete(library),
        "the Rust toolchain in use lacks {TARGET} or rust-src, which rust-toolchain.toml names: install rustup from \
         https://rustup.rs, or add them to your toolchain. `cargo xtask build --stock-std` needs no rust-src; the widget is \
         then 14 KB heavier."
    );
    Ok(())
}

fn is_complete(library: Library) -> bool {
    let Some(libraries) = sysroot().map(|sysroot| sysroot.join("lib/rustlib")) else { return false };
    libraries.join(TARGET).is_dir() && (library == Library::Stock || libraries.join("src/rust/library/std").is_dir())
}

/// Those flags, and others that keep this machine's own paths out of the wasm: the same sources give the same bytes
/// anywhere.
fn renaming(flags: &[&str]) -> OsString {
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
    paths.extend(library_sources());
    paths
}

/// The standard library's sources where they are installed, and the name that they have where they are not.
fn library_sources() -> Option<(PathBuf, String)> {
    let version = rustc("-vV")?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: "))?;
    Some((sysroot()?.join("lib/rustlib/src/rust"), format!("/rustc/{commit}")))
}

fn sysroot() -> Option<PathBuf> {
    rustc("--print sysroot").map(PathBuf::from)
}

fn rustc(words: &str) -> Option<String> {
    let rustc = env::var("RUSTC").unwrap_or_else(|_| "rustc".into());
    output(Path::new(&rustc), words)
}

fn cargo_home() -> PathBuf {
    let named = env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| Some(env::home_dir()?.join(".cargo"))).unwrap_or_default()
}
