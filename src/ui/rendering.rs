//! Renders the answer to any runner, in both languages, and reads it.

use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use chrono::NaiveDate;
use yew::prelude::*;

use crate::engine::domain::health::{Contraindication, TroubleSpot, Urgency};
use crate::engine::domain::massage::{Kind, PastMassage};
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::{Metres, Race};
use crate::engine::{Answer, Request, Runner, civil, plan};
use crate::form::{DistanceUnit, Settings};
use crate::i18n::obstacle::Obstacle;
use crate::i18n::{Facts, Locale};
use crate::ui::markup::el;
use crate::ui::outcome::{self, OutcomeView};
use crate::ui::picture::span::Span;

#[derive(Clone, PartialEq, Properties)]
struct PageProps {
    runner: Runner,
    settings: Rc<Settings>,
    told: Option<NaiveDate>,
}

fn answer(runner: &Runner, settings: &Settings) -> Answer {
    plan(&Request { today: settings.today, runner: runner.clone(), clinic: settings.clinic.clone() })
}

#[component]
fn Page(props: &PageProps) -> Html {
    let answer = answer(&props.runner, &props.settings);
    let view = OutcomeView {
        answer: &answer,
        runner: &props.runner,
        settings: &props.settings,
        words: props.settings.locale.catalog(),
        unit: DistanceUnit::Mi,
        is_stale: false,
        span: Span::near(&answer, props.runner.races.first().copied(), props.settings.today),
        told: props.told,
        suggested: None,
    };
    outcome::append(el("div", ""), &view).node()
}

pub(super) fn settings(locale: Locale) -> Settings {
    Settings { locale, booking_url: Some("https://clinic.example/".into()), ..Settings::sample() }
}

pub(super) fn render(runner: &Runner, locale: Locale) -> String {
    render_telling(None, runner, locale)
}

/// With the story of a day.
fn render_telling(told: Option<NaiveDate>, runner: &Runner, locale: Locale) -> String {
    let props = PageProps { runner: runner.clone(), settings: Rc::new(settings(locale)), told };
    let mut page = pin!(yew::LocalServerRenderer::<Page>::with_props(props).hydratable(false).render());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(html) = page.as_mut().poll(&mut context) {
            return html;
        }
    }
}

/// A runner with a race ahead, sore calves and a massage a while ago.
pub(super) fn racer() -> Runner {
    let date = |text| civil::parse_iso(text).expect("a date");
    Runner {
        weekly: Metres::from_km(55),
        races: vec![Race { date: date("2027-01-17"), distance: Metres(42_195) }],
        trouble_spots: vec![TroubleSpot::Calves, TroubleSpot::Hips],
        last_massage: Some(PastMassage { date: date("2026-11-02"), kind: Some(Kind::Sports) }),
        ..Runner::sample()
    }
}

#[test]
fn a_plan_shows_the_suggestion_the_race_and_the_reasons() {
    for (locale, words) in [
        (Locale::En, ["Deep tissue massage", "Race day", "calves", "Tell your therapist", "Another day?"]),
        (
            Locale::Fr,
            ["Massage des tissus profonds", "Jour de la course", "Mollets", "massothérapeute", "Un autre jour"],
        ),
    ] {
        let html = render(&racer(), locale);
        let parts = ["part=\"suggestion\"", "data-kind=\"deep_tissue\"", "part=\"calendar\"", "data-rule=\"FQ-1\""];
        for part in parts.iter().chain(&words) {
            assert!(html.to_lowercase().contains(&part.to_lowercase()), "{part} is missing in\n{html}");
        }
    }
}

#[test]
fn a_doctors_condition_stands_before_booking_in_place_of_the_hint() {
    let cleared = Runner { cautions: vec![Contraindication::BloodThinners], medical_clearance: true, ..racer() };
    for locale in Locale::ALL {
        let words = locale.catalog();
        let (condition, hint) = ((words.rule)(RuleId::AskDoctor), words.answer.health_first);
        let before_booking = |html: &str| html.split("part=\"book\"").next().unwrap_or_default().to_owned();
        let html = render(&cleared, locale);
        assert_eq!(html.matches(condition).count(), 2, "before booking, and among the reasons: {html}");
        let html = before_booking(&html);
        assert!(html.contains(condition) && !html.contains(hint), "{html}");
        let html = before_booking(&render(&racer(), locale));
        assert!(html.contains(hint) && !html.contains(condition), "{html}");
    }
}

#[test]
fn a_visit_goes_into_three_calendars_as_one_still_to_book() {
    for (locale, title) in [(Locale::En, "To%20book%3A%20"), (Locale::Fr, "%C3%80%20r%C3%A9server%C2%A0%3A%20")] {
        let html = render(&racer(), locale);
        for link in [
            "href=\"data:text/calendar;",
            "href=\"https://calendar.google.com/calendar/render?",
            "href=\"https://outlook.live.com/calendar/0/action/compose?",
        ] {
            let href = html.split(link).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            assert!(href.contains(title), "{link}{href}");
        }
    }
}

