//! The plugin on readers' pages: where its script is, what the shortcode takes, what is left without it.

use serde_json::{Value, json};

use crate::{
    calculator::Calculator,
    driver::Browser,
    owner::wordpress::{expect_one, post, visit},
    pages::frameworks::COUNT,
    publishing::{Release, Site, WordPress},
    suite::{Check, Suite, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(its_script_is_only_on_pages_that_have_it).in_one_engine().in_suite(Suite::Hosts),
    check!(the_shortcode_takes_what_the_element_takes).in_one_engine().in_suite(Suite::Hosts),
    check!(its_colours_are_those_of_the_configurator).in_one_engine().in_suite(Suite::Hosts),
    check!(without_it_the_page_is_harmless).in_one_engine().in_suite(Suite::Hosts),
    check!(optimisers_of_scripts_leave_it_alone).in_one_engine().in_suite(Suite::Hosts),
];

/// Where the booking link of the checks leads.
pub(super) const BOOKING: &str = "https://clinic.example/rdv?date={date}&service={service}";

/// The block, as the editor writes it.
pub(super) fn block(attributes: &Value) -> String {
    let attributes = attributes.to_string().replace('&', "\\u0026").replace("--", "\\u002d\\u002d");
    format!("<!-- wp:recovery-calculator/recovery-calculator {attributes} /-->\n\n")
}

fn french() -> String {
    block(&json!({ "lang": "fr", "bookingUrl": BOOKING }))
}

/// The tags of the script in the page: where each stands, and whether it waits for nothing.
fn scripts(browser: &Browser) -> Value {
    let tags = "return [...document.querySelectorAll('script[src*=\"recovery-calculator.js\"]')].map(
        (tag) => [tag.parentNode.localName, tag.async, tag.dataset.place, new URL(tag.src).origin === location.origin])";
    browser.run(tags, json!([]))
}

fn its_script_is_only_on_pages_that_have_it(browser: &Browser) {
    for (release, theme) in [(Release::Debian, "twentytwentyone"), (Release::Debian, ""), (Release::Newer, "")] {
        let site = WordPress::install(Site { release, theme, plugin: true, ..Site::default() });
        site.log_in(browser, "administrator");
        let kept = site.save(browser, "posts", post(&french()));
        // A synced pattern tells the page before its content nothing of what it holds.
        let pattern = site.save(browser, "blocks", post(&french()));
        let content = format!("<!-- wp:block {{\"ref\":{}}} /-->", pattern["id"]);
        let patterned = site.save(browser, "posts", post(&content));
        visit(browser, &kept);
        expect_one(browser, "the block");
        assert_eq!(scripts(browser), json!([["head", true, "none", true]]), "{release:?} {theme}");
        visit(browser, &patterned);
        expect_one(browser, "in a pattern");
        browser.go(format!("{site}/sample-page/"));
        assert_eq!(scripts(browser), json!([]), "{release:?} {theme}");
        browser.go(format!("{site}/massage/feed/"));
        assert_eq!(browser.console_errors(), [""; 0]);
    }
}

fn the_shortcode_takes_what_the_element_takes(browser: &Browser) {
    let site = WordPress::install(Site { plugin: true, ..Site::default() });
    let written = "[recovery_calculator lang=\"fr\" unit='mi' theme=\"dark\" weekly_km=\"42\" heading-level=3 \
                   booking-url=\"https://clinic.example/rdv?date={date}&service={service}\" race_distance_km=\"10\"]";
    for user in ["author", "administrator"] {
        site.log_in(browser, user);
        visit(browser, &site.save(browser, "posts", post(&format!("Avant.\n\n{written}\n\nAprès."))));
        expect_one(browser, user);
        let says = "const it = document.querySelector('recovery-calculator');
            return ['lang', 'unit', 'theme', 'weekly-km', 'heading-level', 'race-distance-km'].map((name) => it.getAttribute(name))";
        assert_eq!(browser.run(says, json!([])), json!(["fr", "mi", "dark", "42", "3", "10"]), "{user}");
    }
    // What is none of its values is left out, and nothing that is written there becomes HTML.
    let wrong = "[recovery_calculator lang=\"de\" theme=\"pink\" onclick=\"alert(1)\" booking-url=\"javascript:alert(1)\" accent=\"red;x:y\" base=\"https://evil.example/\" clinic='\"><img src=x onerror=alert(1)>']";
    site.log_in(browser, "author");
    visit(browser, &site.save(browser, "posts", post(wrong)));
    Calculator::scrolled_to(browser);
    let names = "const it = document.querySelector('recovery-calculator');
        return [it.getAttributeNames().join(' '), it.getAttribute('base').startsWith(location.origin), document.querySelectorAll('[onerror]').length]";
    assert_eq!(browser.run(names, json!([])), json!(["base style", true, 0]));
}

fn its_colours_are_those_of_the_configurator(browser: &Browser) {
    let site = WordPress::install(Site { plugin: true, ..Site::default() });
    let colours = ["#7a2e4d", "#000000", "#ffffff", "#ffcc00", "#0b7a75", "#808080", "#00ff00", "#1234ab", "#e91e63"];
    let themes = ["auto", "light", "dark"];
    let all = colours.iter().flat_map(|colour| themes.map(|theme| (*colour, theme)));
    let written: String =
        all.map(|(colour, theme)| format!("[recovery_calculator accent=\"{colour}\" theme=\"{theme}\"]\n\n")).collect();
    site.log_in(browser, "author");
    visit(browser, &site.save(browser, "posts", post(&written)));
    let compared = include_str!("plugin/colours.js");
    assert_eq!(browser.run_async(compared, json!([colours])), json!([colours.len() * themes.len(), []]));
}

fn without_it_the_page_is_harmless(browser: &Browser) {
    let site = WordPress::install(Site { plugin: true, ..Site::default() });
    site.log_in(browser, "administrator");
    let content = format!("<!-- wp:paragraph -->\n<p>Avant.</p>\n<!-- /wp:paragraph -->\n\n{}", french());
    let kept = site.save(browser, "posts", post(&content));
    let plugin = "plugins/recovery-calculator/recovery-calculator";
    for (status, count) in [("inactive", 0), ("active", 1)] {
        site.log_in(browser, "administrator");
        site.save(browser, plugin, json!({ "status": status }));
        visit(browser, &kept);
        assert_eq!(browser.run(COUNT, json!([])), count, "{status}");
        assert_eq!(scripts(browser).as_array().map(Vec::len), Some(count), "{status}");
        let text = browser.run("return document.body.innerText", json!([]));
        assert!(text.as_str().is_some_and(|text| text.contains("Avant.") && !text.contains("recovery")), "{text}");
        assert_eq!(browser.console_errors(), [""; 0], "{status}");
    }
}

fn optimisers_of_scripts_leave_it_alone(browser: &Browser) {
    for optimiser in ["joins", "delays"] {
        let site = WordPress::install(Site { plugin: true, optimiser, theme: "twentytwentyone", ..Site::default() });
        site.log_in(browser, "author");
        visit(browser, &site.save(browser, "posts", post(&french())));
        expect_one(browser, optimiser);
        // It has done its work on the others.
        let worked = "return document.querySelectorAll('script[src*=\"/cache/joined-\"], [type=rocketlazyloadscript]').length > 0";
        assert_eq!(browser.run(worked, json!([])), true, "{optimiser}");
    }
}
