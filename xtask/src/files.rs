//! The files of a folder, read as a whole.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};

/// The content of each file, by its path in the folder.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Reads all of them, also those in the folders of the folder.
pub(crate) fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| format!("could not read {}", next.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path)?);
            }
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
