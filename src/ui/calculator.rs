//! The widget's one component: it keeps the draft, asks the engine and shows the answer.
//!
//! A struct with a life cycle, not a function with hooks: each hook would weigh some 300 bytes brotli.

use std::cell::Cell;
use std::rc::Rc;

use chrono::NaiveDate;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::html::Scope;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::engine::{Answer, Appointment, Request, Runner};
use crate::form::{Draft, Edit, FieldErrors, Settings};
use crate::i18n::obstacle::Obstacle;
use crate::ui::action::Panel;
use crate::ui::calendar::Weeks;
use crate::ui::events::{self, Input, Pause};
use crate::ui::screen::Screen;
use crate::ui::{Answered, Drawn};

/// The element that shows the calculator.
#[derive(Clone)]
pub struct Mount {
    /// What the page has set.
    pub settings: Rc<Settings>,
    /// Told the first answer and every new one, and when all is drawn.
    pub on_drawn: Callback<Drawn>,
    /// Asked when a booking link is followed; `false` where the page has prevented it.
    pub on_book: Callback<Appointment, bool>,
}

/// Properties of [`Calculator`].
#[derive(Default, Properties)]
pub struct CalculatorProps {
    /// The element; `None` while the calculator waits for its next one, and draws nothing.
    pub mount: Option<Mount>,
}

impl PartialEq for CalculatorProps {
    /// They are only set when something has changed, so there is no need to look into them.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// What the reader does, on its way to the draft and the plan.
pub struct Change(Input);

/// The questions and the answer, for one element after the other.
///
/// A calculator is used again instead of being destroyed: its node is heard once, and Yew's own code for taking an app
/// down stays out of the wasm.
pub struct Calculator {
    /// Changes from element to element, so that the next one gets nodes of its own.
    pub(crate) key: &'static str,
    pub(crate) mount: Option<Mount>,
    pub(crate) draft: Draft,
    /// What keeps the draft from being asked.
    pub(crate) errors: Option<FieldErrors>,
    /// The last question without a mistake.
    pub(crate) request: Request,
    pub(crate) answer: Option<Rc<Answer>>,
    pub(crate) open: Option<Panel>,
    pub(crate) is_plan_open: bool,
    /// How many weeks the calendar shows, from this one on.
    pub(crate) weeks: u16,
    /// The day that is told of.
    pub(crate) described: Option<NaiveDate>,
    /// The suggested day, where the plan begins on the reader's own.
    pub(crate) suggested: Option<NaiveDate>,
    /// What keeps the reader's own day away.
    pub(crate) dropped: Option<Obstacle>,
    /// The draft before the edit that did so.
    pub(crate) before: Option<Box<Draft>>,
    /// An answer that the page has not been told yet.
    pub(crate) pending_answer: Option<Answered>,
    pub(crate) screen: Screen,
    /// Whether what folds is drawn, too: the first answer comes sooner without it.
    pub(crate) is_whole: bool,
    /// Draws that soon after the first answer; until it is told.
    whole: Option<Timeout>,
    /// Says the answer once an edit rests.
    rest: Option<Timeout>,
    /// Looks again whether the bar covers what has the focus, as often as the page moves.
    scrolled: Cell<Option<EventListener>>,
    pub(crate) root: NodeRef,
}

impl Calculator {
    /// Nothing answered yet.
    fn empty(key: &'static str) -> Self {
        Self {
            key,
            mount: None,
            draft: Draft::default(),
            errors: None,
            request: Request { today: NaiveDate::default(), runner: Runner::sample(), clinic: Rc::default() },
            answer: None,
            open: None,
            is_plan_open: false,
            weeks: Weeks::FEW,
            described: None,
            suggested: None,
            dropped: None,
            before: None,
            pending_answer: None,
            screen: Screen::default(),
            // Without a screen there is no first frame to be early for.
            is_whole: !cfg!(target_family = "wasm"),
            whole: None,
            rest: None,
            scrolled: Cell::new(None),
            root: NodeRef::default(),
        }
    }

    /// Takes over what the page has set.
    fn apply_props(&mut self, props: &CalculatorProps) {
        self.mount = props.mount.clone();
        let Some(Mount { settings, .. }) = &props.mount else { return };
        let is_first = self.answer.is_none();
        if is_first {
            self.draft = Draft::restored(settings);
        }
        self.request.today = settings.today;
        self.request.clinic = settings.clinic.clone();
        self.replan(settings, false);
        if is_first {
            let said = self.said(settings);
            self.screen.begin(said);
        }
    }
}

impl Component for Calculator {
    type Message = Change;
    type Properties = CalculatorProps;

    fn create(context: &Context<Self>) -> Self {
        let mut calculator = Self::empty("odd");
        calculator.apply_props(context.props());
        calculator
    }

