//! The pasted line in WordPress: where it works, and how it looks there.

use serde_json::{Value, json};

use crate::{
    calculator::{Calculator, text},
    driver::{Ability, Browser},
    expected::{TODAY, suggestion, untouched},
    pages::frameworks::COUNT,
    pages::isolation,
    pages::shifts,
    publishing::{Site, WordPress},
    site::{Cdn, Page, Sheet},
    suite::{Check, Suite, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(a_custom_html_block_has_a_calculator_at_home_in_the_theme)
        .needs(&[Ability::LayoutShifts])
        .in_suite(Suite::Hosts),
    check!(it_is_dark_in_the_dark_styles_of_the_theme).in_one_engine().in_suite(Suite::Hosts),
    check!(the_line_works_in_every_block_and_without_blocks).in_suite(Suite::Hosts),
    check!(a_footer_and_a_widget_area_have_it_on_every_page).in_suite(Suite::Hosts),
    check!(the_block_editor_keeps_it_in_a_custom_html_block_only).in_one_engine().in_suite(Suite::Hosts),
];

/// A Custom HTML block.
pub(crate) fn custom_html(content: &str) -> String {
    format!("<!-- wp:html -->\n{content}\n<!-- /wp:html -->\n\n")
}

/// A post that is published.
pub(crate) fn post(content: &str) -> Value {
    json!({ "title": "Massage", "content": content, "status": "publish" })
}

/// Opens what was saved, as anybody.
pub(crate) fn visit(browser: &Browser, kept: &Value) {
    browser.forget_cookies();
    // What the page before may still be doing is not looked at.
    browser.go("about:blank");
    browser.console_errors();
    browser.go(kept["link"].as_str().expect("what is published has an address"));
}

fn source(browser: &Browser) -> String {
    let source = browser.run_async("return (await fetch(location.href)).text()", json!([]));
    source.as_str().unwrap_or_default().to_owned()
}

/// There is one calculator, its booking link goes where the line says, and nobody complains.
#[track_caller]
pub(crate) fn expect_one(browser: &Browser, place: &str) {
    let calculator = Calculator::scrolled_to(browser);
    let date = calculator.suggestion().and_then(|it| it.date).unwrap_or_default();
    let link = format!("https://clinic.example/rdv?date={date}&service=");
    assert_eq!(calculator.booking_link(), link, "{place}");
    assert_eq!(browser.run(COUNT, json!([])), 1, "{place}");
    assert_eq!(browser.console_errors(), [""; 0], "{place}");
}

fn a_custom_html_block_has_a_calculator_at_home_in_the_theme(browser: &Browser) {
    let paragraph = "<!-- wp:paragraph -->\n<p>A massage after a long run.</p>\n<!-- /wp:paragraph -->\n\n";
    for theme in ["", "twentytwentyone"] {
        let cdn = Cdn::start();
        let site = WordPress::install(Site { language: "fr_FR", theme, ..Site::default() });
        for (lang, word) in [("fr", "semaine"), ("en", "week")] {
            let line = cdn.line(lang);
            site.log_in(browser, "administrator");
            let content = format!("{paragraph}{}{}", custom_html(&line), paragraph.repeat(12));
            visit(browser, &site.save(browser, "posts", post(&content)));
            expect_one(browser, lang);
            assert!(text(browser, 0).contains(word), "{lang}");
            // Only its ampersands are spelled out.
            assert!(source(browser).contains(&line.replace('&', "&#038;")), "the line has changed");
            expect_at_home(browser, lang);
            shifts::nothing_has_moved(browser, "in a post");
        }
    }
}

/// It stands in the theme's column, and looks as on a page without any rules, its letters included.
#[track_caller]
fn expect_at_home(browser: &Browser, lang: &str) {
    let there = browser.run("return location.href", json!([]));
    let place = include_str!("wordpress/place.js");
    let place = browser.run(place, json!([TODAY]));
    assert_eq!(place["widget"], place["beside"], "it does not fill the column");
    let seen = seen_on(browser);
    let [left, right] = [0, 1].map(|edge| place["widget"][edge].as_f64().unwrap_or_default());
    assert!(seen[1].contains(" | system-ui, sans-serif | 16px | "), "{}", seen[1]);

    let cdn = Cdn::start();
    let width = right - left;
    let rules = format!("div {{ position: absolute; left: {left}px; width: {width}px }}");
    let tag = cdn.tag(&format!("data-lang='{lang}' data-today='{TODAY}' data-booking-url='https://clinic.example/'"));
    let head = format!("<style>{rules}</style>");
    let page = Page::of(Sheet { head, body: format!("<div>{tag}</div>"), ..Sheet::default() });
    browser.go(&page);
    isolation::expect_equal(&seen_on(browser), &seen, "in the theme");
    browser.go(there.as_str().unwrap_or_default());
    Calculator::on(browser);
}

fn seen_on(browser: &Browser) -> Vec<String> {
    Calculator::on(browser).expect(&suggestion(&untouched(TODAY)));
    isolation::seen(browser)
}

fn it_is_dark_in_the_dark_styles_of_the_theme(browser: &Browser) {
    let cdn = Cdn::start();
    let site = WordPress::install(Site::default());
    site.log_in(browser, "administrator");
    let kept = site.save(browser, "posts", post(&custom_html(&cdn.line("en"))));
    // The site editor's choice of styles, one after the other.
    let choose = include_str!("wordpress/choose.js");
    let seen = "const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g);
        const root = document.querySelector('recovery-calculator').shadowRoot.querySelector('[part=root]');
        return [red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light', root.dataset.theme]";
    let mut themes = Vec::new();
    for place in 0.. {
        site.log_in(browser, "administrator");
        let titles = site.ask(browser, choose, json!([place]));
        visit(browser, &kept);
        expect_one(browser, "in a style of the theme");
        let seen = browser.run(seen, json!([]));
        assert_eq!(seen[0], seen[1], "{}", titles[place]);
        themes.push(seen[0].clone());
        if titles.as_array().is_none_or(|titles| titles.len() <= place + 1) {
            break;
        }
    }
    assert!(themes.contains(&json!("dark")) && themes.contains(&json!("light")), "{themes:?}");
}

/// The line that the configurator makes of a clinic and a colour, with what WordPress likes to change.
pub(crate) fn configured(browser: &Browser, cdn: &Cdn) -> String {
    browser.go(format!("{cdn}/configure.html"));
    let services = json!([{ "id": "sport60", "kind": "sports", "minutes": 60, "name": { "fr": "Massage d'effort -- \"fort\" [gallery] <3" } }]);
    let settings = json!({
        "kind": "newest", "lang": "fr", "accent": "#7a2e4d", "reserve": true,
        "booking": "https://clinic.example/rdv?date={date}&service=",
        "clinic": { "services": services, "open_weekdays": ["sat"] },
    });
    let script =
        "const { line } = await import('/pages/snippet.js'); return line(arguments[0], location.origin + '/', null)";
    browser.run_async(script, json!([settings])).as_str().unwrap_or_default().to_owned()
}

fn the_line_works_in_every_block_and_without_blocks(browser: &Browser) {
    let cdn = Cdn::start();
    let configured = configured(browser, &cdn);
    let site = WordPress::install(Site::default());
    for (name, before, after) in [
        ("Custom HTML", "<!-- wp:html -->\n", "\n<!-- /wp:html -->"),
        ("Shortcode", "<!-- wp:shortcode -->\n", "\n<!-- /wp:shortcode -->"),
        ("Classic", "<!-- wp:freeform -->\n<p>Before it.</p>\n", "\n<!-- /wp:freeform -->"),
        ("the code of a paragraph", "<!-- wp:paragraph -->\n<p>", "</p>\n<!-- /wp:paragraph -->"),
        ("the classic editor's text", "Before it.\n\n", "\n\nAfter it."),
    ] {
        for line in [&cdn.line("fr"), &configured] {
            site.log_in(browser, "administrator");
            visit(browser, &site.save(browser, "posts", post(&format!("{before}{line}{after}"))));
            expect_one(browser, name);
        }
        assert!(text(browser, 0).contains("Massage d'effort -- \"fort\" [gallery] <3"), "{name}");
        let accent = "return getComputedStyle(document.querySelector('recovery-calculator').shadowRoot.querySelector('[part~=book]')).backgroundColor";
        assert_eq!(browser.run(accent, json!([])), "rgb(122, 46, 77)", "{name}");
    }
}

fn a_footer_and_a_widget_area_have_it_on_every_page(browser: &Browser) {
    let cdn = Cdn::start();
    let content = custom_html(&cdn.line("fr"));
    let site = WordPress::install(Site::default());
    site.log_in(browser, "administrator");
    let footer = "const [theme] = await rest('themes?status=active');
        await rest(`template-parts/${theme.stylesheet}//footer`, { content: arguments[0] })";
    site.ask(browser, footer, json!([content]));
    let classic = WordPress::install(Site { theme: "twentytwentyone", ..Site::default() });
    classic.log_in(browser, "administrator");
    // The widgets' screen saves the widget, then which ones the area has.
    let widget = "const instance = { raw: { content: arguments[0] } };
        const { id } = await rest('widgets', { id_base: 'block', sidebar: 'sidebar-1', instance });
        await rest('sidebars/sidebar-1', { widgets: [id] })";
    classic.ask(browser, widget, json!([content]));
    browser.forget_cookies();
    for site in [&site, &classic] {
        for path in ["", "/hello-world/"] {
            browser.console_errors();
            browser.go(format!("{site}{path}"));
            expect_one(browser, path);
        }
    }
}

fn the_block_editor_keeps_it_in_a_custom_html_block_only(browser: &Browser) {
    let cdn = Cdn::start();
    let line = cdn.line("fr");
    let site = WordPress::install(Site::default());
    site.log_in(browser, "administrator");
    browser.go(format!("{site}/wp-admin/post-new.php"));
    let pasted = "const ready = () => window.wp && wp.blocks && wp.blocks.getBlockType('core/html') && wp.data.select('core/editor').getCurrentPostId();
        while (!ready()) await new Promise((resolve) => setTimeout(resolve, 20));
        return wp.blocks.serialize(wp.blocks.pasteHandler({ HTML: '', plainText: arguments[0], mode: 'AUTO' }))";
    let pasted = browser.run_async(pasted, json!([line]));
    assert!(pasted.as_str().is_some_and(|text| !text.contains("recovery-calculator.js")), "{pasted}");
    let saved = include_str!("wordpress/saved.js");
    let kept = browser.run_async(saved, json!([line]));
    visit(browser, &kept);
    expect_one(browser, "from the block editor");
}
