//! French: what each rule says, and the days in the picture.

use crate::engine::massage::Depth;
use crate::engine::rule::RuleId;
use crate::i18n::catalog::{PictureWords, RuleWords};
use crate::i18n::facts::Facts;
use crate::i18n::fr::answer::session_on;
use crate::i18n::fr::days;

pub(super) const WORDS: RuleWords = RuleWords { reason, standing };

/// What the rule does for this appointment, then why.
fn reason(rule: RuleId, facts: &Facts) -> String {
    match timing(rule, facts) {
        Some(text) => text,
        None => standing(rule).to_owned(),
    }
}

/// The rules that speak of a number of days.
fn timing(rule: RuleId, facts: &Facts) -> Option<String> {
    let to_race = facts.race().map(|(_, days)| days);
    Some(match rule {
        RuleId::PreLight | RuleId::PreModerate | RuleId::PreDeep => {
            let kept = facts.kept_before_race()?;
            format!(
                "{} avant votre course\u{a0}: à cette profondeur, il en faut au moins {} pour qu’aucune zone ne soit sensible au départ.",
                days(to_race?),
                kept
            )
        }
        RuleId::PostLight => format!(
            "{} après votre course. Des essais montrent un bref soulagement et aucun tort\u{202f}; le jour exact est un usage.",
            days(-to_race?)
        ),
        RuleId::GapAfter => {
            let hard = facts.hard_day_before()?;
            format!(
                "{} après {}\u{a0}: une pression ferme est plus agréable quand les jambes se sont reposées.",
                days(hard.days),
                session_on(hard.session, hard.date)
            )
        }
        RuleId::GapBefore => {
            let hard = facts.hard_day_after()?;
            format!(
                "{} avant {}. Dans un sondage, 1 client sur 10 a ressenti un inconfort après un massage, le plus souvent \
                 passé en un jour et demi.",
                days(hard.days),
                session_on(hard.session, hard.date)
            )
        }
        RuleId::Spacing => {
            format!(
                "{} après votre dernier massage, pour que l’effet de l’un soit passé avant le suivant.",
                days(facts.since_last()?)
            )
        }
        RuleId::Frequency => format!(
            "Pour votre distance et vos journées intenses, un massage environ tous les {} est d’usage. Aucun essai ne montre que \
             plus souvent, c’est mieux.",
            days(facts.answer.interval_days.into())
        ),
        RuleId::Budget => {
            let most = facts.runner.max_per_month?;
            format!(
                "Espacé pour respecter votre maximum de {most} en 30 jours. Rien n’indique que plus souvent soit mieux."
            )
        }
        RuleId::Minutes => {
            format!(
                "{} minutes suffisent\u{a0}: les études ne favorisent pas les longues séances.",
                facts.appointment.minutes
            )
        }
        _ => return None,
    })
}