    fn update(&mut self, context: &Context<Self>, Change(input): Change) -> bool {
        let Some(Mount { settings, .. }) = &context.props().mount else { return false };
        let settings = &**settings;
        match input {
            // Leaving a field tells what stands there already: that is no change, and the page still speaks.
            Input::Edit(Edit::Type(field, typed, _)) if self.draft.shown(field, settings) == typed => false,
            Input::Edit(edit) => self.edit(edit, settings) && self.rest(context.link()),
            // It may lead into what folds.
            Input::Act(action) => self.complete() | self.act(action, settings),
            Input::Describe(date) => self.described.replace(date) != Some(date),
            Input::Move(from, days) => self.move_to(from, days, settings),
            Input::Choose(date) => self.choose(date, settings) && self.rest(context.link()),
            Input::Session(session) => self.train(session, settings) && self.rest(context.link()),
            Input::Book | Input::Enter(_) => false,
            Input::Paused(Pause::FirstAnswer) => self.complete(),
            Input::Paused(Pause::Rest) => {
                let said = self.said(settings);
                self.screen.say(said);
                false
            }
        }
    }

    fn changed(&mut self, context: &Context<Self>, before: &CalculatorProps) -> bool {
        let (now, before) = (&context.props().mount, &before.mount);
        let stays = now.as_ref().zip(before.as_ref()).is_some_and(|(now, before)| now.on_drawn == before.on_drawn);
        if now.is_some() && !stays {
            *self = Self::empty(if self.key == "odd" { "even" } else { "odd" });
        }
        self.apply_props(context.props());
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let settings = context.props().mount.as_ref().map(|mount| &*mount.settings);
        settings.zip(self.answer.as_ref()).map(|(settings, answer)| self.draw(settings, answer)).unwrap_or_default()
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        // The rendering of nothing can come to its end when the news is there, but not on the page.
        let Some(root) = self.root.cast::<Element>() else { return };
        self.screen.settle(&root);
        let drawn =
            Drawn { answered: self.pending_answer.take(), is_whole: self.is_whole && self.whole.take().is_some() };
        if !self.is_whole {
            self.whole.get_or_insert_with(|| Self::paused(Pause::FirstAnswer, context.link()));
        }
        if let Some(mount) = context.props().mount.clone()
            && (drawn.answered.is_some() || drawn.is_whole)
        {
            // What the page does to the form when it hears of this is heard once the calculator is at rest.
            spawn_local(async move { mount.on_drawn.emit(drawn) });
        }
    }
}

impl Calculator {
    /// Says the answer once the reader has rested for a moment.
    fn rest(&mut self, link: &Scope<Self>) -> bool {
        self.rest = Some(Self::paused(Pause::Rest, link));
        true
    }

    /// Sends word once a pause is over.
    fn paused(pause: Pause, link: &Scope<Self>) -> Timeout {
        let link = link.clone();
        Timeout::new(pause as u32, move || link.send_message(Change(Input::Paused(pause))))
    }

    /// Has what folds drawn, too; whether it was not yet.
    #[inline(never)]
    fn complete(&mut self) -> bool {
        !std::mem::replace(&mut self.is_whole, true)
    }

    /// Hears what the reader does inside `root`, for as long as the listeners are kept.
    pub fn listen(root: &Element, link: &Scope<Self>) -> Vec<EventListener> {
        events::listen(
            root,
            &Callback::from({
                let link = link.clone();
                move |event| Self::on_event(&link, &event)
            }),
        )
    }

    /// Keeps the bar off what has the focus. Safari scrolls there only after this event, so each scroll is heard meanwhile.
    fn on_focus(link: &Scope<Self>, event: &Event) {
        let kind = event.type_();
        let is_gone = kind == "focusout";
        let Some(calculator) = link.get_component().filter(|_| is_gone || kind == "focusin") else { return };
        calculator.screen.uncover();
        let page = event.target_unchecked_into::<Element>().owner_document().filter(|_| !is_gone);
        let link = link.clone();
        calculator.scrolled.set(page.map(|page| {
            let options = EventListenerOptions::run_in_capture_phase();
            EventListener::new_with_options(&page, "scroll", options, move |_| {
                if let Some(calculator) = link.get_component() {
                    calculator.screen.uncover();
                }
            })
        }));
    }

    /// Takes what the reader does, and asks the page about a booking link while the click can still be stopped.
    fn on_event(link: &Scope<Self>, event: &Event) {
        Self::on_focus(link, event);
        // What an event sets off may draw the calculator, so nothing of it is held meanwhile.
        let heard = link.get_component().and_then(|calculator| {
            let mount = calculator.mount.clone()?;
            let seen = (calculator.draft.unit(&mount.settings), calculator.draft.week(&mount.settings));
            let is_example = calculator.draft.weekly.is_none();
            Some((seen, is_example, mount.on_book, calculator.answer.clone()?))
        });
        let Some(((unit, week), is_example, on_book, answer)) = heard else { return };
        match events::read(event, unit, week) {
            Some(Input::Book) if answer.next.as_ref().is_some_and(|next| !on_book.emit(next.clone())) => {
                event.prevent_default();
            }
            Some(Input::Book) => {}
            // What is typed takes the place of the example.
            Some(Input::Enter(distance)) if is_example => distance.select(),
            Some(input) => link.send_message(Change(input)),
            None => {}
        }
    }
}
