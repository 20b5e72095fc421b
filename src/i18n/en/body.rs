//! English: the folded questions and what stands in place of a plan when health comes first.

use crate::engine::domain::health::{Contraindication, TroubleSpot, Urgency};
use crate::form::fields::LastMassage;
use crate::i18n::catalog::{BodyWords, Call, ReferralWords};
use crate::i18n::phrases::phrases;

pub(super) const WORDS: BodyWords = BodyWords {
    screening: "First: do you have this?",
    spots_question: "What should the massage work on?",
    spot: phrases!(TroubleSpot {
        Shins => "Shins",
        PlantarFascia => "Sole of the foot",
        Hamstrings => "Hamstrings",
        ItBand => "IT band",
        Calves => "Calves",
        Achilles => "Achilles",
        Hips => "Hips",
        Knees => "Around the knees",
        Glutes => "Glutes",
        Quads => "Quads",
        LowerBack => "Lower back",
        Stress => "Just to unwind",
    }),
    soreness: "How sore are your legs today?",
    soreness_ends: ["Not at all", "Very"],
    soreness_value: "{0} out of 10",
    none: "None",
    sore_after_race: "Sore from the race?",
    last_question: "When was your last massage?",
    last_massage: phrases!(LastMassage {
        Never => "Never",
        Week => "In the last week",
        Fortnight => "1 to 2 weeks ago",
        Month => "2 to 4 weeks ago",
        SixWeeks => "4 to 6 weeks ago",
        Longer => "Over 6 weeks ago",
    }),
    last_date: "Exact date, if you know it",
    last_kind: "Kind",
    last_kind_unknown: "Not sure",
    no_limit: "No limit",
    health_question: "Do you have any of these signs or problems?",
    health_some: ["{0} ticked", "{0} ticked"],
    urgency: phrases!(Option<Urgency> {
        None => "Areas to avoid",
        Emergency => "Urgent signs",
        DoctorFirst => "Pain to have checked",
        Postpone => "Better to wait",
        Clearance => "Ask a doctor first",
    }),
    caution: phrases!(Contraindication {
        ClotSigns => "One calf swollen and warm, tender or red; or unusual breathlessness, chest pain or fainting",
        DarkUrine => "Dark, cola-coloured urine; or severe muscle swelling or weakness after exertion",
        NerveSigns => "Back pain with numbness between the legs, a change in bladder or bowel control, or leg weakness",
        Collapse => "Sudden severe headache; or confusion or collapse after exertion",
        BonePain => "Pain at one spot on a bone; bone pain at night or when hopping; or a leg that cannot bear weight",
        LastingPain => "Sharp or one-sided pain, a limp, or soreness for over 7 days",
        Fever => "Fever, flu or anything contagious",
        FreshInjury => "Injury in the last 72 hours, with swelling or bruising",
        SkinInfection => "Infected or open skin, a rash or a burn",
        RecentSurgery => "Recent surgery",
        BloodThinners => "Blood thinners or a bleeding disorder",
        Pregnancy => "Pregnancy",
        CancerTreatment => "Cancer treatment",
        FragileBones => "Osteoporosis or a recent fracture",
        HeartCondition => "Heart disease or unstable blood pressure",
        ClotHistory => "A blood clot in the past",
        Diabetes => "Diabetes with complications",
        Epilepsy => "Epilepsy",
        LocalSkin => "Varicose veins, bruises, blisters, a lost toenail, sunburn or an inflamed tendon",
    }),
    clearance: "A doctor who knows all this has approved massage",
};

pub(super) const REFERRAL: ReferralWords = ReferralWords {
    headline: phrases!(Urgency {
        Emergency => "Get medical help right away",
        DoctorFirst => "See a doctor or physiotherapist first",
        Postpone => "Wait until this has passed",
        Clearance => "Ask a doctor first",
    }),
    action: phrases!(Urgency {
        Emergency =>
            "These can be signs of a blood clot or another emergency. Call 911 or your local emergency number, or go to the nearest emergency department. \
             Do not book a massage.",
        DoctorFirst =>
            "Have this pain looked at before any massage. In Quebec, an Info-Santé 811 nurse can tell you whom to see.",
        Postpone =>
            "Rest, and come back once you are well. After an injury, wait at least 72 hours and until the swelling is \
             gone. In Quebec, Info-Santé 811 can advise you.",
        Clearance =>
            "Massage may still be possible, adapted to you. Once a doctor agrees, tick “A doctor who knows all this has \
             approved massage” in the health check: you get a plan without deep work.",
    }),
    call: |urgency| match urgency {
        Urgency::Emergency => Some(Call { number: "911", label: "Call 911" }),
        Urgency::DoctorFirst | Urgency::Postpone => Some(Call { number: "811", label: "Call Info-Santé 811" }),
        Urgency::Clearance => None,
    },
};
