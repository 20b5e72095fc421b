//! The pasted line in Markdown, which generators of static sites write pages from.

use serde_json::json;

use crate::{
    driver::Browser,
    owner::wordpress::expect_one,
    publishing::{CAUTIOUS, UNSAFE, Written},
    site::Cdn,
    suite::{Check, Suite, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(hugo_shows_it_from_a_shortcode_or_where_html_is_allowed).in_suite(Suite::Hosts),
    check!(hugo_drops_it_from_markdown_by_itself).in_one_engine().in_suite(Suite::Hosts),
    check!(eleventy_shows_it_from_markdown).in_suite(Suite::Hosts),
];

fn article(line: &str) -> String {
    format!("# Massage\n\nBefore it -- \"quoted\".\n\n{line}\n\nAfter it.")
}

fn hugo_shows_it_from_a_shortcode_or_where_html_is_allowed(browser: &Browser) {
    let cdn = Cdn::start();
    let line = cdn.line("fr");
    for (settings, article) in [(UNSAFE, article(&line)), (CAUTIOUS, article("{{< recovery >}}"))] {
        let site = Written::by_hugo(settings, &line, &article);
        browser.go(&site);
        expect_one(browser, &article);
    }
}

fn hugo_drops_it_from_markdown_by_itself(browser: &Browser) {
    let cdn = Cdn::start();
    let line = cdn.line("fr");
    let site = Written::by_hugo(CAUTIOUS, &line, &article(&line));
    browser.go(&site);
    let seen = "return [document.querySelector('main').textContent.includes('After it'), document.scripts.length]";
    assert_eq!(browser.run(seen, json!([])), json!([true, 0]));
}

fn eleventy_shows_it_from_markdown(browser: &Browser) {
    let cdn = Cdn::start();
    let site = Written::by_eleventy(&article(&cdn.line("fr")));
    browser.go(&site);
    expect_one(browser, "in Markdown");
}
