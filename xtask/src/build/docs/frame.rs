//! What stands around the body of every page: head, list of pages, languages, foot.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{
    PAGES, Page,
    language::Language::{self, En, Fr},
    markdown::Body,
};

// As strict as a page with the widget can be; the widget's own files are one folder up.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                      img-src 'self'; base-uri 'none'; form-action 'none'";

/// The whole page.
pub(super) fn page(page: &Page, language: Language, body: &Body) -> String {
    let product = language.choose("Recovery calculator", "Calculateur de récupération");
    let foot = language.choose(
        "The calculator is a guide, not medical advice. These pages store nothing and send nothing.",
        "Le calculateur est un repère, pas un avis médical. Ces pages ne gardent rien et n’envoient rien.",
    );
    let page = html! {
        (DOCTYPE)
        html lang=(language.id()) {
            (head(page, language, body, product))
            body.docs {
                a.skip href="#text" { (language.choose("Skip to the text", "Aller au texte")) }
                header.masthead.wide {
                    p.brand { a href=(PAGES[0].file(language)) { (product) } }
                    (languages(page, language))
                }
                div.leaf {
                    (list(page, language))
                    main #text { (with_contents(language, body)) }
                }
                footer.colophon.wide { p { (foot) } }
                p.unseen role="status" #copied {}
            }
        }
    };
    page.into_string() + "\n"
}

fn head(page: &Page, language: Language, body: &Body, product: &str) -> Markup {
    let own = page.file(language);
    let own = own.trim_end_matches(".html");
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(POLICY);
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { @if body.title == product { (product) } @else { (body.title) " · " (product) } }
            meta name="description" content=(body.lead);
            @for name in ["demo", "pages", "docs"] { link rel="stylesheet" href={ "../styles/" (name) ".css" }; }
            @if !body.css.is_empty() { link rel="stylesheet" href={ (own) ".css" }; }
            @if page.is_in(language.other()) {
                link rel="alternate" hreflang=(language.other().id()) href=(page.file(language.other()));
            }
            script type="module" src="../pages/docs.js" {}
            @if !body.js.is_empty() { script defer src={ (own) ".js" } {} }
            @if body.has_widget { script async src="../recovery-calculator.js" {} }
        }
    }
}

/// The switch, where the page is in both languages.
fn languages(page: &Page, language: Language) -> Markup {
    html! {
        @if page.is_in(language.other()) {
            nav.languages aria-label="Language / Langue" {
                @for it in [Fr, En] {
                    a href=(page.file(it)) lang=(it.id()) hreflang=(it.id()) aria-current=[(it == language).then_some("true")] {
                        (it.name())
                    }
                    " "
                }
            }
        }
    }
}

/// The list of pages; one that is in the other language alone says so.
fn list(page: &Page, language: Language) -> Markup {
    let beside = [
        ("configure.html", language.choose("Set it up", "Configurer")),
        ("diagnose.html", language.choose("What works here", "Ce qui fonctionne ici")),
    ];
    html! {
        nav.pages aria-label=(language.choose("Documentation", "Documentation")) {
            ul { @for other in PAGES { li { (link(other, std::ptr::eq(other, page), language)) } } }
            ul {
                @for (file, label) in beside { li { a href={ "../" (file) "?lang=" (language.id()) } { (label) } } }
            }
        }
    }
}

fn link(page: &Page, is_current: bool, language: Language) -> Markup {
    let theirs = page.nearest(language);
    let label = page.label(language);
    html! {
        @if theirs == language {
            a href=(page.file(theirs)) aria-current=[is_current.then_some("page")] { (label) }
        } @else {
            // Only English is ever alone.
            a href=(page.file(theirs)) hreflang=(theirs.id()) { (label) " " span.foreign { "(en anglais)" } }
        }
    }
}

/// The body; where it is long, what it holds stands before its second heading.
fn with_contents(language: Language, body: &Body) -> Markup {
    let place = body.html.find("<h2 ").filter(|_| body.contents.len() > 3);
    let (lead, rest) = body.html.split_at(place.unwrap_or_default());
    html! {
        (PreEscaped(lead))
        @if !lead.is_empty() {
            nav.contents aria-labelledby="contents" {
                p #contents { (language.choose("On this page", "Sur cette page")) }
                ul { @for (id, name) in &body.contents { li { a href={ "#" (id) } { (name) } } } }
            }
        }
        (PreEscaped(rest))
    }
}
