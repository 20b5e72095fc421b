//! The headers of the published files: for any page of any site, and for caches.

use std::fmt::Write;

use crate::{media, version};

/// What sites embed, under names that never change.
const SCRIPTS: [&str; 2] = ["recovery-calculator.js", "calculator-frame.js"];
const TYPES: &str = "recovery-calculator.d.ts";

const EVERY_FILE: &[(&str, &str)] = &[
    ("access-control-allow-origin", "*"),
    ("cross-origin-resource-policy", "cross-origin"),
    ("timing-allow-origin", "*"),
    ("x-content-type-options", "nosniff"),
];

// A new version must reach the pages of sites soon.
const SHORT_LIVED: &str = "public, max-age=300, stale-while-revalidate=604800";

// The wasm's name holds its hash: another content has another name.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// The headers of a file, by its path under `dist/`.
pub(crate) fn of(path: &str) -> Vec<(&'static str, &'static str)> {
    let mut headers = EVERY_FILE.to_vec();
    headers.extend(caching(path).map(|value| ("cache-control", value)));
    headers
}

/// The same for hosts that read a `_headers` file. No two rules for a file name the same header: such hosts would join
/// the values.
pub(crate) fn file(wasm: &str) -> String {
    section("/*", EVERY_FILE) + &one_build("/", wasm)
}

/// The same for a folder of releases with these folders.
pub(crate) fn of_versions(folders: &[String]) -> String {
    folders.iter().fold(section("/*", EVERY_FILE), |text, folder| {
        if version::is_pinned(folder) {
            let types = types(&format!("/{folder}/"));
            text + &section(&format!("/{folder}/*"), &[("cache-control", FOR_EVER)]) + &types
        } else if version::is_following(folder) {
            text + &one_build(&format!("/{folder}/"), "recovery-calculator-*.wasm")
        } else {
            text
        }
    })
}

/// What one build has of its own, under that address.
fn one_build(address: &str, wasm: &str) -> String {
    let caching = SCRIPTS.into_iter().chain([wasm]).map(|path| {
        let caching = caching(path).map(|value| ("cache-control", value));
        section(&format!("{address}{path}"), caching.as_slice())
    });
    caching.collect::<String>() + &types(address)
}

/// Many hosts take the ending for that of a video.
fn types(address: &str) -> String {
    section(&format!("{address}{TYPES}"), &[("content-type", "text/plain; charset=utf-8")])
}

fn caching(path: &str) -> Option<&'static str> {
    if SCRIPTS.contains(&path) {
        Some(SHORT_LIVED)
    } else if media::is_wasm(path) {
        Some(FOR_EVER)
    } else {
        None
    }
}

fn section(path: &str, headers: &[(&str, &str)]) -> String {
    headers.iter().fold(format!("{path}\n"), |mut text, (name, value)| {
        let _ = writeln!(text, "  {name}: {value}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wasm_is_kept_for_ever_and_the_scripts_are_not() {
        let of = |path| of(path).into_iter().find(|(name, _)| *name == "cache-control");
        assert_eq!(of("recovery-calculator-0123abcd.wasm"), Some(("cache-control", FOR_EVER)));
        for script in SCRIPTS {
            assert_eq!(of(script), Some(("cache-control", SHORT_LIVED)), "{script}");
        }
        assert_eq!(of("index.html"), None);
    }

    #[test]
    fn the_file_for_hosts_says_what_the_server_does() {
        let text = file("recovery-calculator-0123abcd.wasm");
        let sections: Vec<&str> = text.lines().filter(|line| line.starts_with('/')).collect();
        assert_eq!(
            sections,
            [
                "/*",
                "/recovery-calculator.js",
                "/calculator-frame.js",
                "/recovery-calculator-0123abcd.wasm",
                "/recovery-calculator.d.ts"
            ]
        );
        for (name, value) in of("recovery-calculator.js") {
            assert!(text.contains(&format!("\n  {name}: {value}\n")), "{name}");
        }
        for script in SCRIPTS {
            assert!(text.contains(&format!("/{script}\n  cache-control: {SHORT_LIVED}\n")), "{script}");
        }
    }
}
