//! Keys as a reader presses them, one after the other.

use serde_json::{Value, json};

/// A key of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Key {
    Letter(char),
    Enter,
    Escape,
    Tab,
    Down,
    /// A letter with Control held.
    Control(char),
    /// Tab with Shift held.
    BackTab,
}

const SHIFT: char = '\u{e008}';
const CONTROL: char = '\u{e009}';

/// The keys of a text.
pub(crate) fn letters(text: &str) -> Vec<Key> {
    text.chars().map(Key::Letter).collect()
}

/// The message for WebDriver that presses them.
pub(super) fn actions(keys: &[Key]) -> Value {
    let strokes: Vec<Value> = keys.iter().flat_map(|key| strokes(*key)).collect();
    json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] })
}

fn strokes(key: Key) -> Vec<Value> {
    let (held, pressed) = match key {
        Key::Letter(letter) => (None, letter),
        Key::Enter => (None, '\u{e007}'),
        Key::Escape => (None, '\u{e00c}'),
        Key::Tab => (None, '\u{e004}'),
        Key::Down => (None, '\u{e015}'),
        Key::Control(letter) => (Some(CONTROL), letter),
        Key::BackTab => (Some(SHIFT), '\u{e004}'),
    };
    let stroke = |kind: &str, key: char| json!({ "type": kind, "value": key.to_string() });
    let mut strokes = vec![stroke("keyDown", pressed), stroke("keyUp", pressed)];
    if let Some(held) = held {
        strokes.insert(0, stroke("keyDown", held));
        strokes.push(stroke("keyUp", held));
    }
    strokes
}
