//! Where the line is pasted on each kind of site, as the configurator says it.

use anyhow::{Result, ensure};

use super::super::language::Language;
use crate::build::sources::text;

/// What the quick start shows in code.
const SAID_ELSEWHERE: [&str; 1] = ["React"];

/// A heading and a paragraph a place.
pub(super) fn places(language: Language) -> Result<String> {
    let page = text("site/configure.html")?;
    let list = page.split_once("<div class=\"places\">").map_or("", |(_, rest)| rest);
    let list = list.split_once("</div>").map_or("", |(list, _)| list);
    let places =
        list.split("<details>").skip(1).filter_map(|place| place.split_once("<summary>")?.1.split_once("</summary>"));
    let places: Vec<String> = places
        .filter(|(name, _)| !SAID_ELSEWHERE.contains(name))
        .map(|(name, rest)| place(name, rest, language))
        .collect();
    ensure!(places.len() > 4, "site/configure.html has no list of places");
    Ok(places.concat())
}

fn place(name: &str, rest: &str, language: Language) -> String {
    let lang = language.id();
    let name = if name == "HTML" { language.choose("Plain HTML", "Page HTML") } else { name };
    let lines = rest.lines().map(str::trim);
    let said =
        lines.clone().filter_map(|line| line.strip_prefix(&format!("<p lang=\"{lang}\">"))?.strip_suffix("</p>"));
    let said: String = said.map(|words| format!("<p>{words}</p>\n")).collect();
    let hints = lines.filter(|line| line.starts_with("<p class=\"hint\">"));
    let hints = hints.filter_map(|line| line.split_once(&format!("<span lang=\"{lang}\">"))?.1.split_once("</span>"));
    let hints: String = hints.map(|(words, _)| format!("<p class=\"hint\">{words}</p>\n")).collect();
    format!("<h3>{name}</h3>\n{}", language.typeset(&(said + &hints)))
}
