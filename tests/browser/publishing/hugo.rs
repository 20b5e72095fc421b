//! A site that Hugo writes from Markdown.

use std::{fs, process::Command};

use super::{Scratch, program};
use crate::{driver::free_port, site::Page};

/// Hugo's own settings, and the one that has Markdown keep HTML.
pub(crate) const CAUTIOUS: &str = "";
pub(crate) const UNSAFE: &str = "[markup.goldmark.renderer]\nunsafe = true\n";

const LAYOUT: &str =
    "<!doctype html><html lang=\"{{ .Lang }}\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title></head>
    <body><main>{{ .Content }}</main></body></html>";

/// A site whose pages stand until the value goes.
pub(crate) struct Hugo {
    page: Page,
    _folder: Scratch,
}

impl Hugo {
    /// Has Hugo write an article, with those settings, and a shortcode `recovery` that holds the line.
    pub(crate) fn build(settings: &str, line: &str, article: &str) -> Self {
        let folder = Scratch::new("hugo", free_port().expect("a free port"));
        let settings =
            format!("languageCode = \"fr\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\"]\n{settings}");
        for (name, text) in [
            ("config.toml", settings.as_str()),
            ("layouts/_default/single.html", LAYOUT),
            ("layouts/index.html", LAYOUT),
            ("layouts/shortcodes/recovery.html", line),
            ("content/_index.md", &format!("---\ntitle: Massage\n---\n\n{article}\n")),
        ] {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().expect("files are in folders")).expect("a folder of the site");
            fs::write(file, text).expect("a file of the site");
        }
        let mut hugo = Command::new("hugo");
        hugo.args(["--minify", "--source"]).arg(folder.join("")).arg("--destination").arg(folder.join("public"));
        program::run(&mut hugo, &folder.join("build.log"));
        Self { page: Page::folder(folder.join("public")), _folder: folder }
    }

    /// Where it is.
    pub(crate) fn page(&self) -> &Page {
        &self.page
    }
}
