//! What npm and Debian have of other people's pages: style sheets, frameworks, checkers.

use std::{fs, path::PathBuf};

use super::server::Answer;

/// Where `cargo xtask test` has put them: Debian's packages, and a folder of npm's.
fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/tools/host-pages")
}

fn file(path: &str) -> PathBuf {
    let of_debian = folder().join(path);
    if of_debian.is_file() { of_debian } else { folder().join("node_modules").join(path) }
}

/// Whether the file could be had.
pub(crate) fn has_asset(path: &str) -> bool {
    file(path).is_file()
}

/// The text of a file of a package.
pub(crate) fn asset(path: &str) -> String {
    let file = file(path);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}: run `cargo xtask test`", file.display()))
}

/// The file as a site of its own would serve it.
pub(super) fn answer(path: &str) -> Answer {
    let kind = match path.rsplit('.').next() {
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("woff2") => "font/woff2",
        _ => return Answer::missing(),
    };
    fs::read(file(path)).map_or_else(|_| Answer::missing(), |content| Answer::file(kind, content))
}

/// The sheets of WordPress's theme, where it could be had.
pub(crate) fn theme() -> Vec<(String, String)> {
    let themes = folder().join("wordpress-theme-twentytwentyone/usr/share/wordpress/wp-content/themes");
    let themes =
        fs::read_dir(themes).into_iter().flatten().filter_map(|theme| Some(theme.ok()?.path().join("style.css")));
    themes.filter_map(|file| Some((file.display().to_string(), fs::read_to_string(&file).ok()?))).collect()
}
