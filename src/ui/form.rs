//! The questions that are always in sight: how far, which week, which race.

use yew::AttrValue;

use crate::engine::domain::training::Metres;
use crate::form::Draft;
use crate::form::FieldErrors;
use crate::form::distance::{RACE_LENGTHS, write_km};
use crate::form::fields::{FieldError, TextField, Typed};
use crate::form::races::RaceFields;
use crate::form::{DistanceUnit, Settings};
use crate::i18n::{Catalog, Text};
use crate::ui::controls::{select, tick};
use crate::ui::markup::{Element, el};
use crate::ui::{body, week};

/// What every part of the form sees.
pub(crate) struct FormView<'a> {
    pub(crate) draft: &'a Draft,
    pub(crate) settings: &'a Settings,
    pub(crate) words: &'static Catalog,
    pub(crate) errors: &'a FieldErrors,
    /// What the plan makes of a race that it does not plan for.
    pub(crate) on_race: Option<&'static str>,
}

/// Every question.
pub(crate) fn form(view: &FormView) -> Element {
    let questions =
        el("div", "questions").with(weekly(view)).with(week::week(view)).with(race(view)).with(body::folds(view));
    el("form", "").set("part", "form").set("novalidate", "").set("autocomplete", "off").with(questions)
}

fn weekly(view: &FormView) -> Element {
    let words = &view.words.form;
    let unit = view.draft.unit(view.settings);
    let segment = |each: DistanceUnit| {
        let name = el("abbr", "").set("title", words.unit_names[each as usize]).with(each.id());
        el("label", "segment").with(tick("radio", "unit", each.id(), each == unit)).with(name)
    };
    let segments = el("fieldset", "segments")
        .with(el("legend", "unseen").with(words.unit))
        .with_each(DistanceUnit::ALL.map(segment));
    let row = el("div", "row").with(view.field(TextField::Weekly, "number", Some("decimal"))).with(segments);
    el("div", "field")
        .with(label(words.weekly).set("for", TextField::Weekly.name()))
        .with(row)
        .with(view.note(TextField::Weekly, None))
}

fn race(view: &FormView) -> Element {
    let words = &view.words.form;
    let RaceFields { date, distance } = view.draft.races(view.settings).remove(0);
    let is_dated = date != Typed::default();
    let no_date = distance.is_some() && !is_dated;
    let no_distance = distance.is_none() && !date.text.is_empty();
    let picked = distance.map(write_km).unwrap_or_default();
    let list = select("race_distance".into(), &picked, &mut race_options(view, distance).into_iter())
        .set("aria-describedby", "race_distance-note");
    let row = el("div", "row halves")
        .with(el("label", "").with(el("span", "unseen").with(words.race_distance)).with(list))
        .with(el("label", "").with(el("span", "unseen").with(words.race_date)).with(view.field(
            TextField::RaceDate(0),
            "date",
            None,
        )));

    el("fieldset", "field")
        .with(el("legend", "label").with(words.race))
        .with(row)
        .with(
            el("span", "hint")
                .set("id", "race_distance-note")
                .set("aria-live", "polite")
                .with(no_distance.then_some(words.distance_missing)),
        )
        .with(view.note(TextField::RaceDate(0), if no_date { Some(words.date_missing) } else { view.on_race }))
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

fn race_options(view: &FormView, own: Option<Metres>) -> Vec<(AttrValue, AttrValue)> {
    let words = &view.words.form;
    let mut options = vec![(AttrValue::from(""), AttrValue::from(words.no_race))];
    for length in race_lengths(own) {
        options.push((write_km(length).into(), view.words.race_length(length).into()));
    }
    options
}

/// A label in the form's style.
pub(crate) fn label(text: &'static str) -> Element {
    el("label", "label").with(text)
}

impl FormView<'_> {
    /// What the reader types into.
    pub(crate) fn field(&self, entry: TextField, kind: &'static str, keyboard: Option<&'static str>) -> Element {
        el("input", "")
            .value(self.draft.shown(entry, self.settings).text.into())
            .set("type", kind)
            .set("id", entry.name())
            .set("name", entry.name())
            .set("inputmode", keyboard)
            .set("min", keyboard.map(|_| "0"))
            .set("step", "any")
            .set("aria-invalid", self.mistake(entry).map(|_| "true"))
            .set("aria-describedby", note_id(entry))
    }

    /// What is wrong at a field; one that is yet to be filled in is asked for, not blamed.
    fn mistake(&self, entry: TextField) -> Option<FieldError> {
        self.errors.at(entry).filter(|error| *error != FieldError::Missing)
    }

    /// What is wrong or missing at a field, or else the hint.
    pub(crate) fn note(&self, entry: TextField, hint: Option<&'static str>) -> Element {
        let error = self.errors.at(entry).map(|error| self.words.error(entry, error));
        el("span", if self.mistake(entry).is_some() { "error" } else { "hint" })
            .set("id", note_id(entry))
            .set("aria-live", "polite")
            .with(error.or(hint.map(Text::from)))
    }
}

const fn note_id(entry: TextField) -> &'static str {
    match entry {
        TextField::Weekly => "weekly_distance-note",
        TextField::RaceDate(_) => "race_date-note",
        TextField::LastDate => "last_massage_date-note",
        TextField::Budget => "max_per_month-note",
    }
}
