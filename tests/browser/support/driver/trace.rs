//! What Chromium's own profiler tells of a page's main thread.

use serde_json::{Value, json};

use super::{Browser, wait::wait_until};

/// What is recorded: work on the main thread, the compiler's share of it, and the page's own marks.
pub(super) const CATEGORIES: &str = "devtools.timeline,blink.user_timing,v8,\
    disabled-by-default-v8.compile,disabled-by-default-v8.wasm.detailed";

/// Work that scripts do, by the names of its events.
const SCRIPT: [&str; 8] = [
    "EvaluateScript",
    "EventDispatch",
    "FireAnimationFrame",
    "FireIdleCallback",
    "FunctionCall",
    "RunMicrotasks",
    "TimerFire",
    "v8.evaluateModule",
];
const LAYOUT: [&str; 2] = ["Layout", "UpdateLayoutTree"];
const PAINT: [&str; 5] = ["PrePaint", "Paint", "Layerize", "Commit", "CompositeLayers"];

/// A piece of work, in milliseconds.
#[derive(Clone, Debug)]
struct Event {
    name: String,
    start: f64,
    length: f64,
    thread: (i64, i64),
}

impl Event {
    fn holds(&self, other: &Self) -> bool {
        self.thread == other.thread && self.start <= other.start && other.start < self.start + self.length
    }

    fn is_of(&self, names: &[&str]) -> bool {
        names.contains(&self.name.as_str())
    }

    fn is_compiling(&self) -> bool {
        let name = self.name.to_ascii_lowercase();
        ["compile", "instantiate"].iter().any(|word| name.contains(word)) && name.contains(['v', 'w'])
    }
}

/// The main thread of a page between two of its marks.
#[derive(Debug)]
pub(crate) struct Trace {
    events: Vec<Event>,
}

/// Where the time went, in milliseconds.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Spent {
    /// From the first mark to the second, waiting included.
    pub whole: f64,
    /// Scripts and wasm, without what follows.
    pub script: f64,
    /// Layouts that a script asked for.
    pub forced: f64,
    /// Reading and compiling scripts and wasm on the main thread.
    pub compile: f64,
    /// Layouts of the browser's own, and painting.
    pub paint: f64,
}

impl Browser {
    /// What the page's thread did between two marks that it has set, each once in this browser.
    pub(crate) fn trace(&self, from: &str, to: &str) -> Trace {
        let mut events: Vec<Event> = Vec::new();
        // The driver hands over what it has; the rest comes with a later question.
        wait_until("the page's marks in the trace", || {
            events.extend(self.recorded());
            let has = |name: &str| events.iter().any(|event| event.name == name);
            (has(from) && has(to)).then_some(())
        });
        let mark = |name: &str| {
            let found = events.iter().find(|event| event.name == name);
            found.unwrap_or_else(|| panic!("the page has set no mark {name}"))
        };
        let (from, to) = (mark(from), mark(to));
        let within =
            events.iter().filter(|it| it.thread == from.thread && it.start >= from.start && it.start < to.start);
        Trace { events: within.cloned().chain([to.clone()]).collect() }
    }

    fn recorded(&self) -> Vec<Event> {
        let log = self.post("/se/log", json!({ "type": "performance" }));
        let entries = log.as_array().into_iter().flatten();
        let messages = entries.filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok());
        messages.filter_map(|it| event(&it["message"]["params"])).collect()
    }
}

fn event(traced: &Value) -> Option<Event> {
    let milliseconds = |name: &str| traced[name].as_f64().map(|microseconds| microseconds / 1000.0);
    Some(Event {
        name: traced["name"].as_str()?.to_owned(),
        start: milliseconds("ts")?,
        length: milliseconds("dur").unwrap_or_default(),
        thread: (traced["pid"].as_i64()?, traced["tid"].as_i64()?),
    })
}

impl Trace {
    /// The layouts that scripts asked for, and how long each took.
    pub(crate) fn forced_layouts(&self) -> Vec<String> {
        // Reading a style, once and before anything is written, lays out nothing.
        let forced = self.forced().filter(|it| it.name == "Layout");
        forced.map(|it| format!("{:.1} ms", it.length)).collect()
    }

    fn forced(&self) -> impl Iterator<Item = &Event> {
        let layouts = self.events.iter().filter(|event| event.is_of(&LAYOUT));
        layouts.filter(|layout| self.events.iter().any(|event| event.is_of(&SCRIPT) && event.holds(layout)))
    }

    /// The sums.
    pub(crate) fn spent(&self) -> Spent {
        let start = self.events.iter().map(|event| event.start).fold(f64::INFINITY, f64::min);
        let end = self.events.last().map_or(start, |event| event.start);
        let forced: f64 = self.forced().map(|event| event.length).sum();
        let compile = self.sum(Event::is_compiling);
        let compile_in_script = self.sum_within(Event::is_compiling, |it| it.is_of(&SCRIPT));
        let layout_alone = self.sum(|it| it.is_of(&LAYOUT)) - forced;
        Spent {
            whole: end - start,
            script: (self.sum(|it| it.is_of(&SCRIPT)) - forced - compile_in_script).max(0.0),
            forced,
            compile,
            paint: layout_alone.max(0.0) + self.sum(|it| it.is_of(&PAINT)),
        }
    }

    /// The time of such events, those within others of them not counted again.
    fn sum(&self, is: impl Fn(&Event) -> bool) -> f64 {
        let such: Vec<_> = self.events.iter().filter(|event| is(event) && event.length > 0.0).collect();
        let is_outer =
            |event: &&&Event| !such.iter().any(|other| !std::ptr::eq(*other, **event) && other.encloses(event));
        such.iter().filter(is_outer).map(|event| event.length).sum()
    }

    /// The time of such events within others.
    fn sum_within(&self, is: impl Fn(&Event) -> bool, around: impl Fn(&Event) -> bool) -> f64 {
        let around: Vec<_> = self.events.iter().filter(|event| around(event)).collect();
        self.sum(|event| is(event) && around.iter().any(|other| other.holds(event)))
    }
}

impl Event {
    /// Whether it lies around another; of two that are the same, the earlier in the trace does not matter.
    fn encloses(&self, other: &Self) -> bool {
        self.holds(other) && self.length >= other.length && (self.start, self.length) != (other.start, other.length)
    }
}
