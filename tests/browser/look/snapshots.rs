//! How the widget looks, against pictures that were looked at and kept: `cargo xtask snapshots` takes them anew.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::ItLooksAsItDidWhenSomebodyLastLooked,
    calculator::{Calculator, inside},
    driver::{Ability, Browser, wait_until},
    expected::TODAY,
    look::{picture::Picture, set_size, states::State},
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
/// A narrow phone, a usual one, a tablet, a desktop.
const WIDTHS: [u32; 4] = [320, 390, 760, 1080];
/// Where only the colours are others.
const WIDTHS_IN_THE_DARK: [u32; 2] = [390, 1080];
const HIGHEST: f64 = 3_200.0;
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
    body { margin: 0; font: 16px Same; --rc-font: Same; }
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
    let mut album = Album::open(browser, lang);
    for (theme, widths) in [("light", WIDTHS.as_slice()), ("dark", WIDTHS_IN_THE_DARK.as_slice())] {
        browser.resize(390, 900);
        browser.go(&page);
        let calculator = Calculator::on(browser);
        browser.run_async(include_str!("snapshots/dress.js"), json!([theme]));
        wait_until("the theme", || calculator.has(&format!(".root[data-theme={theme}]")).then_some(()));
        for state in State::ALL {
            browser.resize(390, 900);
            state.show(calculator);
            for width in widths {
                album.compare(*width, &format!("{}-{lang}-{theme}-{width}", state.name()), part(state));
            }
            if theme == "light" && [State::Example, State::Stale, State::Race].contains(&state) {
                compare_settings(browser, &mut album, &format!("{}-{lang}", state.name()));
            }
            state.leave(calculator);
        }
    }
    album.close();
}

/// Of a panel's state only the questions are others than in the example.
fn part(state: State) -> &'static str {
    match state {
        State::Spots | State::Days | State::Last | State::Often | State::Health => "[part~=form]",
        _ => ".calculator",
    }
}

/// What the reader's own settings make of a state: the system's colours, large text, paper.
fn compare_settings(browser: &Browser, album: &mut Album, name: &str) {
    let media = |media: &str, features: Value| {
        browser.devtools("Emulation.setEmulatedMedia", json!({ "media": media, "features": features }));
    };
    media("", json!([{ "name": "forced-colors", "value": "active" }]));
    album.compare(390, &format!("{name}-forced-390"), ".calculator");
    media("print", json!([]));
    album.compare(700, &format!("{name}-print-700"), ".calculator");
    media("", json!([]));
    set_size(browser, "32px");
    album.compare(390, &format!("{name}-large-390"), ".calculator");
    set_size(browser, "");
}

/// The pictures that were kept, and what differs from them.
struct Album<'a> {
    browser: &'a Browser,
    tolerated: f64,
    changed: Vec<String>,
}

impl<'a> Album<'a> {
    fn open(browser: &'a Browser, lang: &str) -> Self {
        let version = browser.run("return navigator.userAgent.match(/Chrome\\/\\d+/)[0]", json!([]));
        let version = version.as_str().unwrap_or_default();
        let taken_by = Path::new(env!("CARGO_MANIFEST_DIR")).join(TAKEN_BY);
        if env::var_os(ACCEPT).is_some() {
            fs::write(&taken_by, version).expect("a note of the version");
            forget(lang);
        }
        let is_same = fs::read_to_string(&taken_by).is_ok_and(|taken_by| taken_by == version);
        let tolerated = if is_same { TOLERATED } else { TOLERATED_ELSEWHERE };
        Self { browser, tolerated, changed: Vec::new() }
    }

    /// Compares the widget from its top to the end of a part with the picture of that name, or keeps it as that.
    fn compare(&mut self, width: u32, name: &str, part: &str) {
        // As high as the picture, so that nothing sticks to an edge in the middle of it.
        self.browser.resize(width, HIGHEST as u32);
        // The bar comes and goes as the browser tells what is in sight, sooner or later: it is left out.
        inside(self.browser, "root.querySelector('.bar').style.display = 'none'");
        let end = format!(
            "if (root.activeElement) root.activeElement.blur();
            return root.querySelector('{part}').getBoundingClientRect().bottom + scrollY"
        );
        let height = inside(self.browser, &end).as_f64().unwrap_or_default().ceil().min(HIGHEST);
        let found = Picture::read(&self.browser.picture(0.0, height));
        let kept = file("tests/browser/snapshots", name);
        if env::var_os(ACCEPT).is_some() {
            fs::write(kept, found.write()).expect("a picture that can be kept");
            return;
        }
        let kept = fs::read(&kept).ok().map(|kept| Picture::read(&kept));
        let problem = match kept.map(|kept| kept.difference(&found)) {
            None => format!("{name} has never been taken"),
            Some(Some(share)) if share <= self.tolerated => return,
            Some(Some(share)) => format!("{name} differs in {share:.1} of 1,000 dots"),
            Some(None) => format!("{name} has another size"),
        };
        fs::write(file("target/snapshots", name), found.write()).expect("a picture to look at");
        self.changed.push(problem);
    }

    #[track_caller]
    fn close(self) {
        assert!(
            self.changed.is_empty(),
            "{}\nLook at target/snapshots/; if it is as it should be: cargo xtask snapshots",
            self.changed.join("\n")
        );
    }
}

/// Takes away the pictures of a language: some states may be no more.
fn forget(lang: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/snapshots");
    for picture in fs::read_dir(folder).into_iter().flatten().flatten() {
        if picture.file_name().to_string_lossy().contains(&format!("-{lang}-")) {
            fs::remove_file(picture.path()).expect("a picture that can go");
        }
    }
}

fn file(folder: &str, name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    fs::create_dir_all(&folder).expect("a folder for the pictures");
    folder.join(format!("{name}.png"))
}