fn standing(rule: RuleId) -> &'static str {
    match rule {
        RuleId::Notice => "Le premier jour qui peut encore être réservé.",
        RuleId::Closed => "Les jours de fermeture de la clinique sont écartés.",
        RuleId::Budget => "Espacé pour respecter votre maximum par mois.",
        RuleId::RaceDay => "Rien le jour de la course\u{a0}: il n’y a rien à gagner juste avant le départ.",
        RuleId::HardDay => {
            "Les journées intenses ou longues sont réservées à la course\u{202f}; seul un massage léger y trouve sa place."
        }
        RuleId::StrengthDay => {
            "Pas de travail en profondeur un jour de musculation\u{a0}: les muscles ont assez à faire."
        }
        RuleId::PreLight | RuleId::PreModerate | RuleId::PreDeep => {
            "Il garde ses distances avec la course, d’autant plus qu’il est profond."
        }
        RuleId::PreNew => "Un corps peu habitué au massage a droit à plus de jours avant une course.",
        RuleId::PostLight => "Après une course, on commence en légèreté\u{202f}; le jour exact est un usage.",
        RuleId::PostModerate => {
            "Un massage complet attend que le gros des courbatures soit passé\u{a0}: dans une petite étude sur le marathon, environ quatre jours."
        }
        RuleId::PostDeep => {
            "Après une course, le travail en profondeur attend le plus longtemps, que les jambes ne soient plus tendues."
        }
        RuleId::PostWindow => {
            "Après une course, on compte d’usage une journée facile par mille ou par kilomètre couru."
        }
        RuleId::GapAfter => "Il garde ses distances avec la journée intense qui précède.",
        RuleId::GapBefore => "Il garde ses distances avec la prochaine journée intense.",
        RuleId::Degrade => {
            "Aucun bon jour pour un massage plus profond\u{a0}: mieux vaut un massage plus léger que mal placé."
        }
        RuleId::Spacing => "L’effet d’un massage passe avant le suivant.",
        RuleId::Frequency => "Le rythme suit votre charge. Aucun essai ne montre que plus souvent, c’est mieux.",
        RuleId::Maintenance => "Aucune course en vue\u{a0}: un entretien régulier suffit.",
        RuleId::Base => "Votre course est encore loin\u{a0}: les massages restent espacés pour l’instant.",
        RuleId::Build => "L’entraînement monte vers votre course, donc les massages se rapprochent un peu.",
        RuleId::Peak => "Ce sont vos plus grosses semaines, donc les massages sont les plus rapprochés.",
        RuleId::Taper => "L’entraînement s’allège avant la course, et le massage aussi.",
        RuleId::AfterMarathon => {
            "Les articles de la clinique se contredisent ici\u{a0}: l’un dit jamais le jour du marathon ni le lendemain, un \
             autre dans les 48 heures, un autre 1 à 2 jours après. Un massage léger au jour 2 les met d’accord."
        }
        RuleId::AllRound => {
            "Les articles de la clinique ne s’entendent pas sur le rôle du massage sportif\u{a0}: récupération ou mobilité. \
             Ici, c’est le massage polyvalent à pression moyenne, sans promesse de récupération plus rapide."
        }
        RuleId::Minutes => "Les études ne favorisent pas les longues séances.",
        RuleId::Catalogue => {
            "La clinique n’offre pas le type habituel, donc voici le plus proche, jamais plus profond."
        }
        RuleId::Overload => {
            "Cette semaine ne laisse pas de place au travail en profondeur. Le meilleur geste pour récupérer est une journée plus facile."
        }
        RuleId::RacePast => {
            "Cette course est passée, donc le plan continue sans elle. Entrez la prochaine quand vous la connaîtrez."
        }
        RuleId::RaceFar => {
            "Cette course est dans plus d’un an\u{a0}: pour l’instant, le plan couvre les mois qui la précèdent."
        }
        RuleId::NoDay => {
            "Aucun jour des six prochaines semaines ne convient. Une journée plus facile dans votre semaine peut faire de la place."
        }
        RuleId::ClotSigns
        | RuleId::DarkUrine
        | RuleId::BonePain
        | RuleId::NerveSigns
        | RuleId::LastingPain
        | RuleId::Fever
        | RuleId::Injury => "La santé passe avant tout massage.",
        RuleId::AskDoctor => {
            "Un médecin a donné son accord\u{a0}: dites-le aussi à votre massothérapeute. Le travail en profondeur est écarté."
        }
        RuleId::LocalSkin => "Demandez à votre massothérapeute d’éviter les zones que vous avez cochées.",
        RuleId::Shins => {
            "Tibias\u{a0}: un article préfère la pression avec mouvement sur les muscles du mollet et du tibia, jamais sur l’os."
        }
        RuleId::PlantarFascia => {
            "Plante du pied\u{a0}: dans quelques petits essais, le travail manuel du mollet et du pied a aidé à court terme."
        }
        RuleId::Hamstrings => {
            "Ischio-jambiers\u{a0}: un article préfère la pression avec mouvement\u{202f}; des études montrent un peu plus de souplesse, brièvement."
        }
        RuleId::ItBand => {
            "Bandelette iliotibiale\u{a0}: elle ne s’étire presque pas, donc on travaille la hanche, les fessiers et l’extérieur de la cuisse."
        }
        RuleId::Calves => "Mollets\u{a0}: un travail ferme des points tendus est courant.",
        RuleId::Achilles => {
            "Tendon d’Achille\u{a0}: on travaille le mollet, à pression moyenne, pas le tendon sensible."
        }
        RuleId::Hips => "Hanches\u{a0}: un travail lent et ferme est courant.",
        RuleId::Knees => "Genoux\u{a0}: on travaille les muscles autour, jamais l’articulation.",
        RuleId::Glutes => "Fessiers\u{a0}: un travail ferme est courant, toujours avec votre accord.",
        RuleId::Quads => {
            "Quadriceps\u{a0}: après une course, des essais montrent un peu moins de courbatures dans les cuisses massées."
        }
        RuleId::LowerBack => {
            "Bas du dos\u{a0}: le massage peut soulager un court moment\u{202f}; les études sont faibles."
        }
        RuleId::Stress => {
            "Stress\u{a0}: des essais montrent qu’un seul massage peut calmer un moment. Une pression légère suffit."
        }
        RuleId::Tie => {
            "Vous avez nommé plusieurs zones\u{a0}: l’une décide du type, et toutes reçoivent de l’attention."
        }
        RuleId::FirstVisit => "Un premier massage reste tout au plus à pression moyenne.",
        RuleId::VerySore => "Vos jambes sont très courbaturées aujourd’hui, donc rien que du léger cette semaine.",
        RuleId::Sore => "Vos jambes sont courbaturées aujourd’hui, donc rien de profond cette semaine.",
    }
}

