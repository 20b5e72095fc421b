//! What is pasted where on each kind of site, as the configurator says it.

use anyhow::{Result, ensure};

use super::super::{
    html::{escape, slug},
    language::Language,
};
use crate::build::sources::text;

/// What the quick start shows in code.
const SAID_ELSEWHERE: [&str; 1] = ["React"];
/// Where the files of this version are on a public host.
const FOLDER: &str = concat!("https://cdn.jsdelivr.net/npm/recovery-calculator@", env!("CARGO_PKG_VERSION"), "/");
/// The place that asks for texts one by one.
const ASKS_ONE_BY_ONE: &str = "Wix";

/// A kind of site, as the configurator has it.
struct Place<'a> {
    /// How a link to the configurator calls it.
    id: &'a str,
    name: &'a str,
    /// Whether its files come from a public host.
    is_public: bool,
    said: &'a str,
}

/// A link to each place.
pub(super) fn links(language: Language) -> Result<String> {
    let page = text("site/configure.html")?;
    let link = |place: Place| {
        let name = place.shown(language);
        format!("<a href=\"#{}\">{name}</a>", slug(name))
    };
    let links: Vec<String> = listed(&page)?.into_iter().map(link).collect();
    Ok(format!("<p>{}</p>\n", links.join(" · ")))
}

/// A heading a place, what to copy, and where it goes.
pub(super) fn places(language: Language) -> Result<String> {
    let page = text("site/configure.html")?;
    Ok(listed(&page)?.iter().map(|place| place.written(language)).collect())
}

/// The places in the configurator.
fn listed(page: &str) -> Result<Vec<Place<'_>>> {
    let sections = page.split("<section data-site=").skip(1);
    let places: Vec<_> = sections.filter_map(read).filter(|place| !SAID_ELSEWHERE.contains(&place.name)).collect();
    ensure!(places.len() > 4, "site/configure.html has no list of places");
    ensure!(places.iter().any(|place| place.name == ASKS_ONE_BY_ONE), "site/configure.html has no {ASKS_ONE_BY_ONE}");
    Ok(places)
}

/// What follows `<section data-site=`.
fn read(section: &str) -> Option<Place<'_>> {
    let (tag, rest) = section.split_once('>')?;
    let (said, _) = rest.split_once("</section>")?;
    let id = tag.strip_prefix('"')?.split_once('"')?.0;
    let name = tag.split_once("data-name=\"")?.1.split_once('"')?.0;
    Some(Place { id, name, is_public: tag.contains("data-files=\"public\""), said })
}

impl Place<'_> {
    fn shown(&self, language: Language) -> &str {
        if self.name == "HTML" { language.choose("Plain HTML", "Page HTML") } else { self.name }
    }

    fn written(&self, language: Language) -> String {
        let name = self.shown(language);
        let copied = if self.is_public { self.to_copy(language) } else { String::new() };
        let said = language.typeset(&self.steps(language)).replace(LINE_HERE, &line(language));
        format!("<h3 id=\"{}\">{name}</h3>\n{copied}{said}", slug(name))
    }

    /// What is copied, and the way to the same with the clinic's own choices.
    fn to_copy(&self, language: Language) -> String {
        let asked = self.name == ASKS_ONE_BY_ONE;
        let heading = if asked {
            language.choose("Copy these, one by one:", "Copiez ceci, un texte après l’autre\u{a0}:")
        } else {
            language.choose("Copy this line:", "Copiez cette ligne\u{a0}:")
        };
        let texts = if asked { one_by_one(language) } else { line(language) };
        let (lang, id, name) = (language.id(), self.id, self.name);
        let more = language.choose(
            format!(
                "With your booking link, your services and your colour: \
                 <a href=\"../configure.html?lang={lang}#site={id}\">set it up for {name}</a>, and copy there."
            ),
            format!(
                "Avec votre lien de réservation, vos services et votre couleur\u{a0}: \
                 <a href=\"../configure.html?lang={lang}#site={id}\">configurez-le pour {name}</a>, puis copiez depuis cette page-là."
            ),
        );
        format!("<p><strong>{heading}</strong></p>\n{texts}<p class=\"hint\">{more}</p>\n")
    }

    /// The words of the configurator in one language.
    fn steps(&self, language: Language) -> String {
        let lang = language.id();
        let (paragraph, list) = (format!("<p lang=\"{lang}\">"), format!("<ol lang=\"{lang}\">"));
        let hint = format!("<span lang=\"{lang}\">");
        let mut said = String::new();
        let mut is_listed = false;
        for line in self.said.lines().map(str::trim) {
            if line == list {
                is_listed = true;
                said += "<ol>\n";
            } else if is_listed {
                is_listed = line != "</ol>";
                said = said + line + "\n";
            } else if line.starts_with("<div class=\"line-here\">") {
                said += LINE_HERE;
            } else if let Some(words) = line.strip_prefix(&paragraph) {
                said = said + "<p>" + words + "\n";
            } else if let Some((words, _)) = line.strip_prefix("<p class=\"hint\">").and_then(|line| {
                let (_, rest) = line.split_once(&hint)?;
                rest.split_once("</span>")
            }) {
                said += &format!("<p class=\"hint\">{words}</p>\n");
            }
        }
        said
    }
}

/// Stands for the line until the words around it are set.
const LINE_HERE: &str = "<!-- line -->\n";

fn snippet(code: &str) -> String {
    format!("<div class=\"snippet\"><pre><code>{}</code></pre></div>\n", escape(code))
}

/// The shortest line whose files come from a public host. The build knows the hash, once it has made the script.
fn line(language: Language) -> String {
    let lang = language.id();
    snippet(&format!(
        "<script async src=\"{FOLDER}recovery-calculator.js\"\n        integrity=\"sha384-…\" crossorigin=\"anonymous\"\n        \
         data-base=\"{FOLDER}\"\n        data-lang=\"{lang}\"\n        style=\"display:block;min-height:760px\"></script>"
    ))
}

/// The same as texts that are asked for one by one.
fn one_by_one(language: Language) -> String {
    let attribute =
        |number, part| format!("{} {number}{}{part}", language.choose("Attribute", "Attribut"), language.colon());
    let (name, value) = language.choose(("name", "value"), ("nom", "valeur"));
    let asked = [
        (
            language.choose("Server URL", "URL du serveur (Server URL)").to_owned(),
            format!("{FOLDER}recovery-calculator.js"),
        ),
        (language.choose("Tag Name", "Nom de balise (Tag Name)").to_owned(), "recovery-calculator".to_owned()),
        (attribute(1, name), "base".to_owned()),
        (attribute(1, value), FOLDER.to_owned()),
        (attribute(2, name), "lang".to_owned()),
        (attribute(2, value), language.id().to_owned()),
    ];
    let rows: String = asked
        .iter()
        .map(|(label, text)| format!("<dt>{label}</dt>\n<dd>{}</dd>\n", snippet(text).trim_end()))
        .collect();
    format!("<dl class=\"values\">\n{rows}</dl>\n")
}
