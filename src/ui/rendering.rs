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
use crate::engine::domain::training::{Metres, Race, Session, Week};
use crate::engine::{Answer, Request, Runner, civil, plan};
use crate::form::Draft;
use crate::form::settings::{DistanceUnit, Settings};
use crate::i18n::Locale;
use crate::ui::answer::{self, AnswerView};
use crate::ui::calendar::{Weeks, calendar};
use crate::ui::html::el;

#[derive(Clone, PartialEq, Properties)]
struct PageProps {
    runner: Runner,
    settings: Rc<Settings>,
    described: Option<NaiveDate>,
}

fn answer(runner: &Runner, settings: &Settings) -> Answer {
    plan(&Request { today: settings.today, runner: runner.clone(), clinic: settings.clinic.clone() })
}

#[component]
fn Page(props: &PageProps) -> Html {
    let answer = answer(&props.runner, &props.settings);
    let draft = Draft::default();
    let view = AnswerView {
        draft: &draft,
        answer: &answer,
        runner: &props.runner,
        settings: &props.settings,
        words: props.settings.locale.catalog(),
        unit: DistanceUnit::Mi,
        is_stale: false,
        suggested: None,
        dropped: None,
        can_undo: false,
        described: props.described,
        weeks: Weeks::FEW,
        is_plan_open: false,
        is_whole: true,
    };
    let is_planned = answer.referral.is_none();
    el("div", "")
        .child(answer::card(&view))
        .child(is_planned.then(|| calendar(&view)))
        .child(is_planned.then(|| answer::plan(&view)).flatten())
        .child(is_planned.then(|| answer::rows(&view)))
        .child(answer::bar(&view))
        .build()
}

fn settings(locale: Locale) -> Settings {
    Settings { locale, booking_url: Some("https://clinic.example/".into()), ..Settings::sample() }
}

fn render(runner: &Runner, locale: Locale) -> String {
    render_describing(None, runner, locale)
}

/// With the line under the calendar about a day.
fn render_describing(described: Option<NaiveDate>, runner: &Runner, locale: Locale) -> String {
    let props = PageProps { runner: runner.clone(), settings: Rc::new(settings(locale)), described };
    let mut page = pin!(yew::LocalServerRenderer::<Page>::with_props(props).hydratable(false).render());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(html) = page.as_mut().poll(&mut context) {
            return html;
        }
    }
}

/// A runner with a race ahead, sore calves and a massage a while ago.
fn racer() -> Runner {
    let date = |text| civil::parse_iso(text).expect("a date");
    Runner {
        weekly: Metres::from_km(55),
        races: vec![Race { date: date("2027-01-17"), distance: Metres(42_195) }],
        trouble_spots: vec![TroubleSpot::Calves, TroubleSpot::Hips],
        last_massage: Some(PastMassage { date: date("2026-11-02"), kind: Some(Kind::Sports) }),
        ..Runner::sample()
    }
}

/// What stands between the quotes of each such attribute.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn a_plan_shows_the_suggestion_the_race_and_the_reasons() {
    for (locale, words) in [
        (Locale::En, ["Deep tissue massage", "Marathon", "calves", "Tell your therapist", "Also good:"]),
        (Locale::Fr, ["Massage des tissus profonds", "Marathon", "Mollets", "massothérapeute", "Ou encore"]),
    ] {
        let html = render(&racer(), locale);
        let parts = ["part=\"suggestion\"", "data-kind=\"deep_tissue\"", "part=\"calendar\"", "data-rule=\"FQ-1\""];
        for part in parts.iter().chain(&words) {
            assert!(html.to_lowercase().contains(&part.to_lowercase()), "{part} is missing in\n{html}");
        }
    }
}

#[test]
fn a_doctors_condition_stands_before_booking() {
    let cleared = Runner { cautions: vec![Contraindication::BloodThinners], medical_clearance: true, ..racer() };
    for locale in Locale::ALL {
        let condition = (locale.catalog().rule)(RuleId::AskDoctor);
        let before_booking = |html: &str| html.split("part=\"book\"").next().unwrap_or_default().to_owned();
        assert!(before_booking(&render(&cleared, locale)).contains(condition));
        assert!(!before_booking(&render(&racer(), locale)).contains(condition));
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
            assert!(values(&html, link).iter().all(|href| href.contains(title)), "{link}");
        }
    }
}

#[test]
fn every_day_that_can_be_touched_has_a_name_of_its_own_and_one_takes_the_tab_key() {
    let html = render(&racer(), Locale::En);
    let grid = html.split("role=\"grid\"").nth(1).and_then(|rest| rest.split("</section>").next()).unwrap_or_default();
    let names: Vec<&str> = values(grid, "aria-label=\"").into_iter().filter(|name| name.ends_with('.')).collect();
    assert_eq!(names.len(), 14, "{names:?}");
    assert!(names.iter().any(|name| name.contains("Best: deep tissue massage, deep pressure.")), "{names:?}");
    assert!(names.iter().all(|name| names.iter().filter(|other| *other == name).count() == 1));
    assert_eq!(grid.matches("tabindex=\"0\"").count(), 1);
    let thursday = civil::parse_iso("2026-11-26");
    let html = render_describing(thursday, &racer(), Locale::En);
    let stop = html.split("tabindex=\"0\"").next().and_then(|before| before.rsplit("data-day=\"").next());
    assert!(stop.is_some_and(|day| day.starts_with("2026-11-26")), "{html}");
}

/// PAT-1: the engine takes the days after a race as easy, whatever the week.
#[test]
fn no_rest_day_becomes_a_run_after_a_race() {
    use Session::{Easy, Long, Rest, Tempo};
    let week = Week([Rest, Easy, Rest, Tempo, Rest, Easy, Long]);
    let date = civil::parse_iso("2026-11-22").expect("a date");
    let races = vec![Race { date, distance: Metres::from_km(42) }];
    let html = render(&Runner { week, races, ..Runner::sample() }, Locale::En);
    let names = values(&html, "aria-label=\"");
    let day = |date: &str| names.iter().find(|name| name.starts_with(date)).copied().unwrap_or_default();
    assert!(day("Wednesday, November\u{a0}25").contains(", rest."), "{names:?}");
    assert!(day("Thursday, November\u{a0}26").contains(", easy run."), "{names:?}");
}

#[test]
fn the_therapists_note_has_the_readers_own_unit_and_soreness() {
    let runner = Runner { soreness: 5, ..racer() };
    for (locale, lines) in [
        (Locale::En, ["about 34.2\u{a0}mi a week", "Sore legs: 5 out of 10"]),
        (Locale::Fr, ["environ 34,2\u{a0}mi par semaine", "Jambes courbaturées\u{a0}: 5 sur 10"]),
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
            assert!(html.to_lowercase().contains(&(words.body.caution)(*caution).to_lowercase()), "{html}");
            for never in ["part=\"book", "part=\"ics", "data-date", "data-kind", "part=\"calendar\"", "https://clinic"]
            {
                assert!(!html.contains(never), "{never} with {caution:?}");
            }
        }
    }
}