#[test]
fn a_day_tells_what_keeps_a_massage_away_and_what_would_make_room() {
    let thursday = civil::parse_iso("2026-11-26");
    for (locale, story) in [
        (Locale::En, "Tempo run · light pressure at most (hard or long day). With easier training"),
        (Locale::Fr, "Tempo · pression légère au plus (journée intense ou longue). Avec un entraînement plus facile"),
    ] {
        let line = |html: &str| {
            html.split("aria-live=\"polite\">").any(|text| {
                text.contains(story)
                    && text.starts_with(match locale {
                        Locale::En => "Thu,\u{a0}Nov\u{a0}26",
                        Locale::Fr => "jeu.\u{a0}26\u{a0}nov.",
                    })
            })
        };
        assert!(!line(&render(&racer(), locale)));
        let html = render_telling(thursday, &racer(), locale);
        assert!(line(&html), "{html}");
        let tab_stop = html.split("tabindex=\"0\"").nth(1).expect("a day that the tab key reaches");
        assert!(tab_stop.starts_with(" data-day=\"2026-11-26\"") && html.matches("tabindex=\"0\"").count() == 1);
    }
}

#[test]
fn every_day_of_the_picture_that_can_be_booked_has_a_name_of_its_own() {
    let html = render(&racer(), Locale::En);
    let names: Vec<&str> = html.split("aria-label=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(
        names.contains(
            &"Thu,\u{a0}Nov\u{a0}26 · Tempo run · light pressure at most (hard or long day). With easier training, a deeper massage would fit."
        ),
        "{names:?}"
    );
    assert!(names.iter().any(|name| name.contains("Suggested massage")), "{names:?}");
    assert!(names.len() >= 21 && names.iter().all(|name| names.iter().filter(|other| *other == name).count() == 1));
}

#[test]
fn the_therapists_note_has_the_readers_own_unit_and_soreness() {
    let runner = Runner { soreness: 5, ..racer() };
    for (locale, lines) in [
        (
            Locale::En,
            [
                "about 34.2\u{a0}mi a week",
                "Sore legs: 5 out of 10",
                "Last hard or long day: Long run, Sun,\u{a0}Nov\u{a0}22",
            ],
        ),
        (
            Locale::Fr,
            [
                "environ 34,2\u{a0}mi par semaine",
                "Jambes courbaturées\u{a0}: 5 sur 10",
                "Dernière journée intense ou longue\u{a0}: Sortie longue, dim.\u{a0}22\u{a0}nov.",
            ],
        ),
    ] {
        let html = render(&runner, locale);
        assert!(lines.iter().all(|line| html.contains(line)), "{html}");
        assert_eq!(html.matches("data-done").count(), 3, "the link, the plan and the note can be taken along");
    }
}

#[test]
fn a_referral_replaces_the_plan_and_can_never_be_booked() {
    for caution in Contraindication::ALL.iter().filter(|caution| caution.urgency().is_some()) {
        let runner = Runner { cautions: vec![*caution], ..racer() };
        for locale in Locale::ALL {
            let html = render(&runner, locale);
            let urgency = caution.urgency().map_or("", Urgency::id);
            let words = locale.catalog();
            assert!(html.contains(&format!("data-urgency=\"{urgency}\"")), "{html}");
            assert!(html.contains((words.body.caution)(*caution)), "{html}");
            for never in ["part=\"book", "part=\"ics", "data-date", "data-kind", "part=\"calendar\"", "https://clinic"]
            {
                assert!(!html.contains(never), "{never} with {caution:?}");
            }
        }
    }
}

#[test]
fn an_emergency_is_announced_at_once_and_names_the_number() {
    let html = render(&Runner { cautions: vec![Contraindication::ClotSigns], ..racer() }, Locale::En);
    assert!(html.contains("aria-live=\"assertive\"") && html.contains("href=\"tel:911\""), "{html}");
}

#[test]
fn every_rule_has_its_say_in_both_languages() {
    let settings = settings(Locale::En);
    let answer = answer(&racer(), &settings);
    let runner = racer();
    for locale in Locale::ALL {
        let words = locale.catalog();
        for appointment in &answer.appointments {
            let facts = Facts {
                appointment,
                answer: &answer,
                runner: &runner,
                clinic: &settings.clinic,
                today: settings.today,
            };
            assert!(words.why(&facts).ends_with('.'));
            for rule in RuleId::ALL {
                let reason = words.reason(*rule, &facts);
                assert!(reason.ends_with('.'), "{rule:?}: {reason:?}");
                assert!(!reason.contains(" -"), "a negative number of days: {reason:?}");
                assert!(!reason.contains('{'), "an open gap: {reason:?}");
                assert!(!(words.picture.because)(Obstacle::of(*rule)).is_empty());
            }
        }
    }
}