pub(super) const PICTURE: PictureWords = PictureWords {
    suggestion: "Massage suggéré",
    visit: "Massage suivant",
    other_day: "Autre bon jour",
    ruled_out: "Aucun massage",
    depths: "Sous la ligne\u{a0}: profondeur permise du massage",
    training: "Sur la ligne\u{a0}: entraînement, large pour long, haut pour intense",
    described: |from, to| {
        format!(
            "Calendrier du {from} au {to}\u{a0}: votre entraînement, les jours propices à un massage et les rendez-vous. La \
             liste plus bas le dit en mots."
        )
    },
    days: "Et un autre jour\u{202f}?",
    allowed: |depth| match depth {
        None => "aucun massage",
        Some(Depth::Light) => "léger au plus",
        Some(Depth::Moderate) => "moyen au plus",
        Some(Depth::Deep) => "toute profondeur",
    },
    because,
};

fn because(rule: RuleId) -> &'static str {
    match rule {
        RuleId::Notice => "trop tôt pour réserver",
        RuleId::Closed => "clinique fermée",
        RuleId::Budget => "maximum par mois atteint",
        RuleId::RaceDay => "jour de course",
        RuleId::HardDay => "journée intense ou longue",
        RuleId::StrengthDay => "jour de musculation",
        RuleId::PreLight | RuleId::PreModerate | RuleId::PreDeep => "trop près de la course",
        RuleId::PreNew => "trop près de la course sans massage récent",
        RuleId::PostLight | RuleId::PostModerate | RuleId::PostDeep | RuleId::PostWindow | RuleId::AfterMarathon => {
            "trop tôt après la course"
        }
        RuleId::GapAfter => "trop tôt après une journée intense",
        RuleId::GapBefore => "trop près d’une journée intense",
        RuleId::Spacing => "trop tôt après le dernier massage",
        RuleId::FirstVisit => "premier massage",
        RuleId::VerySore | RuleId::Sore => "jambes courbaturées",
        RuleId::AskDoctor => "limites du médecin",
        RuleId::Catalogue => "non offert ici",
        RuleId::Degrade
        | RuleId::Frequency
        | RuleId::Maintenance
        | RuleId::Base
        | RuleId::Build
        | RuleId::Peak
        | RuleId::Taper
        | RuleId::AllRound
        | RuleId::Minutes
        | RuleId::Overload
        | RuleId::RacePast
        | RuleId::RaceFar
        | RuleId::NoDay => "pas dans cette phase",
        RuleId::ClotSigns
        | RuleId::DarkUrine
        | RuleId::BonePain
        | RuleId::NerveSigns
        | RuleId::LastingPain
        | RuleId::Fever
        | RuleId::Injury
        | RuleId::LocalSkin => "santé d’abord",
        RuleId::Shins
        | RuleId::PlantarFascia
        | RuleId::Hamstrings
        | RuleId::ItBand
        | RuleId::Calves
        | RuleId::Achilles
        | RuleId::Hips
        | RuleId::Knees
        | RuleId::Glutes
        | RuleId::Quads
        | RuleId::LowerBack
        | RuleId::Stress
        | RuleId::Tie => "pas nécessaire",
    }
}
