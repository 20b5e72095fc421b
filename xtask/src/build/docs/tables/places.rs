//! Where the line is pasted on each kind of site, as the configurator says it.

use anyhow::{Result, ensure};

use super::super::{html::slug, language::Language};
use crate::build::sources::text;

/// What the quick start shows in code.
const SAID_ELSEWHERE: [&str; 1] = ["React"];

/// The choice that stands above the list in the configurator, and elsewhere on other pages.
const PUBLIC: [(&str, &str); 2] = [
    (
        "Choose <em>From a public CDN</em> above.",
        "In <a href=\"../configure.html?lang=en\">the configurator</a> choose <em>From a public CDN</em>.",
    ),
    (
        "Choisissez ci-dessus <em>D’un CDN public</em>.",
        "Dans <a href=\"../configure.html?lang=fr\">la page de configuration</a>, choisissez <em>D’un CDN public</em>.",
    ),
];

/// A link to each place.
pub(super) fn links(language: Language) -> Result<String> {
    let page = text("site/configure.html")?;
    let link = |(name, _): (&str, &str)| {
        let name = shown(name, language);
        format!("<a href=\"#{}\">{name}</a>", slug(name))
    };
    let links: Vec<String> = listed(&page)?.into_iter().map(link).collect();
    Ok(format!("<p>{}</p>\n", links.join(" · ")))
}

/// A heading and a paragraph a place.
pub(super) fn places(language: Language) -> Result<String> {
    let page = text("site/configure.html")?;
    let places: String = listed(&page)?.into_iter().map(|(name, rest)| place(name, rest, language)).collect();
    let (above, here) = PUBLIC[language as usize];
    ensure!(places.contains(above), "site/configure.html does not say “{above}” any more");
    Ok(places.replace(above, here))
}

/// The name of each place in the configurator's list, and what follows it.
fn listed(page: &str) -> Result<Vec<(&str, &str)>> {
    let list = page.split_once("<div class=\"places\">").map_or("", |(_, rest)| rest);
    let list = list.split_once("</div>").map_or("", |(list, _)| list);
    let places =
        list.split("<details>").skip(1).filter_map(|place| place.split_once("<summary>")?.1.split_once("</summary>"));
    let places: Vec<_> = places.filter(|(name, _)| !SAID_ELSEWHERE.contains(name)).collect();
    ensure!(places.len() > 4, "site/configure.html has no list of places");
    Ok(places)
}

fn shown(name: &str, language: Language) -> &str {
    if name == "HTML" { language.choose("Plain HTML", "Page HTML") } else { name }
}

fn place(name: &str, rest: &str, language: Language) -> String {
    let lang = language.id();
    let name = shown(name, language);
    let lines = rest.lines().map(str::trim);
    let said =
        lines.clone().filter_map(|line| line.strip_prefix(&format!("<p lang=\"{lang}\">"))?.strip_suffix("</p>"));
    let said: String = said.map(|words| format!("<p>{words}</p>\n")).collect();
    let hints = lines.filter(|line| line.starts_with("<p class=\"hint\">"));
    let hints = hints.filter_map(|line| line.split_once(&format!("<span lang=\"{lang}\">"))?.1.split_once("</span>"));
    let hints: String = hints.map(|(words, _)| format!("<p class=\"hint\">{words}</p>\n")).collect();
    format!("<h3 id=\"{}\">{name}</h3>\n{}", slug(name), language.typeset(&(said + &hints)))
}
