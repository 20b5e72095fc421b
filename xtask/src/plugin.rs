//! The WordPress plugin keeps the rules of WordPress's directory that a reading of its files can tell.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::{paths, surface::ATTRIBUTES};

const NAME: &str = "recovery-calculator";

fn folder() -> PathBuf {
    paths::root().join("wordpress")
}

fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every file, by its path in the plugin.
fn files() -> Vec<(String, PathBuf)> {
    fn look(folder: &Path, before: &str, found: &mut Vec<(String, PathBuf)>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry");
            let name = format!("{before}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                look(&entry.path(), &format!("{name}/"), found);
            } else {
                found.push((name, entry.path()));
            }
        }
    }
    let mut found = Vec::new();
    look(&folder(), "", &mut found);
    found.sort();
    found
}

fn php() -> Vec<(String, String)> {
    let files = files().into_iter().filter(|(name, _)| name.ends_with(".php"));
    files.map(|(name, _)| (name.clone(), read(&name))).collect()
}

/// What stands between two marks, each time.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    text.split(start).skip(1).filter_map(|rest| rest.split_once(end)).map(|(inner, _)| inner).collect()
}

/// What a `.po` says of each text; a context stands before it as in a `.mo`.
fn po(text: &str) -> BTreeMap<String, String> {
    let value = |line: &str| line.split_once('"').map(|(_, rest)| rest.trim_end_matches('"').replace("\\\"", "\""));
    let entries = text.split("\n\n").map(|entry| {
        let line = |word: &str| entry.lines().find(|line| line.starts_with(word)).and_then(value);
        let context = line("msgctxt ").map(|it| it + "\u{4}").unwrap_or_default();
        (context + &line("msgid ").unwrap_or_default(), line("msgstr ").unwrap_or_default())
    });
    entries.filter(|(id, _)| !id.is_empty()).collect()
}

/// The same of the binary that WordPress reads.
fn mo(bytes: &[u8]) -> BTreeMap<String, String> {
    let number = |at: usize| {
        let four = bytes[at..at + 4].try_into().expect("four bytes");
        usize::try_from(u32::from_le_bytes(four)).expect("a small number")
    };
    let text = |table: usize, place: usize| {
        let (length, start) = (number(table + 8 * place), number(table + 8 * place + 4));
        String::from_utf8(bytes[start..start + length].to_vec()).expect("UTF-8")
    };
    assert_eq!(number(0), 0x9504_12de, "it is no .mo");
    let entries = (0..number(8)).map(|place| (text(number(12), place), text(number(16), place)));
    entries.filter(|(id, _)| !id.is_empty()).collect()
}

#[test]
fn every_file_has_a_guard_and_none_is_hidden() {
    for (name, path) in files() {
        assert!(!name.split('/').any(|part| part.starts_with('.')), "{name} is hidden");
        let known = ["php", "js", "json", "txt", "po", "mo"];
        assert!(path.extension().is_some_and(|it| known.iter().any(|known| it == *known)), "{name}");
    }
    for (name, text) in php() {
        assert!(text.starts_with("<?php\n/**\n"), "{name} does not say what lives there");
        assert!(text.contains("\ndefined( 'ABSPATH' ) || exit;\n"), "{name} may be opened by itself");
        assert!(!text.contains("?>"), "{name} ends its code");
    }
}

#[test]
fn it_asks_nobody_stores_nothing_and_runs_no_text() {
    let words = [
        "wp_remote_",
        "curl_",
        "file_get_contents",
        "fopen",
        "eval(",
        "base64_",
        "option(",
        "transient(",
        "$wpdb",
        "$_GET",
        "$_POST",
        "$_REQUEST",
        "$_COOKIE",
        "$_SERVER",
        "echo ",
        "add_menu_page",
        "admin_notices",
        "setcookie",
        "register_setting",
        "<script>",
    ];
    for (name, text) in php() {
        for word in words {
            assert!(!text.contains(word), "{name} has {word}");
        }
    }
}

#[test]
fn every_name_is_its_own() {
    for (name, text) in php() {
        for function in between(&text, "\nfunction ", "(") {
            assert!(function.starts_with("recovery_calculator_"), "{name}: {function}()");
        }
        for constant in between(&text, "define( '", "'") {
            assert!(constant.starts_with("RECOVERY_CALCULATOR_"), "{name}: {constant}");
        }
    }
}

