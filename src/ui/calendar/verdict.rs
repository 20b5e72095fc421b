//! What the calendar says of a day in one word.

use chrono::NaiveDate;

use crate::engine::domain::massage::Depth;
use crate::i18n::Catalog;
use crate::i18n::phrases::phrase;
use crate::ui::answer::AnswerView;

/// How a day stands, in the order of the words in the catalogs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The suggested day.
    Best,
    /// The reader's own day.
    Yours,
    /// A later massage of the plan.
    Plan,
    /// A massage fits.
    Good,
    /// Only light pressure fits.
    Light,
    /// No massage.
    No,
    /// A race.
    Race,
}

impl Verdict {
    /// What stands for a day; `None` before today and where the plan says nothing any more.
    pub(crate) fn of(view: &AnswerView, date: NaiveDate) -> Option<Self> {
        let is_on = |other: NaiveDate| other == date;
        if view.races().iter().any(|race| is_on(race.date)) {
            return Some(Self::Race);
        }
        if date < view.settings.today {
            return None;
        }
        let report = view.report(date)?;
        let next = view.answer.next.as_ref();
        if next.is_some_and(|next| is_on(next.date)) {
            return Some(if view.suggested.is_some() { Self::Yours } else { Self::Best });
        }
        if view.answer.appointments.iter().any(|visit| is_on(visit.date)) {
            return Some(Self::Plan);
        }
        Some(match report.deepest {
            None => Self::No,
            Some(Depth::Light) => Self::Light,
            Some(_) => Self::Good,
        })
    }

    /// Its class in the sheet.
    pub(crate) const fn class(self, is_today: bool) -> &'static str {
        match (self, is_today) {
            (Self::Best | Self::Yours, false) => "cell best",
            (Self::Best | Self::Yours, true) => "cell best today",
            (Self::Plan, _) => "cell plan",
            (Self::Good, false) => "cell good",
            (Self::Good, true) => "cell good today",
            (Self::Light, false) => "cell light",
            (Self::Light, true) => "cell light today",
            (Self::No, false) => "cell no",
            (Self::No, true) => "cell no today",
            (Self::Race, false) => "cell race",
            (Self::Race, true) => "cell race today",
        }
    }

    /// Its word in a cell.
    pub(crate) fn word(self, words: &Catalog) -> &'static str {
        phrase(words.reader.calendar.verdicts, self as usize)
    }

    /// Its words in a sentence.
    pub(crate) fn in_full(self, words: &Catalog) -> &'static str {
        phrase(words.reader.calendar.verdicts_in_full, self as usize)
    }
}
