//! The widget's one component: it keeps the draft, asks the engine and shows the answer.
//!
//! A struct with a life cycle, not a function with hooks: each hook would weigh some 300 bytes brotli.

use std::rc::Rc;

use chrono::NaiveDate;
use gloo::events::EventListener;
use web_sys::Element;
use yew::html::Scope;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::engine::domain::rule::RuleId;
use crate::engine::{self, Answer, Appointment, Request, Runner};
use crate::form::{Draft, Edit, FieldErrors, Origin, Settings};
use crate::ui::answered::Answered;
use crate::ui::controls::{button, settle_lists};
use crate::ui::form::{FormView, form};
use crate::ui::gesture::{self, Gesture};
use crate::ui::markup::el;
use crate::ui::outcome::{self, OutcomeView, heading};
use crate::ui::picture::span::Span;

/// The element that shows the calculator.
#[derive(Clone)]
pub struct Scene {
    /// What the page has set.
    pub settings: Rc<Settings>,
    /// Told the first answer and every new one.
    pub on_answer: Callback<Answered>,
    /// Asked when a booking link is followed; `false` where the page has prevented it.
    pub on_book: Callback<Appointment, bool>,
}

/// Properties of [`Calculator`].
#[derive(Default, Properties)]
pub struct CalculatorProps {
    /// The element; `None` while the calculator waits for its next one, and draws nothing.
    pub scene: Option<Scene>,
}

impl PartialEq for CalculatorProps {
    /// They are only set when something has changed, so there is no need to look into them.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// What the reader does, on its way to the draft and the plan.
pub struct Change(Gesture);

/// The questions and the answer, for one element after the other.
///
/// A calculator is used again instead of being destroyed: its node is heard once, and Yew's own code for taking an app
/// down stays out of the wasm.
pub struct Calculator {
    scene: Option<Scene>,
    /// Changes from element to element, so that the next one gets nodes of its own.
    key: &'static str,
    draft: Draft,
    /// What keeps the draft from being asked.
    errors: Option<FieldErrors>,
    /// The last question without a mistake.
    request: Request,
    answer: Option<Rc<Answer>>,
    /// The weeks that are drawn day by day: they stay where they are when the reader chooses a day among them.
    span: Span,
    /// The day whose story is told.
    told: Option<NaiveDate>,
    /// The day that the reader has chosen for the next visit.
    chosen: Option<NaiveDate>,
    /// The suggested day, where the plan begins on the reader's own.
    suggested: Option<NaiveDate>,
    /// An answer that the page has not been told yet.
    news: Option<Answered>,
    root: NodeRef,
}

impl Calculator {
    /// Nothing answered yet.
    fn blank(key: &'static str) -> Self {
        Self {
            scene: None,
            key,
            draft: Draft::default(),
            errors: None,
            request: Request { today: NaiveDate::default(), runner: Runner::sample(), clinic: Rc::default() },
            answer: None,
            span: Span::default(),
            told: None,
            chosen: None,
            suggested: None,
            news: None,
            root: NodeRef::default(),
        }
    }

    /// Takes over what the page has set.
    fn follow(&mut self, props: &CalculatorProps) {
        self.scene = props.scene.clone();
        let Some(Scene { settings, .. }) = &props.scene else { return };
        self.request.today = settings.today;
        self.request.clinic = settings.clinic.clone();
        self.ask(settings, false);
    }

    /// Asks the engine for the draft as it stands.
    fn ask(&mut self, settings: &Settings, by_reader: bool) {
        match self.draft.intake(settings) {
            Ok(runner) => {
                self.request.runner = runner;
                self.errors = None;
            }
            Err(errors) => self.errors = Some(errors),
        }
        let answer = Rc::new(self.plan());
        let by_reader = by_reader && self.errors.is_none();
        self.news = Some(Answered { answer: answer.clone(), by_reader });
        self.answer = Some(answer);
    }

    /// The suggestion, or the plan from the day that the reader has chosen, as long as that is in sight and allowed.
    fn plan(&mut self) -> Answer {
        let answer = engine::plan(&self.request);
        self.span = Span::near(&answer, self.request.runner.races.first().copied(), self.request.today);
        self.suggested = None;
        let Some(suggested) = answer.next.as_ref().map(|next| next.date) else { return answer };
        let in_sight = |day: &NaiveDate| self.span.place(*day).is_some();
        self.told = self.told.filter(in_sight);
        self.chosen = self.chosen.filter(in_sight).filter(|day| *day != suggested);
        let Some(chosen) = self.chosen else { return answer };
        let mut own = engine::plan_from(&self.request, chosen);
        if own.next.as_ref().is_none_or(|next| next.date != chosen) {
            return answer;
        }
        self.suggested = Some(suggested);
        // The other days are those of the suggestion, and that itself.
        let others = answer.next.into_iter().chain(answer.alternatives);
        own.alternatives = others.filter(|other| other.date != chosen).take(2).collect();
        own
    }

    /// Whether a visit is allowed on a day.
    fn is_allowed(&self, date: NaiveDate) -> bool {
        let days = self.answer.iter().flat_map(|answer| &answer.days);
        days.into_iter().any(|day| day.date == date && day.deepest.is_some())
    }
}

impl Component for Calculator {
    type Message = Change;
    type Properties = CalculatorProps;

