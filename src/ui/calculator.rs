//! The widget's one component: it keeps the draft, asks the engine and shows the answer.
//!
//! A struct with a life cycle, not a function with hooks: each hook would weigh some 300 bytes brotli.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::engine::{self, Answer, Appointment, Request, Runner};
use crate::ui::controls::settle_lists;
use crate::ui::draft::Draft;
use crate::ui::edit::Edit;
use crate::ui::form::{FormView, form};
use crate::ui::gesture::{self, Gesture};
use crate::ui::intake::FieldErrors;
use crate::ui::markup::el;
use crate::ui::outcome::{self, OutcomeView, heading};
use crate::ui::{Answered, DistanceUnit, Settings};

/// Properties of [`Calculator`].
#[derive(Properties)]
pub struct CalculatorProps {
    /// What the page has set.
    pub settings: Rc<Settings>,
    /// Told the first answer and every new one.
    pub on_answer: Callback<Answered>,
    /// Asked when a booking link is followed; `false` where the page has prevented it.
    pub on_book: Callback<Appointment, bool>,
}

impl PartialEq for CalculatorProps {
    /// The page makes new settings when one has changed, so there is no need to look into them.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.settings, &other.settings)
            && self.on_answer == other.on_answer
            && self.on_book == other.on_book
    }
}

/// A change by the reader, on its way to the draft.
pub struct Change(Edit);

/// The questions and the answer.
pub struct Calculator {
    draft: Draft,
    /// What keeps the draft from being asked.
    errors: Option<FieldErrors>,
    /// The last question without a mistake.
    request: Request,
    answer: Option<Rc<Answer>>,
    /// An answer that the page has not been told yet.
    news: Option<Answered>,
    root: NodeRef,
}

impl Calculator {
    /// Asks the engine for the draft as it stands.
    fn ask(&mut self, settings: &Settings, by_reader: bool) {
        match self.draft.intake(settings) {
            Ok(runner) => {
                self.request.runner = runner;
                self.errors = None;
            }
            Err(errors) => self.errors = Some(errors),
        }
        let answer = engine::plan(&self.request);
        if self.answer.as_deref() != Some(&answer) {
            let answer = Rc::new(answer);
            self.news = Some(Answered { answer: answer.clone(), by_reader });
            self.answer = Some(answer);
        }
    }
}

impl Component for Calculator {
    type Message = Change;
    type Properties = CalculatorProps;

    fn create(context: &Context<Self>) -> Self {
        let settings = &*context.props().settings;
        let mut calculator = Self {
            draft: Draft::default(),
            errors: None,
            request: Request { today: settings.today, runner: Runner::sample(), clinic: (*settings.clinic).clone() },
            answer: None,
            news: None,
            root: NodeRef::default(),
        };
        calculator.ask(settings, false);
        calculator
    }

    fn update(&mut self, context: &Context<Self>, Change(edit): Change) -> bool {
        let settings = &*context.props().settings;
        // Leaving a field tells what stands there already: that is no change, and the page still speaks.
        if let Edit::Type(entry, typed, _) = &edit
            && self.draft.shown(*entry, settings) == *typed
        {
            return false;
        }
        let draft = self.draft.clone().after(edit);
        let is_new = draft != self.draft;
        if is_new {
            self.draft = draft;
            self.ask(settings, true);
        }
        is_new
    }

    fn changed(&mut self, context: &Context<Self>, _: &CalculatorProps) -> bool {
        let settings = &*context.props().settings;
        self.request.today = settings.today;
        self.request.clinic = (*settings.clinic).clone();
        self.ask(settings, false);
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let settings = &*context.props().settings;
        let Some(answer) = &self.answer else { return Html::default() };
        let words = settings.locale.catalog();
        let header = el("header", "")
            .with(heading(settings.heading_level, "title", words.form.title))
            .with(el("p", "lead-in").with(words.form.lead));
        let no_errors = FieldErrors::default();
        let errors = self.errors.as_ref().unwrap_or(&no_errors);
        let form = form(&FormView { draft: &self.draft, settings, words, errors });
        let is_stale = self.errors.is_some();
        let view = OutcomeView { answer, runner: &self.request.runner, settings, words, is_stale };
        let page = el("div", "calculator")
            .set("lang", settings.locale.id())
            .known_as(&self.root)
            .hear(gesture::ears(&Self::hear(context, self.draft.unit(settings), answer.clone())))
            .with(header)
            .with(form);
        outcome::append(page, &view).node()
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        if let Some(root) = self.root.cast::<Element>() {
            settle_lists(&root);
        }
        if let Some(answered) = self.news.take() {
            context.props().on_answer.emit(answered);
        }
    }
}

impl Calculator {
    /// Takes changes to the draft, and asks the page about a booking link while the click can still be stopped.
    fn hear(context: &Context<Self>, unit: DistanceUnit, answer: Rc<Answer>) -> Callback<Event> {
        let link = context.link().clone();
        let on_book = context.props().on_book.clone();
        Callback::from(move |event: Event| match gesture::read(&event, unit) {
            Some(Gesture::Edit(edit)) => link.send_message(Change(edit)),
            Some(Gesture::Book(place)) => {
                let bookable = answer.next.iter().chain(&answer.alternatives).nth(place);
                if bookable.is_some_and(|appointment| !on_book.emit(appointment.clone())) {
                    event.prevent_default();
                }
            }
            None => {}
        })
    }
}
