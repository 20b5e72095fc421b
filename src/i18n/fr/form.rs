//! French: the questions that are always in sight.

use crate::engine::domain::training::Session;
use crate::i18n::catalog::{ErrorWords, FormWords};
use crate::i18n::phrases::phrases;

pub(super) const WORDS: FormWords = FormWords {
    title: "Quel massage, et quand\u{202f}?",
    unit_names: ["kilomètres", "milles"],
    session: phrases!(Session {
        Rest => "Repos",
        Easy => "Sortie facile",
        Long => "Sortie longue",
        Tempo => "Tempo",
        Intervals => "Intervalles",
        Hills => "Côtes",
        Race => "Course",
        CrossTraining => "Entraînement croisé",
        Strength => "Musculation",
    }),
    session_short: phrases!(Session {
        Rest => "Repos",
        Easy => "Facile",
        Long => "Long",
        Tempo => "Tempo",
        Intervals => "Interv.",
        Hills => "Côtes",
        Race => "Course",
        CrossTraining => "Croisé",
        Strength => "Muscu",
    }),
    no_run: "Aucune sortie fixe\u{a0}: aucun problème.",
    no_race: "Aucune",
    half_marathon: "Demi-marathon",
    marathon: "Marathon",
    date_missing: "Ajoutez la date pour tenir compte de cette course.",
    distance_missing: "Choisissez la distance pour tenir compte de cette course.",
    errors: ErrorWords {
        long_past: "Cette course était en {0}. Entrez la prochaine ou choisissez «\u{a0}Aucune\u{a0}».",
        weekly_missing: "Entrez une distance\u{202f}; 0 convient aussi.",
        weekly_too_little: "Entrez 0 ou plus.",
        weekly_too_much: "Au plus 400\u{a0}km (248\u{a0}mi) par semaine. Un chiffre de trop\u{202f}?",
        weekly_unreadable: "Entrez un nombre, comme 42,5.",
        far_ahead: "Dans plus de 3\u{a0}ans\u{a0}: est-ce la bonne année\u{202f}?",
        not_yet: "Cette date est à venir. Entrez celle d’un massage passé.",
        taken: "Une autre course est prévue ce jour-là.",
        budget_too_little: "Entrez 1 ou plus, ou laissez le champ vide.",
        budget_too_much: "Au plus 30 par mois.",
        budget_unreadable: "Entrez un nombre entier ou laissez le champ vide.",
        date_unreadable: "Cette date est incomplète ou n’existe pas.",
    },
};
