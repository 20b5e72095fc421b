//! From Markdown to the body of a page.
//!
//! `<!-- table: rules -->` is where a table of the code comes in. A fence that says `live` after its language is shown
//! and runs: its HTML stands in the page, its CSS and its script in files beside it.

use std::path::{Component, Path, PathBuf};

use anyhow::{Result, bail};
use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{
    html::{escape, slug},
    language::Language,
    pages, tables,
};
use crate::paths;

/// What a page says.
#[derive(Default)]
pub(super) struct Body {
    /// The first heading, as text.
    pub title: String,
    /// The first paragraph, as text.
    pub lead: String,
    pub html: String,
    /// The headings below the first, by what the address calls them.
    pub contents: Vec<(String, String)>,
    /// The sheet and the script that are shown in the page.
    pub css: String,
    pub js: String,
    /// Whether the widget stands in it.
    pub has_widget: bool,
}

/// Reads the Markdown of a file of the repository.
pub(super) fn body(source: &str, markdown: &str, language: Language) -> Result<Body> {
    let mut body = Body::default();
    let mut events = Vec::new();
    let (mut in_code, mut unlinked) = (false, false);
    let mut parser = Parser::new_ext(markdown, Options::ENABLE_TABLES).map(|event| {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            _ => {}
        }
        match event {
            Event::Text(text) if !in_code => Event::Text(language.typeset(&text).into()),
            other => other,
        }
    });
    while let Some(event) = parser.next() {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let inner: Vec<Event> =
                    parser.by_ref().take_while(|it| !matches!(it, Event::End(TagEnd::Heading(_)))).collect();
                events.extend(heading(level, inner, &mut body));
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                let inner = parser.by_ref().take_while(|it| !matches!(it, Event::End(TagEnd::CodeBlock)));
                let code: String = inner
                    .filter_map(|it| if let Event::Text(text) = it { Some(text.to_string()) } else { None })
                    .collect();
                events.push(Event::Html(fence(&kind, &code, &mut body, language).into()));
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => match target(source, &dest_url)? {
                Target::Page(address) => {
                    let dest_url = address.into();
                    events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
                }
                // What the repository alone has is named, and not linked.
                Target::Repository => unlinked = true,
            },
            Event::End(TagEnd::Link) if unlinked => unlinked = false,
            Event::Start(Tag::Table(alignments)) => {
                events.push(Event::Html("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"".into()));
                events.push(Event::Html(
                    format!("{}\">", escape(body.contents.last().map_or(&body.title, |(_, name)| name))).into(),
                ));
                events.push(Event::Start(Tag::Table(alignments)));
            }
            Event::End(TagEnd::Table) => events.extend([Event::End(TagEnd::Table), Event::Html("</div>\n".into())]),
            Event::Html(html) => events.push(Event::Html(inserted(html, language)?)),
            other => events.push(other),
        }
    }
    body.lead = first_paragraph(&events);
    pulldown_cmark::html::push_html(&mut body.html, events.into_iter());
    if body.title.is_empty() {
        bail!("it has no heading of the first level");
    }
    Ok(body)
}

/// A heading, with a name for addresses.
fn heading<'a>(level: HeadingLevel, inner: Vec<Event<'a>>, body: &mut Body) -> Vec<Event<'a>> {
    let words = plain(&inner);
    let (id, class) = (slug(&words), if level == HeadingLevel::H1 { " class=\"short\"" } else { "" });
    match level {
        HeadingLevel::H1 => body.title = words,
        HeadingLevel::H2 => body.contents.push((id.clone(), words)),
        _ => {}
    }
    let mut events = vec![Event::Html(format!("<{level} id=\"{id}\"{class}>").into())];
    events.extend(inner);
    events.push(Event::Html(format!("</{level}>\n").into()));
    events
}

