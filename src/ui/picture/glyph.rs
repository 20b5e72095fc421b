//! A sign for each session: as wide as it is long, as high as it is hard. The week strip and the calendar share them.

use crate::engine::domain::training::Session;
use crate::ui::markup::{Element, el};

/// The outline of a sign, in a box of 28 by 18 on whose lower edge it stands.
const fn outline(session: Session) -> &'static str {
    match session {
        Session::Rest => "M11 16h6v2h-6z",
        Session::Easy => "M7 13h14v5h-14z",
        Session::Long => "M1 10h26v8h-26z",
        Session::Tempo => "M7 5h14v13h-14z",
        Session::Intervals => "M5 3h4v15h-4zM12 3h4v15h-4zM19 3h4v15h-4z",
        Session::Hills => "M3 18l8-14 4 7 3-4 7 11z",
        Session::Race => "M7 0h2v18h-2zM10 1h12l-4 4.5 4 4.5h-12z",
        Session::CrossTraining => "M14 9a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9zM14 11.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4z",
        Session::Strength => "M4 9h4v3h12v-3h4v9h-4v-3h-12v3h-4z",
    }
}

/// The class that says how demanding a session is.
pub(crate) const fn tone(session: Session) -> &'static str {
    match session {
        Session::Rest => "rest",
        Session::Easy | Session::CrossTraining | Session::Strength => "easy",
        Session::Long | Session::Tempo | Session::Intervals | Session::Hills => "hard",
        Session::Race => "race",
    }
}

/// The sign alone, beside words that say the same.
pub(crate) fn icon(session: Session) -> Element {
    el("svg", "icon").set("viewBox", "0 0 28 18").set("aria-hidden", "true").with(sign(session))
}

/// The sign, to be placed in a picture.
pub(crate) fn sign(session: Session) -> Element {
    el("path", tone(session)).set("d", outline(session))
}
