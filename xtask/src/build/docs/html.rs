//! Small pieces of HTML.

use maud::{PreEscaped, Render, html};

/// A text as content or as an attribute's value.
pub(super) fn escape(text: &str) -> String {
    text.render().into_string()
}

/// A text in which what stands between backquotes is code.
pub(super) fn spans(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts.map(|(place, part)| if place % 2 == 1 { code(part) } else { escape(part) }).collect()
}

/// A word of code.
pub(super) fn code(text: &str) -> String {
    html! { code { (text) } }.into_string()
}

/// What the address calls a heading or a row.
pub(super) fn slug(text: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'â' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' => 'u',
        letter if letter.is_ascii_alphanumeric() => letter.to_ascii_lowercase(),
        _ => ' ',
    };
    let text: String = text.to_lowercase().chars().map(plain).collect();
    text.split_whitespace().collect::<Vec<_>>().join("-")
}

/// A table with a name for those who do not see it; it scrolls inside where it does not fit. The first cell of a row
/// is its heading. Cells are HTML.
pub(super) fn table(name: &str, head: &[&str], rows: &[Vec<String>]) -> String {
    let row = |cells: &Vec<String>| {
        let (first, rest) = cells.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
        html! {
            tr { th scope="row" { (PreEscaped(first)) } @for cell in rest { td { (PreEscaped(cell)) } } }
        }
    };
    let table = html! {
        div.table role="region" tabindex="0" aria-label=(name) {
            table {
                thead { tr { @for cell in head { th scope="col" { (PreEscaped(cell)) } } } }
                tbody { @for cells in rows { (row(cells)) "\n" } }
            }
        }
    };
    table.into_string() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_called_in_plain_letters() {
        assert_eq!(slug("À l’étape 2 : l’élément"), "a-l-etape-2-l-element");
        assert_eq!(slug("GAP-B"), "gap-b");
    }

    #[test]
    fn code_stands_between_backquotes() {
        assert_eq!(spans("`a<b` is & is"), "<code>a&lt;b</code> is &amp; is");
    }
}
