//! Whether the pages hold together: with the code that they explain, with each other, and with strict hosts.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use recovery_calculator::engine::{
    domain::clinic::Clinic,
    domain::rule::RuleId,
    domain::source::{Address, Source},
    json,
};
use recovery_calculator::i18n::forbidden_claims::FORBIDDEN_CLAIMS;
use serde_json::{Value, json};

use super::{language::Language, pages, tables};
use crate::{
    build::sources::{Sources, text},
    surface::{ATTRIBUTES, CUSTOM_PROPERTIES, ERROR_CODES, EVENTS, PARTS, STATES},
};

/// The pages, by their names in the folder of the pages.
fn pages() -> BTreeMap<String, String> {
    let files = super::files().expect("the pages can be made").into_iter();
    let pages = files.filter(|(path, _)| path.ends_with(".html"));
    let text = |content| String::from_utf8(content).expect("text");
    pages.map(|(path, content)| (path.replace("docs/", ""), text(content))).collect()
}

/// What is between two texts, wherever it occurs.
fn between<'a>(text: &'a str, before: &'a str, after: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(before).skip(1).filter_map(move |rest| rest.split_once(after).map(|(found, _)| found))
}

#[test]
fn everything_that_a_page_may_rely_on_is_explained() {
    let pages = pages();
    let attributes = ATTRIBUTES.iter().map(|(attribute, ..)| attribute.name.to_owned());
    let events = EVENTS.iter().map(|event| event.name.to_owned());
    let parts = PARTS.iter().map(|(name, _)| format!("::part({name})"));
    let states = STATES.iter().map(|(name, _)| format!(":state({name})"));
    let properties = CUSTOM_PROPERTIES.iter().map(|(name, _)| (*name).to_owned());
    let codes = ERROR_CODES.iter().map(|code| (*code).to_owned());
    for name in attributes.chain(events).chain(parts).chain(states).chain(properties).chain(codes) {
        assert!(pages["developers.html"].contains(&format!("<th scope=\"row\"><code>{name}</code>")), "{name}");
    }
}

#[test]
fn every_rule_and_every_source_has_its_place() {
    let pages = pages();
    for page in ["rules.html", "rules.fr.html"].map(|name| &pages[name]) {
        for id in RuleId::ALL {
            assert!(page.contains(&format!("\">{}</code>", id.id())), "{id:?}");
        }
        for source in Source::ALL {
            let citation = source.citation();
            let address = match citation.address {
                Some(Address::Doi(doi)) => format!("href=\"https://doi.org/{doi}\""),
                Some(Address::Web(address)) => format!("href=\"https://{address}\""),
                None => citation.label.to_owned(),
            };
            assert!(page.contains(&address) && page.contains(source.title()), "{source:?}");
        }
    }
}

#[test]
fn every_field_of_a_clinic_is_explained() {
    let schema: Value = serde_json::from_str(&text("schema/clinic.json").expect("the schema")).expect("JSON");
    let pages = pages();
    for page in ["clinic.html", "clinic.fr.html"].map(|name| &pages[name]) {
        let fields = schema["properties"].as_object().expect("fields").keys();
        let service = schema["properties"]["services"]["items"]["properties"].as_object().expect("fields").keys();
        let policy = schema["properties"]["policy"]["properties"].as_object().expect("fields").keys();
        for name in fields.chain(service).chain(policy) {
            assert!(page.contains(&format!("<code>{name}</code>")), "{name}");
        }
    }
}

