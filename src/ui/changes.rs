//! What each thing that the reader does changes.

use std::rc::Rc;

use chrono::NaiveDate;

use crate::engine::civil::add_days;
use crate::engine::domain::training::Session;
use crate::engine::{self, Answer};
use crate::form::edit::TickBox;
use crate::form::{Edit, Settings};
use crate::i18n::Text;
use crate::i18n::obstacle::Obstacle;
use crate::ui::Answered;
use crate::ui::action::{Action, Panel};
use crate::ui::calculator::Calculator;
use crate::ui::calendar::Weeks;

impl Calculator {
    /// Asks the engine for the draft as it stands.
    pub(crate) fn replan(&mut self, settings: &Settings, by_reader: bool) {
        match self.draft.intake(settings) {
            Ok(runner) => {
                self.request.runner = runner;
                self.errors = None;
            }
            Err(errors) => self.errors = Some(errors),
        }
        let answer = Rc::new(self.plan());
        let by_reader = by_reader && self.errors.is_none();
        self.pending_answer = Some(Answered { answer: answer.clone(), by_reader });
        self.answer = Some(answer);
    }

    /// The suggestion, or the plan from the day that the reader has chosen, as long as that is allowed.
    fn plan(&mut self) -> Answer {
        let answer = engine::plan(&self.request);
        (self.suggested, self.dropped) = (None, None);
        let Some(suggested) = answer.next.as_ref().map(|next| next.date) else { return answer };
        let is_ahead = |day: &NaiveDate| *day >= self.request.today && *day != suggested;
        let Some(chosen) = self.draft.chosen.filter(is_ahead) else { return answer };
        let mut own = engine::plan_from(&self.request, chosen);
        if own.next.as_ref().is_none_or(|next| next.date != chosen) {
            let day = answer.days.iter().find(|day| day.date == chosen);
            self.dropped = day.and_then(|day| day.ruled_out.first()).map(|out| Obstacle::of(out.rule));
            return answer;
        }
        self.suggested = Some(suggested);
        // The other days are those of the suggestion, and that itself.
        let others = answer.next.into_iter().chain(answer.alternatives);
        own.alternatives = others.filter(|other| other.date != chosen).take(2).collect();
        own
    }

    /// Takes an edit. The reader's own day stands as long as it is allowed; else it is said what is in its way.
    pub(crate) fn edit(&mut self, edit: Edit, settings: &Settings) -> bool {
        if let Edit::Tick(TickBox::Spot(spot), true) = edit {
            self.screen.reveal_question_of(spot);
        }
        let before = std::mem::take(&mut self.draft);
        self.draft = before.clone().after(edit);
        if self.draft == before {
            return false;
        }
        let stood = self.dropped.is_none();
        self.replan(settings, true);
        match self.dropped {
            None => self.before = None,
            Some(_) if stood => self.before = Some(Box::new(before)),
            Some(_) => {}
        }
        true
    }

    /// Gives the day that is told of a session of its own; the week's own takes that back.
    pub(crate) fn train(&mut self, session: Option<Session>, settings: &Settings) -> bool {
        let Some(date) = self.described else { return false };
        let usual = self.draft.week(settings).on(date);
        self.edit(Edit::DaySession(date, session.filter(|it| *it != usual)), settings)
    }

    /// Whether a massage is allowed on a day.
    fn is_allowed(&self, date: NaiveDate) -> bool {
        let days = self.answer.iter().flat_map(|answer| &answer.days);
        days.into_iter().any(|day| day.date == date && day.deepest.is_some())
    }

    /// Makes a day the next massage's, where one is allowed.
    pub(crate) fn choose(&mut self, date: NaiveDate, settings: &Settings) -> bool {
        self.described = Some(date);
        if self.is_allowed(date) && self.errors.is_none() {
            let is_suggested = self.suggested == Some(date);
            if is_suggested {
                self.screen.keep_focus_on_day(date);
            }
            self.screen.keep_focus_on_others();
            self.edit(Edit::Choose((!is_suggested).then_some(date)), settings);
        }
        true
    }

    /// Does what a button says.
    pub(crate) fn act(&mut self, action: Action, settings: &Settings) -> bool {
        match action {
            Action::Toggle(panel) => {
                self.screen.hold(panel);
                if self.open == Some(panel) {
                    self.open = None;
                    self.screen.go_to_tile(panel);
                } else {
                    self.open = Some(panel);
                }
            }
            Action::Done => {
                let Some(panel) = self.open.take() else { return false };
                self.screen.go_to_tile(panel);
            }
            Action::AddDays => {
                self.open = Some(Panel::Days);
                self.screen.go_to("[name=available_weekdays]");
            }
            Action::MoreWeeks => self.weeks = Weeks::FEW + Weeks::MORE,
            Action::FewerWeeks => self.weeks = Weeks::FEW,
            Action::RaceWeek => {
                let races = &self.request.runner.races;
                let Some(race) = races.iter().find(|race| race.date >= settings.today) else { return false };
                self.weeks = Weeks::needed(settings.today, race.date);
                self.screen.go_to_day(race.date);
            }
            Action::Why => self.screen.go_to("#reasons > summary"),
            Action::Fix => {
                self.open = self.screen.panel_of_mistake().or(self.open);
                self.screen.go_to("[aria-invalid]");
            }
            Action::Untick => {
                self.open = Some(Panel::Health);
                self.screen.go_to("#health [name=cautions]:checked");
            }
            Action::Undo => {
                let Some(before) = self.before.take() else { return false };
                self.draft = *before;
                self.replan(settings, true);
                self.screen.go_to(".do > *");
            }
            Action::Plan => self.is_plan_open = !self.is_plan_open,
        }
        true
    }

    /// Goes to a day, and shows more weeks where it lies beyond.
    pub(crate) fn move_to(&mut self, from: NaiveDate, days: i32, settings: &Settings) -> bool {
        let date = add_days(from, days).max(settings.today);
        let last = self.answer.as_ref().and_then(|answer| answer.days.last()).map_or(date, |day| day.date);
        let date = date.min(last);
        self.weeks = self.weeks.max(Weeks::needed(settings.today, date));
        if self.weeks > Weeks::FEW {
            self.weeks = self.weeks.max(Weeks::FEW + Weeks::MORE);
        }
        self.screen.go_to_day(date);
        self.described.replace(date) != Some(date) || days != 0
    }

    /// The answer in one sentence, or what is wrong with the form.
    pub(crate) fn said(&self, settings: &Settings) -> Text {
        let words = self.draft.locale(settings).catalog();
        let Some(answer) = &self.answer else { return "".into() };
        if self.errors.is_some() {
            return self.screen.error().unwrap_or_else(|| words.reader.card.stale.into());
        }
        match (&answer.next, &answer.referral) {
            (_, Some(referral)) => (words.referral.headline)(referral.urgency).into(),
            (Some(next), None) => words.spoken((words.answer.kind)(next.kind).into(), next.date, settings.today),
            (None, None) => Text::from(words.reader.card.no_day).push("."),
        }
    }
}
