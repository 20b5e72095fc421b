//! What every part of the form sees, and the fields that are typed into.

use crate::form::draft::Draft;
use crate::form::edit::TickBox;
use crate::form::fields::{FieldError, TextField};
use crate::form::intake::FieldErrors;
use crate::form::settings::Settings;
use crate::i18n::{Catalog, Text};
use crate::ui::action::Panel;
use crate::ui::controls::check;
use crate::ui::html::{Element, el};

/// What every part of the form sees.
pub(crate) struct FormView<'a> {
    pub(crate) draft: &'a Draft,
    pub(crate) settings: &'a Settings,
    pub(crate) words: &'static Catalog,
    pub(crate) errors: &'a FieldErrors,
    /// What the plan makes of a race that it does not plan for, by the place of that race.
    pub(crate) race_note: Option<(usize, &'static str)>,
    /// Whether a race has just been run, and its soreness counts.
    pub(crate) is_after_race: bool,
    /// The panel that is open.
    pub(crate) open: Option<Panel>,
    /// Whether what folds is drawn, too.
    pub(crate) is_whole: bool,
}

impl FormView<'_> {
    /// What the reader types into.
    pub(crate) fn field(&self, field: TextField, kind: &'static str, keyboard: Option<&'static str>) -> Element {
        el("input", "")
            .value(self.draft.shown(field, self.settings).text.into())
            .attr("type", kind)
            .attr("id", field.name())
            .attr("name", field.name())
            .attr("inputmode", keyboard)
            .attr("aria-invalid", self.mistake(field).map(|_| "true"))
            .attr("aria-describedby", note_id(field))
    }

    /// What is wrong at a field; one that is yet to be filled in is asked for, not blamed.
    fn mistake(&self, field: TextField) -> Option<FieldError> {
        self.errors.at(field).filter(|error| *error != FieldError::Missing)
    }

    /// What is wrong or missing at a field, or else the hint.
    pub(crate) fn note(&self, field: TextField, hint: Option<&'static str>) -> Element {
        let error = self.errors.at(field).map(|error| self.words.error(field, error));
        el("p", if self.mistake(field).is_some() { "note error" } else { "note" })
            .attr("id", note_id(field))
            .child(error.or(hint.map(Text::from)))
    }

    /// A box of the draft's on a line of its own.
    pub(crate) fn check(&self, which: TickBox, text: &'static str) -> Element {
        check(which.name(), which.value(), self.draft.is_ticked(which), text)
    }
}

fn note_id(field: TextField) -> Text {
    Text::from(field.name()).push("-note")
}
