//! What a clinic downloads: the page to begin with, and the folder that it uploads.

use std::{fs, path::PathBuf};

use serde_json::json;

use crate::{
    calculator::Calculator,
    driver::Browser,
    site::Page,
    suite::{Check, Suite, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(the_page_to_begin_with_opens_by_a_double_click).in_suite(Suite::Hosts).in_one_engine(),
    check!(the_folder_works_where_it_is_uploaded).in_suite(Suite::Hosts).in_one_engine(),
];

/// The unpacked archive, as `cargo xtask test --hosts` has put it there.
fn unpacked() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/tools/bundle");
    let top = fs::read_dir(&folder).expect("an unpacked bundle").next().expect("a folder in it");
    top.expect("a folder").path()
}

fn the_page_to_begin_with_opens_by_a_double_click(browser: &Browser) {
    let folder = unpacked();
    browser.go(format!("file://{}", folder.join("START-HERE.html").display()));
    let page = browser.run(
        "return { languages: [...document.querySelectorAll('section')].map((it) => it.lang),
            steps: [...document.querySelectorAll('ol')].map((it) => it.children.length),
            links: [...document.querySelectorAll('a')].map((it) => it.getAttribute('href')),
            loaded: performance.getEntriesByType('resource').length + document.scripts.length }",
        json!([]),
    );
    assert_eq!(page["languages"], json!(["fr", "en"]));
    assert_eq!(page["steps"], json!([3, 3]));
    assert_eq!(page["loaded"], 0, "it needs nothing beside it, and runs nothing");
    for link in page["links"].as_array().into_iter().flatten().filter_map(|link| link.as_str()) {
        let file = folder.join(link.split(['?', '#']).next().unwrap_or_default());
        assert!(file.is_file(), "{link} leads nowhere");
    }
}

fn the_folder_works_where_it_is_uploaded(browser: &Browser) {
    let site = Page::folder(unpacked());
    browser.go(format!("{site}/recovery/calculator.html?lang=fr"));
    assert!(Calculator::on(browser).suggestion().is_some_and(|suggestion| suggestion.date.is_some()));
}
