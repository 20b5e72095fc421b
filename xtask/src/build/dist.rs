//! The published files.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::json;
use walkdir::WalkDir;

use super::digest;
use crate::{
    files::{Files, write},
    headers, media, paths,
    size::brotli,
};

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

    /// Where the compressed copy of a published file is.
    pub(crate) fn compressed(file: &Path) -> PathBuf {
        let mut name = file.as_os_str().to_owned();
        name.push(".br");
        name.into()
    }
}

/// What belongs into `dist/`.
pub(crate) struct Published {
    pub files: Files,
    /// The file name of the wasm.
    wasm: String,
}

impl Published {
    /// The files, with a compressed copy of each that hosts compress.
    pub(super) fn of(wasm: String, binary: Vec<u8>, script: String, pages: Vec<(String, Vec<u8>)>) -> Self {
        let of_script = digest::integrity(script.as_bytes());
        let integrity = json!({ SCRIPT: of_script, &wasm: digest::integrity(&binary) });
        let mut files = Files::from_iter(pages.into_iter().map(|(path, content)| checked(path, content, &of_script)));
        files.insert(wasm.clone(), binary);
        files.insert(SCRIPT.into(), script.into_bytes());
        files.insert("_headers".into(), headers::file(&wasm).into_bytes());
        files.insert("sri.json".into(), format!("{integrity:#}\n").into_bytes());
        let compressible = files.iter().filter(|(path, _)| media::content_type(Path::new(path)).is_some());
        let copies: Vec<_> = compressible.map(|(path, content)| (format!("{path}.br"), brotli(content))).collect();
        files.extend(copies);
        Self { files, wasm }
    }

    /// Writes them, and removes what is no longer published: all is made before anything is written, so that who reads
    /// the folder meanwhile finds one build or the other.
    pub(super) fn write(self) -> Result<Dist> {
        let files: BTreeMap<_, _> =
            self.files.into_iter().map(|(path, content)| (paths::dist().join(path), content)).collect();
        for (file, content) in &files {
            write(file, content)?;
        }
        remove_others(&paths::dist(), &files).context("could not tidy dist/")?;
        Ok(Dist { wasm: self.wasm, script: SCRIPT })
    }
}

/// What stands for a hash in the lines of the documentation, until the script is made.
const HASH: &str = "sha384-…";

/// A page, with the hash of the script in its lines, so that they can be copied as they stand.
fn checked(path: String, content: Vec<u8>, of_script: &str) -> (String, Vec<u8>) {
    match str::from_utf8(&content) {
        Ok(text) if path.ends_with(".html") && text.contains(HASH) => {
            let content = text.replace(HASH, of_script).into_bytes();
            (path, content)
        }
        _ => (path, content),
    }
}

fn remove_others(folder: &Path, files: &BTreeMap<PathBuf, Vec<u8>>) -> Result<()> {
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() && !files.contains_key(entry.path()) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
