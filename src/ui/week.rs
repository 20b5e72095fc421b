//! The training week as a strip of seven days.

use yew::prelude::*;

use crate::engine::training::Session;
use crate::i18n::dates::{self, Shape};
use crate::i18n::terms::Preset;
use crate::ui::controls::{Select, button};
use crate::ui::draft::Edit;
use crate::ui::form::FormView;
use crate::ui::markup::{Element, el};
use crate::ui::picture::glyph;

/// Seven lists, drawn as a strip, and ready-made weeks to start from.
pub(crate) fn week(view: &FormView) -> Element {
    let words = &view.words.form;
    let preset = |preset: Preset| {
        let is_taken = if view.draft.week == preset.week() { "true" } else { "false" };
        let on = view.on_edit.reform(move |()| Edit::Week(preset.week()));
        button("preset", Some(is_taken), (words.preset)(preset), on)
    };
    el("fieldset", "field")
        .with(el("legend", "label").with(words.week))
        .with(el("div", "strip").with_each((0..7).map(|day| weekday(view, day))))
        .with(el("div", "presets").with(el("span", "hint").with(words.presets)).with_each(Preset::ALL.map(preset)))
}

/// A native list, invisible over the picture of what is picked in it.
fn weekday(view: &FormView, day: usize) -> Element {
    let words = &view.words.form;
    let locale = view.settings.locale;
    let session = view.draft.week.0[day];
    let mut options: Vec<(AttrValue, AttrValue)> = Vec::new();
    for each in Session::ALL {
        options.push((each.id().into(), (words.session)(*each).into()));
    }
    let on_pick =
        view.on_edit.reform(move |id: String| Edit::Session(day, Session::from_id(&id).unwrap_or(Session::Rest)));
    let name = ["session_", dates::weekday_id(day)].concat();
    let face = el("span", "face")
        .set("aria-hidden", "true")
        .with(el("span", "day-name").with(dates::column(locale, day)))
        .with(glyph::icon(session))
        .with(el("span", "day-session").with((words.session_short)(session)));
    el("label", "day")
        .set("data-tone", glyph::tone(session))
        .with(el("span", "unseen").with(dates::weekday(locale, Shape::Weekday, day)))
        .with(html! { <Select {name} value={session.id()} {options} {on_pick} /> })
        .with(face)
}
