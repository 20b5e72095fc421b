//! The widget and the page's styles leave each other alone.

use serde_json::{Value, json};

use crate::{
    acceptance::Promise::{
        ItWorksInEveryCornerOfAPage, LightOrDarkFollowsTheSite, NoStyleOfThePageChangesTheWidget,
        NothingOfTheWidgetReachesThePage,
    },
    calculator::Calculator,
    driver::{Browser, Setup, wait_until},
    expected::TODAY,
    page_log,
    site::{Cdn, Page, Sheet, theme},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(no_style_of_the_page_changes_the_widget).covers(&[NoStyleOfThePageChangesTheWidget]),
    check!(in_a_row_with_others_it_stays_open).covers(&[ItWorksInEveryCornerOfAPage, NoStyleOfThePageChangesTheWidget]),
    check!(the_styles_of_bootstrap_tailwind_and_wordpress_change_nothing).covers(&[NoStyleOfThePageChangesTheWidget]),
    check!(nothing_of_the_widget_reaches_the_page).covers(&[NothingOfTheWidgetReachesThePage]),
    check!(a_dark_page_has_a_dark_widget_whatever_the_system_prefers).covers(&[LightOrDarkFollowsTheSite]),
    check!(a_light_page_has_a_light_widget_on_a_dark_system).covers(&[LightOrDarkFollowsTheSite]).with(Setup::Dark),
];

/// What the nodes of the widget look like, and where they stand in it.
const LOOK: &str = include_str!("isolation/look.js");

/// A page whose widget has a certain width and font, and the page's own styles around it.
fn look(browser: &Browser, html: &str, style: &str, links: &str) -> Vec<String> {
    let cdn = Cdn::start();
    let element = format!("<recovery-calculator lang='fr' loading='eager' today='{TODAY}'></recovery-calculator>");
    let place = "position: absolute !important; top: 40px !important; left: 40px !important; width: 700px !important; \
        margin: 0 !important; padding: 0 !important; border: 0 !important; display: block !important; --rc-font: sans-serif";
    let page = Page::of(Sheet {
        html: html.into(),
        head: format!("{links}<style>{style}</style>"),
        body: format!("{}<div style='{place}'>{element}</div>{}", cdn.recorder(), cdn.tag("")),
        ..Sheet::default()
    });
    browser.go(&page);
    Calculator::on(browser);
    // It may keep its height until the reader does anything, of which this counts as one.
    browser.run("dispatchEvent(new Event('resize'))", json!([]));
    let seen = seen(browser);
    page_log::nothing_bad(browser);
    seen
}

