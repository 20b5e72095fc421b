//! What can be seen of a hostile page.

use std::time::Duration;

use serde_json::json;

use crate::driver::{Browser, wait_within};

/// No state is silent for longer, on a busy machine.
pub(super) const PATIENCE: Duration = Duration::from_secs(25);
/// Taller than any reader scrolls through: a column that has collapsed.
const TOO_TALL: i64 = 15_000;

/// What can be seen of the page and of its first widget.
#[derive(Debug)]
pub(super) struct Look {
    widgets: i64,
    states: String,
    pub suggestion: String,
    pub width: i64,
    height: i64,
    pub is_visible: bool,
    codes: String,
    text: String,
    errors: String,
    /// What the widget has said there.
    console: String,
}

impl Look {
    pub(super) fn at(browser: &Browser) -> Result<Self, String> {
        let seen = browser.run(include_str!("look.js"), json!([]));
        let lines: Vec<String> = seen.as_str().unwrap_or_default().split('\n').map(str::to_owned).collect();
        let [widgets, states, suggestion, width, height, visible, codes, text, errors, console] =
            <[String; 10]>::try_from(lines).map_err(|lines| format!("the page shows {lines:?}"))?;
        let number = |text: String| text.parse().map_err(|_| format!("{text} is no number"));
        Ok(Self {
            widgets: number(widgets)?,
            states,
            suggestion,
            width: number(width)?,
            height: number(height)?,
            is_visible: visible == "true",
            codes,
            text,
            errors,
            console,
        })
    }

    pub(super) fn is_ready(&self) -> bool {
        self.states == "ready" && !self.suggestion.is_empty()
    }

    /// Waits until there are so many widgets, and the first is usable or says why not.
    pub(super) fn at_rest(browser: &Browser, widgets: i64) -> Result<Self, String> {
        let look = wait_within(PATIENCE, || {
            let look = Self::at(browser)?;
            // A browser that leaves out what is far below lays words out a frame later.
            let has_words = !look.is_visible || !look.text.is_empty();
            let is_at_rest = look.is_ready() || look.states == "error" && !look.codes.is_empty() && has_words;
            if look.widgets == widgets && (widgets == 0 || is_at_rest) { Ok(look) } else { Err(format!("{look:?}")) }
        })
        .map_err(|look| format!("{widgets} widgets do not come to rest: {look}"))?;
        let fault = if !look.errors.is_empty() || !look.console.is_empty() {
            format!("errors of ours: {} {}", look.errors, look.console)
        } else if look.is_visible && look.height > TOO_TALL {
            format!("it is {} px wide and {} px tall", look.width, look.height)
        } else {
            return Ok(look);
        };
        Err(fault)
    }
}
