//! A page of a clinic's site.

use std::{collections::HashMap, fmt, fs, path::PathBuf};

use super::{
    assets,
    server::{Answer, Origin},
};

/// The strictest policy that a site can have and still embed anything; every host of the tests is on this machine.
pub(crate) const STRICTEST: &str = "default-src 'none'; script-src http://127.0.0.1:* 'wasm-unsafe-eval'; \
    connect-src http://127.0.0.1:*; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// What a page consists of.
#[derive(Clone, Default)]
pub(crate) struct Sheet {
    /// Attributes of the `html` element.
    pub html: String,
    pub head: String,
    pub body: String,
    /// Its `Content-Security-Policy`; empty for none.
    pub policy: String,
    /// Other files of the site: path, type and content.
    pub files: Vec<(&'static str, &'static str, String)>,
}

impl Sheet {
    fn page(&self) -> Answer {
        let Self { html, head, body, policy, .. } = self;
        let document = format!(
            "<!doctype html>\n<html {html}>\n<head><meta charset=\"utf-8\"><title>Clinic</title>\
             <meta name=\"viewport\" content=\"width=device-width\">{head}</head>\n<body>\n{body}\n</body>\n</html>\n"
        );
        let mut page = Answer::file("text/html; charset=utf-8", document);
        if !policy.is_empty() {
            page.headers.push(("content-security-policy".into(), policy.clone()));
        }
        page
    }
}

/// A page of its own origin, served until the value goes.
pub(crate) struct Page(Origin);

impl Page {
    /// A page in that language with that body, under the strictest policy.
    pub(crate) fn new(lang: &str, body: &str) -> Self {
        Self::of(Sheet { policy: STRICTEST.into(), ..Self::sheet(lang, body) })
    }

    /// The same without a policy, for pages with scripts and styles of their own.
    pub(crate) fn free(lang: &str, body: &str) -> Self {
        Self::of(Self::sheet(lang, body))
    }

    fn sheet(lang: &str, body: &str) -> Sheet {
        Sheet { html: format!("lang=\"{lang}\""), body: body.into(), ..Sheet::default() }
    }

    /// The pages in a folder, as a static host serves them.
    pub(crate) fn folder(folder: PathBuf) -> Self {
        Self(Origin::start(move |asked| {
            let path = asked.path().trim_start_matches('/');
            let name =
                if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
            let kind = match name.rsplit('.').next() {
                Some("html") => "text/html; charset=utf-8",
                Some("js") => "text/javascript",
                Some("css") => "text/css",
                _ => "application/octet-stream",
            };
            fs::read(folder.join(name)).map_or_else(|_| Answer::missing(), |content| Answer::file(kind, content))
        }))
    }

    /// A page and what goes with it; under `/assets/` what npm has.
    pub(crate) fn of(sheet: Sheet) -> Self {
        let page = sheet.page();
        let files: HashMap<_, _> = sheet.files.into_iter().map(|(path, kind, text)| (path, (kind, text))).collect();
        Self(Origin::start(move |asked| match asked.path() {
            "/" => page.clone(),
            path => match (files.get(path), path.strip_prefix("/assets/")) {
                (Some((kind, text)), _) => Answer::file(kind, text.as_str()),
                (None, Some(asset)) => assets::answer(asset),
                (None, None) => Answer::missing(),
            },
        }))
    }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
