//! French: the folded questions and what stands in place of a plan when health comes first.

use crate::engine::health::{Caution, TroubleSpot, Urgency};
use crate::i18n::catalog::{BodyWords, Call, ReferralWords};
use crate::i18n::terms::LastMassage;

pub(super) const WORDS: BodyWords = BodyWords {
    spots: "Zones sensibles",
    spots_question: "Où est-ce tendu ou sensible\u{202f}?",
    spot,
    soreness: "Vos jambes sont-elles courbaturées aujourd’hui\u{202f}?",
    soreness_ends: ["Pas du tout", "Très"],
    soreness_value: "{0} sur 10",
    none: "Aucune",
    last: "Dernier massage",
    last_question: "À quand remonte votre dernier massage\u{202f}?",
    last_massage,
    last_date: "Date exacte, si vous la connaissez",
    last_kind: "Type",
    last_kind_unknown: "Je ne sais pas",
    budget: "Massages par mois, au plus",
    budget_hint: "Laissez vide si c’est sans limite.",
    health: "Santé",
    health_question: "L’un de ces cas vous concerne-t-il en ce moment\u{202f}?",
    health_none: "Rien de coché",
    health_some: ["{0} case cochée", "{0} cases cochées"],
    privacy: "Vos réponses restent sur cette page. Rien n’est envoyé ni conservé.",
    urgency,
    caution,
    clearance: "Un médecin a permis le massage",
};

fn spot(spot: TroubleSpot) -> &'static str {
    match spot {
        TroubleSpot::Shins => "Tibias",
        TroubleSpot::PlantarFascia => "Plante du pied",
        TroubleSpot::Hamstrings => "Ischio-jambiers",
        TroubleSpot::ItBand => "Bandelette iliotibiale",
        TroubleSpot::Calves => "Mollets",
        TroubleSpot::Achilles => "Tendon d’Achille",
        TroubleSpot::Hips => "Hanches",
        TroubleSpot::Knees => "Autour des genoux",
        TroubleSpot::Glutes => "Fessiers",
        TroubleSpot::Quads => "Quadriceps",
        TroubleSpot::LowerBack => "Bas du dos",
        TroubleSpot::Stress => "Stress",
    }
}

fn last_massage(last: LastMassage) -> &'static str {
    match last {
        LastMassage::Never => "Jamais",
        LastMassage::Week => "Moins d’une semaine",
        LastMassage::Fortnight => "1 à 2 semaines",
        LastMassage::Month => "2 à 4 semaines",
        LastMassage::SixWeeks => "4 à 6 semaines",
        LastMassage::Longer => "Plus de 6 semaines",
    }
}

fn urgency(urgency: Option<Urgency>) -> &'static str {
    match urgency {
        Some(Urgency::Emergency) => "Signes urgents",
        Some(Urgency::DoctorFirst) => "Douleur à faire examiner",
        Some(Urgency::Postpone) => "Mieux vaut attendre",
        Some(Urgency::Clearance) => "À voir d’abord avec un médecin",
        None => "Zones à éviter",
    }
}

fn caution(caution: Caution) -> &'static str {
    match caution {
        Caution::ClotSigns => {
            "Un mollet enflé, chaud et sensible\u{202f}; ou essoufflement, douleur à la poitrine ou évanouissement"
        }
        Caution::DarkUrine => {
            "Urine foncée, couleur cola\u{202f}; ou forte enflure ou faiblesse musculaire après un effort"
        }
        Caution::NerveSigns => {
            "Mal de dos avec engourdissement entre les jambes, trouble de la vessie ou des intestins, ou faiblesse \
             d’une jambe"
        }
        Caution::Collapse => "Mal de tête violent et soudain\u{202f}; ou confusion ou malaise après un effort",
        Caution::BonePain => {
            "Douleur en un point précis d’un os, la nuit ou en sautillant\u{202f}; ou jambe qui ne supporte pas votre \
             poids"
        }
        Caution::LastingPain => "Douleur vive ou d’un seul côté, boiterie, ou courbatures depuis plus de 7 jours",
        Caution::Fever => "Fièvre, grippe ou maladie contagieuse",
        Caution::FreshInjury => "Blessure de moins de 72 heures, avec enflure ou bleu",
        Caution::SkinInfection => "Peau infectée, plaie ouverte, éruption ou brûlure",
        Caution::RecentSurgery => "Opération récente",
        Caution::BloodThinners => "Anticoagulants ou trouble de la coagulation",
        Caution::Pregnancy => "Grossesse",
        Caution::CancerTreatment => "Traitement contre le cancer",
        Caution::FragileBones => "Ostéoporose ou fracture récente",
        Caution::HeartCondition => "Maladie du cœur ou tension artérielle instable",
        Caution::ClotHistory => "Caillot sanguin par le passé",
        Caution::Diabetes => "Diabète avec complications",
        Caution::Epilepsy => "Épilepsie",
        Caution::LocalSkin => "Varices, bleus, ampoules, ongle tombé, coup de soleil ou tendon enflammé",
    }
}

pub(super) const REFERRAL: ReferralWords = ReferralWords {
    headline: |urgency| match urgency {
        Urgency::Emergency => "Demandez de l’aide médicale maintenant",
        Urgency::DoctorFirst => "Consultez d’abord un médecin ou un physiothérapeute",
        Urgency::Postpone => "Attendez que ce soit passé",
        Urgency::Clearance => "Parlez-en d’abord à un médecin",
    },
    action: |urgency| match urgency {
        Urgency::Emergency => {
            "Cela peut être grave. Appelez le 911 ou votre numéro d’urgence local, ou rendez-vous à l’urgence la plus \
             proche. Ne réservez pas de massage."
        }
        Urgency::DoctorFirst => {
            "Faites examiner cette douleur avant tout massage. Au Québec, le personnel infirmier d’Info-Santé 811 peut \
             vous dire qui consulter."
        }
        Urgency::Postpone => {
            "Reposez-vous et revenez quand vous irez bien. Après une blessure, attendez au moins 72 heures et que \
             l’enflure ait disparu. Au Québec, Info-Santé 811 peut vous conseiller."
        }
        Urgency::Clearance => {
            "Un massage adapté reste peut-être possible. Quand un médecin aura donné son accord, cochez «\u{a0}Un médecin a \
             permis le massage\u{a0}» sous Santé\u{a0}: vous aurez un plan sans travail en profondeur."
        }
    },
    because: "Ce que vous avez coché",
    call: |urgency| match urgency {
        Urgency::Emergency => Some(Call { number: "911", label: "Appeler le 911" }),
        Urgency::DoctorFirst | Urgency::Postpone => Some(Call { number: "811", label: "Appeler Info-Santé 811" }),
        Urgency::Clearance => None,
    },
    after: "Coché par erreur\u{202f}? Décochez la case sous Santé.",
};
