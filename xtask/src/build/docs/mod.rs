//! The pages of documentation: from `docs/` and from the tables of the code to `dist/docs/`.

mod frame;
mod html;
mod language;
mod markdown;
mod pages;
#[cfg(test)]
mod quotes;
mod tables;
#[cfg(test)]
mod tests;

use anyhow::{Context, Result};

use self::{
    language::Language,
    markdown::Body,
    pages::{PAGES, Page},
};
use super::sources::text;

/// Where the pages are published.
const FOLDER: &str = "docs";

/// The files under `dist/`, and what is in each.
pub(super) fn files() -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for (page, language) in pages::all() {
        let body = body(page, language)?;
        let own = |extension: &str| format!("{FOLDER}/{}", page.file(language).replace(".html", extension));
        files.push((own(".html"), frame::page(page, language, &body).into_bytes()));
        // What is shown as code is what runs.
        let live = [(".css", &body.css), (".js", &body.js)];
        files.extend(
            live.into_iter()
                .filter(|(_, code)| !code.is_empty())
                .map(|(kind, code)| (own(kind), code.clone().into_bytes())),
        );
    }
    Ok(files)
}

fn body(page: &Page, language: Language) -> Result<Body> {
    let source = page.source(language);
    // An address on npm is of one version.
    let markdown = text(&source)?.replace("@VERSION", concat!("@", env!("CARGO_PKG_VERSION")));
    markdown::body(&source, &markdown, language).with_context(|| format!("could not make a page of {source}"))
}
