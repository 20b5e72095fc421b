//! The races: a length and a day each, joined in one box.

use crate::engine::domain::training::Metres;
use crate::form::Edit;
use crate::form::distance::{RACE_LENGTHS, write_km};
use crate::form::fields::{MOST_RACES, TextField, Typed, race_distance_name};
use crate::form::races::{RaceFields, RaceGap};
use crate::i18n::Text;
use crate::ui::controls::{button, select};
use crate::ui::form::view::FormView;
use crate::ui::html::{Element, el};

/// A field a race, the first always.
pub(crate) fn fields(view: &FormView) -> Vec<Element> {
    let races = view.draft.races(view.settings);
    let can_add = races.len() < MOST_RACES && races.iter().all(|race| race.gap().is_none() && race.distance.is_some());
    races.iter().enumerate().map(|(place, race)| field(view, place, race, can_add)).collect()
}

fn field(view: &FormView, place: usize, race: &RaceFields, can_add: bool) -> Element {
    let words = &view.words.reader.questions;
    let name = match place {
        0 => words.race.into(),
        _ => Text::from(words.other_race).fill(0, place as i32 + 1),
    };
    let has_race = race.distance.is_some();
    let when = el("span", if has_race { "unseen" } else { "small muted" }).child(words.race_when);
    let more = || button("link small", Edit::ADD_RACE, words.add_race).attr("part", "add-race");
    let question = el("label", "")
        .attr("for", race_distance_name(place))
        .child(el("span", "mid bold").child(name))
        .child(" ")
        .child((place == 0).then_some(when));
    let label = el("div", "label").child(question).child((place == 0 && can_add).then(more));
    pair(view, if place == 0 { "field" } else { "field other" }, label, place, race)
}

/// The list of lengths, and the date joined under it once there is either.
fn pair(view: &FormView, class: &'static str, label: Element, place: usize, race: &RaceFields) -> Element {
    let words = &view.words.form;
    let has_date = race.distance.is_some() || race.date != Typed::default();
    let picked = race.distance.map(write_km).unwrap_or_default();
    let name = race_distance_name(place);
    let note = Text::from(name).push("-note");
    let lengths = race_lengths(race.distance);
    let list = select(view.is_whole, name.into(), &picked, lengths.len() + 1, &mut |place| match place {
        0 => ("".into(), words.no_race.into()),
        _ => (write_km(lengths[place - 1]).into(), view.words.race_length(lengths[place - 1]).into()),
    })
    .attr("id", name)
    .attr("aria-describedby", note.clone());
    let field = TextField::RaceDate(place);
    let date = view.field(field, "date", None).attr("aria-label", view.words.reader.questions.race_date);
    let join = el("div", if has_date { "join dated" } else { "join" })
        .child(el("div", "box chevron").child(list))
        .child(el("div", "box date").flag("hidden", !has_date).child(date));
    let gap = race.gap();
    let no_distance = (gap == Some(RaceGap::Distance)).then_some(words.distance_missing);
    let no_date = (gap == Some(RaceGap::Date)).then_some(words.date_missing);
    let hint = no_date.or(view.race_note.filter(|(of, _)| *of == place).map(|(_, note)| note));
    el("div", class)
        .child(label)
        .child(join)
        .child(el("p", "note").attr("id", note).child(no_distance))
        .child(view.note(field, hint))
}

/// The lengths on offer, and the page's own among them.
fn race_lengths(own: Option<Metres>) -> Vec<Metres> {
    let mut lengths = RACE_LENGTHS.to_vec();
    if let Some(own) = own
        && !lengths.contains(&own)
    {
        lengths.insert(RACE_LENGTHS.iter().filter(|length| **length < own).count(), own);
    }
    lengths
}
