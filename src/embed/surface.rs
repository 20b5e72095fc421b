//! Everything of the element that a page may rely on: attributes, events, parts, states, custom properties.
//!
//! The build reads this file, too, and writes the types and the manifest of the element from it; it imports nothing.

/// One attribute, as documented to page authors.
#[derive(Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Its name; on the script tag with `data-` before it.
    pub name: &'static str,
    /// What may stand in it.
    pub allowed: &'static str,
    /// What holds without it.
    pub default: &'static str,
}

const fn attribute(name: &'static str, allowed: &'static str, default: &'static str) -> Attribute {
    Attribute { name, allowed, default }
}

/// `lang`.
pub static LANG: Attribute = attribute("lang", "en, fr", "the language of the page, then of the browser");
/// `unit`.
pub static UNIT: Attribute = attribute("unit", "km, mi", "km");
/// `theme`.
pub static THEME: Attribute = attribute("theme", "auto, light, dark", "auto");
/// `booking-url`.
pub static BOOKING_URL: Attribute =
    attribute("booking-url", "an address that starts with https://, http://, tel: or mailto:", "the clinic's");
/// `clinic`.
pub static CLINIC: Attribute =
    attribute("clinic", "a clinic's JSON, or its address", "a clinic that offers everything");
/// `heading-level`.
pub static HEADING_LEVEL: Attribute = attribute("heading-level", "2, 3, 4, 5, 6", "2");
/// `loading`.
pub static LOADING: Attribute = attribute("loading", "lazy, eager", "lazy");
/// `today`.
pub static TODAY: Attribute = attribute("today", "a date as in 2026-11-23", "the clinic's today, or the reader's");
/// `race-date`.
pub static RACE_DATE: Attribute = attribute("race-date", "a date as in 2026-11-23", "none");
/// `race-distance-km`.
pub static RACE_DISTANCE_KM: Attribute = attribute("race-distance-km", "a number above 0, up to 1000", "none");
/// `weekly-km`.
pub static WEEKLY_KM: Attribute = attribute("weekly-km", "a number from 0 to 400", "30");
/// `week`.
pub static WEEK: Attribute =
    attribute("week", "seven sessions from Monday on, as in rest,easy,rest,tempo,rest,easy,long", "an example");
/// `base`.
pub static BASE: Attribute = attribute("base", "the address of the folder of the files", "the script's own folder");

/// What a property of the element takes, and what its type is called in TypeScript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// One of these words.
    Words(&'static [&'static str]),
    /// Any text.
    Text,
    /// A number, or its digits.
    Number,
    /// A clinic as an object, as JSON, or its address.
    Clinic,
}

/// Every attribute with the type of its property and a sentence, in the order of the documentation; the loader
/// observes the same.
pub static ATTRIBUTES: [(&Attribute, Typed, &str); 13] = [
    (&LANG, Typed::Words(&["en", "fr"]), "The language of the calculator."),
    (&UNIT, Typed::Words(&["km", "mi"]), "The unit of distance."),
    (&THEME, Typed::Words(&["auto", "light", "dark"]), "Light or dark; `auto` is as the page around it is."),
    (&BOOKING_URL, Typed::Text, "Where to book; {date}, {service}, {kind} and {lang} are filled in."),
    (&CLINIC, Typed::Clinic, "The clinic's services, opening days and policy."),
    (&HEADING_LEVEL, Typed::Number, "The level of the calculator's own heading."),
    (&LOADING, Typed::Words(&["lazy", "eager"]), "Whether it loads only when the reader comes near."),
    (&TODAY, Typed::Text, "The day that counts as today, for demonstrations."),
    (&RACE_DATE, Typed::Text, "The day of the race, filled in."),
    (&RACE_DISTANCE_KM, Typed::Number, "The race's distance in kilometres, filled in."),
    (&WEEKLY_KM, Typed::Number, "Kilometres in a week, filled in."),
    (&WEEK, Typed::Text, "The sessions of the week, filled in."),
    (&BASE, Typed::Text, "The folder of the files, where the script cannot find itself."),
];

/// An event that the element dispatches; all bubble and cross shadow roots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its type.
    pub name: &'static str,
    /// What its detail is called in TypeScript.
    pub detail: &'static str,
    /// When it comes.
    pub about: &'static str,
}

/// Every event.
pub static EVENTS: [Event; 4] = [
    Event {
        name: "recovery-ready",
        detail: "RecoveryReadyDetail",
        about: "The widget answers, and every control is there.",
    },
    Event { name: "recovery-plan", detail: "RecoveryPlanDetail", about: "The reader changed something." },
    Event {
        name: "recovery-book",
        detail: "RecoveryPlanDetail",
        about: "The booking link is followed; `preventDefault()` keeps the reader here.",
    },
    Event { name: "recovery-error", detail: "RecoveryErrorDetail", about: "The widget could not load." },
];

/// What `recovery-error` can say.
pub static ERROR_CODES: [&str; 8] =
    ["RC-CONFIG", "RC-CSP", "RC-FILE", "RC-HTTP", "RC-MAGIC", "RC-NET", "RC-NOWASM", "RC-PANIC"];

/// Every part, and what it is.
pub static PARTS: [(&str, &str); 11] = [
    ("root", "everything"),
    ("form", "the questions"),
    ("suggestion", "the answer in words"),
    ("reasons", "the rules behind it"),
    ("calendar", "the days and what fits on each"),
    ("book", "the booking link"),
    ("add-race", "the button that asks for another race"),
    ("ics", "the calendar file"),
    ("ics-all", "the calendar file of the whole plan"),
    ("share", "the link that shares the entries, without those of health"),
    ("call", "the telephone link where a doctor or an ambulance is needed"),
];

/// Every state, and when it holds.
pub static STATES: [(&str, &str); 4] = [
    ("loading", "until the widget answers"),
    ("ready", "while it answers"),
    ("error", "when it could not load"),
    ("referral", "when it sends the reader to a doctor"),
];

/// Every custom property, and what it colours or measures.
pub static CUSTOM_PROPERTIES: [(&str, &str); 14] = [
    ("--rc-accent", "buttons, links and what is chosen"),
    ("--rc-on-accent", "text on the accent"),
    ("--rc-surface", "the ground"),
    ("--rc-text", "text"),
    ("--rc-muted", "text of less weight"),
    ("--rc-border", "lines"),
    ("--rc-edge", "the edges of controls"),
    ("--rc-sunken", "the ground of what lies deeper"),
    ("--rc-tint", "the ground of the suggestion"),
    ("--rc-radius", "rounded corners"),
    ("--rc-font", "the font family"),
    ("--rc-size", "the size of text, the reader's own by default"),
    ("--rc-space", "the distances"),
    ("--rc-focus", "the ring around what has the focus"),
];
