//! What editors and compilers are told of the element: its types, and its manifest.

mod manifest;
mod schema;

use std::{collections::BTreeMap, fs};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    paths,
    surface::{ATTRIBUTES, Attribute, ERROR_CODES, EVENTS, Typed},
};

pub(crate) use manifest::text as property_type;

/// The file names, and what is in each.
pub(crate) fn files(version: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let schemas = [("RecoveryClinic", "clinic"), ("RecoveryRequest", "request"), ("RecoveryAnswer", "answer")];
    let schemas = schemas.iter().map(|(name, file)| Ok((*name, read(file)?))).collect::<Result<Vec<_>>>()?;
    Ok(BTreeMap::from([
        ("recovery-calculator.d.ts".to_owned(), declarations(&schemas).into_bytes()),
        ("custom-elements.json".to_owned(), format!("{:#}\n", manifest::manifest(version)).into_bytes()),
    ]))
}

fn read(name: &str) -> Result<Value> {
    let file = paths::root().join("schema").join(name).with_extension("json");
    let text = fs::read_to_string(&file).with_context(|| format!("could not read {}", file.display()))?;
    Ok(serde_json::from_str(&text)?)
}

/// The types, as a module.
fn declarations(schemas: &[(&str, Value)]) -> String {
    let mut text = "// Types of the <recovery-calculator> element.\n".to_owned();
    for (name, schema) in schemas {
        text += &format!("\nexport type {name} = {};\n", schema::type_of(schema, ""));
    }
    text += "\nexport type RecoveryPlanError = { error: { field: string; code: string; problem: string } };\n";
    text += &details();
    text += &attributes();
    text += &element();
    text += &global();
    text
}

fn details() -> String {
    let codes: Vec<String> = ERROR_CODES.iter().map(|code| format!("\"{code}\"")).collect();
    format!(
        "
export type RecoveryReadyDetail = {{ v: 1 }};

/** Of the next or the chosen appointment; null where there is none. Never anything of the reader's health. */
export type RecoveryPlanDetail = {{
  v: 1;
  status: RecoveryAnswer[\"status\"];
  date: string | null;
  kind: RecoveryAnswer[\"appointments\"][number][\"kind\"] | null;
  depth: RecoveryAnswer[\"appointments\"][number][\"depth\"] | null;
  purpose: RecoveryAnswer[\"appointments\"][number][\"purpose\"] | null;
  minutes: number | null;
  service: string | null;
}};

export type RecoveryErrorDetail = {{ v: 1; code: {} }};
",
        codes.join(" | ")
    )
}

/// What stands in markup, for templates that are checked.
fn attributes() -> String {
    let lines = ATTRIBUTES.iter().map(|(attribute, typed, about)| {
        let kind = match typed {
            Typed::Words(_) if attribute.name == "lang" => "string".to_owned(),
            Typed::Words(words) => union(words),
            Typed::Text => "string".to_owned(),
            Typed::Number => "number | string".to_owned(),
            Typed::Clinic => "string".to_owned(),
        };
        format!("{}  \"{}\"?: {kind};\n", comment(attribute, about), attribute.name)
    });
    format!("\nexport interface RecoveryCalculatorAttributes {{\n{}}}\n", lines.collect::<String>())
}

fn element() -> String {
    // `lang` is a property of every element.
    let properties = ATTRIBUTES.iter().filter(|(attribute, ..)| attribute.name != "lang");
    let properties = properties.map(|(attribute, typed, about)| {
        let kind = match typed {
            Typed::Words(words) => union(words),
            Typed::Text => "string".to_owned(),
            Typed::Number => "number | string".to_owned(),
            Typed::Clinic => "RecoveryClinic | string".to_owned(),
        };
        let name = camel(attribute.name);
        format!("{}  get {name}(): string | null;\n  set {name}(value: {kind} | null);\n", comment(attribute, about))
    });
    let listeners = ["addEventListener", "removeEventListener"].map(|method| {
        let options = if method == "addEventListener" { "AddEventListenerOptions" } else { "EventListenerOptions" };
        format!(
            "  {method}<K extends keyof RecoveryCalculatorEventMap>(type: K, listener: (this: RecoveryCalculator, event: \
             RecoveryCalculatorEventMap[K]) => unknown, options?: boolean | {options}): void;\n  {method}<K extends keyof \
             HTMLElementEventMap>(type: K, listener: (this: RecoveryCalculator, event: HTMLElementEventMap[K]) => unknown, \
             options?: boolean | {options}): void;\n  {method}(type: string, listener: \
             EventListenerOrEventListenerObject, options?: boolean | {options}): void;\n"
        )
    });
    format!(
        "
export interface RecoveryCalculatorEventMap {{
{}}}

export interface RecoveryCalculator extends HTMLElement {{
{}{}}}

/** What `customElements.get(\"recovery-calculator\")` gives. */
export interface RecoveryCalculatorClass {{
  new (): RecoveryCalculator;
  /** The engine without the form; an unusable request is answered with an error. */
  plan(request: RecoveryRequest): Promise<RecoveryAnswer | RecoveryPlanError>;
}}
",
        events(),
        properties.collect::<String>(),
        listeners.concat()
    )
}

fn events() -> String {
    let lines = EVENTS
        .iter()
        .map(|event| format!("  /** {} */\n  \"{}\": CustomEvent<{}>;\n", event.about, event.name, event.detail));
    lines.collect()
}

/// What the page's own scripts find by the names of the platform.
fn global() -> String {
    "
declare global {
  interface HTMLElementTagNameMap {
    \"recovery-calculator\": RecoveryCalculator;
  }
  interface CustomElementRegistry {
    get(name: \"recovery-calculator\"): RecoveryCalculatorClass | undefined;
  }
}
"
    .to_owned()
}

fn comment(attribute: &Attribute, about: &str) -> String {
    format!("  /** {about} Allowed: {}. Without it: {}. */\n", attribute.allowed, attribute.default)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn union(words: &[&str]) -> String {
    words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ")
}

/// `weekly-km` as a property.
pub(crate) fn camel(name: &str) -> String {
    let mut words = name.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capital(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_attribute_is_declared_as_an_attribute_and_as_a_property() {
        let files = files("1.2.3").expect("the schemas are there");
        let text = String::from_utf8_lossy(&files["recovery-calculator.d.ts"]);
        for (attribute, ..) in ATTRIBUTES {
            assert!(text.contains(&format!("  \"{}\"?: ", attribute.name)), "{}", attribute.name);
            let is_property = text.contains(&format!("  set {}(value: ", camel(attribute.name)));
            assert_eq!(is_property, attribute.name != "lang", "{}", attribute.name);
        }
        assert!(text.contains("set unit(value: \"km\" | \"mi\" | null);"));
    }
}
