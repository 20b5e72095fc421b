//! The browser engines, and how each is asked for.

use std::process::Command;

use serde_json::{Value, json};

/// Chromium without what it would do by itself on the network or on the screen. English, so that dates are
/// typed month first whatever the machine's language.
const CHROMIUM: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--lang=en-US",
    "--accept-lang=en-US",
];

/// An engine that the widget is tested in.
#[derive(Clone, Copy, Debug)]
pub(super) enum Engine {
    Chromium,
}

impl Engine {
    /// The program that speaks WebDriver for it, listening on a port.
    pub(super) fn driver(self, port: u16) -> Command {
        match self {
            Self::Chromium => {
                let mut command = Command::new("chromedriver");
                command.arg(format!("--port={port}"));
                command
            }
        }
    }

    /// What a new session asks for; the driver makes a fresh profile for each.
    pub(super) fn capabilities(self) -> Value {
        let capabilities = match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": { "args": CHROMIUM },
                "goog:loggingPrefs": { "browser": "ALL" },
            }),
        };
        json!({ "capabilities": { "alwaysMatch": capabilities } })
    }
}
