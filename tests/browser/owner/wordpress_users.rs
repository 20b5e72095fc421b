//! Who may save the pasted line in WordPress.

use serde_json::{Value, json};

use crate::{
    driver::Browser,
    owner::wordpress::{custom_html, expect_one, post, visit},
    publishing::{Site, WordPress},
    site::Cdn,
    suite::{Check, Suite, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(administrators_and_editors_may_save_it_and_others_may_not).in_one_engine().in_suite(Suite::Hosts),
    check!(authors_may_use_a_reusable_block_that_holds_it).in_one_engine().in_suite(Suite::Hosts),
    check!(on_a_network_only_its_own_administrators_may_save_it).in_one_engine().in_suite(Suite::Hosts),
];

/// What is left of something saved.
fn raw(kept: &Value) -> String {
    kept["content"]["raw"].as_str().unwrap_or_default().to_owned()
}

/// What a user's own post keeps.
fn kept_by(browser: &Browser, site: &WordPress, user: &str, content: &str) -> String {
    site.log_in(browser, user);
    let draft = json!({ "title": "Massage", "content": custom_html(content), "status": "draft" });
    raw(&site.save(browser, "posts", draft))
}

/// Everything that a page can say of the calculator; the link is what nobody takes away.
fn every_way(cdn: &Cdn) -> (String, String) {
    let link = format!("<a href=\"{cdn}/calculator.html?lang=fr\">Calculateur</a>");
    let element = format!("<recovery-calculator lang=\"fr\">{link}</recovery-calculator>");
    let frame = format!("<iframe src=\"{cdn}/embed.html\" title=\"Calculateur\"></iframe>");
    (format!("{}\n{element}\n{frame}", cdn.line("fr")), link)
}

fn administrators_and_editors_may_save_it_and_others_may_not(browser: &Browser) {
    let cdn = Cdn::start();
    let (content, link) = every_way(&cdn);
    let site = WordPress::install(Site::default());
    for user in ["administrator", "owner", "editor"] {
        assert_eq!(kept_by(browser, &site, user, &content).trim(), custom_html(&content).trim(), "{user}");
    }
    for user in ["author", "contributor"] {
        expect_the_link_alone(&kept_by(browser, &site, user, &content), &link);
    }
}

#[track_caller]
fn expect_the_link_alone(kept: &str, link: &str) {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(words(kept), words(&custom_html(link)));
}

/// A reusable block (a synced pattern, since WordPress 6.3) is saved by who may, and put into posts by everybody.
fn authors_may_use_a_reusable_block_that_holds_it(browser: &Browser) {
    for (is_network, user) in [(false, "author"), (true, "owner")] {
        let cdn = Cdn::start();
        let site = WordPress::install(Site { is_network, ..Site::default() });
        site.log_in(browser, "administrator");
        let block = site.save(browser, "blocks", post(&custom_html(&cdn.line("fr"))));
        site.log_in(browser, user);
        let content = format!("<!-- wp:block {{\"ref\":{}}} /-->", block["id"]);
        visit(browser, &site.save(browser, "posts", post(&content)));
        expect_one(browser, user);
    }
}

fn on_a_network_only_its_own_administrators_may_save_it(browser: &Browser) {
    let cdn = Cdn::start();
    let (content, link) = every_way(&cdn);
    let site = WordPress::install(Site { is_network: true, ..Site::default() });
    for user in ["owner", "editor", "author"] {
        expect_the_link_alone(&kept_by(browser, &site, user, &content), &link);
    }
    site.log_in(browser, "administrator");
    let kept = site.save(browser, "posts", post(&custom_html(&cdn.line("fr"))));
    visit(browser, &kept);
    expect_one(browser, "on a network");
    // Who saves last decides, whatever they have changed.
    site.log_in(browser, "editor");
    let title = json!({ "title": "Massage and running" });
    let kept = site.save(browser, &format!("posts/{}", kept["id"]), title);
    assert!(!raw(&kept).contains("<script"), "{kept}");
}
