//! The card in its states: whose answer it is, what keeps it from being the newest, and the way out.

use serde_json::json;

use crate::{
    calculator::{Calculator, inside},
    driver::{Browser, wait_until},
    expected::{TODAY, suggestion, untouched},
    site::{Cdn, Page},
    stage::{changed, on_a_page},
    suite::{Check, check},
};

pub(crate) const CHECKS: &[Check] = &[
    check!(it_is_an_example_until_the_reader_changes_something),
    check!(what_is_remembered_and_what_is_shared_is_said_to_be),
    check!(with_a_mistake_the_answer_is_said_to_be_old_and_nothing_can_be_booked),
    check!(without_a_day_to_come_it_says_so_and_leads_to_the_days),
    check!(a_day_beside_the_suggestion_is_one_press_away_and_so_is_the_way_back),
    check!(why_opens_the_reasons_and_goes_there),
    check!(untick_it_goes_to_the_tick),
];

fn it_is_an_example_until_the_reader_changes_something(browser: &Browser) {
    for (lang, example, own) in [
        ("en", "This is an example. Change it to your week.", "Your next massage"),
        ("fr", "Exemple : mettez-y votre semaine.", "Votre prochain massage"),
    ] {
        on_a_page(browser, lang, |calculator| {
            calculator.expect_words(".status", example);
            calculator.choose("session_mon", "easy");
            calculator.expect_words(".status", own);
            assert!(!calculator.text().contains(example));
        });
    }
}

fn what_is_remembered_and_what_is_shared_is_said_to_be(browser: &Browser) {
    let cdn = Cdn::start();
    let page = Page::new("en", &cdn.tag(&format!(r#"data-today="{TODAY}""#)));
    browser.go(&page);
    let calculator = Calculator::on(browser);
    calculator.enter("weekly_distance", "57");
    calculator.tick("remember", "true");
    wait_until("a note in the browser", || (browser.run("return localStorage.length", json!([])) != 0).then_some(()));
    let link =
        inside(browser, "return root.querySelector('[part~=share]').href").as_str().unwrap_or_default().to_owned();
    browser.go("about:blank");

    browser.go(&page);
    let calculator = Calculator::on(browser);
    calculator.expect_words(".status", "Your saved week");
    assert_eq!(calculator.value("weekly_distance"), "57");
    browser.run("localStorage.clear()", json!([]));
    browser.go("about:blank");

    browser.go(link);
    let calculator = Calculator::on(browser);
    calculator.expect_words(".status", "A shared week");
    assert_eq!(calculator.value("weekly_distance"), "57");
    calculator.enter("weekly_distance", "42");
    calculator.expect_words(".status", "Your next massage");
}

fn with_a_mistake_the_answer_is_said_to_be_old_and_nothing_can_be_booked(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        let stood = calculator.suggestion().expect("an answer");
        calculator.enter("weekly_distance", "900");
        calculator.expect_words(".status", "Answer not updated: fix the field in red.");
        assert_eq!(calculator.suggestion(), Some(stood.clone()), "what stood still stands");
        for action in ["[part~=book]", "[part~=ics]", "[data-choose]"] {
            assert!(!calculator.has(&format!(".card {action}")), "{action} is still there");
        }
        let error = calculator.error_at("weekly_distance").unwrap_or_default();
        assert!(error.contains("400 km"), "{error}");
        calculator.press(".card [data-do=fix]");
        wait_until("the focus at the mistake", || calculator.has_focus("[name=weekly_distance]").then_some(()));
        calculator.enter("weekly_distance", "30");
        calculator.expect(&stood);
        wait_until("the booking", || calculator.has("[part~=book]").then_some(()));
    });
}

fn without_a_day_to_come_it_says_so_and_leads_to_the_days(browser: &Browser) {
    for (lang, heading) in [("en", "No day fits"), ("fr", "Aucun jour ne convient")] {
        on_a_page(browser, lang, |calculator| {
            for day in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] {
                calculator.tick("available_weekdays", day);
            }
            calculator.expect_words(".card .kind", heading);
            for gone in ["[part~=book]", ".leaf", "[part~=ics]"] {
                assert!(!calculator.has(&format!(".card {gone}")), "{gone} is still there");
            }
            calculator.press("#days [data-do=done]");
            calculator.press(".card [data-do=add_days]");
            wait_until("the focus at the days", || calculator.has_focus("[name=available_weekdays]").then_some(()));
            calculator.tick("available_weekdays", "sat");
            calculator.expect(&suggestion(&changed(|runner| runner["available_weekdays"] = json!(["sat"]))));
        });
    }
}

fn a_day_beside_the_suggestion_is_one_press_away_and_so_is_the_way_back(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        let suggested = suggestion(&untouched(TODAY));
        calculator.expect(&suggested);
        let days =
            inside(browser, "return [...root.querySelectorAll('.card [data-choose]')].map((it) => it.dataset.choose)");
        let days: Vec<String> = serde_json::from_value(days).expect("days");
        assert!((1..=2).contains(&days.len()) && days.is_sorted(), "{days:?}");
        calculator.press(".card [data-choose]");
        calculator.wait_for("the other day", |seen| seen.date.as_ref() == days.first());
        calculator.expect_words(".status", "The day you chose");
        calculator.expect_words(".card .also", "Back to");
        assert!(calculator.booking_link().as_str().is_some_and(|link| link.ends_with(&days[0])));
        calculator.press(".card [data-choose]");
        calculator.expect(&suggested);
    });
}

fn why_opens_the_reasons_and_goes_there(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        assert!(calculator.has("#reasons:not([open])"));
        calculator.press(".card [data-do=why]");
        wait_until("the reasons", || calculator.has("#reasons[open] [part~=reasons]").then_some(()));
        wait_until("the focus there", || calculator.has_focus("#reasons > summary").then_some(()));
        let rules = inside(browser, "return root.querySelectorAll('#reasons [data-rule]').length");
        assert!((1..=6).contains(&rules.as_u64().unwrap_or_default()), "{rules} reasons");
    });
}

fn untick_it_goes_to_the_tick(browser: &Browser) {
    on_a_page(browser, "en", |calculator| {
        for caution in ["clot_signs", "lasting_pain"] {
            calculator.tick("cautions", caution);
            calculator.wait_for("a referral", |seen| seen.urgency.is_some());
            calculator.expect_words(".card", "You ticked:");
            for gone in [".leaf", "[part~=book]", "[part~=ics]", "[part~=calendar]", ".plan", ".rows"] {
                assert!(!calculator.has(gone), "{gone} is still there");
            }
            calculator.press("#health [data-do=done]");
            calculator.press(".card [data-do=untick]");
            let tick = format!("[name=cautions][value={caution}]");
            wait_until("the focus at the tick", || calculator.has_focus(&tick).then_some(()));
            calculator.tick("cautions", caution);
            calculator.expect(&suggestion(&untouched(TODAY)));
        }
    });
}
