//! The documentation names everything that a page may rely on, and nothing else is promised there.

use recovery_calculator::embed::surface::{ATTRIBUTES, CUSTOM_PROPERTIES, ERROR_CODES, EVENTS, PARTS, STATES};

const README: &str = include_str!("../README.md");
const APOLOGIES: &str = include_str!("../src/embed/loader/stand_in.js");
const SHEET: &str = include_str!("../styles/widget.css");

#[test]
fn the_readme_names_all_of_it() {
    let attributes = ATTRIBUTES.iter().map(|(attribute, ..)| attribute.name.to_owned());
    let events = EVENTS.iter().map(|event| event.name.to_owned());
    let parts = PARTS.iter().map(|(name, _)| (*name).to_owned());
    let states = STATES.iter().map(|(name, _)| format!(":state({name})"));
    let properties = CUSTOM_PROPERTIES.iter().map(|(name, _)| (*name).to_owned());
    for name in attributes.chain(events).chain(parts).chain(states).chain(properties) {
        assert!(README.contains(&format!("`{name}`")), "README.md does not name {name}");
    }
}

#[test]
fn the_sheet_reads_the_documented_properties_and_no_others() {
    let read = SHEET.split("var(--rc-").skip(1);
    let read: Vec<String> =
        read.filter_map(|rest| rest.split([',', ')']).next()).map(|it| format!("--rc-{it}")).collect();
    for (name, _) in CUSTOM_PROPERTIES {
        assert!(read.iter().any(|it| it == name), "{name} is not read");
    }
    // How high a widget may be that has grown out of its place: the loader's own.
    let own = "--rc-clip";
    let documented = |name: &String| name == own || CUSTOM_PROPERTIES.iter().any(|(known, _)| known == name);
    assert_eq!(read.iter().filter(|name| !documented(name)).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn each_code_has_its_hint_for_the_site_owner() {
    for code in ERROR_CODES {
        assert!(APOLOGIES.contains(&format!("'{code}': '")), "{code} has no hint");
    }
}
