//! Where things are in the repository.

use std::path::{Path, PathBuf};

/// The variable in which cargo says where this package stands.
pub(crate) const MANIFEST: &str = "CARGO_MANIFEST_DIR";

/// The repository's own folder.
pub(crate) fn root() -> PathBuf {
    // Cargo names the folder when it runs the command; the one built in serves a binary run by hand.
    let manifest = std::env::var_os(MANIFEST).map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// What is published.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The widget's own build folder: apart from the native one, so that neither makes the other build again.
pub(crate) fn wasm_target() -> PathBuf {
    root().join("target/wasm")
}

/// What goes to npm.
pub(crate) fn npm() -> PathBuf {
    root().join("target/npm")
}

/// What a stranger downloads.
pub(crate) fn bundle() -> PathBuf {
    root().join("target/bundle")
}

/// What the tests need and no package manager has: built once, kept between runs.
pub(crate) fn tools() -> PathBuf {
    root().join("target/tools")
}

/// What other people's pages are made of.
pub(crate) fn host_pages() -> PathBuf {
    tools().join("host-pages")
}
