//! The widget's one component that knows: it keeps the draft, asks the engine and shows the answer.

use std::rc::Rc;

use yew::prelude::*;

use crate::engine::{self, Answer, Appointment, Request, Runner};
use crate::ui::draft::Draft;
use crate::ui::form::{FormView, form};
use crate::ui::intake::FieldErrors;
use crate::ui::markup::el;
use crate::ui::outcome::{self, OutcomeView, heading};
use crate::ui::{Answered, Settings};

/// Properties of [`Calculator`].
#[derive(Properties, PartialEq)]
pub struct CalculatorProps {
    /// What the page has set.
    pub settings: Rc<Settings>,
    /// Told the first answer and every new one.
    pub on_answer: Callback<Answered>,
    /// Asked when a booking link is followed; `false` where the page has prevented it.
    pub on_book: Callback<Appointment, bool>,
}

/// What outlives a render.
struct Kept {
    /// The draft of the render before.
    draft: Option<Draft>,
    /// The last runner without a mistake, whom the answer is for.
    runner: Rc<Runner>,
    /// The last question and its answer.
    answered: Option<(Rc<Request>, Rc<Answer>)>,
}

impl Kept {
    fn new() -> Self {
        Self { draft: None, runner: Rc::new(Runner::sample()), answered: None }
    }

    /// The answer for the runner, planned anew only when the question has changed.
    fn answer(&mut self, settings: &Settings) -> Rc<Answer> {
        let request =
            Request { today: settings.today, runner: (*self.runner).clone(), clinic: (*settings.clinic).clone() };
        match &self.answered {
            Some((asked, answer)) if **asked == request => answer.clone(),
            _ => {
                let answer = Rc::new(engine::plan(&request));
                self.answered = Some((Rc::new(request), answer.clone()));
                answer
            }
        }
    }
}

/// The questions and the answer.
#[component]
pub fn Calculator(props: &CalculatorProps) -> Html {
    let settings = &*props.settings;
    let draft = use_reducer_eq(Draft::default);
    let kept = use_mut_ref(Kept::new);
    let intake = draft.intake(settings);
    let is_stale = intake.is_err();

    let mut kept = kept.borrow_mut();
    let by_reader = kept.draft.replace((*draft).clone()).is_some_and(|before| before != *draft);
    let errors = match intake {
        Ok(runner) => {
            kept.runner = Rc::new(runner);
            FieldErrors::default()
        }
        Err(errors) => errors,
    };
    let answer = kept.answer(settings);
    use_effect_with(answer.clone(), {
        let on_answer = props.on_answer.clone();
        move |answer| on_answer.emit(Answered { answer: answer.clone(), by_reader })
    });

    let words = settings.locale.catalog();
    let on_edit = Callback::from(draft.dispatcher());
    let header = el("header", "")
        .with(heading(settings.heading_level, "title", words.form.title))
        .with(el("p", "lead-in").with(words.form.lead));
    let form = form(&FormView { draft: &draft, settings, words, errors: &errors, on_edit: &on_edit });
    let view =
        OutcomeView { answer: &answer, runner: &kept.runner, settings, words, is_stale, on_book: &props.on_book };
    let page = el("div", "calculator").set("lang", settings.locale.id()).with(header).with(form);
    outcome::append(page, &view).node()
}
