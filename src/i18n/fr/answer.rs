//! French: the answer, the plan, what to say and what to expect.

use crate::engine::massage::{Depth, Kind, Purpose};
use crate::engine::rule::Grade;
use crate::i18n::catalog::{AnswerWords, PlanWords, WhyWords};

pub(super) const WORDS: AnswerWords = AnswerWords {
    heading: "Votre prochain massage",
    kind,
    pressure: |depth| match depth {
        Depth::Light => "pression légère",
        Depth::Moderate => "pression moyenne",
        Depth::Deep => "pression profonde",
    },
    minutes: "{0}\u{a0}min",
    in_days: ["aujourd’hui", "demain", "dans {0} jours"],
    rhythm: [
        "Ensuite, environ une fois par semaine.",
        "Ensuite, environ toutes les {0} semaines.",
        "Ensuite, environ tous les {0} jours.",
    ],
    then: "Ensuite\u{a0}: {0}, {1}.",
    no_visit: "Aucun jour propice pour l’instant",
    no_visit_why: "Aucun jour des six prochaines semaines ne convient à la fois à votre semaine, à votre course et aux \
                   jours d’ouverture. Une journée plus facile, ou un appel à la clinique, peut faire de la place.",
    stale: "Cette réponse vaut toujours pour vos dernières données complètes.",
    book: "Réserver le {0}",
    add: "Ajouter au calendrier",
    share: "Envoyer par courriel",
    phone: "Appeler le {0}",
    disclaimer: "Ce plan est un repère, pas un avis médical.",
    health_first: "Si un des cas sous Santé s’applique à vous, cochez-le d’abord.",
};

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Swedish => "Massage suédois",
        Kind::Sports => "Massage sportif",
        Kind::DeepTissue => "Massage des tissus profonds",
        Kind::ActiveRelease => "Relâchement actif",
        Kind::MyofascialRelease => "Relâchement myofascial",
        Kind::TriggerPoint => "Massage des points gâchettes",
    }
}

pub(super) const WHY: WhyWords = WhyWords {
    last_focused: "Le dernier massage ciblé avant votre course\u{a0}: il reste {0} pour récupérer.",
    pre_race: "{0} avant votre course\u{a0}: un massage léger, dont il n’y a pas à se remettre.",
    post_race_light: "{0} après votre course\u{a0}: une pression légère pour des jambes fatiguées.",
    post_race_full: "{0} après votre course, quand le gros des courbatures est d’ordinaire passé.",
    post_race_deep: "{0} après votre course\u{a0}: assez tard pour travailler en profondeur ce qui est tendu.",
    same_day: "Le même jour que {0}\u{a0}: en légèreté, et au moins une demi-journée après.",
    after: "{0} après {1}",
    before: "{0} avant {1}",
    between: "{0} et {1}.",
    free: "Aucune sortie intense ou longue à proximité\u{a0}: le premier bon jour est le meilleur.",
};

pub(super) const PLAN: PlanWords = PlanWords {
    alternatives: "Autres bons jours",
    plan: "Votre plan",
    add_all: "Tout ajouter au calendrier",
    purpose: |purpose| match purpose {
        Purpose::Regular => "massage régulier",
        Purpose::LastFocused => "dernier massage ciblé avant la course",
        Purpose::PreRace => "massage léger avant la course",
        Purpose::PostRaceLight => "massage léger après la course",
        Purpose::PostRaceFull => "massage complet après la course",
        Purpose::PostRaceDeep => "massage en profondeur après la course",
    },
    more_visits: "{0} autres massages",
    race_day: "Jour de la course",
    advice: "Bon à savoir",
    reasons: "Pourquoi ce massage, ce jour-là",
    more_reasons: "Autres raisons",
    grade: |grade| match grade {
        Grade::A => "Appuyé par des essais",
        Grade::B => "Une étude, ou une preuve indirecte",
        Grade::C => "Accord entre praticiens, aucun essai",
        Grade::D => "Un usage, pas une preuve",
    },
    own_choice: "Un choix de cet outil",
    evidence: "Aucun essai n’a vérifié combien de jours avant ou après une course conviennent le mieux. Ce que les essais \
               montrent\u{a0}: un massage peut atténuer les courbatures et la sensation de fatigue pendant un jour ou \
               deux.",
    visit: "Avant et après le massage",
    tell: "À dire à votre massothérapeute",
    tell_weekly: "Vous courez environ {0} par semaine.",
    tell_race: "Votre course\u{a0}: {0}, {1}.",
    tell_focus: "Ce qui est tendu ou sensible\u{a0}: {0}.",
    tell_next_hard: "Prochaine journée intense ou longue\u{a0}: {0}.",
    tell_pressure: "La pression que vous aimez. Pendant le massage, dites quand c’est trop fort ou trop léger.",
    tell_health: "Médicaments, problèmes de santé et blessures récentes.",
    expect: "À quoi vous attendre",
    expect_lines: |depth| {
        let run = match depth {
            Depth::Light => "Bouger doucement ensuite convient. Laissez une demi-journée avant une sortie intense.",
            Depth::Moderate => "Bouger doucement ensuite convient. Laissez 24 heures avant une sortie intense.",
            Depth::Deep => "Bouger doucement ensuite convient. Laissez 48 heures avant une sortie intense.",
        };
        [
            "Peut atténuer les courbatures et la sensation de fatigue pendant un jour ou deux.",
            run,
            "Certaines personnes restent sensibles un jour ou deux. Buvez de l’eau si vous avez soif.",
        ]
    },
    consent: "Les fessiers et les hanches ne sont massés qu’avec votre accord clair.",
};
