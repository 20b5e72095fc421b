//! French: the folded questions and what stands in place of a plan when health comes first.

use crate::engine::domain::health::{Contraindication, TroubleSpot, Urgency};
use crate::form::fields::LastMassage;
use crate::i18n::catalog::{BodyWords, Call, ReferralWords};
use crate::i18n::phrases::phrases;

pub(super) const WORDS: BodyWords = BodyWords {
    screening: "D’abord\u{a0}: avez-vous ceci\u{202f}?",
    spots_question: "Sur quoi le massage doit-il porter\u{202f}?",
    spot: phrases!(TroubleSpot {
        Shins => "Tibias",
        PlantarFascia => "Plante du pied",
        Hamstrings => "Ischio-jambiers",
        ItBand => "Bandelette iliotibiale",
        Calves => "Mollets",
        Achilles => "Tendon d’Achille",
        Hips => "Hanches",
        Knees => "Autour des genoux",
        Glutes => "Fessiers",
        Quads => "Quadriceps",
        LowerBack => "Bas du dos",
        Stress => "Pour me détendre",
    }),
    soreness: "Vos jambes sont-elles courbaturées aujourd’hui\u{202f}?",
    soreness_ends: ["Pas du tout", "Très"],
    soreness_value: "{0} sur 10",
    none: "Aucune",
    sore_after_race: "Et vos jambes\u{202f}?",
    last_question: "À quand remonte votre dernier massage\u{202f}?",
    last_massage: phrases!(LastMassage {
        Never => "Jamais",
        Week => "Moins d’une semaine",
        Fortnight => "1\u{a0}à\u{a0}2 semaines",
        Month => "2\u{a0}à\u{a0}4 semaines",
        SixWeeks => "4\u{a0}à\u{a0}6 semaines",
        Longer => "Plus de 6 semaines",
    }),
    last_date: "Date exacte, si vous la connaissez",
    last_kind: "Type",
    last_kind_unknown: "Je ne sais pas",
    no_limit: "Sans limite",
    health_question: "Avez-vous l’un de ces signes ou problèmes\u{202f}?",
    health_some: ["{0} case cochée", "{0} cases cochées"],
    urgency: phrases!(Option<Urgency> {
        None => "Zones à éviter",
        Emergency => "Signes urgents",
        DoctorFirst => "Douleur à faire examiner",
        Postpone => "Mieux vaut attendre",
        Clearance => "À voir d’abord avec un médecin",
    }),
    caution: phrases!(Contraindication {
        ClotSigns =>
            "Un seul mollet enflé, et chaud, sensible ou rouge\u{202f}; ou essoufflement inhabituel, douleur à la poitrine ou évanouissement",
        DarkUrine => "Urine foncée, couleur cola\u{202f}; ou muscles très enflés ou très faibles après un effort",
        NerveSigns =>
            "Mal de dos avec engourdissement entre les jambes, trouble de la vessie ou des intestins, ou faiblesse \
             d’une jambe",
        Collapse => "Mal de tête violent et soudain\u{202f}; ou confusion ou effondrement après un effort",
        BonePain =>
            "Douleur en un point précis d’un os\u{202f}; douleur osseuse la nuit ou en sautillant\u{202f}; ou jambe qui ne \
             supporte pas votre poids",
        LastingPain => "Douleur vive ou d’un seul côté, boiterie, ou courbatures depuis plus de 7\u{a0}jours",
        Fever => "Fièvre, grippe ou maladie contagieuse",
        FreshInjury => "Blessure de moins de 72\u{a0}heures, avec enflure ou bleu",
        SkinInfection => "Peau infectée, plaie ouverte, éruption ou brûlure",
        RecentSurgery => "Opération récente",
        BloodThinners => "Anticoagulants ou trouble de la coagulation",
        Pregnancy => "Grossesse",
        CancerTreatment => "Traitement contre le cancer",
        FragileBones => "Ostéoporose ou fracture récente",
        HeartCondition => "Maladie du cœur ou tension artérielle instable",
        ClotHistory => "Antécédent de caillot sanguin",
        Diabetes => "Diabète avec complications",
        Epilepsy => "Épilepsie",
        LocalSkin => "Varices, bleus, ampoules, ongle tombé, coup de soleil ou tendon enflammé",
    }),
    clearance: "Un médecin au courant de tout cela autorise le massage",
};

pub(super) const REFERRAL: ReferralWords = ReferralWords {
    headline: phrases!(Urgency {
        Emergency => "Obtenez de l’aide médicale tout de suite",
        DoctorFirst => "Consultez d’abord un médecin ou un physio\u{ad}thérapeute",
        Postpone => "Attendez que ce soit passé",
        Clearance => "Parlez-en d’abord à un médecin",
    }),
    action: phrases!(Urgency {
        Emergency =>
            "Ces signes peuvent être ceux d’un caillot ou d’une autre urgence. Appelez le 911 ou votre numéro d’urgence local, ou rendez-vous à l’urgence la plus \
             proche. Ne réservez pas de massage.",
        DoctorFirst =>
            "Faites examiner cette douleur avant tout massage. Au Québec, le personnel infirmier d’Info-Santé 811 peut \
             vous dire qui consulter.",
        Postpone =>
            "Reposez-vous et revenez quand vous irez bien. Après une blessure, attendez au moins 72\u{a0}heures et la fin de \
             l’enflure. Au Québec, Info-Santé 811 peut vous conseiller.",
        Clearance =>
            "Un massage adapté reste peut-être possible. Quand un médecin aura donné son accord, cochez «\u{a0}Un \
             médecin au courant de tout cela autorise le massage\u{a0}» dans le questionnaire de santé\u{a0}: vous aurez un plan sans travail en profondeur.",
    }),
    call: |urgency| match urgency {
        Urgency::Emergency => Some(Call { number: "911", label: "Appeler le 911" }),
        Urgency::DoctorFirst | Urgency::Postpone => Some(Call { number: "811", label: "Appeler Info-Santé 811" }),
        Urgency::Clearance => None,
    },
};
