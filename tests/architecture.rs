//! The rules of the house that a compiler does not keep: which room imports which, and what each file looks like.

#[path = "architecture/imports.rs"]
mod imports;
#[path = "architecture/provenance.rs"]
mod provenance;

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of the library, lowest first: each imports from itself and from those before it.
const ORDER: [&[&str]; 13] = [
    &["engine/civil", "engine/digits", "engine/pieces", "engine/vocabulary"],
    &["engine/domain"],
    &["engine/season"],
    &["engine/rules"],
    &["engine/planner"],
    &["engine/json"],
    &["engine"],
    &["form"],
    &["i18n"],
    &["export"],
    &["ui"],
    &["embed"],
    &["lib"],
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
    let mut found = files(folder, &|_| true);
    found.retain(|path| path.extension().is_some_and(|found| found == extension));
    found
}

/// The files in a folder and in those folders of it that are entered, in order.
fn files(folder: &Path, is_entered: &dyn Fn(&Path) -> bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if !path.is_dir() {
            found.push(path);
        } else if is_entered(&path) {
            found.extend(files(&path, is_entered));
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

/// The place in the order of a file such as `src/engine/json/reader.rs`: that of the longest name.
fn place(file: &str) -> usize {
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    let rooms = ORDER.iter().enumerate().flat_map(|(place, rooms)| rooms.iter().map(move |room| (place, *room)));
    let of_file = rooms.filter(|(_, room)| Path::new(path).starts_with(room));
    of_file.max_by_key(|(_, room)| room.len()).unwrap_or_else(|| panic!("{file} stands in no room of ORDER")).0
}

#[test]
fn rooms_import_downwards_only() {
    for (file, others) in imports::read(&root().join("src")) {
        for (other, names) in others {
            assert!(place(&other) <= place(&file), "{file} imports {names:?} of {other}, which stands above it");
        }
    }
}

#[test]
fn no_files_import_each_other() {
    let circles = imports::circles(&imports::read(&root().join("src")));
    assert!(circles.is_empty(), "these files cannot be read one after the other:\n{}", circles.join("\n\n"));
}

#[test]
fn imports_are_read_through_lists_and_re_exports() {
    let imports = imports::read(&root().join("tests/architecture/sample"));
    let names = |from: &str, to: &str| {
        let names = imports.get(from).and_then(|others| others.get(to)).into_iter().flatten();
        names.map(String::as_str).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names("src/room/high.rs", "src/room/low.rs"), "Low low_function");
    assert_eq!(names("src/room/low.rs", "src/room/high.rs"), "High");
    assert_eq!(names("src/room/high.rs", "src/room/mod.rs"), "", "what is said again is not of the one who says it");
    let circles = imports::circles(&imports);
    let tie = "src/room/low.rs imports High of src/room/high.rs";
    assert!(circles.len() == 1 && circles[0].contains(tie), "{circles:?}");
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

/// What of Yew a trap stands for in the wasm: the build makes the widget lighter by what none of it needs.
#[test]
fn nothing_of_yew_is_used_that_is_a_trap_in_the_wasm() {
    const REASON: &str = "xtask/src/build/dead_code.rs makes a trap of what that needs: it works natively, and stops the \
                          widget in browsers. Write it otherwise, or take the trap out";
    let mut components = Vec::new();
    // Without the modules that are tests: those draw in components of their own, natively.
    for file in imports::read(&root().join("src")).into_keys().map(|file| root().join(file)) {
        let code = code(&file);
        let code = code.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        components.extend(code.matches("impl Component for").map(|_| file.clone()));
        for word in [
            "#[component]",
            "#[function_component",
            "create_portal",
            "<Suspense",
            "ContextProvider",
            "VRaw",
            "from_html_unchecked",
            "add_attribute(",
            "add_listener(",
            "IndexMap",
            "Children",
        ] {
            assert!(!code.contains(word), "{} has {word}: {REASON}", file.display());
        }
        let listens = code.split("html!").skip(1).any(has_listener);
        assert!(!listens, "{} has a listener in html!: {REASON}", file.display());
        let copied = code.match_indices(".clone()").map(|(place, _)| last_word(&code[..place]));
        let copied =
            copied.filter(|name| ["html", "nodes", "markup", "vnode", "children"].contains(name)).collect::<Vec<_>>();
        assert!(copied.is_empty(), "{} copies {copied:?}: {REASON}", file.display());
        for body in
            code.split("#[derive(").skip(1).filter(|it| it.split(')').next().is_some_and(|it| it.contains("Clone")))
        {
            let item = body.split("\n}").next().unwrap_or_default();
            assert!(!item.contains("Html"), "{} can copy nodes: {REASON}", file.display());
        }
    }
    assert!(components.len() == 1, "more than one component, in {components:?}: {REASON}");
}

/// Whether an attribute like `onchange={…}` stands there.
fn has_listener(markup: &str) -> bool {
    let words = markup.split_whitespace().filter_map(|word| word.split_once("={"));
    words.into_iter().any(|(name, _)| name.starts_with("on"))
}

fn last_word(code: &str) -> &str {
    code.rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default()
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
fn every_file_that_the_architecture_names_is_there() {
    let text = read(&root().join("ARCHITECTURE.md"));
    let named = text.split('`').skip(1).step_by(2).filter(|name| name.contains('/') && !name.contains([' ', '*']));
    let files: Vec<&str> = named.filter(|name| Path::new(name).extension().is_some()).collect();
    assert!(files.len() > 40, "it names {} files", files.len());
    for name in files {
        let is_there = ["", "src"].iter().any(|folder| root().join(folder).join(name).exists());
        assert!(is_there, "ARCHITECTURE.md names {name}, which is not there");
    }
}

#[test]
fn every_decision_names_the_code_that_takes_it() {
    let text = read(&root().join("ARCHITECTURE.md"));
    let decisions = text.split("## ").find(|part| part.starts_with("Decisions where rules meet")).unwrap_or_default();
    let named: Vec<_> = decisions.split('`').skip(1).step_by(2).filter_map(|name| name.split_once("::")).collect();
    assert!(named.len() > 10, "it names {} functions", named.len());
    let files = files_in(&root().join("src"), "rs");
    for (module, item) in named {
        let is_module = |file: &&PathBuf| {
            let stem = file.file_stem().unwrap_or_default();
            stem == module || stem == "mod" && file.parent().is_some_and(|folder| folder.ends_with(module))
        };
        let name = item.rsplit("::").next().unwrap_or(item);
        let declares = |file: &PathBuf| {
            let code = read(file);
            let words = code.split(|it: char| !it.is_alphanumeric() && it != '_').filter(|word| !word.is_empty());
            let words: Vec<&str> = words.collect();
            let kinds = ["fn", "struct", "const", "static", "enum", "mod"];
            words.windows(2).any(|pair| kinds.contains(&pair[0]) && pair[1] == name)
        };
        assert!(
            files.iter().filter(is_module).any(declares),
            "ARCHITECTURE.md names {module}::{item}, which is not there"
        );
    }
}

#[test]
fn the_changelog_speaks_of_this_version() {
    let heading = format!("## {}", env!("CARGO_PKG_VERSION"));
    let changelog = read(&root().join("CHANGELOG.md"));
    assert_eq!(changelog.lines().filter(|line| *line == heading).count(), 1);
}