#[test]
fn every_link_inside_leads_somewhere() {
    let pages = pages();
    let published: BTreeSet<String> =
        Sources::read().expect("the sources").pages.into_iter().map(|(path, _)| path).collect();
    let built = ["recovery-calculator.js", "sri.json"];
    for (name, page) in &pages {
        for link in between(page, "href=\"", "\"").chain(between(page, "src=\"", "\"")) {
            if link.starts_with("https://") {
                continue;
            }
            let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
            let path = path.split('?').next().unwrap_or_default();
            let path = if path.is_empty() { name } else { path };
            let target = path.strip_prefix("../").map_or_else(|| format!("docs/{path}"), str::to_owned);
            assert!(published.contains(&target) || built.contains(&target.as_str()), "{name} links to {link}");
            if let Some(other) = pages.get(path) {
                assert!(
                    fragment.is_empty() || other.contains(&format!(" id=\"{fragment}\"")),
                    "{name} links to {link}"
                );
            }
        }
    }
}

#[test]
fn the_page_to_start_with_leads_to_pages_that_are_there() {
    let page = text("site/bundle/start-here.html").expect("the page");
    let pages = pages();
    let links: Vec<&str> = between(&page, "href=\"", "\"").collect();
    assert!(links.len() > 4, "{links:?}");
    for link in links {
        let name = link.strip_prefix("recovery/docs/").unwrap_or_else(|| panic!("{link} is not beside it"));
        assert!(pages.contains_key(name), "{link}");
    }
    // It is opened from a folder, by a double click.
    for word in ["<script", "<link", "src="] {
        assert!(!page.contains(word), "it has {word}");
    }
    for language in ["fr", "en"] {
        let section = format!("<section lang=\"{language}\">");
        let steps = between(&page, &section, "</section>").next().expect("a section");
        assert_eq!(steps.matches("<li>").count(), 3, "{language}");
    }
}

#[test]
fn names_in_a_page_are_given_once() {
    for (name, page) in pages() {
        let ids: Vec<&str> = between(&page, " id=\"", "\"").collect();
        let once: BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(ids.len(), once.len(), "{name}: {ids:?}");
        assert_eq!(page.matches("<h1 ").count(), 1, "{name}");
    }
}

#[test]
fn the_pages_run_nothing_inline_and_ask_nobody_else() {
    for (name, page) in pages() {
        assert!(page.contains("content=\"default-src 'none'; "), "{name} has no policy");
        for word in
            ["<script>", "<style", " style=\"", " onclick=", "src=\"http", "rel=\"stylesheet\" href=\"http", "src=\"//"]
        {
            assert!(!page.contains(word), "{name} has {word}");
        }
    }
}

#[test]
fn the_readme_links_to_what_is_there() {
    let readme = text("README.md").expect("the README");
    for link in between(&readme, "](", ")").filter(|link| !link.contains(':')) {
        assert!(text(link).is_ok() || link.ends_with(".png"), "README.md links to {link}");
    }
}

/// The code of the Markdown: where it stands, what follows its language, and the code itself.
fn fences(language: &str) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    let mut sources: Vec<String> = pages::all().map(|(page, language)| page.source(language)).collect();
    sources.push("README.md".to_owned());
    for source in sources {
        let markdown = text(&source).expect("the page's Markdown");
        let mut parser = Parser::new(&markdown);
        while let Some(event) = parser.next() {
            let Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) = event else { continue };
            let inner = parser.by_ref().take_while(|it| !matches!(it, Event::End(TagEnd::CodeBlock)));
            let code: String =
                inner.filter_map(|it| if let Event::Text(text) = it { Some(text.to_string()) } else { None }).collect();
            if let Some(more) = info.strip_prefix(language) {
                found.push((source.clone(), more.trim().to_owned(), code));
            }
        }
    }
    assert!(!found.is_empty(), "there is no {language}");
    found
}

fn clinic(source: &str, json: &str) -> Clinic {
    json::clinic(json).unwrap_or_else(|error| panic!("{source}: {}: {} in {json}", error.field, error.problem))
}

