//! What the answer tells a runner, and what it leaves out.

use crate::engine::civil;
use crate::engine::domain::health::TroubleSpot;
use crate::engine::domain::massage::{Kind, PastMassage};
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::{Metres, Race, Session, Week};
use crate::engine::{Request, Runner, plan};
use crate::i18n::Locale;
use crate::ui::rendering::{racer, render, settings};

fn race(date: &str, kilometres: u32) -> Vec<Race> {
    civil::parse_iso(date).into_iter().map(|date| Race { date, distance: Metres::from_km(kilometres) }).collect()
}

/// What stands between the quotes of each such attribute.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// 4.6: every 21 days in the build phase, every 14 in the weeks before the race.
#[test]
fn the_card_says_where_visits_close_up() {
    let spots = vec![TroubleSpot::Calves];
    let runner = Runner { races: race("2026-12-27", 10), trouble_spots: spots, ..Runner::sample() };
    let request = Request { today: settings(Locale::En).today, runner: runner.clone(), clinic: Default::default() };
    let answer = plan(&request);
    assert_eq!(answer.interval_days, 21);
    assert!(civil::days_between(answer.appointments[0].date, answer.appointments[1].date) < 18);
    assert!(render(&runner, Locale::En).contains("Closer together towards the race."));
    assert!(!render(&Runner { races: Vec::new(), ..runner }, Locale::En).contains("Closer together"));
}

#[test]
fn what_caps_a_visit_comes_before_what_the_spot_asks_for_and_is_told_once() {
    let novice = Runner { trouble_spots: vec![TroubleSpot::Shins], last_massage: None, ..Runner::sample() };
    let html = render(&novice, Locale::En);
    let rules = values(&html, "data-rule=\"");
    let place = |rule: &str| rules.iter().position(|told| *told == rule);
    assert!(place("TY-NEW").is_some() && place("TY-NEW") < place("TY-SHIN"), "{rules:?}");
    assert_eq!(place("DEG-1"), None, "{rules:?}");
    // A minimum that makes a visit lighter has no other word for it.
    let hard = Runner { week: Week([Session::Tempo; 7]), ..racer() };
    let rules = render(&hard, Locale::En);
    assert!(values(&rules, "data-rule=\"").contains(&"DEG-1"), "{rules}");
}

/// PAT-1: the engine takes the days after a race as easy, whatever the week.
#[test]
fn no_rest_day_becomes_a_run_after_a_race() {
    use Session::{Easy, Long, Rest, Tempo};
    let week = Week([Rest, Easy, Rest, Tempo, Rest, Easy, Long]);
    let runner = Runner { week, races: race("2026-11-22", 42), ..Runner::sample() };
    let html = render(&runner, Locale::En);
    let names = values(&html, "aria-label=\"");
    let day = |date: &str| names.iter().find(|name| name.starts_with(date)).copied().unwrap_or_default();
    assert!(day("Wed,\u{a0}Nov\u{a0}25").contains(" · Rest · "), "{}", day("Wed,\u{a0}Nov\u{a0}25"));
    let tempo = day("Thu,\u{a0}Nov\u{a0}26");
    assert!(tempo.contains(" · Easy run (taken as easy around the race) · "), "{tempo}");
}

#[test]
fn the_suggested_day_has_no_word_against_it() {
    let html = render(&Runner::sample(), Locale::En);
    let names = values(&html, "aria-label=\"");
    let next = names.iter().find(|name| name.contains("Suggested massage")).expect("the suggested day");
    assert!(next.contains("medium pressure at most") && !next.contains('('), "{next}");
}

#[test]
fn the_therapist_hears_of_a_race_just_run_and_of_a_first_massage() {
    let runner = Runner { races: race("2026-11-22", 42), last_massage: None, ..Runner::sample() };
    for (locale, lines) in [
        (Locale::En, ["Last hard or long day: Race, Sun,\u{a0}Nov\u{a0}22", "First massage ever"]),
        (Locale::Fr, ["Dernière journée intense ou longue\u{a0}: Course, dim.\u{a0}22\u{a0}nov.", "Premier massage"]),
    ] {
        let html = render(&runner, locale);
        assert!(lines.iter().all(|line| html.contains(line)), "{html}");
    }
}

/// What each kind is, in a few words, and how sore legs count.
#[test]
fn the_card_says_what_the_massage_is_and_that_soreness_counts() {
    let sore = Runner { soreness: 5, ..Runner::sample() };
    for locale in Locale::ALL {
        let words = locale.catalog();
        let card = |html: &str| html.split("</output>").next().unwrap_or_default().to_owned();
        let html = card(&render(&sore, locale));
        assert!(html.contains((words.answer.gist)(Kind::Sports)), "{html}");
        assert!(html.contains((words.rule)(RuleId::Sore)), "{html}");
        assert!(!card(&render(&Runner::sample(), locale)).contains((words.rule)(RuleId::Sore)));
    }
}

/// 4.1, PRE-NEW: without a recent massage a light visit keeps two days before the race, else one.
#[test]
fn the_days_kept_before_a_race_are_those_that_hold_for_the_runner() {
    let soon = |last_massage| Runner {
        races: race("2026-11-29", 10),
        trouble_spots: vec![TroubleSpot::Stress],
        last_massage,
        ..Runner::sample()
    };
    let kept = |runner: &Runner, words: &str| render(runner, Locale::En).contains(words);
    let recent = civil::parse_iso("2026-11-10").map(|date| PastMassage { date, kind: Some(Kind::Swedish) });
    assert!(kept(&soon(None), "before your race; at this depth, at least 2\u{a0}days"));
    assert!(kept(&soon(recent), "before your race; at this depth, at least 1\u{a0}day,"));
}
