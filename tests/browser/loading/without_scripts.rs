//! Readers whose browser runs no scripts.

use crate::{
    acceptance::Promise::WithoutScriptsThePagesOwnLinkIsThere,
    driver::{Ability, Browser, Setup},
    site::{Cdn, Page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[check!(without_scripts_the_pages_own_link_is_shown)
    .covers(&[WithoutScriptsThePagesOwnLinkIsThere])
    .needs(&[Ability::NoScript])
    .with(Setup::NoScript)];

fn without_scripts_the_pages_own_link_is_shown(browser: &Browser) {
    let cdn = Cdn::start();
    let element = "<recovery-calculator loading='eager'><a href='https://clinic.example/rdv'>Book by hand</a></recovery-calculator>";
    let page = Page::free("en", &format!("{element}{}", cdn.tag("")));
    browser.go(&page);
    let link = browser.find("recovery-calculator a");
    assert_eq!(link.name(), "Book by hand");
    assert_eq!(cdn.requests().iter().filter(|path| path.ends_with(".wasm")).count(), 0);
}
