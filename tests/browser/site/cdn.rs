//! The host of the published files, with its bad days.

use std::{
    fmt, fs,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use super::server::{Answer, Origin};

/// What is wrong with the wasm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fault {
    None,
    /// The file has been removed.
    Missing,
    /// The host does not know the type.
    WrongType,
    /// Half the file.
    Truncated,
    /// The host answers everything unknown with its home page.
    Html,
    /// The host is overloaded, the first time.
    BusyOnce,
}

/// The script with which a page remembers what happens on it.
const WITNESS: &str = include_str!("witness.js");

/// Serves `dist/` and remembers what was asked for.
pub(crate) struct Cdn {
    origin: Origin,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Cdn {
    /// The files as they are.
    pub(crate) fn start() -> Self {
        Self::with(Fault::None)
    }

    /// The files with something wrong.
    pub(crate) fn with(fault: Fault) -> Self {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        let shared = shared_headers();
        let origin = Origin::start(move |url| {
            let path = url.split('?').next().unwrap_or_default().to_owned();
            let mut answer = file(&path);
            answer.headers.extend(shared.clone());
            let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
            let again = log.contains(&path);
            log.push(path);
            match url.ends_with(".wasm") {
                true if !(again && fault == Fault::BusyOnce) => broken(answer, fault),
                _ => answer,
            }
        });
        Self { origin, requests }
    }

    /// The paths asked for so far, in order; the witness left out.
    pub(crate) fn requests(&self) -> Vec<String> {
        let log = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        log.iter().filter(|path| *path != "/witness.js").cloned().collect()
    }

    /// How often the wasm has been asked for.
    pub(crate) fn wasm_requests(&self) -> usize {
        self.requests().iter().filter(|path| path.ends_with(".wasm")).count()
    }

    /// The tag of the witness, to stand before everything that it shall see.
    pub(crate) fn witness(&self) -> String {
        format!(r#"<script src="{self}/witness.js"></script>"#)
    }

    /// The tag that embeds the widget, with these attributes of its own.
    pub(crate) fn tag(&self, attributes: &str) -> String {
        format!(r#"<script async src="{self}/recovery-calculator.js" {attributes}></script>"#)
    }
}

impl fmt::Display for Cdn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.origin.fmt(f)
    }
}

fn dist() -> PathBuf {
    let dist = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("dist");
    assert!(dist.join("_headers").is_file(), "dist/ is not built: run `cargo xtask build`");
    dist
}

/// What `_headers` says of every file: the tests run with the headers that are published.
fn shared_headers() -> Vec<(String, String)> {
    let text = fs::read_to_string(dist().join("_headers")).expect("dist/ has _headers");
    let lines = text.lines().skip_while(|line| *line != "/*").skip(1).take_while(|line| line.starts_with(' '));
    let pairs = lines.filter_map(|line| line.trim().split_once(": "));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn file(path: &str) -> Answer {
    let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    let content = if name == "witness.js" { Some(WITNESS.into()) } else { fs::read(dist().join(name)).ok() };
    let Some(content) = content else {
        return Answer::missing();
    };
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        _ => "application/json",
    };
    Answer { status: 200, headers: vec![("content-type".into(), kind.into())], content }
}

fn broken(mut answer: Answer, fault: Fault) -> Answer {
    match fault {
        Fault::None => {}
        Fault::Missing => answer.status = 404,
        Fault::BusyOnce => answer.status = 503,
        Fault::WrongType => answer.headers[0].1 = "application/octet-stream".into(),
        Fault::Truncated => answer.content.truncate(answer.content.len() / 2),
        Fault::Html => {
            answer.headers[0].1 = "text/html".into();
            answer.content = b"<!doctype html><h1>Welcome</h1>".into();
        }
    }
    answer
}
