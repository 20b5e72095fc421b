//! The published JSON Schemas are the engine's own, and say what its door does.

use std::path::PathBuf;

use recovery_calculator::engine::json::{self, schema};
use serde_json::{Value, json};

fn check(name: &str, schema: &Value) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("schema").join(name);
    let text = serde_json::to_string_pretty(schema).expect("JSON") + "\n";
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, &text).expect("a file");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "schema/{name} is out of date: UPDATE=1 cargo test --test schema");
}

#[test]
fn the_kept_schemas_are_the_engines() {
    check("request.json", &schema::request());
    check("clinic.json", &schema::clinic());
    check("answer.json", &schema::answer());
}

/// The names of every object of a schema, with the path that leads there.
fn objects(schema: &Value, path: Vec<String>, found: &mut Vec<(Vec<String>, Vec<String>)>) {
    let schema = schema["anyOf"].get(0).unwrap_or(schema);
    let Some(properties) = schema["properties"].as_object() else { return };
    found.push((path.clone(), properties.keys().cloned().collect()));
    for (name, property) in properties {
        objects(property, [path.clone(), vec![name.clone()]].concat(), found);
    }
}

/// A request that is right but for one unknown field at a path.
fn with_unknown_field(path: &[String]) -> Value {
    let mut request = json!({
        "today": "2026-11-23",
        "runner": { "weekly_km": 1, "week": ["rest", "rest", "rest", "rest", "rest", "rest", "rest"] },
    });
    let mut place = &mut request;
    for step in path {
        place = place.as_object_mut().expect("an object").entry(step).or_insert_with(|| json!({}));
    }
    place["unknown"] = json!(1);
    request
}

#[test]
fn the_door_knows_exactly_the_fields_of_the_schema() {
    let mut found = Vec::new();
    objects(&schema::request(), Vec::new(), &mut found);
    assert!(found.len() > 20, "request, runner, clinic, and the tables of the policy");
    for (path, mut names) in found {
        let error = json::request(&with_unknown_field(&path).to_string()).expect_err("an unknown field");
        let expected_field = [path.clone(), vec!["unknown".to_owned()]].concat().join(".");
        assert_eq!(error.field, expected_field, "{}", error.problem);
        let (_, known) = error.problem.split_once("known are ").expect("the list of known fields");
        let mut known: Vec<String> = known.split(", ").map(str::to_owned).collect();
        known.sort();
        names.sort();
        assert_eq!(known, names, "at {}", path.join("."));
    }
}