#[test]
fn its_version_is_the_projects_everywhere() {
    let version = env!("CARGO_PKG_VERSION");
    let main = read("recovery-calculator.php");
    assert!(main.contains(&format!("\n * Version:           {version}\n")), "the plugin's header");
    assert!(main.contains(&format!("define( 'RECOVERY_CALCULATOR_VERSION', '{version}' );")), "its constant");
    assert!(read("block/block.json").contains(&format!("\"version\": \"{version}\"")), "block.json");
    let readme = read("readme.txt");
    assert!(readme.contains(&format!("\nStable tag: {version}\n")), "readme.txt");
    assert!(readme.contains(&format!("\n= {version} =\n")), "the changes in readme.txt");
}

#[test]
fn the_readme_and_the_header_say_the_same() {
    let (main, readme) = (read("recovery-calculator.php"), read("readme.txt"));
    for (header, line) in [("Requires at least", "6.1"), ("Requires PHP", "7.4"), ("License", "MIT")] {
        assert!(main.lines().any(|it| it.contains(&format!("{header}:")) && it.ends_with(line)), "{header}");
        assert!(readme.contains(&format!("\n{header}: {line}\n")), "{header} in readme.txt");
    }
    assert!(main.contains("\n * Text Domain:       recovery-calculator\n"));
    let tags = between(&readme, "\nTags: ", "\n");
    assert!(tags[0].split(", ").count() <= 5, "more than five tags: {tags:?}");
    let short = readme.split("\n\n").nth(1).expect("a short description");
    assert!(short.chars().count() <= 150, "the short description is too long");
    assert!(readme.contains("cargo xtask build"), "where the sources of the wasm are");
}

#[test]
fn every_text_is_in_both_frenches() {
    let code: String = php().into_iter().map(|(_, text)| text).collect();
    let mut texts: Vec<String> = between(&code, "__( '", "' )")
        .into_iter()
        .map(|call| {
            let (text, domain) = call.rsplit_once("', '").expect("a text and its domain");
            assert_eq!(domain, NAME, "{text}");
            text.to_owned()
        })
        .collect();
    assert!(texts.len() > 15, "{texts:?}");
    let block: serde_json::Value = serde_json::from_str(&read("block/block.json")).expect("JSON");
    for (context, field) in [("block title", "title"), ("block description", "description")] {
        texts.push(format!("{context}\u{4}{}", block[field].as_str().expect("a text")));
    }
    let keywords = block["keywords"].as_array().expect("keywords");
    texts.extend(keywords.iter().filter_map(|it| it.as_str()).map(|it| format!("block keyword\u{4}{it}")));
    for locale in ["fr_CA", "fr_FR"] {
        let name = format!("languages/{NAME}-{locale}");
        let said = po(&read(&format!("{name}.po")));
        for text in &texts {
            assert!(said.get(text).is_some_and(|it| !it.is_empty()), "{locale}: {text}");
        }
        for text in said.values() {
            for mark in [" :", " ;", " ?", " !", "'"] {
                assert!(!text.contains(mark), "{locale}: {text}");
            }
        }
        let made = fs::read(folder().join(format!("{name}.mo"))).expect("a .mo");
        assert_eq!(mo(&made), said, "msgfmt --no-hash -o {name}.mo {name}.po");
    }
}

#[test]
fn what_an_author_may_set_is_an_attribute_of_the_element() {
    let element = read("includes/element.php");
    let names: Vec<&str> = ATTRIBUTES.iter().map(|(attribute, ..)| attribute.name).collect();
    let block: serde_json::Value = serde_json::from_str(&read("block/block.json")).expect("JSON");
    let kept = block["attributes"].as_object().expect("attributes");
    for key in kept.keys().filter(|key| *key != "accent") {
        let mut name = String::new();
        for letter in key.chars() {
            if letter.is_ascii_uppercase() {
                name.push('-');
            }
            name.push(letter.to_ascii_lowercase());
        }
        assert!(names.contains(&name.as_str()), "the element has no {name}");
        assert!(element.contains(&format!("'{key}'")) && element.contains(&format!("'{name}'")), "{key}");
        assert!(read("readme.txt").contains(&format!("`{name}`")), "readme.txt does not tell of {name}");
    }
}
