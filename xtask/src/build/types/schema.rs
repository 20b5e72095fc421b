//! From a JSON Schema to a type of TypeScript.

use serde_json::{Map, Value};

/// The type of what a schema describes; `indent` stands before its closing brace.
pub(super) fn type_of(schema: &Value, indent: &str) -> String {
    if let Some(words) = schema["enum"].as_array() {
        return words.iter().map(Value::to_string).collect::<Vec<_>>().join(" | ");
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        return choices.iter().map(|choice| type_of(choice, indent)).collect::<Vec<_>>().join(" | ");
    }
    match schema["type"].as_str() {
        Some("object") => object(schema, indent),
        Some("array") => format!("Array<{}>", type_of(&schema["items"], indent)),
        Some("integer" | "number") => "number".to_owned(),
        Some(plain @ ("string" | "boolean" | "null")) => plain.to_owned(),
        _ => "unknown".to_owned(),
    }
}

fn object(schema: &Value, indent: &str) -> String {
    let none = Map::new();
    let fields = schema["properties"].as_object().unwrap_or(&none);
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let inner = format!("{indent}  ");
    let line = |(name, field): (&String, &Value)| {
        let mark = if required.contains(&Value::from(name.as_str())) { "" } else { "?" };
        format!("{inner}{}{mark}: {};\n", Value::from(name.as_str()), type_of(field, &inner))
    };
    format!("{{\n{}{indent}}}", fields.iter().map(line).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_kind_of_schema_has_its_type() {
        let schema = json!({
            "type": "object",
            "required": ["kind"],
            "properties": {
                "kind": { "enum": ["deep", "light", null] },
                "days": { "type": "array", "items": { "anyOf": [{ "type": "integer" }, { "type": "null" }] } },
            },
        });
        assert_eq!(
            type_of(&schema, ""),
            "{\n  \"days\"?: Array<number | null>;\n  \"kind\": \"deep\" | \"light\" | null;\n}"
        );
    }
}
