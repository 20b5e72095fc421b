//! French: the answer, the plan, what to say and what to expect.

use crate::engine::domain::massage::{Depth, Kind, Purpose};
use crate::engine::domain::rule::Grade;
use crate::i18n::catalog::{AnswerWords, PlanWords};
use crate::i18n::phrases::phrases;

pub(super) const WORDS: AnswerWords = AnswerWords {
    heading: "Votre prochain massage",
    kind: phrases!(Kind {
        Swedish => "Massage suédois",
        Sports => "Massage sportif",
        DeepTissue => "Massage des tissus profonds",
        ActiveRelease => "Relâchement actif",
        MyofascialRelease => "Relâchement myofascial",
        TriggerPoint => "Massage des points gâchettes",
    }),
    gist: phrases!(Kind {
        Swedish => "Gestes longs et doux.",
        Sports => "Pétrissages et pressions.",
        DeepTissue => "Travail lent et ferme des points tendus.",
        ActiveRelease => "Pression sur un point pendant que vous bougez.",
        MyofascialRelease => "Pressions et étirements lents et soutenus.",
        TriggerPoint => "Pression soutenue sur des points sensibles.",
    }),
    pressure: phrases!(Depth {
        Light => "pression légère",
        Moderate => "pression moyenne",
        Deep => "pression forte",
    }),
    minutes: "{0}\u{a0}min",
    in_days: ["aujourd’hui", "demain", "dans {0}\u{a0}jours"],
    rhythm: [
        "Ensuite, environ une fois par semaine.",
        "Ensuite, environ toutes les {0}\u{a0}semaines.",
        "Ensuite, environ tous les {0}\u{a0}jours.",
    ],
    book: "Réserver le {0}",
    add: "Ajouter au calendrier",
    to_book: "À réserver\u{a0}: {0}",
    share: "Partager (sans vos réponses de santé)",
    remember: "Mémoriser cette semaine et cette course sur cet appareil",
    copy: "Copier",
    copied: "Copié.",
    phone: "Appeler le {0}",
    disclaimer: "C’est un repère, pas un avis médical.",
};

pub(super) const PLAN: PlanWords = PlanWords {
    plan: "Votre plan",
    add_all: "Tout ajouter au calendrier",
    purpose: phrases!(Purpose {
        Regular => "Massage habituel",
        LastFocused => "Dernier massage habituel avant la course",
        PreRace => "Massage léger avant la course",
        PostRaceLight => "Massage léger après la course",
        PostRaceFull => "Premier massage habituel après la course",
        PostRaceDeep => "Massage en profondeur après la course",
    }),
    more_visits: "{0} autres massages",
    advice: "Bon à savoir",
    reasons: "Pourquoi ce massage, ce jour-là",
    grade: phrases!(Grade {
        A => "Appuyé par des essais",
        B => "Une étude, ou une preuve indirecte",
        C => "Surtout des conseils de praticiens, non testés",
        D => "Tradition, sans preuve",
    }),
    own_choice: "Choix de cet outil",
    evidence: "Aucun essai clinique n’a vérifié quels jours autour d’une course conviennent le mieux. Les essais montrent qu’un \
               massage peut atténuer les courbatures et la sensation de fatigue pendant un jour ou deux.",
    visit: "Avant et après le massage",
    tell: "À dire à votre massothérapeute",
    tell_weekly: "Course à pied\u{a0}: environ {0} par semaine",
    tell_first: "Premier massage",
    tell_race: "Votre course\u{a0}: {0}, {1}",
    tell_focus: "Motif\u{a0}: {0}",
    tell_last_hard: "Journée intense ou longue avant\u{a0}: {0}",
    tell_next_hard: "Journée intense ou longue après\u{a0}: {0}",
    tell_sore: "Jambes courbaturées\u{a0}: {0}",
    tell_pressure: "La pression que vous aimez\u{202f}; dites-le si c’est trop fort ou trop léger",
    tell_health: "Médicaments, problèmes de santé et blessures récentes",
    expect: "À quoi vous attendre",
    expect_lines: |depth| {
        let run = phrases!(Depth {
            Light => "Vous pouvez bouger doucement. Attendez une demi-journée avant une sortie intense.",
            Moderate => "Vous pouvez bouger doucement. Attendez 24\u{a0}heures avant une sortie intense.",
            Deep => "Vous pouvez bouger doucement. Attendez 48\u{a0}heures avant une sortie intense.",
        });
        [
            "Le massage peut atténuer les courbatures et la sensation de fatigue pendant un jour ou deux.",
            run(depth),
            "Les muscles restent parfois sensibles un jour environ. Buvez de l’eau si vous avez soif.",
        ]
    },
    consent: "Fessiers et hanches\u{a0}: seulement avec votre accord explicite",
};
