//! What the repository's texts keep to themselves.

use std::fs;
use std::path::Path;

use super::{files, root};

/// What is built, and not written.
const MADE: [&str; 5] = [".git", "target", "dist", "release", "node_modules"];

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
    let is_written = |path: &Path| !MADE.iter().any(|made| path.ends_with(made));
    let written = files(root(), &is_written).into_iter().filter(|path| is_written(path));
    let texts: Vec<_> = written.filter_map(|path| Some((fs::read_to_string(&path).ok()?, path))).collect();
    assert!(texts.len() > 300, "{} texts", texts.len());
    for (text, path) in texts {
        let (name, text) = (path.display().to_string().to_lowercase(), text.to_lowercase());
        let name = name.trim_start_matches(&root().display().to_string().to_lowercase());
        for word in &words {
            assert!(!text.contains(word) && !name.contains(word), "{} has “{word}”", path.display());
        }
    }
}
