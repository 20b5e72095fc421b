//! One element of a page, used as a reader uses it.

use serde_json::{Value, json};

use super::Browser;

/// The key that WebDriver marks elements with.
const KEY: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An element of the page that a browser shows.
pub(crate) struct Element<'a> {
    browser: &'a Browser,
    id: String,
}

impl<'a> Element<'a> {
    /// The element in a script's result.
    pub(super) fn of(browser: &'a Browser, value: &Value) -> Option<Self> {
        let id = value[KEY].as_str()?.to_owned();
        Some(Self { browser, id })
    }

    /// Clicks in its middle.
    pub(crate) fn click(&self) {
        self.post("click", json!({}));
    }

    /// Types into it.
    pub(crate) fn type_keys(&self, keys: &str) {
        self.post("value", json!({ "text": keys }));
    }

    /// Empties it.
    pub(crate) fn clear(&self) {
        self.post("clear", json!({}));
    }

    /// What it is to a screen reader.
    pub(crate) fn role(&self) -> String {
        self.get("computedrole")
    }

    /// What a screen reader calls it.
    pub(crate) fn name(&self) -> String {
        self.get("computedlabel")
    }

    /// Runs the body of a function in the page, with the element as its first argument.
    pub(crate) fn run(&self, script: &str) -> Value {
        self.browser.run(script, json!([{ KEY: self.id }]))
    }

    fn post(&self, command: &str, body: Value) {
        self.browser.post(&format!("/element/{}/{command}", self.id), body);
    }

    fn get(&self, what: &str) -> String {
        let value = self.browser.get(&format!("/element/{}/{what}", self.id));
        value.as_str().unwrap_or_default().to_owned()
    }
}
