//! The training week as a strip of seven days.

use crate::engine::domain::training::Session;
use crate::form::fields::weekday_id;
use crate::form::presets::Preset;
use crate::i18n::Text;
use crate::ui::controls::{button, select};
use crate::ui::form::FormView;
use crate::ui::markup::{Element, el};
use crate::ui::picture::glyph;

/// Seven lists, drawn as a strip, and ready-made weeks to start from.
pub(crate) fn week(view: &FormView) -> Element {
    let words = &view.words.form;
    let week = view.draft.week(view.settings);
    let preset = |preset: Preset| {
        let is_taken = if week == preset.week() { "true" } else { "false" };
        button("preset", preset.id(), (words.preset)(preset)).set("aria-pressed", is_taken)
    };
    el("fieldset", "field")
        .with(el("legend", "label").with(words.week))
        .with(el("div", "strip").with_each((0..7).map(|day| weekday(view, day))))
        .with(
            el("span", "hint")
                .set("aria-live", "polite")
                .with((week.count(Session::is_run) == 0).then_some(words.no_run)),
        )
        .with(el("div", "presets").with(el("span", "hint").with(words.presets)).with_each(Preset::ALL.map(preset)))
}

/// A native list, invisible over the picture of what is picked in it.
fn weekday(view: &FormView, day: usize) -> Element {
    let words = &view.words.form;
    let session = view.draft.week(view.settings).0[day];
    let mut options = Session::ALL.iter().map(|each| (each.id().into(), (words.session)(*each).into()));
    let name = Text::from("session_").push(weekday_id(day));
    let face = el("span", "face")
        .set("aria-hidden", "true")
        .with(el("span", "day-name").with(view.words.weekday_short(day)))
        .with(glyph::icon(session))
        .with(el("span", "day-session").with((words.session_short)(session)));
    el("label", "day")
        .set("data-tone", glyph::tone(session))
        .with(el("span", "unseen").with(view.words.weekday(day)))
        .with(select(name.into(), session.id(), &mut options))
        .with(face)
}