    fn create(context: &Context<Self>) -> Self {
        let mut calculator = Self::blank("odd");
        calculator.follow(context.props());
        calculator
    }

    fn update(&mut self, context: &Context<Self>, Change(gesture): Change) -> bool {
        let Some(Scene { settings, .. }) = &context.props().scene else { return false };
        let edit = match gesture {
            Gesture::Edit(edit) => edit,
            Gesture::Tell(date) => return self.told.replace(date) != Some(date),
            Gesture::Choose(date) => {
                self.told = Some(date);
                if self.is_allowed(date) {
                    self.chosen = Some(date);
                    self.ask(settings, true);
                }
                return true;
            }
            Gesture::Book(_) | Gesture::Enter(_) => return false,
        };
        // Leaving a field tells what stands there already: that is no change, and the page still speaks.
        if let Edit::Type(entry, typed, _) = &edit
            && self.draft.shown(*entry, settings) == *typed
        {
            return false;
        }
        // Another question has another answer; the same in other words keeps the reader's own day.
        let in_other_words = matches!(edit, Edit::Unit(_) | Edit::Language(_));
        let draft = self.draft.clone().after(edit);
        let is_new = draft != self.draft;
        if is_new {
            if !in_other_words {
                self.chosen = None;
            }
            self.draft = draft;
            self.ask(settings, true);
        }
        is_new
    }

    fn changed(&mut self, context: &Context<Self>, before: &CalculatorProps) -> bool {
        let (now, before) = (&context.props().scene, &before.scene);
        let stays = now.as_ref().zip(before.as_ref()).is_some_and(|(now, before)| now.on_answer == before.on_answer);
        if now.is_some() && !stays {
            *self = Self::blank(if self.key == "odd" { "even" } else { "odd" });
        }
        self.follow(context.props());
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let Some((scene, answer)) = context.props().scene.as_ref().zip(self.answer.as_ref()) else {
            return Html::default();
        };
        // The reader's own choice of a language wins over the page's.
        let mut settings = (*scene.settings).clone();
        settings.locale = self.draft.locale.unwrap_or(settings.locale);
        let settings = &settings;
        let words = settings.locale.catalog();
        let other = settings.locale.other();
        let header = el("header", "")
            .with(heading(settings.heading_level, "title", words.form.title))
            .with(button("link", other.id(), other.name()).set("lang", other.id()))
            .with(el("p", "lead-in").with(if self.draft.origin == Origin::Example {
                words.form.lead
            } else {
                words.form.own
            }));
        let no_errors = FieldErrors::default();
        let errors = self.errors.as_ref().unwrap_or(&no_errors);
        let on_race = answer.advice.iter().find(|advice| matches!(advice.rule, RuleId::RacePast | RuleId::RaceFar));
        let on_race = on_race.map(|advice| (words.rule)(advice.rule));
        let form = form(&FormView { draft: &self.draft, settings, words, errors, on_race });
        let unit = self.draft.unit(settings);
        let is_stale = self.errors.is_some();
        let Self { span, told, suggested, .. } = *self;
        let view = OutcomeView {
            answer,
            runner: &self.request.runner,
            settings,
            words,
            unit,
            is_stale,
            span,
            told,
            suggested,
        };
        let page = el("div", "calculator")
            .key(self.key)
            .set("lang", settings.locale.id())
            .known_as(&self.root)
            .with(header)
            .with(form);
        outcome::append(page, &view).node()
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        // The rendering of nothing can come to its end when the news is there, but not on the page.
        let Some(root) = self.root.cast::<Element>() else { return };
        settle_lists(&root);
        if let Some((scene, answered)) = context.props().scene.as_ref().zip(self.news.take()) {
            // What the page does to the form when it hears of an answer is heard once the calculator is at rest.
            let on_answer = scene.on_answer.clone();
            spawn_local(async move { on_answer.emit(answered) });
        }
    }
}

impl Calculator {
    /// Hears what the reader does inside `root`, for as long as the listeners are kept.
    pub fn listen(root: &Element, link: &Scope<Self>) -> Vec<EventListener> {
        gesture::listen(
            root,
            &Callback::from({
                let link = link.clone();
                move |event| Self::hear(&link, &event)
            }),
        )
    }

    /// Takes changes to the draft, and asks the page about a booking link while the click can still be stopped.
    fn hear(link: &Scope<Self>, event: &Event) {
        // What an event sets off may draw the calculator, so nothing of it is held meanwhile.
        let heard = link.get_component().and_then(|calculator| {
            let scene = calculator.scene.clone()?;
            let seen = (calculator.draft.unit(&scene.settings), calculator.draft.week(&scene.settings));
            let is_example = calculator.draft.weekly.is_none();
            Some((seen, is_example, scene.on_book, calculator.answer.clone()?))
        });
        let Some(((unit, week), is_example, on_book, answer)) = heard else { return };
        match gesture::read(event, unit, week) {
            Some(Gesture::Book(place)) => {
                let bookable = answer.next.iter().chain(&answer.alternatives).nth(place);
                if bookable.is_some_and(|appointment| !on_book.emit(appointment.clone())) {
                    event.prevent_default();
                }
            }
            // What is typed takes the place of the example.
            Some(Gesture::Enter(distance)) if is_example => distance.select(),
            Some(gesture) => link.send_message(Change(gesture)),
            None => {}
        }
    }
}
