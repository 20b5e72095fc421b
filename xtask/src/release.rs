//! `cargo xtask release`: a folder to upload, with this version at an address that stays and at one that moves on.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use crate::{
    build,
    files::{self, Files},
    headers, media, paths, version,
};

/// Cloudflare reads no more rules than that.
const MOST_RULES: usize = 100;

/// Builds, and puts the files where hosts keep versions.
pub(crate) fn run(folder: &Path) -> Result<()> {
    build::run()?;
    let folder = paths::root().join(folder);
    let laid = lay_out(&folder, version::OURS, &files::read(&paths::dist())?)?;
    println!("{} is ready to upload: {}", folder.display(), laid.join(" and "));
    Ok(())
}

/// Where a release is laid out unless another folder is named.
pub(crate) fn usual_folder() -> PathBuf {
    "release".into()
}

/// Adds a version to the folder of releases; the names of its folders.
pub(crate) fn lay_out(folder: &Path, version: &str, dist: &Files) -> Result<Vec<String>> {
    // One `_headers` at the top speaks for all folders.
    let files: Files =
        dist.iter().filter(|(path, _)| *path != "_headers").map(|(p, c)| (p.clone(), c.clone())).collect();
    let pinned = version::pinned(version);
    pin(&folder.join(&pinned), &files)?;
    let following = version::following(version);
    if let Some(name) = &following {
        follow(&folder.join(name), &files)?;
    }
    let headers = headers::of_versions(&names(folder)?);
    let rules = headers.lines().filter(|line| line.starts_with('/')).count();
    if rules > MOST_RULES {
        println!("_headers has {rules} rules, of which Cloudflare Pages reads {MOST_RULES}: remove old versions.");
    }
    files::write(&folder.join("_headers"), headers.as_bytes())?;
    Ok(following.into_iter().chain([pinned]).collect())
}

/// What is published under a version never changes: readers' browsers and sites' `integrity` count on it.
fn pin(folder: &Path, files: &Files) -> Result<()> {
    if folder.is_dir() {
        ensure!(
            files::read(folder)? == *files,
            "{} holds other files under this version: give the new ones a version of their own in Cargo.toml",
            folder.display()
        );
        return Ok(());
    }
    write_all(folder, files)
}

/// The newest files, and the wasm of earlier ones: scripts that readers' browsers still hold ask for their own.
fn follow(folder: &Path, files: &Files) -> Result<()> {
    write_all(folder, files)?;
    for path in files::read(folder)?.into_keys().filter(|path| !files.contains_key(path)) {
        if !media::is_wasm(path.strip_suffix(".br").unwrap_or(&path)) {
            fs::remove_file(folder.join(&path)).with_context(|| format!("could not remove {path}"))?;
        }
    }
    Ok(())
}

fn write_all(folder: &Path, files: &Files) -> Result<()> {
    files.iter().try_for_each(|(path, content)| files::write(&folder.join(path), content))
}

