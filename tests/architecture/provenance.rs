//! What the repository's texts keep to themselves.

use std::fs;
use std::path::{Path, PathBuf};

use super::root;

/// What is built, and not written.
const MADE: [&str; 5] = [".git", "target", "dist", "release", "node_modules"];

/// Every file of the repository that is a text, with what stands in it.
fn texts(folder: &Path) -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let is_written = |path: &PathBuf| !MADE.iter().any(|made| path.ends_with(made));
    let in_it = |path: PathBuf| match fs::read_to_string(&path) {
        Ok(text) => vec![(path, text)],
        Err(_) if path.is_dir() => texts(&path),
        Err(_) => Vec::new(),
    };
    entries.filter(is_written).flat_map(in_it).collect()
}

/// A file says what is so and why; who wrote it, and with what, is nobody's business who reads it. Each word stands here
/// in two parts, so that this file has none of them.
#[test]
fn no_file_speaks_of_how_it_was_made() {
    let words = [
        ("chat", "gpt"),
        ("open", "ai"),
        ("anth", "ropic"),
        ("clau", "de"),
        ("copi", "lot"),
        ("language ", "model"),
        ("sub", "agent"),
        ("coding ", "agent"),
        ("ai-", "generated"),
        ("as an ", "ai"),
        ("as in", "structed"),
        ("/wo", "rk/"),
        ("iss", "ue #"),
        ("system ", "prompt"),
    ];
    let words = words.map(|(start, end)| format!("{start}{end}"));
    let texts = texts(root());
    assert!(texts.len() > 300, "{} texts", texts.len());
    for (path, text) in texts {
        let (name, text) = (path.display().to_string().to_lowercase(), text.to_lowercase());
        let name = name.trim_start_matches(&root().display().to_string().to_lowercase());
        for word in &words {
            assert!(!text.contains(word) && !name.contains(word), "{} has “{word}”", path.display());
        }
    }
}
