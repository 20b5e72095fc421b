//! The files of a folder, read as a whole.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use walkdir::WalkDir;

/// The content of each file, by its path in the folder.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Reads all of them, also those in the folders of the folder.
pub(crate) fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.context("could not read a folder")?;
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

/// Writes a file, and the folders that it needs.
pub(crate) fn write(file: &Path, content: &[u8]) -> Result<()> {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, content))
        .with_context(|| format!("could not write {}", file.display()))
}
