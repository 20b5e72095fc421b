//! Sites that a generator writes from Markdown, as files for a static host.

use std::{fmt, fs, path::Path, process::Command};

use super::{Scratch, program};
use crate::{driver::free_port, site::Page};

/// Hugo's own settings, and the one that has its Markdown keep HTML.
pub(crate) const CAUTIOUS: &str = "";
pub(crate) const UNSAFE: &str = "[markup.goldmark.renderer]\nunsafe = true\n";

/// A site that was written; it stands until the value goes.
pub(crate) struct Written {
    page: Page,
    _folder: Scratch,
}

impl Written {
    /// Has Hugo write an article, with those settings, and with the line in a shortcode named `recovery`.
    pub(crate) fn by_hugo(settings: &str, line: &str, article: &str) -> Self {
        let settings = format!("disableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\"]\n{settings}");
        let mut hugo = Command::new("hugo");
        hugo.args(["--minify", "--destination", "_site"]);
        let files = [
            ("config.toml", settings),
            ("layouts/index.html", layout("{{ .Content }}")),
            ("layouts/shortcodes/recovery.html", line.to_owned()),
            ("content/_index.md", format!("---\ntitle: Massage\n---\n\n{article}\n")),
        ];
        Self::by(&mut hugo, &files)
    }

    /// Has Eleventy write an article.
    pub(crate) fn by_eleventy(article: &str) -> Self {
        let program = "target/tools/eleventy/node_modules/@11ty/eleventy/cmd.cjs";
        let mut eleventy = Command::new("node");
        eleventy.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join(program));
        let files = [
            ("_includes/page.njk", layout("{{ content | safe }}")),
            ("index.md", format!("---\nlayout: page.njk\n---\n\n{article}\n")),
        ];
        Self::by(&mut eleventy, &files)
    }

    fn by(generator: &mut Command, files: &[(&str, String)]) -> Self {
        let folder = Scratch::new("written", free_port().expect("a free port"));
        for (name, text) in files {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().expect("files are in folders")).expect("a folder of the site");
            fs::write(file, text).expect("a file of the site");
        }
        program::run(generator.current_dir(folder.join("")), &folder.join("build.log"));
        Self { page: Page::folder(folder.join("_site")), _folder: folder }
    }
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.page.fmt(f)
    }
}

fn layout(content: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Massage</title></head>\n\
         <body><main>{content}</main></body></html>\n"
    )
}