/// The folders of the folder, in order.
fn names(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let folders = entries.iter().filter(|entry| entry.path().is_dir());
    let mut names: Vec<_> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a build publishes, in small.
    fn dist(hash: &str) -> Files {
        let wasm = format!("recovery-calculator-{hash}.wasm");
        let text = |text: &str| text.as_bytes().to_vec();
        Files::from([
            ("_headers".into(), text("/*")),
            ("recovery-calculator.js".into(), text(&wasm)),
            ("pages/calculator.js".into(), text("page")),
            (format!("{wasm}.br"), text("compressed")),
            (wasm, text("wasm")),
        ])
    }

    /// A folder of releases that goes when the test ends.
    struct Releases(tempfile::TempDir);

    impl Releases {
        fn new() -> Self {
            Self(tempfile::tempdir().expect("a folder"))
        }

        fn paths(&self) -> Vec<String> {
            files::read(self.0.path()).expect("a folder").into_keys().collect()
        }

        fn text(&self, path: &str) -> String {
            fs::read_to_string(self.0.path().join(path)).expect(path)
        }
    }

    #[test]
    fn the_version_stands_at_both_addresses() {
        let releases = Releases::new();
        assert_eq!(lay_out(releases.0.path(), "1.2.3", &dist("aa")).expect("a release"), ["v1", "v1.2.3"]);
        assert_eq!(
            releases.paths(),
            [
                "_headers",
                "v1.2.3/pages/calculator.js",
                "v1.2.3/recovery-calculator-aa.wasm",
                "v1.2.3/recovery-calculator-aa.wasm.br",
                "v1.2.3/recovery-calculator.js",
                "v1/pages/calculator.js",
                "v1/recovery-calculator-aa.wasm",
                "v1/recovery-calculator-aa.wasm.br",
                "v1/recovery-calculator.js",
            ]
        );
    }

    #[test]
    fn the_next_version_keeps_what_older_scripts_ask_for_and_no_more() {
        let releases = Releases::new();
        let mut first = dist("aa");
        first.insert("gone.html".into(), Vec::new());
        lay_out(releases.0.path(), "1.2.3", &first).expect("a release");
        lay_out(releases.0.path(), "1.3.0", &dist("bb")).expect("a release");
        let following: Vec<_> = releases.paths().into_iter().filter(|path| path.starts_with("v1/")).collect();
        assert_eq!(
            following,
            [
                "v1/pages/calculator.js",
                "v1/recovery-calculator-aa.wasm",
                "v1/recovery-calculator-aa.wasm.br",
                "v1/recovery-calculator-bb.wasm",
                "v1/recovery-calculator-bb.wasm.br",
                "v1/recovery-calculator.js",
            ]
        );
        assert_eq!(releases.text("v1/recovery-calculator.js"), "recovery-calculator-bb.wasm");
        assert_eq!(releases.text("v1.2.3/recovery-calculator.js"), "recovery-calculator-aa.wasm");
        assert!(releases.paths().contains(&"v1.2.3/gone.html".to_owned()));
    }

    #[test]
    fn an_older_version_takes_back_what_moves_on() {
        let releases = Releases::new();
        for (version, hash) in [("1.2.3", "aa"), ("1.3.0", "bb"), ("1.2.3", "aa")] {
            lay_out(releases.0.path(), version, &dist(hash)).expect("a release");
        }
        assert_eq!(releases.text("v1/recovery-calculator.js"), "recovery-calculator-aa.wasm");
        assert_eq!(releases.text("v1.3.0/recovery-calculator.js"), "recovery-calculator-bb.wasm");
        assert!(releases.paths().contains(&"v1/recovery-calculator-bb.wasm".to_owned()), "readers may hold its script");
    }

    #[test]
    fn a_published_version_is_never_written_over() {
        let releases = Releases::new();
        lay_out(releases.0.path(), "1.2.3", &dist("aa")).expect("a release");
        let before = files::read(releases.0.path()).expect("a folder");
        let problem = lay_out(releases.0.path(), "1.2.3", &dist("bb")).expect_err("other files");
        assert!(problem.to_string().contains("Cargo.toml"), "{problem}");
        assert_eq!(files::read(releases.0.path()).expect("a folder"), before);
        lay_out(releases.0.path(), "1.2.3", &dist("aa")).expect("the same files");
        assert_eq!(files::read(releases.0.path()).expect("a folder"), before);
    }

    #[test]
    fn each_address_has_headers_of_its_own() {
        let releases = Releases::new();
        lay_out(releases.0.path(), "0.1.0", &dist("aa")).expect("a release");
        lay_out(releases.0.path(), "0.2.0", &dist("bb")).expect("a release");
        let text = releases.text("_headers");
        let rules: Vec<_> = text.lines().filter(|line| line.starts_with('/')).collect();
        assert_eq!(
            rules,
            [
                "/*",
                "/v0.1/recovery-calculator.js",
                "/v0.1/calculator-frame.js",
                "/v0.1/recovery-calculator-*.wasm",
                "/v0.1/recovery-calculator.d.ts",
                "/v0.1.0/*",
                "/v0.1.0/recovery-calculator.d.ts",
                "/v0.2/recovery-calculator.js",
                "/v0.2/calculator-frame.js",
                "/v0.2/recovery-calculator-*.wasm",
                "/v0.2/recovery-calculator.d.ts",
                "/v0.2.0/*",
                "/v0.2.0/recovery-calculator.d.ts",
            ]
        );
        assert!(text.contains("/v0.1.0/*\n  cache-control: public, max-age=31536000, immutable\n"));
    }
}
