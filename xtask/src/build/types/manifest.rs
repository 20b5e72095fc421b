//! The custom elements manifest: what editors, catalogs and documentation tools read.

use serde_json::{Value, json};

use super::camel;
use crate::surface::{ATTRIBUTES, CUSTOM_PROPERTIES, EVENTS, PARTS, STATES, Typed};

const SCRIPT: &str = "recovery-calculator.js";

/// The manifest of the one element.
pub(super) fn manifest(version: &str) -> Value {
    json!({
        "schemaVersion": "2.1.0",
        "readme": "",
        "package": { "version": version },
        "modules": [{
            "kind": "javascript-module",
            "path": SCRIPT,
            "declarations": [declaration()],
            "exports": [{
                "kind": "custom-element-definition",
                "name": "recovery-calculator",
                "declaration": { "name": "RecoveryCalculator", "module": SCRIPT },
            }],
        }],
    })
}

fn declaration() -> Value {
    json!({
        "kind": "class",
        "customElement": true,
        "name": "RecoveryCalculator",
        "tagName": "recovery-calculator",
        "superclass": { "name": "HTMLElement" },
        "description": "Tells a runner which massage to book, and on which day.",
        "attributes": ATTRIBUTES.iter().map(|(attribute, typed, about)| json!({
            "name": attribute.name,
            "fieldName": camel(attribute.name),
            "description": format!("{about} Allowed: {}.", attribute.allowed),
            "default": attribute.default,
            "type": { "text": text(*typed) },
        })).collect::<Vec<_>>(),
        "members": ATTRIBUTES.iter().map(|(attribute, typed, about)| json!({
            "kind": "field",
            "name": camel(attribute.name),
            "attribute": attribute.name,
            "reflects": true,
            "description": about,
            "type": { "text": text(*typed) },
        })).chain([json!({
            "kind": "method",
            "name": "plan",
            "static": true,
            "description": "The engine without the form.",
            "parameters": [{ "name": "request", "type": { "text": "RecoveryRequest" } }],
            "return": { "type": { "text": "Promise<RecoveryAnswer | RecoveryPlanError>" } },
        })]).collect::<Vec<_>>(),
        "events": EVENTS.iter().map(|event| json!({
            "name": event.name,
            "description": event.about,
            "type": { "text": format!("CustomEvent<{}>", event.detail) },
        })).collect::<Vec<_>>(),
        "slots": [{ "name": "", "description": "What is shown where scripts do not run, or the widget cannot load." }],
        "cssParts": named(&PARTS),
        "cssStates": named(&STATES),
        "cssProperties": named(&CUSTOM_PROPERTIES),
    })
}

fn named(list: &[(&str, &str)]) -> Vec<Value> {
    list.iter().map(|(name, about)| json!({ "name": name, "description": about })).collect()
}

/// What a property takes, in TypeScript.
pub(crate) fn text(typed: Typed) -> String {
    match typed {
        Typed::Words(words) => words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" | "),
        Typed::Text => "string".to_owned(),
        Typed::Number => "number".to_owned(),
        Typed::Clinic => "RecoveryClinic | string".to_owned(),
    }
}