/// Code to read and to copy, and what it does where it is live.
fn fence(kind: &CodeBlockKind, code: &str, body: &mut Body, shown_in: Language) -> String {
    let info = if let CodeBlockKind::Fenced(info) = kind { info.as_ref() } else { "" };
    let mut words = info.split_whitespace();
    let (language, is_live) = (words.next().unwrap_or_default(), words.any(|word| word == "live"));
    let shown = format!(
        "<div class=\"snippet\"><pre tabindex=\"0\" data-language=\"{language}\"><code>{}</code></pre></div>\n",
        escape(code.trim_end())
    );
    match language {
        "html" if is_live => {
            body.has_widget |= code.contains("<recovery-calculator");
            let name = body.contents.last().map_or(&body.title, |(_, name)| name);
            let name = escape(&format!("{}{}{name}", shown_in.choose("Example", "Exemple"), shown_in.colon()));
            format!("{shown}<div class=\"stage\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\">\n{code}</div>\n")
        }
        "css" if is_live => {
            body.css += code;
            shown
        }
        "js" if is_live => {
            body.js += code;
            shown
        }
        _ => shown,
    }
}

/// A comment that names a table, replaced by it.
fn inserted(html: CowStr, language: Language) -> Result<CowStr> {
    let name = html.trim().strip_prefix("<!-- table:").and_then(|rest| rest.strip_suffix("-->"));
    Ok(match name {
        Some(name) => tables::table(name.trim(), language)?.into(),
        None => html,
    })
}

/// Where a link leads.
#[derive(Debug, PartialEq)]
enum Target {
    /// To this address, seen from a page.
    Page(String),
    /// To a file that is not published.
    Repository,
}

/// Links are relative to the Markdown, as in the repository: to the page that is made of a file, where one is; `dist/`
/// stands for the folder of the published files.
fn target(source: &str, link: &str) -> Result<Target> {
    if link.starts_with('#') || link.contains(':') {
        return Ok(Target::Page(link.to_owned()));
    }
    let (path, fragment) =
        link.split_once('#').map_or((link, String::new()), |(path, rest)| (path, format!("#{rest}")));
    let path = Path::new(source).parent().unwrap_or(Path::new("")).join(path);
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    let name = plain.to_string_lossy();
    match (pages::made_of(&name), name.strip_prefix("dist/")) {
        (Some(page), _) => Ok(Target::Page(page + &fragment)),
        (None, Some(published)) => Ok(Target::Page(format!("../{published}{fragment}"))),
        (None, None) if paths::root().join(&plain).exists() => Ok(Target::Repository),
        (None, None) => bail!("{link} leads nowhere"),
    }
}

fn first_paragraph(events: &[Event]) -> String {
    let inside = events.iter().skip_while(|it| !matches!(it, Event::Start(Tag::Paragraph)));
    let inside: Vec<Event> = inside.take_while(|it| !matches!(it, Event::End(TagEnd::Paragraph))).cloned().collect();
    plain(&inside)
}

fn plain(events: &[Event]) -> String {
    let words = events.iter().filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
        Event::SoftBreak => Some(" "),
        _ => None,
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_from_file_to_file_and_from_page_to_page() {
        let target = |link| target("docs/start.md", link).ok();
        let page = |address: &str| Some(Target::Page(address.to_owned()));
        assert_eq!(target("clinic.fr.md#services"), page("clinic.fr.html#services"));
        assert_eq!(target("../CHANGELOG.md"), page("changelog.html"));
        assert_eq!(target("../dist/configure.html?lang=fr"), page("../configure.html?lang=fr"));
        assert_eq!(target("#next"), page("#next"));
        assert_eq!(target("https://example.org/"), page("https://example.org/"));
        assert_eq!(target("../CONTRIBUTING.md"), Some(Target::Repository));
        assert_eq!(target("nowhere.md"), None);
    }

    #[test]
    fn what_is_not_published_is_named_and_not_linked() {
        let markdown = "# A page\n\nSee [how](../CONTRIBUTING.md), and [more](clinic.md).";
        let body = body("docs/a.md", markdown, Language::En).expect("a page");
        assert_eq!(body.lead, "See how, and more.");
        assert!(body.html.ends_with("<p>See how, and <a href=\"clinic.html\">more</a>.</p>\n"), "{}", body.html);
    }
}