#[test]
fn the_json_that_is_shown_is_what_the_engine_reads() {
    let mut refused = 0;
    for (source, more, code) in fences("json") {
        match more.as_str() {
            "request" => {
                let request = json::request(&code);
                assert!(request.is_ok(), "{source}: {request:?}");
            }
            "refused" => {
                let notices = clinic(&source, &code).notices;
                let [notice] = notices.as_slice() else { panic!("{source}: {notices:?}") };
                let said = format!(
                    "{} ({} {}, ",
                    notice.code.id(),
                    if source.contains(".fr.") { "limite" } else { "limit" },
                    notice.limit
                );
                assert!(text(&source).is_ok_and(|text| text.contains(&notice.field) && text.contains(&said)), "{said}");
                refused += 1;
            }
            "" => assert_eq!(clinic(&source, &code).notices, [], "{source}"),
            other => panic!("{source}: what is json {other}?"),
        }
    }
    assert_eq!(refused, 2, "one in each language");
}

#[test]
fn the_clinics_in_the_lines_to_paste_are_what_the_engine_reads() {
    let mut read = 0;
    for (source, _, code) in fences("html") {
        for json in between(&code, "clinic='", "'") {
            assert_eq!(clinic(&source, json).notices, [], "{source}");
            assert!(!clinic(&source, json).services.is_empty(), "{source}");
            read += 1;
        }
    }
    assert_eq!(read, 2, "one in each language");
}

#[test]
fn the_decisions_are_told_in_both_languages() {
    let count = |language| tables::decisions(language).expect("the decisions").len();
    assert_eq!(count(Language::Fr), count(Language::En));
}

/// The text of a page without its code and its marks.
fn prose(page: &str) -> String {
    let body = page.split_once("<body").map_or("", |(_, body)| body);
    let without_code = body
        .split("<code>")
        .map(|part| part.split_once("</code>").map_or(part, |(_, rest)| rest))
        .collect::<Vec<_>>()
        .join("…");
    without_code.split('<').map(|part| part.split_once('>').map_or(part, |(_, rest)| rest)).collect()
}

#[test]
fn french_marks_stay_with_their_words() {
    for (name, page) in pages().into_iter().filter(|(name, _)| name.ends_with(".fr.html")) {
        let prose = prose(&page);
        for break_before in [" :", " ;", " ?", " !", " »", "« ", "'"] {
            let place = prose
                .find(break_before)
                .map(|at| prose[..at].chars().rev().take(40).collect::<String>().chars().rev().collect::<String>());
            assert_eq!(place, None, "{name} breaks at {break_before:?}");
        }
    }
}

#[test]
fn nothing_is_promised_that_the_evidence_does_not_hold() {
    // Titles of studies stand in the tables that the build fills in, and may speak of anything.
    let mut sources: Vec<String> = pages::all().map(|(page, language)| page.source(language)).collect();
    sources.push("README.md".to_owned());
    for source in sources {
        let markdown = text(&source).expect("the page's Markdown");
        let (mut prose, mut is_code) = (String::new(), false);
        for event in Parser::new(&markdown) {
            match event {
                Event::Start(Tag::CodeBlock(_)) => is_code = true,
                Event::End(TagEnd::CodeBlock) => is_code = false,
                Event::Text(text) if !is_code => prose += &text.to_lowercase(),
                _ => {}
            }
        }
        for claim in FORBIDDEN_CLAIMS.iter().flat_map(|(_, claims)| *claims) {
            let place = prose.find(claim).map(|at| prose[at..].chars().take(40).collect::<String>());
            assert_eq!(place, None, "{source} claims {claim:?}");
        }
    }
}

#[test]
fn the_code_that_is_shown_is_the_code_that_runs() {
    let files: BTreeMap<String, Vec<u8>> = super::files().expect("the pages can be made").into_iter().collect();
    for (language, kind, page) in [("css", ".css", "themes"), ("js", ".js", "bookings")] {
        let shown: String = fences(language)
            .into_iter()
            .filter(|(source, more, _)| source == &format!("docs/{page}.md") && more == "live")
            .map(|(_, _, code)| code)
            .collect();
        let runs = String::from_utf8_lossy(&files[&format!("docs/{page}{kind}")]).into_owned();
        assert!(!shown.is_empty());
        assert_eq!(json!(shown), json!(runs));
    }
}
