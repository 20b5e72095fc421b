//! How a browser is set up before it starts: what its reader has chosen, or its machine lacks.

use serde_json::{Value, json};

use super::Engine;

/// In px.
const LEAST_LETTERS: u32 = 18;

/// What is unusual about a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Setup {
    Plain,
    /// The system prefers dark.
    Dark,
    /// The system's own few colours, and no others.
    ForcedColours,
    /// The reader wants nothing to move.
    CalmMotion,
    /// The reader wants no letters smaller than 18 px.
    LeastLetters,
    /// Scripts are off.
    NoScript,
    /// Wasm is off.
    NoWasm,
    /// A script may have the garbage collected.
    Collecting,
    /// What the main thread does is recorded.
    Traced,
}

impl Setup {
    /// What is written on the browser's command line.
    pub(super) fn arguments(self, engine: Engine) -> &'static [&'static str] {
        match (engine, self) {
            (Engine::Chromium, Self::Dark) => &["--blink-settings=preferredColorScheme=0"],
            (Engine::Chromium, Self::ForcedColours) => &["--force-high-contrast"],
            (Engine::Chromium, Self::CalmMotion) => &["--force-prefers-reduced-motion"],
            (Engine::Chromium, Self::NoWasm) => &["--js-flags=--jitless"],
            (Engine::Chromium, Self::Collecting) => &["--js-flags=--expose-gc"],
            (Engine::WebKit, Self::Dark) => &["--dark-mode"],
            (Engine::WebKit, Self::NoScript) => &["--enable-javascript=false"],
            (Engine::Chromium | Engine::Firefox | Engine::WebKit, _) => &[],
        }
    }

    /// What is set in Chromium's profile.
    pub(super) fn profile(self) -> Value {
        match self {
            Self::LeastLetters => json!({ "webkit.webprefs.minimum_font_size": LEAST_LETTERS }),
            _ => json!({}),
        }
    }

    /// What is set in Firefox's `about:config`.
    pub(super) fn preferences(self) -> Vec<(&'static str, Value)> {
        match self {
            Self::Plain | Self::Collecting | Self::Traced => vec![],
            Self::Dark => vec![("ui.systemUsesDarkTheme", json!(1))],
            Self::ForcedColours => {
                vec![("ui.useAccessibilityTheme", json!(1)), ("browser.display.document_color_use", json!(2))]
            }
            Self::CalmMotion => vec![("ui.prefersReducedMotion", json!(1))],
            Self::LeastLetters => vec![("font.minimum-size.x-western", json!(LEAST_LETTERS))],
            Self::NoScript => vec![("javascript.enabled", json!(false))],
            Self::NoWasm => vec![("javascript.options.wasm", json!(false))],
        }
    }

    /// What stands in the browser's environment.
    pub(super) fn environment(self, engine: Engine) -> &'static [(&'static str, &'static str)] {
        match (engine, self) {
            (Engine::WebKit, Self::NoWasm) => &[("JSC_useWasm", "0")],
            (Engine::WebKit, Self::Dark) => &[("GTK_THEME", "Adwaita:dark")],
            (Engine::Chromium | Engine::Firefox | Engine::WebKit, _) => &[],
        }
    }
}
