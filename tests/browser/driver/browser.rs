//! One browser window.

use std::fmt::Display;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use super::{Element, engine::Engine, http, process::Process};

/// Viewports below this width are a phone's.
const PHONE: u32 = 600;

/// A window of a browser of its own, closed with the value.
pub(crate) struct Browser {
    process: Process,
    session: String,
}

impl Browser {
    /// Opens a window.
    pub(crate) fn open() -> Self {
        let engine = Engine::Chromium;
        let process = Process::start(engine);
        let opened = http::send(process.port, "POST", "/session", Some(&engine.capabilities()));
        let opened = opened.unwrap_or_else(|error| panic!("{engine:?} does not open: {error}"));
        let session = opened["sessionId"].as_str().expect("a session has an id").to_owned();
        Self { process, session }
    }

    /// Loads a page to its `load` event.
    pub(crate) fn go(&self, url: impl Display) {
        self.post("/url", json!({ "url": url.to_string() }));
    }

    /// Runs the body of a function in the page.
    pub(crate) fn run(&self, script: &str, arguments: Value) -> Value {
        self.post("/execute/sync", json!({ "script": script, "args": arguments }))
    }

    /// Runs the body of an async function in the page; gives what its promise resolves with.
    pub(crate) fn run_async(&self, script: &str, arguments: Value) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async function () {{ {script} }}).apply(null, arguments).then(
                (value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
        );
        let mut outcome = self.post("/execute/async", json!({ "script": script, "args": arguments }));
        assert!(outcome["error"].is_null(), "the page's script threw {}", outcome["error"]);
        outcome["value"].take()
    }

    /// The element that a script gives; the only way into shadow roots that every driver knows.
    pub(crate) fn element(&self, script: &str, arguments: Value) -> Option<Element<'_>> {
        Element::of(self, &self.run(script, arguments))
    }

    /// Gives the page a viewport of that size, also one narrower than a window can be.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        // As a phone the browser lays its scroll bar over the page.
        let mobile = width < PHONE;
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile });
        self.devtools("Emulation.setDeviceMetricsOverride", size);
    }

    /// Has the system prefer a colour scheme, `light` or `dark`.
    pub(crate) fn prefer_scheme(&self, scheme: &str) {
        let feature = json!({ "name": "prefers-color-scheme", "value": scheme });
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": [feature] }));
    }

    /// A picture of a part of the page as PNG: from the left edge to the right, as high as asked.
    pub(crate) fn picture(&self, top: f64, height: f64) -> Vec<u8> {
        let width = self.run("return document.documentElement.clientWidth", json!([]));
        let clip = json!({ "x": 0, "y": top, "width": width, "height": height, "scale": 1 });
        let options = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let picture = self.devtools("Page.captureScreenshot", options);
        BASE64_STANDARD.decode(picture["data"].as_str().unwrap_or_default()).expect("a picture in base64")
    }

    /// The errors on the page's console since the last time.
    pub(crate) fn console_errors(&self) -> Vec<String> {
        let log = self.post("/se/log", json!({ "type": "browser" }));
        let entries = log.as_array().into_iter().flatten();
        let errors = entries.filter(|entry| entry["level"] == "SEVERE");
        errors.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.post("/goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    /// Sends a command of this session.
    pub(super) fn post(&self, path: &str, body: Value) -> Value {
        let path = format!("/session/{}{path}", self.session);
        http::send(self.process.port, "POST", &path, Some(&body)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver closes the browser with the session; killed alone it would leave the browser behind.
        let _ = http::send(self.process.port, "DELETE", &format!("/session/{}", self.session), None);
    }
}
