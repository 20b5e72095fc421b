//! English: the questions that are always in sight.

use crate::engine::domain::training::Session;
use crate::i18n::catalog::{ErrorWords, FormWords};
use crate::i18n::phrases::phrases;

pub(super) const WORDS: FormWords = FormWords {
    title: "Which massage, and when?",
    unit_names: ["kilometres", "miles"],
    session: phrases!(Session {
        Rest => "Rest",
        Easy => "Easy run",
        Long => "Long run",
        Tempo => "Tempo run",
        Intervals => "Intervals",
        Hills => "Hills",
        Race => "Race",
        CrossTraining => "Cross-training",
        Strength => "Strength",
    }),
    session_short: phrases!(Session {
        Rest => "Rest",
        Easy => "Easy",
        Long => "Long",
        Tempo => "Tempo",
        Intervals => "Speed",
        Hills => "Hills",
        Race => "Race",
        CrossTraining => "Cross",
        Strength => "Gym",
    }),
    no_run: "No fixed runs: that is fine.",
    no_race: "None",
    half_marathon: "Half marathon",
    marathon: "Marathon",
    date_missing: "Add the date to plan around this race.",
    distance_missing: "Choose the distance to plan around this race.",
    errors: ErrorWords {
        long_past: "This race was in {0}. Enter the next one, or choose “None”.",
        weekly_missing: "Enter a distance; 0 is fine.",
        weekly_too_little: "Enter 0 or more.",
        weekly_too_much: "At most 400 km (248 mi) a week. A digit too many?",
        weekly_unreadable: "Enter a number, such as 42.5.",
        far_ahead: "Over 3 years away: is the year right?",
        not_yet: "That date is still to come. Enter a past massage.",
        taken: "Another race is on that day.",
        budget_too_little: "Enter 1 or more, or leave it empty.",
        budget_too_much: "At most 30 a month.",
        budget_unreadable: "Enter a whole number, or leave it empty.",
        date_unreadable: "This date is incomplete or does not exist.",
    },
};
