//! The training week as a strip of seven days.

use crate::engine::domain::training::Session;
use crate::form::fields::weekday_id;
use crate::form::presets::Preset;
use crate::i18n::Text;
use crate::ui::controls::{button, session_list};
use crate::ui::form::view::FormView;
use crate::ui::html::{Element, el, span};

/// Ready-made weeks to start from, and seven lists, drawn as a strip.
pub(crate) fn week(view: &FormView) -> Element {
    let words = &view.words.reader.questions;
    let label = el("div", "label")
        .child(span("mid bold", words.week).attr("id", "week"))
        .child(" ")
        .child(span("small muted", words.fill));
    let head = el("div", "week-head")
        .child(label)
        .child(el("div", "presets").each(Preset::ALL.len(), &mut |place| preset_button(view, Preset::ALL[place])));
    let strip = el("div", "strip")
        .child(span("name small", words.week).attr("aria-hidden", "true"))
        .each(7, &mut |day| weekday(view, day));
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
    button("preset", preset.id(), label).attr("aria-pressed", is_taken).attr("aria-label", name)
}

/// A native list, invisible over the picture of what is picked in it.
fn weekday(view: &FormView, day: usize) -> Element {
    let words = &view.words.form;
    let session = view.draft.week(view.settings).0[day];
    let name = Text::from("session_").push(weekday_id(day));
    let list =
        session_list(view.is_whole, words, name.into(), session.id(), None).attr("aria-label", view.words.weekday(day));
    let class = match session {
        Session::Rest => "day rest",
        session if session.is_demanding() => "day hard",
        _ => "day",
    };
    el("div", class)
        .child(list)
        .child(span("small muted", view.words.weekday_short(day)).attr("aria-hidden", "true"))
        .child(span("small", (words.session_short)(session)).attr("aria-hidden", "true"))
}
