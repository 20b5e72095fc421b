//! What stands around the body of every page: head, list of pages, languages, foot.

use super::{PAGES, Page, html::escape, language::Language, markdown::Body};

// As strict as a page with the widget can be; the widget's own files are one folder up.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                      img-src 'self'; base-uri 'none'; form-action 'none'";

/// The whole page.
pub(super) fn page(page: &Page, language: Language, body: &Body) -> String {
    let lang = language.id();
    let product = language.choose("Recovery calculator", "Calculateur de récupération");
    let overview = PAGES[0].file(language);
    let skip = language.choose("Skip to the text", "Aller au texte");
    format!(
        "<!doctype html>
<html lang=\"{lang}\">
<head>
<meta charset=\"utf-8\">
<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<meta name=\"color-scheme\" content=\"light dark\">
<title>{title}</title>
<meta name=\"description\" content=\"{lead}\">
{head}</head>
<body class=\"docs\">
<a class=\"skip\" href=\"#text\">{skip}</a>

<header class=\"masthead wide\">
<p class=\"brand\"><a href=\"{overview}\">{product}</a></p>
{languages}</header>

<div class=\"leaf\">
{list}<main id=\"text\">
{text}</main>
</div>

<footer class=\"colophon wide\">
<p>{foot}</p>
</footer>
<p class=\"unseen\" role=\"status\" id=\"copied\"></p>
</body>
</html>
",
        title =
            if body.title == product { product.to_owned() } else { format!("{} · {product}", escape(&body.title)) },
        lead = escape(&body.lead),
        head = head(page, language, body),
        languages = languages(page, language),
        list = list(page, language),
        text = with_contents(language, body),
        foot = language.choose(
            "The calculator is a guide, not medical advice. These pages store nothing and send nothing.",
            "Le calculateur est un repère, pas un avis médical. Ces pages ne gardent rien et n’envoient rien."
        ),
    )
}

fn head(page: &Page, language: Language, body: &Body) -> String {
    let own = page.file(language);
    let own = own.trim_end_matches(".html");
    let mut lines: Vec<String> =
        ["demo", "pages", "docs"].map(|name| format!("<link rel=\"stylesheet\" href=\"../styles/{name}.css\">")).into();
    if !body.css.is_empty() {
        lines.push(format!("<link rel=\"stylesheet\" href=\"{own}.css\">"));
    }
    if page.is_in(language.other()) {
        let (id, file) = (language.other().id(), page.file(language.other()));
        lines.push(format!("<link rel=\"alternate\" hreflang=\"{id}\" href=\"{file}\">"));
    }
    lines.push("<script type=\"module\" src=\"../pages/docs.js\"></script>".to_owned());
    if !body.js.is_empty() {
        lines.push(format!("<script defer src=\"{own}.js\"></script>"));
    }
    if body.has_widget {
        lines.push("<script async src=\"../recovery-calculator.js\"></script>".to_owned());
    }
    lines.join("\n") + "\n"
}

/// The switch, where the page is in both languages.
fn languages(page: &Page, language: Language) -> String {
    let others: String = [Language::Fr, Language::En]
        .into_iter()
        .filter(|it| page.is_in(*it) && page.is_in(it.other()))
        .map(|it| {
            let current = if it == language { " aria-current=\"true\"" } else { "" };
            let (id, file, name) = (it.id(), page.file(it), it.name());
            format!("<a href=\"{file}\" lang=\"{id}\" hreflang=\"{id}\"{current}>{name}</a>\n")
        })
        .collect();
    if others.is_empty() {
        others
    } else {
        format!("<nav class=\"languages\" aria-label=\"Language / Langue\">\n{others}</nav>\n")
    }
}

/// The list of pages; one that is in the other language alone says so.
fn list(page: &Page, language: Language) -> String {
    let line = |other: &Page| {
        let (theirs, label) = (other.nearest(language), escape(other.label(language)));
        let current = if std::ptr::eq(other, page) { " aria-current=\"page\"" } else { "" };
        let file = other.file(theirs);
        if theirs == language {
            return format!("<li><a href=\"{file}\"{current}>{label}</a></li>\n");
        }
        // Only English is ever alone.
        let lang = theirs.id();
        format!(
            "<li><a href=\"{file}\" hreflang=\"{lang}\">{label} <span class=\"foreign\">(en anglais)</span></a></li>\n"
        )
    };
    let lines: String = PAGES.iter().map(line).collect();
    let beside: String = [
        ("configure.html", language.choose("Set it up", "Configurer")),
        ("diagnose.html", language.choose("What works here", "Ce qui fonctionne ici")),
    ]
    .map(|(file, label)| format!("<li><a href=\"../{file}?lang={}\">{label}</a></li>\n", language.id()))
    .concat();
    let name = language.choose("Documentation", "Documentation");
    format!("<nav class=\"pages\" aria-label=\"{name}\">\n<ul>\n{lines}</ul>\n<ul>\n{beside}</ul>\n</nav>\n")
}

/// The body; where it is long, what it holds stands before its second heading.
fn with_contents(language: Language, body: &Body) -> String {
    let place = body.html.find("<h2 ").filter(|_| body.contents.len() > 3);
    let (lead, rest) = body.html.split_at(place.unwrap_or_default());
    if lead.is_empty() {
        return rest.to_owned();
    }
    let lines = body.contents.iter().map(|(id, name)| format!("<li><a href=\"#{id}\">{}</a></li>\n", escape(name)));
    let (lines, name) = (lines.collect::<String>(), language.choose("On this page", "Sur cette page"));
    format!(
        "{lead}<nav class=\"contents\" aria-labelledby=\"contents\">\n<p id=\"contents\">{name}</p>\n<ul>\n{lines}</ul>\n\
         </nav>\n{rest}"
    )
}
