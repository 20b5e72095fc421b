//! What is promised to pages is what the sheet and the loader keep; that it is all documented, the pages' own tests see.

use recovery_calculator::embed::surface::{CUSTOM_PROPERTIES, ERROR_CODES};

const DIAGNOSIS: &str = include_str!("../site/diagnose.html");
const SHEET: &str = include_str!("../styles/widget.css");

#[test]
fn the_sheet_reads_the_documented_properties_and_no_others() {
    let read = SHEET.split("var(--rc-").skip(1);
    let read: Vec<String> =
        read.filter_map(|rest| rest.split([',', ')']).next()).map(|it| format!("--rc-{it}")).collect();
    for (name, _) in CUSTOM_PROPERTIES {
        assert!(read.iter().any(|it| it == name), "{name} is not read");
    }
    let documented = |name: &String| CUSTOM_PROPERTIES.iter().any(|(known, _)| known == name);
    assert_eq!(read.iter().filter(|name| !documented(name)).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn the_page_that_the_message_leads_to_explains_each_code() {
    for code in ERROR_CODES {
        assert!(DIAGNOSIS.contains(&format!("<dt><code>{code}</code></dt>")), "{code} is not explained");
    }
}
