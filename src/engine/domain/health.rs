//! What the runner says of the body: trouble spots and the cautions that stop or soften a plan.

use crate::engine::vocabulary::named_enum;

named_enum! {
    /// Where it is tight or sore, in the order in which the first one decides the kind (TY-TIE).
    TroubleSpot {
        /// Shins.
        Shins = "shins",
        /// The sole of the foot.
        PlantarFascia = "plantar_fascia",
        /// Back of the thighs.
        Hamstrings = "hamstrings",
        /// The outside of the thigh.
        ItBand = "it_band",
        /// Calves.
        Calves = "calves",
        /// Achilles tendon.
        Achilles = "achilles",
        /// Hips, piriformis, hip flexors.
        Hips = "hips",
        /// The muscles around the knees.
        Knees = "knees",
        /// Glutes.
        Glutes = "glutes",
        /// Front of the thighs.
        Quads = "quads",
        /// Low back.
        LowerBack = "lower_back",
        /// Stress, nerves before a race.
        Stress = "stress",
    }
}

named_enum! {
    /// How urgent a referral is, gravest first.
    Urgency {
        /// Emergency care now.
        Emergency = "emergency",
        /// A doctor or physiotherapist before any massage.
        DoctorFirst = "doctor_first",
        /// Once well again.
        Postpone = "postpone",
        /// Once a doctor has agreed.
        Clearance = "clearance",
    }
}

named_enum! {
    /// Contraindications, gravest first (section 4.9).
    Contraindication {
        /// One calf swollen, warm and tender; breathless, chest pain, fainting.
        ClotSigns = "clot_signs",
        /// Dark urine, severe swelling or weakness after an effort.
        DarkUrine = "dark_urine",
        /// Back pain with numbness, bladder or bowel change, leg weakness.
        NerveSigns = "nerve_signs",
        /// Sudden severe headache, confusion or collapse.
        Collapse = "collapse",
        /// Pinpoint bone pain, night pain, pain on hopping.
        BonePain = "bone_pain",
        /// One-sided, sharp or limping pain, or soreness beyond 7 days.
        LastingPain = "lasting_pain",
        /// Fever, flu, anything contagious.
        Fever = "fever",
        /// An injury of less than 72 hours with swelling or bruising.
        FreshInjury = "fresh_injury",
        /// Infected or open skin, rash, burn.
        SkinInfection = "skin_infection",
        /// Surgery not long ago.
        RecentSurgery = "recent_surgery",
        /// Blood thinners or a bleeding disorder.
        BloodThinners = "blood_thinners",
        /// Pregnancy.
        Pregnancy = "pregnancy",
        /// Treatment for cancer.
        CancerTreatment = "cancer_treatment",
        /// Osteoporosis or a recent fracture.
        FragileBones = "fragile_bones",
        /// Heart disease or unstable blood pressure.
        HeartCondition = "heart_condition",
        /// An earlier blood clot.
        ClotHistory = "clot_history",
        /// Diabetes with complications.
        Diabetes = "diabetes",
        /// Epilepsy.
        Epilepsy = "epilepsy",
        /// Varicose veins, bruises, blisters, sunburn: bookable, with areas to avoid.
        LocalSkin = "local_skin",
    }
}

impl TroubleSpot {
    /// The caution to ask about before this spot is worked on, since it is felt at the same place (section 4.8).
    pub const fn screened_for(self) -> Option<Contraindication> {
        match self {
            Self::Shins => Some(Contraindication::BonePain),
            Self::Calves => Some(Contraindication::ClotSigns),
            Self::Hamstrings | Self::Knees => Some(Contraindication::FreshInjury),
            Self::LowerBack => Some(Contraindication::NerveSigns),
            Self::PlantarFascia
            | Self::ItBand
            | Self::Achilles
            | Self::Hips
            | Self::Glutes
            | Self::Quads
            | Self::Stress => None,
        }
    }
}

impl Contraindication {
    /// What it calls for; `None` for a caution that leaves a visit bookable.
    pub const fn urgency(self) -> Option<Urgency> {
        match self {
            Self::ClotSigns | Self::DarkUrine | Self::NerveSigns | Self::Collapse => Some(Urgency::Emergency),
            Self::BonePain | Self::LastingPain => Some(Urgency::DoctorFirst),
            Self::Fever | Self::FreshInjury | Self::SkinInfection => Some(Urgency::Postpone),
            Self::RecentSurgery
            | Self::BloodThinners
            | Self::Pregnancy
            | Self::CancerTreatment
            | Self::FragileBones
            | Self::HeartCondition
            | Self::ClotHistory
            | Self::Diabetes
            | Self::Epilepsy => Some(Urgency::Clearance),
            Self::LocalSkin => None,
        }
    }
}
