//! `cargo xtask reproduce`: whether the same sources give the same files, however often and wherever they are built.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail, ensure};

use crate::{
    build,
    child::{heading, run as run_child},
    files::{Files, read},
    paths,
};

/// What of the repository's folder is made, and not written.
const MADE: [&str; 5] = ["target", "dist", "release", "node_modules", ".git"];

/// Builds, then looks at both ways to build again.
pub(crate) fn run() -> Result<()> {
    build::run()?;
    here()?;
    elsewhere()
}

/// Makes the files once more from what the compiler wrote, and compares them with those in `dist/`: some seconds.
pub(crate) fn here() -> Result<()> {
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

/// Compiles everything once more from a copy of the sources in another folder, and compares that with `dist/`: minutes.
pub(crate) fn elsewhere() -> Result<()> {
    let copy = paths::root().join("target/elsewhere");
    heading("cargo xtask build, from nothing and in another folder");
    if copy.is_dir() {
        fs::remove_dir_all(&copy).context("could not remove an earlier copy")?;
    }
    copy_sources(&paths::root(), &copy).context("could not copy the sources")?;
    run_child(Command::new(env::current_exe()?).arg("build").env(paths::MANIFEST, copy.join("xtask")))?;
    compare(&read(&paths::dist())?, &read(&copy.join("dist"))?)?;
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

fn copy_sources(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        let target: PathBuf = to.join(name);
        if MADE.iter().any(|made| name == *made) {
            continue;
        }
        if path.is_dir() {
            copy_sources(&path, &target)?;
        } else {
            fs::copy(&path, target)?;
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
        let folder = env::temp_dir().join(format!("xtask-reproduce-{}", std::process::id()));
        for name in ["here/src/main.rs", "here/target/debug/main", "here/xtask/target/main", "here/Cargo.toml"] {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(file, name).expect("a file");
        }
        copy_sources(&folder.join("here"), &folder.join("there")).expect("a copy");
        let copied = read(&folder.join("there")).expect("a folder");
        assert_eq!(copied.keys().collect::<Vec<_>>(), ["Cargo.toml", "src/main.rs"]);
        fs::remove_dir_all(folder).expect("the folder goes");
    }
}
