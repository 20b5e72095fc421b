//! What a page may rely on of the element: attributes, events, parts, states, custom properties, codes.

use anyhow::{Context, Result};

use super::super::{
    html::{code, spans, table},
    language::Language,
};
use crate::{
    build::{
        sources::text,
        types::{camel, property_type},
    },
    surface::{ATTRIBUTES, CUSTOM_PROPERTIES, ERROR_CODES, EVENTS, PARTS, STATES},
};

/// Attributes and properties.
pub(super) fn attributes(language: Language) -> String {
    let [allowed, of_type, without] =
        language.choose(["Allowed", "Type", "Without it"], ["Permis", "Type", "Sans lui"]);
    let rows: Vec<Vec<String>> = ATTRIBUTES
        .iter()
        .map(|(attribute, typed, about)| {
            let property = camel(attribute.name);
            let name = code(attribute.name);
            let names = if property == attribute.name { name } else { format!("{name}<br>{}", code(&property)) };
            let aside = [
                // A list without spaces may break at its commas.
                (allowed, said(attribute.allowed).replace(',', ",<wbr>")),
                (of_type, code(&property_type(*typed))),
                (without, said(attribute.default)),
            ];
            let aside =
                aside.map(|(name, text)| format!("<br><span class=\"aside\">{name}{}</span>{text}", language.colon()));
            vec![names, said(about) + &aside.concat()]
        })
        .collect();
    let head = language.choose(
        ["Attribute, and property where it is called otherwise", "What it sets"],
        ["Attribut, et propriété si elle s’appelle autrement", "Ce qu’il règle"],
    );
    table(language.choose("Attributes and properties", "Attributs et propriétés"), &head, &rows)
}

/// What the code says of itself, as it is printed.
fn said(text: &str) -> String {
    // In English, whatever the page is in.
    spans(&Language::En.typeset(text))
}

/// Events.
pub(super) fn events(language: Language) -> String {
    let rows: Vec<Vec<String>> =
        EVENTS.iter().map(|event| vec![code(event.name), said(event.about), code(event.detail)]).collect();
    let head = language.choose(["Event", "When", "<code>detail</code>"], ["Événement", "Quand", "<code>detail</code>"]);
    table(language.choose("Events", "Événements"), &head, &rows)
}

/// Custom properties, with what the widget's own sheet has in their place.
pub(super) fn custom_properties(language: Language) -> Result<String> {
    let sheet = text("styles/widget.css")?;
    let row = |(name, about): &(&str, &str)| {
        let read = format!("var({name}, ");
        let own: Vec<String> =
            sheet.split(&read).skip(1).filter_map(|rest| rest.split(");").next()).map(code).collect();
        let own = match own.as_slice() {
            [light, dark] => language
                .choose(format!("{light} on light, {dark} on dark"), format!("{light} sur clair, {dark} sur sombre")),
            single => single.concat(),
        };
        vec![code(name), said(about), own]
    };
    let rows: Vec<Vec<String>> = CUSTOM_PROPERTIES.iter().map(row).collect();
    let head = language.choose(["Name", "What it is", "Without it"], ["Nom", "Ce que c’est", "Sans elle"]);
    Ok(table(language.choose("Custom properties", "Propriétés personnalisées"), &head, &rows))
}

/// Parts.
pub(super) fn parts(language: Language) -> String {
    named(language, "Parts", &PARTS, |name| format!("::part({name})"))
}

/// States.
pub(super) fn states(language: Language) -> String {
    named(language, language.choose("States", "États"), &STATES, |name| format!(":state({name})"))
}

fn named(language: Language, name: &str, list: &[(&str, &str)], written: fn(&str) -> String) -> String {
    let rows: Vec<Vec<String>> = list.iter().map(|(name, about)| vec![code(&written(name)), said(about)]).collect();
    let head = language.choose(["Name", "What it is"], ["Nom", "Ce que c’est"]);
    table(name, &head, &rows)
}

/// The codes of `recovery-error`, in the words of the page that says what works.
pub(super) fn error_codes(language: Language) -> Result<String> {
    let page = text("site/diagnose.html")?;
    let row = |name: &&str| {
        let about = between(&page, &format!("<dt><code>{name}</code></dt>"), "</dd>");
        let about = about.and_then(|it| between(it, &format!("<span lang=\"{}\">", language.id()), "</span>"));
        let about = about.with_context(|| format!("site/diagnose.html does not explain {name}"))?;
        Ok(vec![code(name), language.typeset(about)])
    };
    let rows = ERROR_CODES.iter().map(row).collect::<Result<Vec<_>>>()?;
    let head = language.choose(["Code", "What it means, and what to do"], ["Code", "Ce qu’il signifie, et que faire"]);
    Ok(table(language.choose("Error codes", "Codes d’erreur"), &head, &rows))
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(found, _)| found)
}
