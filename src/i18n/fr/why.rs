//! French: why this massage on this day, in two sentences.

use crate::engine::domain::health::TroubleSpot;
use crate::engine::domain::massage::Depth;
use crate::i18n::catalog::WhyWords;
use crate::i18n::phrases::phrases;

pub(super) const WHY: WhyWords = WhyWords {
    for_spot: phrases!(TroubleSpot {
        Shins => "pour vos tibias",
        PlantarFascia => "pour la plante de vos pieds",
        Hamstrings => "pour vos ischio-jambiers",
        ItBand => "pour votre bandelette iliotibiale",
        Calves => "pour vos mollets",
        Achilles => "pour votre tendon d’Achille",
        Hips => "pour vos hanches",
        Knees => "pour les muscles autour de vos genoux",
        Glutes => "pour vos fessiers",
        Quads => "pour vos quadriceps",
        LowerBack => "pour le bas de votre dos",
        Stress => "pour vous détendre",
    }),
    first: "votre premier massage",
    after: ["le lendemain de {1}", "deux jours après {1}", "{0}\u{a0}jours après {1}"],
    before: ["la veille de {1}", "deux jours avant {1}", "{0}\u{a0}jours avant {1}"],
    again: "la prochaine fois",
    your_race: "votre course",
    same_day: "le même jour que {0}, au moins une demi-journée après",
    free: "aucune sortie intense ou longue ces jours-là",
    last_focused: "le dernier massage habituel avant votre course, avec {0} pour récupérer",
    pre_race: "léger, pour que rien ne soit sensible au départ",
    post_race_light: "léger, pour des jambes fatiguées",
    post_race_full: "de nouveau un massage habituel",
    very_sore: "Léger, car vos jambes sont très courbaturées.",
    sore: "Rien de profond, car vos jambes sont courbaturées.",
    lighter: "Rien de plus profond\u{a0}: {0}.",
    stays: phrases!(Depth {
        Light => "La pression reste donc légère.",
        Moderate | Deep => "La pression reste donc moyenne.",
    }),
    budget: "Espacé pour respecter votre limite.",
    helpful_day: "Aucun des jours où vous pouvez venir ne convient. Le {0} aiderait le plus.",
    since_last: "dernier massage il y a environ {0}",
    to_race: "{1} dans {0}",
};
