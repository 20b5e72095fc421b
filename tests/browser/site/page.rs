//! A page of a clinic's site.

use std::fmt;

use super::server::{Answer, Origin};

/// A page of its own origin, served until the value goes.
pub(crate) struct Page(Origin);

impl Page {
    /// A page in that language with that body.
    pub(crate) fn new(lang: &str, body: &str) -> Self {
        Self::with_policy(lang, body, None)
    }

    /// The same under a `Content-Security-Policy`.
    pub(crate) fn with_policy(lang: &str, body: &str, policy: Option<&str>) -> Self {
        let html = format!(
            "<!doctype html>\n<html lang=\"{lang}\">\n<head><meta charset=\"utf-8\"><title>Clinic</title>\
             <meta name=\"viewport\" content=\"width=device-width\"></head>\n<body>\n{body}\n</body>\n</html>\n"
        );
        let mut headers = vec![("content-type".to_owned(), "text/html; charset=utf-8".to_owned())];
        headers.extend(policy.map(|policy| ("content-security-policy".to_owned(), policy.to_owned())));
        Self(Origin::start(move |url| match url {
            "/" => Answer { status: 200, headers: headers.clone(), content: html.clone().into_bytes() },
            _ => Answer::missing(),
        }))
    }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
