//! English: the questions that are always in sight.

use crate::engine::training::{Metres, Session};
use crate::i18n::Locale;
use crate::i18n::catalog::FormWords;
use crate::i18n::numbers::decimal;
use crate::i18n::terms::{Entry, FieldError, Preset};

pub(super) const WORDS: FormWords = FormWords {
    title: "Which massage, and when?",
    lead: "Tell us how you run; the answer follows.",
    weekly: "Distance per week",
    unit: "Unit",
    unit_names: ["kilometres", "miles"],
    week: "Your usual week",
    presets: "Start from",
    preset,
    session,
    session_short,
    race: "Next race",
    race_distance: "Distance",
    race_date: "Date",
    no_race: "No race",
    race_length,
    date_missing: "Add the date to plan around this race.",
    distance_missing: "Choose the distance to plan around this race.",
    error,
};

fn preset(preset: Preset) -> &'static str {
    match preset {
        Preset::ThreeEasy => "3 easy runs",
        Preset::Half => "10K or half",
        Preset::Marathon => "Marathon",
    }
}

fn session(session: Session) -> &'static str {
    match session {
        Session::Rest => "Rest",
        Session::Easy => "Easy run",
        Session::Long => "Long run",
        Session::Tempo => "Tempo run",
        Session::Intervals => "Intervals",
        Session::Hills => "Hills",
        Session::Race => "Race",
        Session::CrossTraining => "Cross-training",
        Session::Strength => "Strength",
    }
}

fn session_short(session: Session) -> &'static str {
    match session {
        Session::Rest => "Rest",
        Session::Easy => "Easy",
        Session::Long => "Long",
        Session::Tempo => "Tempo",
        Session::Intervals => "Reps",
        Session::Hills => "Hills",
        Session::Race => "Race",
        Session::CrossTraining => "Cross",
        Session::Strength => "Gym",
    }
}

fn race_length(distance: Metres) -> String {
    match distance.0 {
        21_000..=21_100 => "Half marathon".to_owned(),
        42_000..=42_200 => "Marathon".to_owned(),
        metres => decimal(Locale::En, (metres + 50) / 100) + " km",
    }
}

fn error(entry: Entry, error: FieldError) -> String {
    let text = match (entry, error) {
        (_, FieldError::LongPast(year)) => {
            return format!("A race in {year} is long over. Enter the next one, or choose “No race”.");
        }
        (Entry::Weekly, FieldError::Missing) => "Enter a distance; 0 is fine.",
        (Entry::Weekly, FieldError::TooLittle) => "A distance cannot be less than 0.",
        (Entry::Weekly, FieldError::TooMuch) => "Up to 400 km (248 mi) a week. Is there a digit too many?",
        (Entry::Weekly, _) => "Enter a number, such as 42 or 42.5.",
        (Entry::RaceDate, FieldError::FarAhead) => "This is more than 3 years away. Is the year right?",
        (Entry::LastDate, FieldError::NotYet) => "This day is still to come. Enter a past visit.",
        (Entry::Budget, FieldError::TooLittle) => "Enter 1 or more, or leave it empty.",
        (Entry::Budget, FieldError::TooMuch) => "Up to 30 a month.",
        (Entry::Budget, _) => "Enter a whole number, or leave it empty.",
        (Entry::RaceDate | Entry::LastDate, _) => "This date is incomplete or does not exist.",
    };
    text.to_owned()
}
