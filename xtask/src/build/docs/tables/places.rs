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
        // What is needed first is said before anything is copied.
        let (first, steps) = said.split_at(said.find("<ol>").unwrap_or(0));
        format!("<h3 id=\"{}\">{name}</h3>\n{first}{copied}{steps}", slug(name))
    }

    /// The way to the clinic's own choices, and what is copied without them.
    fn to_copy(&self, language: Language) -> String {
        let asked = self.name == ASKS_ONE_BY_ONE;
        let heading = if asked {
            language.choose("Copy these six texts, one by one:", "Copiez ces six textes, l’un après l’autre\u{a0}:")
        } else {
            language.choose("The line: copy the whole box.", "La ligne\u{a0}: copiez tout l’encadré.")
        };
        let texts = if asked { one_by_one(language) } else { line(language) };
        let (lang, id, name) = (language.id(), self.id, self.name);
        let choice = language.choose(
            format!(
                "<strong>Without a booking button:</strong> copy below. <strong>With one</strong>, or with your services or your colour: \
                 <a href=\"../configure.html?lang={lang}#site={id}\">set it up for {name}</a>, and copy there."
            ),
            format!(
                "<strong>Sans bouton de réservation\u{a0}:</strong> copiez ci-dessous. \
                 <strong>Avec un bouton</strong>, ou avec vos services ou votre couleur\u{a0}: \
                 <a href=\"../configure.html?lang={lang}#site={id}\">configurez-le pour {name}</a>, puis copiez depuis cette page-là."
            ),
        );
        format!("<p>{choice}</p>\n<p><strong>{heading}</strong></p>\n{texts}")
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
    let asked = [
        (language.choose("Server URL", "adresse du serveur (Server URL)"), format!("{FOLDER}recovery-calculator.js")),
        (language.choose("Tag Name", "nom de balise (Tag Name)"), "recovery-calculator".to_owned()),
        (language.choose("name of attribute 1", "nom de l’attribut 1"), "base".to_owned()),
        (language.choose("value of attribute 1", "valeur de l’attribut 1"), FOLDER.to_owned()),
        (language.choose("name of attribute 2", "nom de l’attribut 2"), "lang".to_owned()),
        (language.choose("value of attribute 2", "valeur de l’attribut 2"), language.id().to_owned()),
    ];
    let (numbered, colon) = (language.choose("Text", "Texte"), language.colon());
    let rows: String = asked
        .iter()
        .zip(1..)
        .map(|((label, text), number)| {
            format!("<dt>{numbered} {number}{colon}{label}</dt>\n<dd>{}</dd>\n", snippet(text).trim_end())
        })
        .collect();
    format!("<dl class=\"values\">\n{rows}</dl>\n")
}
