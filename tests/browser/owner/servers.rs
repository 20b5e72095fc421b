//! Real web servers, set up as `hosting/` says: what they say of each file, and that the widget comes from them.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use crate::{
    acceptance::Promise::NginxAndApacheServeItWell,
    calculator::Calculator,
    driver::Browser,
    page_log,
    site::{Cdn, Host, Page, releases},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(nginx_serves_it_as_the_headers_file_says).covers(&[NginxAndApacheServeItWell]),
    check!(apache_serves_it_as_the_headers_file_says).covers(&[NginxAndApacheServeItWell]),
];

fn nginx_serves_it_as_the_headers_file_says(browser: &Browser) {
    if let Some(host) = Host::nginx() {
        look_at(browser, &host);
    }
}

fn apache_serves_it_as_the_headers_file_says(browser: &Browser) {
    if let Some(host) = Host::apache() {
        look_at(browser, &host);
    }
}

fn look_at(browser: &Browser, host: &Host) {
    let files: HashMap<String, Vec<u8>> = releases().into_iter().collect();
    let rules = rules(&String::from_utf8_lossy(&files["_headers"]));
    for (path, content) in files.iter().filter(|(path, _)| !path.ends_with(".br") && *path != "_headers") {
        let path = format!("/{path}");
        let compressed = host.get(&path, "gzip, deflate, br").expect("an answer");
        assert_eq!(compressed.status, 200, "{path}");
        assert_eq!(compressed.all("content-encoding"), ["br"], "{path}");
        assert_eq!(compressed.body, files[&format!("{}.br", &path[1..])], "{path}");
        let plain = host.get(&path, "identity").expect("an answer");
        assert_eq!(plain.all("content-encoding"), [""; 0], "{path}");
        assert!(plain.body == *content, "{path} is another file");
        for reply in [compressed, plain] {
            assert_eq!(reply.all("content-type"), [content_type(&path)], "{path}");
            assert_eq!(reply.all("vary"), ["Accept-Encoding"], "{path}");
            let said: Vec<_> = rules.iter().filter(|(rule, _)| holds(rule, &path)).flat_map(|(_, said)| said).collect();
            for (name, value) in &said {
                assert_eq!(reply.all(name), [value], "{path}: {name}");
            }
            let is_cached = said.iter().any(|(name, _)| name == "cache-control");
            assert_eq!(reply.all("cache-control").len(), usize::from(is_cached), "{path}");
        }
    }
    // One folder is of this version alone, another of all from it on.
    let folders: BTreeSet<&str> = files.keys().filter_map(|path| Some(path.split_once('/')?.0)).collect();
    assert_eq!(folders.len(), 2);
    for folder in folders {
        says_what_is_missing(host, folder);
        let hashes: Value = serde_json::from_slice(&files[&format!("{folder}/sri.json")]).expect("sri.json is JSON");
        answers_from(browser, &format!("{host}/{folder}"), &hashes);
    }
    let headers = host.get("/_headers", "br").expect("an answer").status;
    assert!([403, 404].contains(&headers), "{headers}");
}

fn says_what_is_missing(host: &Host, folder: &str) {
    let script = host.get(&format!("/{folder}/recovery-calculator.js"), "gzip").expect("an answer");
    assert_eq!(script.all("content-encoding"), ["gzip"], "browsers from before brotli");
    let missing = host.get(&format!("/{folder}/recovery-calculator-00.wasm"), "br").expect("an answer");
    assert_eq!(missing.status, 404);
    assert_eq!(missing.all("access-control-allow-origin"), ["*"], "the script can read that it is missing");
    assert_eq!(missing.all("cache-control"), [""; 0], "it may come yet");
}

/// The widget on another site's strict page, with `integrity`.
fn answers_from(browser: &Browser, folder: &str, hashes: &Value) {
    let script = "recovery-calculator.js";
    let integrity = hashes[script].as_str().expect("a hash");
    let tag = format!(
        "<script async src='{folder}/{script}' integrity='{integrity}' crossorigin data-loading='eager'></script>"
    );
    let cdn = Cdn::start();
    let page = Page::new("en", &(cdn.recorder() + &tag));
    browser.go(&page);
    Calculator::on(browser);
    page_log::nothing_bad(browser);
}

type Rule = (String, Vec<(String, String)>);

/// What a `_headers` file says.
fn rules(text: &str) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for line in text.lines() {
        match (line.trim_start().split_once(": "), rules.last_mut()) {
            (Some((name, value)), Some((_, said))) if line.starts_with(' ') => said.push((name.into(), value.into())),
            _ => rules.push((line.into(), Vec::new())),
        }
    }
    rules
}

/// Whether a rule is for a path.
fn holds(rule: &str, path: &str) -> bool {
    match rule.split_once('*') {
        Some((start, end)) => path.starts_with(start) && path.ends_with(end),
        None => rule == path,
    }
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("ts") => "text/plain; charset=utf-8",
        _ => panic!("what is {path}?"),
    }
}
