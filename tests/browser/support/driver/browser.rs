//! One browser window.

use std::fmt::Display;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use super::{Element, Engine, Key, Setup, http, keys, process::Process};

/// Viewports below this width are a phone's.
const PHONE: u32 = 600;
/// What every check finds, whatever the last one has asked for.
const VIEWPORT: (u32, u32) = (1000, 800);

/// How often a browser is started that does not come up: on a busy machine that is no fault of the page's.
const STARTS: usize = 2;

/// A window of a browser of its own, closed with the value.
pub(crate) struct Browser {
    process: Process,
    session: String,
    /// The engine that it runs on.
    pub engine: Engine,
    /// How it is set up.
    pub setup: Setup,
}

impl Browser {
    /// Opens a window.
    pub(crate) fn open(engine: Engine, setup: Setup) -> Self {
        let mut refused = String::new();
        for _ in 0..STARTS {
            let process = Process::start(engine, setup);
            match http::send(process.port, "POST", "/session", Some(&engine.capabilities(setup))) {
                Ok(opened) => {
                    let session = opened["sessionId"].as_str().expect("a session has an id").to_owned();
                    return Self { process, session, engine, setup };
                }
                Err(error) => refused = error,
            }
        }
        panic!("{engine:?} does not open: {refused}")
    }

    /// Leaves the last check's page behind, and what it had asked for.
    pub(crate) fn refresh(&self) {
        self.go("about:blank");
        match self.engine {
            Engine::Chromium => {
                let off = self.setup == Setup::NoScript;
                self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": off }));
                self.devtools("Emulation.setEmulatedMedia", json!({ "features": [] }));
                self.resize(VIEWPORT.0, VIEWPORT.1);
                self.console_errors();
            }
            Engine::Firefox | Engine::WebKit => self.resize(VIEWPORT.0, VIEWPORT.1),
        }
    }

    /// Loads a page to its `load` event.
    pub(crate) fn go(&self, url: impl Display) {
        self.post("/url", json!({ "url": url.to_string() }));
    }

    /// Goes back to the page before.
    pub(crate) fn back(&self) {
        self.post("/back", json!({}));
    }

    /// Forgets who the reader is on the pages of this machine.
    pub(crate) fn forget_cookies(&self) {
        self.send("DELETE", "/cookie", None);
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

    /// The first element of a selector, found without a script.
    pub(crate) fn find(&self, selector: &str) -> Element<'_> {
        let found = self.post("/element", json!({ "using": "css selector", "value": selector }));
        Element::of(self, &found).unwrap_or_else(|| panic!("there is no {selector}: {found}"))
    }

    /// Presses keys, wherever the focus is.
    pub(crate) fn press(&self, pressed: &[Key]) {
        self.post("/actions", keys::actions(pressed));
    }

    /// Presses the mouse at a point of the viewport.
    pub(crate) fn press_at(&self, x: i64, y: i64) {
        let steps = json!([
            { "type": "pointerMove", "duration": 0, "x": x, "y": y, "origin": "viewport" },
            { "type": "pointerDown", "button": 0 },
            { "type": "pointerUp", "button": 0 },
        ]);
        let pointer =
            json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": steps });
        self.post("/actions", json!({ "actions": [pointer] }));
    }

    /// Gives the page a viewport of that size; in Chromium also one narrower than a window can be.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        if self.engine == Engine::Chromium {
            // As a phone the browser lays its scroll bar over the page.
            let mobile = width < PHONE;
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile });
            self.devtools("Emulation.setDeviceMetricsOverride", size);
            return;
        }
        let frame = self.run("return [outerWidth - innerWidth, outerHeight - innerHeight]", json!([]));
        let outer = |inner: u32, place: usize| f64::from(inner) + frame[place].as_f64().unwrap_or_default();
        self.post("/window/rect", json!({ "x": 0, "y": 0, "width": outer(width, 0), "height": outer(height, 1) }));
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
        bytes(&picture["data"])
    }

    /// The page as PDF.
    pub(crate) fn print(&self) -> Vec<u8> {
        bytes(&self.post("/print", json!({})))
    }

    /// The errors on the browser's console since the last time. Only Chromium's driver tells them; elsewhere the
    /// page's recorder does, where there is one.
    pub(crate) fn console_errors(&self) -> Vec<String> {
        match self.engine {
            Engine::Chromium => {
                let log = self.post("/se/log", json!({ "type": "browser" }));
                let entries = log.as_array().into_iter().flatten();
                let errors = entries.filter(|entry| entry["level"] == "SEVERE");
                errors.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
            }
            Engine::Firefox | Engine::WebKit => {
                let log = self.run("return window.recorder ? recorder.console.splice(0) : []", json!([]));
                let errors = log.as_array().into_iter().flatten().filter_map(Value::as_str);
                errors.map(str::to_owned).collect()
            }
        }
    }

    /// Sends a DevTools command, which only Chromium's driver passes on.
    pub(crate) fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.post("/goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    /// Sends a command of this session.
    #[track_caller]
    pub(super) fn post(&self, path: &str, body: Value) -> Value {
        self.send("POST", path, Some(&body))
    }

    /// Asks for something of this session.
    #[track_caller]
    pub(super) fn get(&self, path: &str) -> Value {
        self.send("GET", path, None)
    }

    #[track_caller]
    fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Value {
        let path = format!("/session/{}{path}", self.session);
        http::send(self.process.port, method, &path, body).unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver closes the browser with the session; killed alone it would leave the browser behind.
        let _ = http::send(self.process.port, "DELETE", &format!("/session/{}", self.session), None);
    }
}

fn bytes(base64: &Value) -> Vec<u8> {
    BASE64_STANDARD.decode(base64.as_str().unwrap_or_default()).expect("base64")
}
