//! The rules of the house that a compiler does not keep: which room imports which, and what each file looks like.

use std::fs;
use std::path::{Path, PathBuf};

/// What each room may import, besides itself.
const ROOMS: [(&str, &[&str]); 6] = [
    ("engine", &[]),
    ("form", &["engine"]),
    ("i18n", &["engine", "form"]),
    ("export", &["engine", "form", "i18n"]),
    ("ui", &["engine", "form", "i18n", "export"]),
    ("embed", &["engine", "form", "i18n", "export", "ui"]),
];

/// The longest a file may be, its unit tests included.
const LONGEST_FILE: usize = 300;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_in(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let found = search(folder, extension);
    assert!(!found.is_empty(), "{} holds no .{extension} file", folder.display());
    found
}

fn search(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(search(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a text file")
}

/// Lines of code: without comments, so that a word in a doc comment is no import.
fn code(path: &Path) -> String {
    read(path).lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Every Rust file of the project.
fn all_files() -> Vec<PathBuf> {
    ["src", "tests", "examples", "xtask/src"].iter().flat_map(|folder| files_in(&root().join(folder), "rs")).collect()
}

#[test]
fn rooms_import_downwards_only() {
    for (room, allowed) in ROOMS {
        for file in files_in(&root().join("src").join(room), "rs") {
            let code = code(&file);
            for (other, _) in ROOMS.iter().filter(|(other, _)| *other != room && !allowed.contains(other)) {
                let import = format!("crate::{other}");
                assert!(!code.contains(&import), "{} imports {import}: {room} stands below it", file.display());
            }
        }
    }
}

#[test]
fn the_engine_knows_no_web_no_clock_and_no_framework() {
    for file in files_in(&root().join("src/engine"), "rs") {
        let code = code(&file);
        for word in ["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo", "now()", "Local::", "std::time", "std::env"] {
            assert!(!code.contains(word), "{} speaks of {word}", file.display());
        }
    }
}

#[test]
fn every_file_says_what_lives_there_and_stays_short() {
    for file in all_files() {
        let text = read(&file);
        assert!(text.starts_with("//! "), "{} does not say what lives there", file.display());
        let lines = text.lines().count();
        assert!(lines <= LONGEST_FILE, "{} has {lines} lines: split it by its ideas", file.display());
    }
}

#[test]
fn components_are_written_as_yew_0_23_wants_them() {
    for file in files_in(&root().join("src/ui"), "rs") {
        let code = code(&file);
        for (word, instead) in [
            ("function_component", "#[component]"),
            ("from_html_unchecked", "nodes: strict pages forbid innerHTML"),
            ("style=\"", "a class: strict pages forbid style attributes"),
            ("style={", "a class: strict pages forbid style attributes"),
            (".forget()", "a value that is dropped"),
        ] {
            assert!(!code.contains(word), "{} has {word}; write {instead}", file.display());
        }
    }
}

#[test]
fn the_loader_keeps_the_rules_of_rust_files_and_of_strict_pages() {
    for folder in ["src/embed/loader", "npm"] {
        for file in files_in(&root().join(folder), "js") {
            keeps_the_rules(&file);
        }
    }
}

fn keeps_the_rules(file: &Path) {
    let loader = read(file);
    for word in [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "eval(",
        "new Function",
        "DOMParser",
        "cssText",
        "document.write",
    ] {
        assert!(!loader.contains(word), "{} has {word}", file.display());
    }
    assert!(!loader.contains("setAttribute(\"style\""), "{} sets a style attribute", file.display());
    assert!(loader.starts_with("// "), "{} does not say what lives there", file.display());
    assert!(loader.lines().count() <= LONGEST_FILE, "{} is too long: split it by its ideas", file.display());
}

#[test]
fn the_pages_beside_the_widget_run_nothing_inline_and_ask_nobody_else() {
    for name in ["calculator", "embed", "configure", "diagnose"] {
        let file = root().join("site").join(name).with_extension("html");
        let page = read(&file);
        assert!(page.contains("content=\"default-src 'none'; "), "{} has no policy", file.display());
        for word in ["<script>", "<style", " style=", " onclick=", "src=\"http", "href=\"http", "src=\"//"] {
            assert!(!page.contains(word), "{} has {word}", file.display());
        }
    }
    for file in files_in(&root().join("site"), "js") {
        let script = code(&file);
        for word in
            ["innerHTML", "eval(", "document.cookie", "localStorage", "sessionStorage", "sendBeacon", "indexedDB"]
        {
            assert!(!script.contains(word), "{} has {word}", file.display());
        }
    }
}

#[test]
fn the_changelog_speaks_of_this_version() {
    let heading = format!("## {}", env!("CARGO_PKG_VERSION"));
    let changelog = read(&root().join("CHANGELOG.md"));
    assert_eq!(changelog.lines().filter(|line| *line == heading).count(), 1);
}
