//! The block in the block editor, from inserting it to reading the article.

use serde_json::{Value, json};

use super::plugin::{BOOKING, block};
use crate::{
    calculator::text,
    driver::{Browser, wait_for},
    owner::wordpress::{configured, custom_html, expect_one, visit},
    publishing::{Release, Site, WordPress},
    site::Cdn,
    suite::{Check, Suite, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(an_author_inserts_sets_previews_and_publishes_it).in_one_engine().in_suite(Suite::Hosts),
    check!(a_pasted_line_becomes_the_block).in_one_engine().in_suite(Suite::Hosts),
    check!(a_shortcode_becomes_the_block).in_one_engine().in_suite(Suite::Hosts),
];

const NAME: &str = "recovery-calculator/recovery-calculator";

/// Opens the editor of a new post.
fn open(browser: &Browser, site: &WordPress, user: &str) {
    site.log_in(browser, user);
    browser.go(format!("{site}/wp-admin/post-new.php"));
    browser.run_async(include_str!("editor/ready.js"), json!([]));
}

/// Publishes what is in the editor; gives what WordPress has kept, the post's address and its attributes among it.
fn publish(browser: &Browser) -> Value {
    browser.run_async(include_str!("editor/publish.js"), json!([]))
}

fn an_author_inserts_sets_previews_and_publishes_it(browser: &Browser) {
    for (release, language, title) in [
        (Release::Debian, "fr_FR", "Calculateur de récupération"),
        (Release::Newer, "fr_CA", "Calculateur de récupération"),
    ] {
        let site = WordPress::install(Site { release, language, plugin: true, ..Site::default() });
        for user in ["author", "administrator"] {
            open(browser, &site, user);
            assert_eq!(browser.run_async(include_str!("editor/insert.js"), json!([NAME])), title, "{release:?}");
            // As the page: that of the site, which is not the browser's.
            preview(browser, "semaine");
            choose(browser, "Français", "fr");
            type_at(browser, "Adresse de votre page de réservation", BOOKING);
            preview(browser, "semaine");
            let kept = publish(browser);
            visit(browser, &kept);
            expect_one(browser, user);
            assert!(text(browser, 0).contains("semaine"), "{user}");

            // The English article, by somebody who copies the block.
            open(browser, &site, user);
            let content = kept["content"].as_str().unwrap_or_default();
            browser.run_async(include_str!("editor/copy.js"), json!([content]));
            // What WordPress has written of the address is typed again as it was.
            assert_eq!(value_at(browser, "Adresse de votre page de réservation"), BOOKING, "{user}");
            choose(browser, "Anglais", "en");
            preview(browser, "week");
            visit(browser, &publish(browser));
            expect_one(browser, user);
            assert!(text(browser, 0).contains("week"), "{user}");
        }
    }
}

/// Finds the controls of the block's settings.
const CONTROL: &str = include_str!("editor/control.js");

/// Picks a language by its name.
fn choose(browser: &Browser, name: &str, value: &str) {
    let script = "const found = choice(arguments[0]);
        if (found) set(found, arguments[1]);
        return found ? '' : 'there is no choice of that name yet'";
    let script = format!("{CONTROL}\n{script}");
    said(browser, name, &script, json!([name, value]));
}

/// Types into the field with that label.
fn type_at(browser: &Browser, label: &str, value: &str) {
    let script = "const found = control(arguments[0]);
        if (found) set(found, arguments[1]);
        return found ? '' : 'there is no such field yet'";
    let script = format!("{CONTROL}\n{script}");
    said(browser, label, &script, json!([label, value]));
}

fn value_at(browser: &Browser, label: &str) -> Value {
    wait_for(label, || {
        let value =
            browser.run(&format!("{CONTROL}\nreturn (control(arguments[0]) || {{}}).value || null"), json!([label]));
        if value.is_null() { Err("there is no such field yet".to_owned()) } else { Ok(value) }
    })
}

/// Runs a script until it says nothing.
fn said(browser: &Browser, what: &str, script: &str, arguments: Value) {
    wait_for(what, || {
        let said = browser.run(script, arguments.clone());
        if said == "" { Ok(()) } else { Err(said.to_string()) }
    });
}

/// The calculator stands once in the canvas, answers in that language, and can be neither clicked nor reached.
fn preview(browser: &Browser, word: &str) {
    said(browser, "the preview", include_str!("editor/preview.js"), json!([word]));
}

/// Puts content into the editor and turns its first block into ours.
fn transform(browser: &Browser, content: &str) -> Value {
    browser.run_async(include_str!("editor/transform.js"), json!([content, NAME]))
}

fn a_pasted_line_becomes_the_block(browser: &Browser) {
    let cdn = Cdn::start();
    let configured = configured(browser, &cdn);
    for release in [Release::Debian, Release::Newer] {
        let site = WordPress::install(Site { release, plugin: true, ..Site::default() });
        for user in ["author", "administrator"] {
            open(browser, &site, user);
            let made = transform(browser, &custom_html(&configured));
            assert_eq!(made["accent"], "#7a2e4d", "{made}");
            let kept = publish(browser);
            visit(browser, &kept);
            expect_one(browser, user);
            // Whoever saved it: a name with everything that WordPress likes to change.
            assert!(text(browser, 0).contains("Massage d'effort -- \"fort\" [gallery] <3"), "{release:?}, {user}");
        }
    }
}

fn a_shortcode_becomes_the_block(browser: &Browser) {
    let site = WordPress::install(Site { release: Release::Newer, plugin: true, ..Site::default() });
    open(browser, &site, "author");
    let written = format!("[recovery_calculator lang=\"fr\" booking_url=\"{BOOKING}\" weekly-km=\"42\"]");
    let made = transform(browser, &format!("<!-- wp:shortcode -->\n{written}\n<!-- /wp:shortcode -->"));
    assert_eq!(made, json!({ "lang": "fr", "bookingUrl": BOOKING, "weeklyKm": "42" }));
    visit(browser, &publish(browser));
    expect_one(browser, "from a shortcode");
    // The same block by hand is the same page.
    assert!(block(&made).contains("\\u0026"));
}
