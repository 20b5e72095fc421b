//! How the article looks: nothing sticks out at any width, and the pictures are there to look at.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::NothingOverflowsFrom240To900PxAndAt400Percent,
    calculator::Calculator,
    driver::{Ability, Browser},
    site::Cdn,
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(nothing_sticks_out_in_english)
        .covers(&[NothingOverflowsFrom240To900PxAndAt400Percent])
        .needs(&[Ability::Devtools]),
    check!(nothing_sticks_out_in_french)
        .covers(&[NothingOverflowsFrom240To900PxAndAt400Percent])
        .needs(&[Ability::Devtools]),
];

const WIDTHS: [u32; 3] = [320, 390, 768];
const SCHEMES: [&str; 2] = ["light", "dark"];
/// Higher pictures are hard to look at.
const HIGHEST: f64 = 1400.0;

fn nothing_sticks_out_in_english(browser: &Browser) {
    look_at(browser, "en");
}

fn nothing_sticks_out_in_french(browser: &Browser) {
    look_at(browser, "fr");
}

fn look_at(browser: &Browser, lang: &str) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
    fs::create_dir_all(&folder).expect("a folder for the pictures");
    let cdn = Cdn::start();
    for scheme in SCHEMES {
        browser.prefer_scheme(scheme);
        for width in WIDTHS {
            browser.resize(width, 900);
            browser.go(format!("{cdn}/?lang={lang}"));
            Calculator::scrolled_to(browser);
            let name = format!("{lang}-{scheme}-{width}");
            take_pictures(browser, &folder, &name);
            assert_eq!(sticking_out(browser), json!([]), "{name}");
        }
    }
}

/// One picture of the article, and as many of the calculator as it takes from top to bottom.
fn take_pictures(browser: &Browser, folder: &Path, name: &str) {
    let heights = "const { top, height } = document.querySelector('recovery-calculator').getBoundingClientRect();
        return [document.documentElement.scrollHeight, top + scrollY, height]";
    let heights = browser.run(heights, json!([]));
    let [page, top, height] = [0, 1, 2].map(|place| heights[place].as_f64().unwrap_or_default());
    save(&folder.join(format!("article-{name}.png")), &browser.picture(0.0, page));
    let mut done = 0.0;
    for number in 1.. {
        let part = HIGHEST.min(height - done);
        if part < 1.0 {
            return;
        }
        save(&folder.join(format!("calculator-{name}-{number}.png")), &browser.picture(top + done, part));
        done += part;
    }
}

fn save(file: &Path, picture: &[u8]) {
    fs::write(file, picture).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}

/// What is wider than the page, or than the calculator around it.
pub(crate) fn sticking_out(browser: &Browser) -> Value {
    browser.run(include_str!("screens/sticking_out.js"), json!([]))
}
