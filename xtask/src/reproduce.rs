//! `cargo xtask reproduce`: whether the same sources give the same files, however often and wherever they are built.

use std::{env, fs, path::Path};

use anyhow::{Context, Result, bail, ensure};
use walkdir::{DirEntry, WalkDir};
use xshell::cmd;

use crate::{
    build, bundle,
    files::{Files, read},
    paths,
    process::{heading, shell},
};

/// What of the repository's folder is made, and not written.
const MADE: [&str; 5] = ["target", "dist", "release", "node_modules", ".git"];

/// Builds, then looks at both ways to build again.
pub(crate) fn run() -> Result<()> {
    bundle::run()?;
    same_machine()?;
    fresh_copy()
}

/// Makes the files once more from what the compiler wrote, and compares them with those in `dist/`: some seconds.
pub(crate) fn same_machine() -> Result<()> {
    heading("the files of dist/, once more");
    let standing = read(&paths::dist())?;
    compare(&standing, &build::again()?.files)?;
    let own: Vec<_> = build::own_paths().into_iter().map(|path| format!("{}/", path.display())).collect();
    for (name, content) in standing.iter().filter(|(name, _)| !name.ends_with(".br")) {
        if let Some(path) = own.iter().find(|path| holds(content, path)) {
            bail!("{name} holds a path of this machine, {path}: another machine would build another file");
        }
    }
    Ok(())
}

/// Compiles everything once more from a copy of the sources in another folder, and compares that with `dist/`, and what
/// strangers download with what they would get from there: minutes.
pub(crate) fn fresh_copy() -> Result<()> {
    let copy = paths::root().join("target/fresh-copy");
    heading("cargo xtask bundle, from nothing and in another folder");
    if copy.is_dir() {
        fs::remove_dir_all(&copy).context("could not remove an earlier copy")?;
    }
    copy_sources(&paths::root(), &copy).context("could not copy the sources")?;
    let (sh, xtask) = (shell()?, env::current_exe()?);
    cmd!(sh, "{xtask} bundle").env(paths::MANIFEST, copy.join("xtask")).run()?;
    for made in [paths::dist(), paths::bundle()] {
        compare(&read(&made)?, &read(&copy.join(made.strip_prefix(paths::root())?))?)?;
    }
    // What is kept after a difference is there to be looked at.
    fs::remove_dir_all(&copy).context("could not remove the copy")
}

fn compare(one: &Files, other: &Files) -> Result<()> {
    let differences = differences(one, other);
    ensure!(differences.is_empty(), "the same sources gave other files: {}", differences.join(", "));
    println!("{} files, each the same to the byte", one.len());
    Ok(())
}

/// The names of the files that are not in both with the same content.
fn differences(one: &Files, other: &Files) -> Vec<String> {
    let here_only = one.iter().filter(|(name, content)| other.get(*name) != Some(content));
    let there_only = other.iter().filter(|(name, _)| !one.contains_key(*name));
    here_only.chain(there_only).map(|(name, _)| name.clone()).collect()
}

fn holds(content: &[u8], words: &str) -> bool {
    content.windows(words.len()).any(|part| part == words.as_bytes())
}

fn copy_sources(from: &Path, to: &Path) -> Result<()> {
    let is_written = |entry: &DirEntry| entry.depth() == 0 || !MADE.iter().any(|made| entry.file_name() == *made);
    for entry in WalkDir::new(from).into_iter().filter_entry(is_written) {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> Files {
        files.iter().map(|(name, content)| ((*name).to_owned(), (*content).as_bytes().to_vec())).collect()
    }

    #[test]
    fn every_file_must_be_in_both_with_the_same_content() {
        let one = files(&[("a", "1"), ("b", "2"), ("c", "3")]);
        assert_eq!(differences(&one, &one), [""; 0]);
        assert_eq!(differences(&one, &files(&[("a", "1"), ("b", "3"), ("d", "3")])), ["b", "c", "d"]);
        assert!(compare(&one, &Files::new()).is_err());
    }

    #[test]
    fn a_path_is_found_in_the_middle_of_a_file() {
        assert!(holds(b"\0asm\x01/home/me/src/lib.rs", "/home/me/"));
        assert!(!holds(b"\0asm\x01/crates/yew/lib.rs", "/home/me/"));
        assert!(!holds(b"", "/home/me/"));
    }

    #[test]
    fn a_copy_holds_what_is_written_and_nothing_that_is_made() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path();
        for name in ["here/src/main.rs", "here/target/debug/main", "here/xtask/target/main", "here/Cargo.toml"] {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(file, name).expect("a file");
        }
        copy_sources(&folder.join("here"), &folder.join("there")).expect("a copy");
        let copied = read(&folder.join("there")).expect("a folder");
        assert_eq!(copied.keys().collect::<Vec<_>>(), ["Cargo.toml", "src/main.rs"]);
    }
}
