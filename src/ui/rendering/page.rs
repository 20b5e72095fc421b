//! A part of the widget, as a parser of HTML has it.

use scraper::{ElementRef, Html, Node, Selector};

/// What begins a line of its own where it is read.
const LINES: &str = "div, section, p, ol, ul, li, h2, h3, h4, h5, h6, details, summary, button, a.link, a.button, \
                     .provenance, .value";

/// What was drawn.
pub(super) struct Page(Html);

impl Page {
    pub(super) fn new(html: &str) -> Self {
        Self(Html::parse_fragment(html))
    }

    /// Everything that a selector finds, in the order of the page.
    pub(super) fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.0.select(&parse(selector)).collect()
    }

    /// What a selector finds, and nothing else than that.
    #[track_caller]
    pub(super) fn one(&self, selector: &str) -> ElementRef<'_> {
        let found = self.all(selector);
        let [one] = found[..] else {
            panic!("{} of {selector}: {:#?}", found.len(), found.iter().map(ElementRef::html).collect::<Vec<_>>());
        };
        one
    }
}

fn parse(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error:?}"))
}

/// The words in an element.
pub(super) fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// An attribute of an element, which must have it.
#[track_caller]
pub(super) fn value<'a>(element: ElementRef<'a>, name: &str) -> &'a str {
    element.attr(name).unwrap_or_else(|| panic!("no {name} at {}", element.html()))
}

/// An element line by line, as it is read: a heading after `#`, an entry of a list after `-`, what can be pressed after `>`.
pub(super) fn read(element: ElementRef<'_>) -> String {
    let mut lines = vec![String::new()];
    read_into(&mut lines, element, &parse(LINES));
    lines.retain(|line| !line.trim_matches(['#', '-', '>', ' ']).is_empty());
    lines.iter().map(|line| format!("{}\n", line.trim_matches(' '))).collect()
}

fn read_into(lines: &mut Vec<String>, element: ElementRef<'_>, own_line: &Selector) {
    if element.attr("aria-hidden") == Some("true") || element.attr("hidden").is_some() {
        return;
    }
    let is_line = own_line.matches(&element);
    if is_line {
        let mark = match element.value().name() {
            "h2" | "h3" | "h4" | "h5" | "h6" => "# ",
            "li" => "- ",
            "a" | "button" | "summary" => "> ",
            _ => "",
        };
        lines.push(mark.into());
    }
    for child in element.children() {
        if let Some(element) = ElementRef::wrap(child) {
            read_into(lines, element, own_line);
        } else if let (Node::Text(text), Some(line)) = (child.value(), lines.last_mut()) {
            line.push_str(text);
        }
    }
    if is_line {
        lines.push(String::new());
    }
}
