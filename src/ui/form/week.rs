//! The training week as a strip of seven days.

use crate::engine::domain::training::Session;
use crate::form::fields::weekday_id;
use crate::form::presets::Preset;
use crate::i18n::Text;
use crate::ui::controls::{button, select};
use crate::ui::form::view::FormView;
use crate::ui::html::{Element, el};

/// Ready-made weeks to start from, and seven lists, drawn as a strip.
pub(crate) fn week(view: &FormView) -> Element {
    let words = &view.words.reader.questions;
    let label = el("div", "label")
        .child(el("span", "mid bold").attr("id", "week").child(words.week))
        .child(" ")
        .child(el("span", "small muted").child(words.fill));
    let head = el("div", "week-head")
        .child(label)
        .child(el("div", "presets").children(Preset::ALL.iter().map(|preset| preset_button(view, *preset))));
    let strip = el("div", "strip")
        .child(el("span", "name small").attr("aria-hidden", "true").child(words.week))
        .children((0..7).map(|day| weekday(view, day)));
    let no_run = view.draft.week(view.settings).count(Session::is_run) == 0;
    el("div", "week")
        .attr("role", "group")
        .attr("aria-labelledby", "week")
        .child(head)
        .child(strip)
        .child(el("p", "note").child(no_run.then_some(view.words.form.no_run)))
}

fn preset_button(view: &FormView, preset: Preset) -> Element {
    let words = &view.words.reader.questions;
    let is_taken = Preset::of_week(view.draft.week(view.settings)) == Some(preset);
    let [short, long] = words.runs;
    let (label, name) = match preset.runs().map(i32::from) {
        None => (words.no_plan.into(), None),
        Some(runs) => (Text::from(short).fill(0, runs), Some(Text::from(long).fill(0, runs))),
    };
    let is_taken = if is_taken { "true" } else { "false" };
    button("preset", preset.id(), label).attr("aria-pressed", is_taken).attr("aria-label", name)
}

/// A native list, invisible over the picture of what is picked in it.
fn weekday(view: &FormView, day: usize) -> Element {
    let words = &view.words.form;
    let session = view.draft.week(view.settings).0[day];
    let mut options = Session::ALL.iter().map(|each| (each.id().into(), (words.session)(*each).into()));
    let name = Text::from("session_").push(weekday_id(day));
    let list = select(name.into(), session.id(), &mut options).attr("aria-label", view.words.weekday(day));
    let class = match session {
        Session::Rest => "day rest",
        session if session.is_demanding() => "day hard",
        _ => "day",
    };
    el("div", class)
        .child(list)
        .child(el("span", "small muted").attr("aria-hidden", "true").child(view.words.weekday_short(day)))
        .child(el("span", "small").attr("aria-hidden", "true").child((words.session_short)(session)))
}
