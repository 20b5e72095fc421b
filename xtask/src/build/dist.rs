//! The published files.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::json;

use super::digest;
use crate::{headers, media, paths, size::brotli};

const SCRIPT: &str = "recovery-calculator.js";

/// The folder `dist/`, up to date.
pub(crate) struct Dist {
    /// The file name of the wasm.
    pub wasm: String,
    /// The file name of the script.
    pub script: &'static str,
}

impl Dist {
    /// The folder as it stands, if it is whole.
    pub(crate) fn open(wasm: &str) -> Option<Self> {
        let published = [wasm, SCRIPT, "_headers", "sri.json"];
        let whole = published.iter().all(|name| paths::dist().join(name).is_file());
        whole.then(|| Self { wasm: wasm.into(), script: SCRIPT })
    }

    /// Writes the files, with a compressed copy of each that hosts compress, and removes what is no longer published.
    pub(crate) fn write(wasm: &str, binary: Vec<u8>, script: String, pages: Vec<(String, Vec<u8>)>) -> Result<Self> {
        let integrity = json!({ SCRIPT: digest::integrity(script.as_bytes()), wasm: digest::integrity(&binary) });
        let mut files = BTreeMap::from_iter(pages);
        files.insert(wasm.into(), binary);
        files.insert(SCRIPT.into(), script.into_bytes());
        files.insert("_headers".into(), headers::file(wasm).into_bytes());
        files.insert("sri.json".into(), format!("{integrity:#}\n").into_bytes());
        let compressible = files.iter().filter(|(path, _)| media::content_type(Path::new(path)).is_some());
        let copies: Vec<_> = compressible.map(|(path, content)| (format!("{path}.br"), brotli(content))).collect();
        files.extend(copies);

        // Compressed before anything is written: who reads the folder meanwhile finds one build or the other.
        let files: BTreeMap<_, _> =
            files.into_iter().map(|(path, content)| (paths::dist().join(path), content)).collect();
        for (file, content) in &files {
            write(file, content)?;
        }
        remove_others(&paths::dist(), &files).context("could not tidy dist/")?;
        Ok(Self { wasm: wasm.into(), script: SCRIPT })
    }

    /// Where the compressed copy of a published file is.
    pub(crate) fn compressed(file: &Path) -> PathBuf {
        let mut name = file.as_os_str().to_owned();
        name.push(".br");
        name.into()
    }
}

fn write(file: &Path, content: &[u8]) -> Result<()> {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, content))
        .with_context(|| format!("could not write {}", file.display()))
}

fn remove_others(folder: &Path, files: &BTreeMap<PathBuf, Vec<u8>>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(&path, files)?;
        } else if !files.contains_key(&path) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
