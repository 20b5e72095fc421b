//! A folder for what a system writes.

use std::{
    fs::{self, DirBuilder},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

/// A folder in `target/`; it goes with the value.
pub(super) struct Scratch(PathBuf);

impl Scratch {
    /// An empty one, for this user alone; the port makes the name its own.
    pub(super) fn new(name: &str, port: u16) -> Self {
        Self::at(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{port}")))
    }

    /// An empty one at that place.
    pub(super) fn at(folder: PathBuf) -> Self {
        let _ = fs::remove_dir_all(&folder);
        DirBuilder::new().recursive(true).mode(0o700).create(&folder).expect("a folder for the site");
        Self(folder)
    }

    /// A file or folder in it.
    pub(super) fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What is left behind is in `target/`.
        let _ = fs::remove_dir_all(&self.0);
    }
}
