//! French: the questions that are always in sight.

use crate::engine::training::{Metres, Session};
use crate::i18n::Locale;
use crate::i18n::catalog::FormWords;
use crate::i18n::numbers::decimal;
use crate::i18n::terms::{Entry, FieldError, Preset};

pub(super) const WORDS: FormWords = FormWords {
    title: "Quel massage, et quand\u{202f}?",
    lead: "Dites comment vous courez\u{202f}; la réponse suit.",
    weekly: "Distance par semaine",
    unit: "Unité",
    unit_names: ["kilomètres", "milles"],
    week: "Votre semaine type",
    presets: "Partir de",
    preset,
    session,
    session_short,
    race: "Prochaine course",
    race_distance: "Distance",
    race_date: "Date",
    no_race: "Aucune course",
    race_length,
    date_missing: "Ajoutez la date pour tenir compte de cette course.",
    distance_missing: "Choisissez la distance pour tenir compte de cette course.",
    error,
};

fn preset(preset: Preset) -> &'static str {
    match preset {
        Preset::ThreeEasy => "3 sorties faciles",
        Preset::Half => "10 km ou demi",
        Preset::Marathon => "Marathon",
    }
}

fn session(session: Session) -> &'static str {
    match session {
        Session::Rest => "Repos",
        Session::Easy => "Sortie facile",
        Session::Long => "Sortie longue",
        Session::Tempo => "Tempo",
        Session::Intervals => "Intervalles",
        Session::Hills => "Côtes",
        Session::Race => "Course",
        Session::CrossTraining => "Entraînement croisé",
        Session::Strength => "Musculation",
    }
}

fn session_short(session: Session) -> &'static str {
    match session {
        Session::Rest => "Repos",
        Session::Easy => "Facile",
        Session::Long => "Longue",
        Session::Tempo => "Tempo",
        Session::Intervals => "Interv.",
        Session::Hills => "Côtes",
        Session::Race => "Course",
        Session::CrossTraining => "Croisé",
        Session::Strength => "Muscu",
    }
}

fn race_length(distance: Metres) -> String {
    match distance.0 {
        21_000..=21_100 => "Demi-marathon".to_owned(),
        42_000..=42_200 => "Marathon".to_owned(),
        metres => decimal(Locale::Fr, (metres + 50) / 100) + "\u{a0}km",
    }
}

fn error(entry: Entry, error: FieldError) -> String {
    let text = match (entry, error) {
        (_, FieldError::LongPast(year)) => {
            return format!(
                "Une course en {year}, c’est passé depuis longtemps. Entrez la prochaine ou choisissez \
                 «\u{a0}Aucune course\u{a0}»."
            );
        }
        (Entry::Weekly, FieldError::Missing) => "Entrez une distance\u{202f}; 0 convient aussi.",
        (Entry::Weekly, FieldError::TooLittle) => "Une distance ne peut pas être inférieure à 0.",
        (Entry::Weekly, FieldError::TooMuch) => {
            "Jusqu’à 400 km (248 mi) par semaine. Y a-t-il un chiffre de trop\u{202f}?"
        }
        (Entry::Weekly, _) => "Entrez un nombre, par exemple 42 ou 42,5.",
        (Entry::RaceDate, FieldError::FarAhead) => "C’est dans plus de 3 ans. L’année est-elle exacte\u{202f}?",
        (Entry::LastDate, FieldError::NotYet) => "Cette date est à venir. Entrez celle d’un massage déjà reçu.",
        (Entry::Budget, FieldError::TooLittle) => "Entrez 1 ou plus, ou laissez le champ vide.",
        (Entry::Budget, FieldError::TooMuch) => "Jusqu’à 30 par mois.",
        (Entry::Budget, _) => "Entrez un nombre entier ou laissez le champ vide.",
        (Entry::RaceDate | Entry::LastDate, _) => "Cette date est incomplète ou n’existe pas.",
    };
    text.to_owned()
}
