//! Draws the widget without a browser, and reads what stands there: by selectors, and by the sentences in `snapshots`.

mod answer;
mod calendar;
mod page;
mod questions;
mod sentences;
mod whole;

use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use chrono::NaiveDate;
use yew::html::BaseComponent;
use yew::prelude::*;

use crate::engine::domain::health::TroubleSpot;
use crate::engine::domain::massage::{Kind, PastMassage};
use crate::engine::domain::training::{Metres, Race};
use crate::engine::{Request, Runner, civil, plan};
use crate::form::Draft;
use crate::form::settings::{DistanceUnit, Settings};
use crate::i18n::Locale;
use crate::ui::answer::{self as parts, AnswerView};
use crate::ui::calendar::{Weeks, calendar as weeks};
use crate::ui::html::el;
use crate::ui::{Calculator, CalculatorProps, Mount};
use page::Page;

/// The answer to any runner, with all that folds.
#[derive(Clone, PartialEq, Properties)]
struct AnswerProps {
    runner: Runner,
    settings: Rc<Settings>,
    described: Option<NaiveDate>,
}

#[component]
fn Answer(props: &AnswerProps) -> Html {
    let AnswerProps { runner, settings, described } = props;
    let answer = plan(&Request { today: settings.today, runner: runner.clone(), clinic: settings.clinic.clone() });
    let draft = Draft::default();
    let view = AnswerView {
        draft: &draft,
        answer: &answer,
        runner,
        settings,
        words: settings.locale.catalog(),
        unit: DistanceUnit::Mi,
        is_stale: false,
        suggested: None,
        dropped: None,
        can_undo: false,
        described: *described,
        weeks: Weeks::FEW,
        is_plan_open: false,
        is_whole: true,
    };
    let is_planned = answer.referral.is_none();
    el("div", "")
        .child(parts::card(&view))
        .child(is_planned.then(|| weeks(&view)))
        .child(is_planned.then(|| parts::plan(&view)).flatten())
        .child(is_planned.then(|| parts::rows(&view)))
        .child(parts::bar(&view))
        .build()
}

/// The answer to a runner.
fn answer_to(runner: &Runner, locale: Locale) -> Page {
    answer_describing(None, runner, locale)
}

/// The answer to a runner, with the line under the calendar about a day.
fn answer_describing(described: Option<NaiveDate>, runner: &Runner, locale: Locale) -> Page {
    draw::<Answer>(AnswerProps { runner: runner.clone(), settings: Rc::new(settings(locale)), described })
}

/// The whole calculator as a page with these settings shows it at first.
fn calculator(settings: Settings) -> Page {
    let mount = Mount { settings: Rc::new(settings), on_drawn: Callback::noop(), on_book: Callback::from(|_| true) };
    draw::<Calculator>(CalculatorProps { mount: Some(mount) })
}

fn draw<C: BaseComponent>(props: C::Properties) -> Page {
    let mut drawing = pin!(yew::LocalServerRenderer::<C>::with_props(props).hydratable(false).render());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(html) = drawing.as_mut().poll(&mut context) {
            return Page::new(&html);
        }
    }
}

fn settings(locale: Locale) -> Settings {
    let booking_url = Some("https://clinic.example/rdv?d={date}&l={lang}".into());
    Settings { locale, booking_url, ..Settings::sample() }
}

fn date(text: &str) -> NaiveDate {
    civil::parse_iso(text).expect("a date")
}

/// A runner with a race ahead, sore calves and a massage a while ago.
fn racer() -> Runner {
    Runner {
        weekly: Metres::from_km(55),
        races: vec![Race { date: date("2027-01-17"), distance: Metres(42_195) }],
        trouble_spots: vec![TroubleSpot::Calves, TroubleSpot::Hips],
        last_massage: Some(PastMassage { date: date("2026-11-02"), kind: Some(Kind::Sports) }),
        ..Runner::sample()
    }
}