/// What the widget on the page looks like.
pub(crate) fn seen(browser: &Browser) -> Vec<String> {
    let seen = browser.run(LOOK, json!([]));
    seen.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// What the widget looks like where nothing disturbs it, in the page's text of 16 px, and in larger text.
fn references(browser: &Browser) -> [Vec<String>; 2] {
    ["", "body { font-size: 18px }"].map(|style| look(browser, "", style, ""))
}

#[track_caller]
fn expect_same(references: &[Vec<String>; 2], seen: &[String], what: &str) {
    // The text is as large as the page's, within bounds.
    let is_large = seen[1].contains(" | 18px | ");
    expect_equal(&references[usize::from(is_large)], seen, what);
}

/// The widget looks the same, node by node.
#[track_caller]
pub(crate) fn expect_equal(reference: &[String], seen: &[String], what: &str) {
    let differences: Vec<_> =
        reference.iter().zip(seen).filter(|(reference, seen)| reference != seen).take(3).collect();
    assert!(differences.is_empty(), "{what}: {differences:#?}");
    assert_eq!(reference.len(), seen.len(), "{what}");
    assert!(reference.len() > 100, "the widget has many nodes");
}

/// Rules that pages have, or could have.
const HOSTILE: [(&str, &str); 10] = [
    ("", "* { all: unset !important }"),
    (
        "",
        "button, input, select, label, fieldset { display: none !important } div { margin: 50px; float: left } p { font-size: 40px }",
    ),
    ("", "html { font-size: 62.5% }"),
    ("dir='rtl'", "body { direction: rtl }"),
    (
        "",
        "* { letter-spacing: 5px; text-transform: uppercase; line-height: 3; word-spacing: 1em; text-align: right; white-space: nowrap }",
    ),
    (
        "",
        "* { font-size: 30px !important; color: red !important; visibility: visible; cursor: wait; text-indent: 3em }",
    ),
    ("", "*:empty, :not(:defined) { display: none !important } recovery-calculator { display: inline; opacity: 1 }"),
    ("", "* { box-sizing: content-box; padding: 0; border-width: 3px; transition: all 1s; animation: none }"),
    (
        "",
        "body { font: italic bold 30px/3 serif; letter-spacing: 4px; text-align: justify; font-variant: small-caps; line-break: anywhere; hyphens: auto }",
    ),
    ("", "* { position: relative; max-width: none; min-height: 0; columns: auto; zoom: 1; list-style: none }"),
];

fn no_style_of_the_page_changes_the_widget(browser: &Browser) {
    let reference = references(browser);
    for (html, style) in HOSTILE {
        expect_same(&reference, &look(browser, html, style, ""), style);
    }
}

fn the_styles_of_bootstrap_tailwind_and_wordpress_change_nothing(browser: &Browser) {
    let reference = references(browser);
    for sheet in ["bootstrap/dist/css/bootstrap.css", "tailwindcss/preflight.css"] {
        let link = format!("<link rel='stylesheet' href='/assets/{sheet}'>");
        expect_same(&reference, &look(browser, "", "", &link), sheet);
    }
    for (name, css) in theme() {
        expect_same(&reference, &look(browser, "", &css, ""), &name);
    }
}

fn in_a_row_with_others_it_stays_open(browser: &Browser) {
    for style in [
        "main { display: flex }",
        "main { display: inline-flex; max-width: 100% }",
        "main { display: flex; flex-direction: column; align-items: center }",
        "recovery-calculator { float: left }",
        "main { display: table }",
    ] {
        let cdn = Cdn::start();
        let element = "<recovery-calculator loading='eager'></recovery-calculator>";
        let body = format!("{}<main style='width: 600px'>{element}<p>Beside</p></main>{}", cdn.recorder(), cdn.tag(""));
        let page = Page::of(Sheet { head: format!("<style>{style}</style>"), body, ..Sheet::default() });
        browser.go(&page);
        Calculator::on(browser);
        let width = browser.run("return document.querySelector('recovery-calculator').offsetWidth", json!([]));
        assert!(width.as_u64() >= Some(320), "{width} px: {style}");
    }
}

/// What a page looks like outside the widget.
const OUTSIDE: &str = include_str!("isolation/outside.js");

fn nothing_of_the_widget_reaches_the_page(browser: &Browser) {
    let cdn = Cdn::start();
    let content = "<style>html { overflow-y: scroll }</style><h2 class='title'>A</h2><p class='hint'>B <a href='#'>c</a></p><form class='root'><input><select><option>x
        </select><button class='button'>Go</button><details><summary>More</summary><p class='error'>D</p></details></form>
        <table><tr><td class='day'>1</td></tr></table><div class='calculator'><span class='kind'>E</span></div>";
    let page = Page::free("en", &format!("{}{content}<recovery-calculator></recovery-calculator>", cdn.recorder()));
    browser.go(&page);
    let before = browser.run(OUTSIDE, json!([]));
    browser.run(include_str!("isolation/add.js"), json!([format!("{cdn}/recovery-calculator.js")]));
    Calculator::on(browser);
    let after = browser.run(OUTSIDE, json!([]));
    assert!(before.as_array().is_some_and(|it| it.len() > 15));
    let lists = before.as_array().into_iter().flatten().zip(after.as_array().into_iter().flatten());
    let changed = lists.filter(|(before, after)| before != after).map(|(before, _)| before);
    assert_eq!(changed.count(), 0, "computed styles outside have changed");
    page_log::nothing_bad(browser);
}

fn scheme(browser: &Browser) -> Value {
    let script = "const root = document.querySelector('recovery-calculator').shadowRoot.querySelector('[part=root]');
        return [root.dataset.theme, getComputedStyle(root).colorScheme]";
    browser.run(script, json!([]))
}

fn painted(browser: &Browser, style: &str, expected: &str) {
    let cdn = Cdn::start();
    let head = format!("<style>{style}</style>");
    let body = cdn.recorder() + "<main>" + &cdn.tag("data-loading='eager'") + "</main>";
    let page = Page::of(Sheet { head, body, ..Sheet::default() });
    browser.go(&page);
    Calculator::on(browser);
    assert_eq!(scheme(browser), json!([expected, expected]), "{style}");
}

fn a_dark_page_has_a_dark_widget_whatever_the_system_prefers(browser: &Browser) {
    for style in
        ["body { background: #111 }", ":root { color-scheme: dark }", "main { background: rgb(20 20 40 / 90%) }"]
    {
        painted(browser, style, "dark");
    }
    painted(browser, "body { background: #111 } main { background: oklch(0.95 0 0) }", "light");
    painted(browser, "body.dark { background: #111 } body { transition: background 0.1s }", "light");
    browser.run("document.body.className = 'dark'", json!([]));
    wait_until("dark", || (scheme(browser) == json!(["dark", "dark"])).then_some(()));
    browser.run("document.body.className = ''", json!([]));
    wait_until("light", || (scheme(browser) == json!(["light", "light"])).then_some(()));
    browser.run("document.querySelector('recovery-calculator').theme = 'dark'", json!([]));
    wait_until("dark", || (scheme(browser) == json!(["dark", "dark"])).then_some(()));
}

fn a_light_page_has_a_light_widget_on_a_dark_system(browser: &Browser) {
    let prefers = "return matchMedia('(prefers-color-scheme: dark)').matches";
    assert_eq!(browser.run(prefers, json!([])), true, "the browser is set up otherwise");
    painted(browser, "", "light");
    painted(browser, ":root { color-scheme: light dark } body { background: white }", "light");
    painted(browser, ":root { color-scheme: light dark }", "dark");
}
