//! How the widget looks, against pictures that were looked at and kept: `cargo xtask snapshots` takes them anew.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use serde_json::json;

use crate::{
    acceptance::Promise::ItLooksAsItDidWhenSomebodyLastLooked,
    calculator::{Calculator, inside},
    driver::{Ability, Browser, wait_until},
    expected::TODAY,
    look::picture::Picture,
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(the_widget_looks_as_it_did_in_english)
        .covers(&[ItLooksAsItDidWhenSomebodyLastLooked])
        .needs(&[Ability::Devtools]),
    check!(the_widget_looks_as_it_did_in_french)
        .covers(&[ItLooksAsItDidWhenSomebodyLastLooked])
        .needs(&[Ability::Devtools]),
];

/// Set by `cargo xtask snapshots`.
const ACCEPT: &str = "ACCEPT_SNAPSHOTS";
/// A phone held in one hand, a usual one, and a tablet.
const WIDTHS: [u32; 3] = [320, 390, 768];
/// Down to the end of the calendar on a phone; what follows is lists.
const HIGHEST: f64 = 2_200.0;
/// Of all dots, in thousandths.
const TOLERATED: f64 = 1.0;
/// The same in another version of the browser than the one that took the pictures: it draws letters in its own way.
const TOLERATED_ELSEWHERE: f64 = 20.0;
/// Which version took the pictures.
const TAKEN_BY: &str = "tests/browser/snapshots/browser.txt";
/// A font that is the same everywhere.
const LOOK: &str = "<style>
    @font-face { font-family: Same; src: url(/assets/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2); }
    @font-face { font-family: Same; font-weight: 700;
        src: url(/assets/@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2); }
    body { margin: 0; font: 16px Same; }
</style>";

fn the_widget_looks_as_it_did_in_english(browser: &Browser) {
    compare_all(browser, "en");
}

fn the_widget_looks_as_it_did_in_french(browser: &Browser) {
    compare_all(browser, "fr");
}

fn compare_all(browser: &Browser, lang: &str) {
    let cdn = Cdn::start();
    let tag =
        cdn.tag(&format!(r#"data-today="{TODAY}" data-loading="eager" data-booking-url="https://clinic.example/""#));
    let page = Page::free(lang, &(LOOK.to_owned() + &tag));
    let version = browser.run("return navigator.userAgent.match(/Chrome\\/\\d+/)[0]", json!([]));
    let version = version.as_str().unwrap_or_default();
    let taken_by = Path::new(env!("CARGO_MANIFEST_DIR")).join(TAKEN_BY);
    if env::var_os(ACCEPT).is_some() {
        fs::write(&taken_by, version).expect("a note of the version");
    }
    let is_same = fs::read_to_string(&taken_by).is_ok_and(|taken_by| taken_by == version);
    let tolerated = if is_same { TOLERATED } else { TOLERATED_ELSEWHERE };
    let mut changed = Vec::new();
    for theme in ["light", "dark"] {
        browser.resize(390, 900);
        browser.go(&page);
        let calculator = Calculator::on(browser);
        let dress = include_str!("snapshots/dress.js");
        browser.run_async(dress, json!([theme]));
        wait_until("the theme", || calculator.has(&format!(".root[data-theme={theme}]")).then_some(()));
        let mut look = |state: &str| {
            for width in WIDTHS {
                let name = format!("{state}-{lang}-{theme}-{width}");
                changed.extend(compare(browser, width, &name, tolerated).err());
            }
        };
        look("first");
        inside(browser, "root.querySelector('[value=clot_signs]').click()");
        wait_until("the referral", || calculator.suggestion().and_then(|seen| seen.urgency));
        look("emergency");
        inside(browser, "root.querySelector('[value=clot_signs]').click()");
        let race = "const it = document.querySelector('recovery-calculator');
            [it.raceDate, it.raceDistanceKm, it.weeklyKm] = ['2027-01-17', 42.195, 60];
            it.week = 'rest,intervals,easy,tempo,rest,easy,long'";
        browser.run(race, json!([]));
        wait_until("the race", || (calculator.value("race_date") == "2027-01-17").then_some(()));
        let friday = "svg [data-day='2026-12-04']";
        let click = "dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))";
        inside(browser, &format!("root.querySelector(\"{friday}\").{click}"));
        wait_until("Friday's story", || calculator.has("button[data-day='2026-12-04']").then_some(()));
        look("race");
    }
    assert!(
        changed.is_empty(),
        "{}\nLook at target/snapshots/; if it is as it should be: cargo xtask snapshots",
        changed.join("\n")
    );
}

/// Compares the widget with the picture of that name, or keeps it as that.
fn compare(browser: &Browser, width: u32, name: &str, tolerated: f64) -> Result<(), String> {
    // As high as the picture, so that nothing sticks to an edge in the middle of it.
    browser.resize(width, HIGHEST as u32);
    let height = browser.run("return document.querySelector('recovery-calculator').offsetHeight", json!([]));
    let found = Picture::read(&browser.picture(0.0, height.as_f64().unwrap_or_default().min(HIGHEST)));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = |folder: &str| -> PathBuf {
        let folder = root.join(folder);
        fs::create_dir_all(&folder).expect("a folder for the pictures");
        folder.join(format!("{name}.png"))
    };
    let kept = file("tests/browser/snapshots");
    if env::var_os(ACCEPT).is_some() {
        fs::write(kept, found.write()).expect("a picture that can be kept");
        return Ok(());
    }
    let problem = match fs::read(&kept) {
        Err(_) => Some(format!("{name} has never been taken")),
        Ok(kept) => match Picture::read(&kept).difference(&found) {
            Some(share) if share <= tolerated => None,
            Some(share) => Some(format!("{name} differs in {share:.1} of 1,000 dots")),
            None => Some(format!("{name} has another size")),
        },
    };
    let Some(problem) = problem else { return Ok(()) };
    fs::write(file("target/snapshots"), found.write()).expect("a picture to look at");
    Err(problem)
}
