//! The browser engines, and how each is asked for.

use std::{env, fs, path::PathBuf, process::Command};

use serde_json::{Map, Value, json};

use super::{Setup, trace};

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
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name in the names of the checks.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The program that speaks WebDriver for it, listening on a port.
    pub(super) fn driver(self, port: u16, setup: Setup) -> Command {
        let mut command = match self {
            Self::Chromium => Command::new("chromedriver"),
            Self::Firefox => Command::new(geckodriver()),
            Self::WebKit => Command::new("WebKitWebDriver"),
        };
        command.arg(format!("--port={port}"));
        match self {
            Self::Chromium => {}
            Self::Firefox => {
                command.arg("--websocket-port=0");
            }
            Self::WebKit => {
                // Root has no sandbox, a virtual screen no graphics card.
                command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1").env("LIBGL_ALWAYS_SOFTWARE", "1");
                command.env("LC_ALL", "C.UTF-8").env("GTK_A11Y", "none").env("NO_AT_BRIDGE", "1");
            }
        }
        command.envs(setup.environment(self).iter().copied());
        command
    }

    /// Whether it draws on a screen only.
    pub(super) fn needs_display(self) -> bool {
        self == Self::WebKit
    }

    /// What a new session asks for; the driver makes a fresh profile for each.
    pub(super) fn capabilities(self, setup: Setup) -> Value {
        let arguments = setup.arguments(self);
        let capabilities = match self {
            Self::Chromium => {
                let arguments = [CHROMIUM.as_slice(), arguments].concat();
                let mut options = json!({ "args": arguments, "prefs": setup.profile() });
                let mut logs = json!({ "browser": "ALL" });
                if setup == Setup::Traced {
                    logs["performance"] = json!("ALL");
                    options["perfLoggingPrefs"] =
                        json!({ "enableNetwork": false, "enablePage": false, "traceCategories": trace::CATEGORIES });
                }
                json!({ "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": logs })
            }
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": { "binary": firefox(), "args": ["-headless"], "prefs": preferences(setup) },
            }),
            Self::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ([&["--automation"], arguments].concat()) },
            }),
        };
        json!({ "capabilities": { "alwaysMatch": capabilities } })
    }
}

fn preferences(setup: Setup) -> Map<String, Value> {
    let ours = [("intl.accept_languages", json!("en-US,en")), ("intl.locale.requested", json!("en-US"))];
    ours.into_iter().chain(setup.preferences()).map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The one that `cargo xtask test` has built, else one that is installed.
fn geckodriver() -> PathBuf {
    let built = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/tools/geckodriver/bin/geckodriver");
    if built.is_file() { built } else { "geckodriver".into() }
}

fn firefox() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let named = ["firefox-esr", "firefox"];
    env::split_paths(&path).flat_map(|folder| named.map(|name| folder.join(name))).find(|file| file.is_file())
}

/// WebKitGTK's browser for tests, which lies beside the library.
fn mini_browser() -> Option<PathBuf> {
    let folders = |parent: PathBuf| fs::read_dir(parent).into_iter().flatten().filter_map(|it| Some(it.ok()?.path()));
    let libraries = folders("/usr/lib".into()).chain(["/usr/lib".into(), "/usr/libexec".into()]);
    let homes = libraries.flat_map(folders).filter(|it| it.to_string_lossy().contains("/webkit2gtk-4"));
    homes.map(|home| home.join("MiniBrowser")).find(|file| file.is_file())
}
