//! The decisions where rules meet, as ARCHITECTURE.md lists them.

use anyhow::{Result, ensure};

use super::super::{html::table, language::Language};
use crate::build::sources::text;

/// Question and decision, in French as the page itself has them; where a decision stands in the code is for those who
/// read the code.
pub(in crate::build::docs) fn rows(language: Language) -> Result<Vec<Vec<String>>> {
    let file = language.choose("ARCHITECTURE.md", "docs/rules.fr.md");
    let heading = language.choose("## Decisions where rules meet", "## Là où les règles se rencontrent");
    let text = text(file)?;
    let section = text.split_once(heading).map_or("", |(_, rest)| rest).split("\n## ").next().unwrap_or_default();
    let rows: Vec<Vec<String>> = section
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| ---"))
        .skip(1)
        .map(|line| line.trim_matches(['|', ' ']).split(" | ").take(2).map(|cell| inline(cell, language)).collect())
        .collect();
    ensure!(!rows.is_empty(), "{file} has no table under “{heading}”");
    Ok(rows)
}

/// The table in English.
pub(super) fn in_english() -> Result<String> {
    Ok(table("Decisions where rules meet", &["Question", "Decision"], &rows(Language::En)?))
}

/// A cell's Markdown.
fn inline(cell: &str, language: Language) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(&language.typeset(cell)));
    html.trim().trim_start_matches("<p>").trim_end_matches("</p>").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_markdown() {
        assert_eq!(inline("It *aims* at `days`'s end.", Language::En), "It <em>aims</em> at <code>days</code>’s end.");
    }
}
