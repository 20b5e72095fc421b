//! The host of the published files, with its bad days.

use std::{
    fmt, fs,
    path::PathBuf,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
};

use serde_json::Value;

use super::{
    Fault,
    server::{Answer, Asked, Origin},
};

/// The script with which a page remembers what happens on it.
const RECORDER: &str = include_str!("recorder.js");
const SCRIPT: &str = "recovery-calculator.js";
/// The package of npm, at an address as its mirrors have them: with an ending for scripts in its middle.
const PACKAGE: &str = "cdn.jsdelivr.net/npm/recovery-calculator@1.2.3/";
/// The module that the package has beside the published files.
const MODULE: &str = "index.js";

/// A door that can be kept shut.
#[derive(Default)]
struct Gate {
    shut: Mutex<bool>,
    moved: Condvar,
}

impl Gate {
    fn shut(&self, shut: bool) {
        *self.shut.lock().unwrap_or_else(PoisonError::into_inner) = shut;
        self.moved.notify_all();
    }

    fn pass(&self) {
        let shut = self.shut.lock().unwrap_or_else(PoisonError::into_inner);
        let open = self.moved.wait_while(shut, |shut| *shut);
        drop(open.unwrap_or_else(PoisonError::into_inner));
    }
}

/// Serves `dist/` and remembers what was asked for.
pub(crate) struct Cdn {
    origin: Origin,
    asked: Arc<Mutex<Vec<Asked>>>,
    gate: Arc<Gate>,
}

impl Cdn {
    /// The files as they are.
    pub(crate) fn start() -> Self {
        Self::with(Fault::None)
    }

    /// The files with something wrong.
    pub(crate) fn with(fault: Fault) -> Self {
        let log = Arc::<Mutex<Vec<Asked>>>::default();
        let gate = Arc::<Gate>::default();
        let (asked, opened) = (Arc::clone(&log), Arc::clone(&gate));
        let shared = shared_headers();
        let origin = Origin::start(move |request| {
            let mut answer = file(request.path());
            if fault != Fault::NoCors {
                answer.headers.extend(shared.clone());
            }
            let again = lock(&asked).iter().any(|it| it.path() == request.path());
            lock(&asked).push(request.clone());
            if !request.path().ends_with(".wasm") {
                return answer;
            }
            opened.pass();
            fault.apply(answer, again)
        });
        Self { origin, asked: log, gate }
    }

    /// Everything asked for so far, in order; the recorder left out.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        lock(&self.asked).iter().filter(|it| it.path() != "/recorder.js").cloned().collect()
    }

    /// The paths of that.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.asked().iter().map(|it| it.path().to_owned()).collect()
    }

    /// How often the wasm has been asked for.
    pub(crate) fn wasm_requests(&self) -> usize {
        self.requests().iter().filter(|path| path.ends_with(".wasm")).count()
    }

    /// Lets nobody have the wasm yet.
    pub(crate) fn hold(&self) {
        self.gate.shut(true);
    }

    /// Lets everybody have it.
    pub(crate) fn release(&self) {
        self.gate.shut(false);
    }

    /// The tag of the recorder, to stand before everything that it shall see.
    pub(crate) fn recorder(&self) -> String {
        format!(r#"<script src="{self}/recorder.js"></script>"#)
    }

    /// The address of the module in the package of npm.
    pub(crate) fn module(&self) -> String {
        format!("{self}/{PACKAGE}{MODULE}")
    }

    /// The tag that embeds the widget, with these attributes of its own.
    pub(crate) fn tag(&self, attributes: &str) -> String {
        format!(r#"<script async src="{self}/{SCRIPT}" {attributes}></script>"#)
    }

    /// The line that README.md has site owners paste, for this host and a language.
    pub(crate) fn line(&self, lang: &str) -> String {
        let readme = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("README.md");
        let readme = fs::read_to_string(readme).expect("there is a README.md");
        let (_, from) = readme.split_once("```html\n<script").expect("README.md has a line to paste");
        let (line, _) = from.split_once("\n```").expect("the line ends");
        let line = line.replace("https://HOST", &self.to_string());
        format!("<script{}", line.replace("data-lang=\"fr\"", &format!("data-lang=\"{lang}\"")))
    }
}

impl fmt::Display for Cdn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.origin.fmt(f)
    }
}

impl Drop for Cdn {
    fn drop(&mut self) {
        // Nobody is left waiting.
        self.release();
    }
}

/// The published script as text.
pub(crate) fn script() -> String {
    fs::read_to_string(dist().join(SCRIPT)).expect("dist/ has the script")
}

/// The published `integrity` of the script.
pub(crate) fn integrity() -> String {
    let hashes = fs::read_to_string(dist().join("sri.json")).expect("dist/ has sri.json");
    let hashes: Value = serde_json::from_str(&hashes).expect("sri.json is JSON");
    hashes[SCRIPT].as_str().unwrap_or_default().to_owned()
}

fn lock(log: &Mutex<Vec<Asked>>) -> MutexGuard<'_, Vec<Asked>> {
    log.lock().unwrap_or_else(PoisonError::into_inner)
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

/// A published file. Sites keep several versions in folders, and give the script names of their own.
fn file(path: &str) -> Answer {
    let path = path.trim_start_matches('/').trim_start_matches("v2/");
    if path.strip_prefix(PACKAGE) == Some(MODULE) {
        return Answer::file("text/javascript", include_str!("../../../../npm/index.js"));
    }
    let path = path.trim_start_matches(PACKAGE);
    let name = if path.starts_with("recovery-calculator.") && path.ends_with(".js") { SCRIPT } else { path };
    let name = if name.is_empty() { "index.html" } else { name };
    let content = if name == "recorder.js" { Some(RECORDER.into()) } else { fs::read(dist().join(name)).ok() };
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
    Answer::file(kind, content)
}
