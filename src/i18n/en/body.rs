//! English: the folded questions and what stands in place of a plan when health comes first.

use crate::engine::health::{Caution, TroubleSpot, Urgency};
use crate::i18n::catalog::{BodyWords, Call, ReferralWords};
use crate::i18n::terms::LastMassage;

pub(super) const WORDS: BodyWords = BodyWords {
    spots: "Sore spots",
    spots_question: "Where is it tight or sore?",
    spot,
    soreness: "How sore are your legs today?",
    soreness_ends: ["Not at all", "Very"],
    soreness_value: "{0} out of 10",
    none: "None",
    last: "Last massage",
    last_question: "When was your last massage?",
    last_massage,
    last_date: "Exact date, if you know it",
    last_kind: "Kind",
    last_kind_unknown: "Not sure",
    budget: "Massages a month, at most",
    budget_hint: "Leave empty for no limit.",
    health: "Health check",
    health_question: "Does any of this apply to you now?",
    health_none: "Nothing ticked",
    health_some: ["{0} ticked", "{0} ticked"],
    privacy: "Your answers stay on this page. Nothing is sent or stored.",
    urgency,
    caution,
    clearance: "A doctor has agreed to massage",
};

fn spot(spot: TroubleSpot) -> &'static str {
    match spot {
        TroubleSpot::Shins => "Shins",
        TroubleSpot::PlantarFascia => "Sole of the foot",
        TroubleSpot::Hamstrings => "Hamstrings",
        TroubleSpot::ItBand => "IT band",
        TroubleSpot::Calves => "Calves",
        TroubleSpot::Achilles => "Achilles",
        TroubleSpot::Hips => "Hips",
        TroubleSpot::Knees => "Around the knees",
        TroubleSpot::Glutes => "Glutes",
        TroubleSpot::Quads => "Quads",
        TroubleSpot::LowerBack => "Lower back",
        TroubleSpot::Stress => "Stress",
    }
}

fn last_massage(last: LastMassage) -> &'static str {
    match last {
        LastMassage::Never => "Never",
        LastMassage::Week => "In the last week",
        LastMassage::Fortnight => "1 to 2 weeks ago",
        LastMassage::Month => "2 to 4 weeks ago",
        LastMassage::SixWeeks => "4 to 6 weeks ago",
        LastMassage::Longer => "Over 6 weeks ago",
    }
}

fn urgency(urgency: Option<Urgency>) -> &'static str {
    match urgency {
        Some(Urgency::Emergency) => "Urgent signs",
        Some(Urgency::DoctorFirst) => "Pain to have checked",
        Some(Urgency::Postpone) => "Better to wait",
        Some(Urgency::Clearance) => "Ask a doctor first",
        None => "Areas to leave out",
    }
}

fn caution(caution: Caution) -> &'static str {
    match caution {
        Caution::ClotSigns => "One calf swollen, warm and tender; or breathlessness, chest pain or fainting",
        Caution::DarkUrine => "Dark, cola-coloured urine; or severe muscle swelling or weakness after an effort",
        Caution::NerveSigns => {
            "Back pain with numbness between the legs, a change in bladder or bowel control, or leg weakness"
        }
        Caution::Collapse => "Sudden severe headache; or confusion or collapse after an effort",
        Caution::BonePain => "Pain at one point of a bone, at night or when hopping; or a leg that cannot bear weight",
        Caution::LastingPain => "Sharp or one-sided pain, a limp, or soreness for more than 7 days",
        Caution::Fever => "Fever, flu or anything contagious",
        Caution::FreshInjury => "Injury in the last 72 hours, with swelling or bruising",
        Caution::SkinInfection => "Infected or open skin, a rash or a burn",
        Caution::RecentSurgery => "Recent surgery",
        Caution::BloodThinners => "Blood thinners or a bleeding disorder",
        Caution::Pregnancy => "Pregnancy",
        Caution::CancerTreatment => "Cancer treatment",
        Caution::FragileBones => "Osteoporosis or a recent fracture",
        Caution::HeartCondition => "Heart disease or unstable blood pressure",
        Caution::ClotHistory => "A blood clot in the past",
        Caution::Diabetes => "Diabetes with complications",
        Caution::Epilepsy => "Epilepsy",
        Caution::LocalSkin => "Varicose veins, bruises, blisters, a lost toenail, sunburn or an inflamed tendon",
    }
}

pub(super) const REFERRAL: ReferralWords = ReferralWords {
    headline: |urgency| match urgency {
        Urgency::Emergency => "Get medical help now",
        Urgency::DoctorFirst => "See a doctor or physiotherapist first",
        Urgency::Postpone => "Wait until this has passed",
        Urgency::Clearance => "Ask a doctor first",
    },
    action: |urgency| match urgency {
        Urgency::Emergency => {
            "This can be serious. Call 911 or your local emergency number, or go to the nearest emergency department. Do \
             not book a massage."
        }
        Urgency::DoctorFirst => {
            "Have this pain looked at before any massage. In Quebec, an Info-Santé 811 nurse can tell you whom to see."
        }
        Urgency::Postpone => {
            "Rest, and come back once you are well. After an injury, wait at least 72 hours and until the swelling is \
             gone. In Quebec, Info-Santé 811 can advise you."
        }
        Urgency::Clearance => {
            "Massage may still be possible, adapted to you. Once a doctor agrees, tick “A doctor has agreed to massage” in \
             the health check: you get a plan without deep work."
        }
    },
    because: "What you ticked",
    call: |urgency| match urgency {
        Urgency::Emergency => Some(Call { number: "911", label: "Call 911" }),
        Urgency::DoctorFirst | Urgency::Postpone => Some(Call { number: "811", label: "Call Info-Santé 811" }),
        Urgency::Clearance => None,
    },
    after: "Ticked by mistake? Untick it in the health check.",
};
