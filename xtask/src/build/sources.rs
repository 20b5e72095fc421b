//! What is published beside the wasm, as it stands in the repository.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use super::{docs, types};
use crate::paths;

/// The parts of the loader, in the order in which they run; before them what is left when they cannot.
const LAST_RESORT: &str = "give_up";
const LOADER: [&str; 20] = [
    "build",
    "globals",
    "address",
    "placement",
    "engine",
    "environment",
    "height",
    "clinic",
    "placeholder",
    "texts",
    "app",
    "share",
    "events",
    "watch",
    "early",
    "observe",
    "patience",
    "instance",
    "element",
    "start",
];
const WIDGET_CSS: &str = "styles/widget.css";
/// The pages that stand beside the widget, as they stand in `dist/`.
const SITE: &str = "site";
/// What an editor needs to complete a clinic's JSON.
const CLINIC_SCHEMA: &str = "schema/clinic.json";
const PUBLISHED_SCHEMA: &str = "clinic.schema.json";

/// The files that the build reads.
pub(crate) struct Sources {
    pub loader: String,
    /// The widget's own sheet: it goes into the script.
    pub widget_css: String,
    /// The demo's files and those of the other pages, which are copied: path under `dist/`, and content.
    pub pages: Vec<(String, Vec<u8>)>,
}

impl Sources {
    /// Reads them all.
    pub(crate) fn read() -> Result<Self> {
        let mut pages = files(&paths::root(), "html", "")?;
        pages.extend(files(&paths::root().join("styles"), "css", "styles/")?);
        pages.retain(|(path, _)| path != WIDGET_CSS);
        pages.extend(types::files(env!("CARGO_PKG_VERSION"))?);
        let site = paths::root().join(SITE);
        pages.extend(files(&site, "html", "")?);
        pages.extend(files(&site, "js", "")?);
        pages.extend(files(&site.join("pages"), "js", "pages/")?);
        pages.extend(docs::files()?);
        pages.push((PUBLISHED_SCHEMA.into(), text(CLINIC_SCHEMA)?.into_bytes()));
        pages.sort();
        Ok(Self { loader: loader()?, widget_css: text(WIDGET_CSS)?, pages })
    }
}

/// The loader's parts as one function, which leaves no name on the page.
fn loader() -> Result<String> {
    let last_resort = part(LAST_RESORT)?;
    let parts = LOADER.iter().map(|name| part(name)).collect::<Result<Vec<_>>>()?.join("\n");
    Ok(format!(
        "(() => {{\n'use strict';\n{last_resort}\ntry {{\n{parts}\n}} catch (error) {{ giveUp(error); }}\n}})();\n"
    ))
}

/// A module of the loader as a part of one script: what it imports stands before it there.
fn part(name: &str) -> Result<String> {
    Ok(without_modules(&text(&format!("src/embed/loader/{name}.js"))?))
}

fn without_modules(module: &str) -> String {
    let lines = module.lines().filter(|line| !line.starts_with("import "));
    lines.map(|line| line.strip_prefix("export ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// A file of the repository.
pub(super) fn text(path: &str) -> Result<String> {
    fs::read_to_string(paths::root().join(path)).with_context(|| format!("could not read {path}"))
}

fn files(folder: &Path, extension: &str, prefix: &str) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    let entries = fs::read_dir(folder);
    for entry in entries.with_context(|| format!("could not read {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|found| found == extension) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            files.push((format!("{prefix}{name}"), fs::read(&path)?));
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_is_one_script_of_all_its_parts() {
        let module = "// What.\nimport { a } from './a.js';\n\nexport const b = a;\n  export_of(b);";
        assert_eq!(without_modules(module), "// What.\n\nconst b = a;\n  export_of(b);");
        let mut found: Vec<_> = fs::read_dir(paths::root().join("src/embed/loader"))
            .expect("the loader's folder")
            .filter_map(|file| Some(file.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "js"))
            .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
            .collect();
        let mut joined: Vec<_> = LOADER.into_iter().chain([LAST_RESORT]).map(str::to_owned).collect();
        found.sort();
        joined.sort();
        assert_eq!(joined, found);
    }
}
