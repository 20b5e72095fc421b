//! French: the answer, the plan, what to say and what to expect.

use chrono::NaiveDate;

use crate::engine::massage::{Depth, Kind, Purpose};
use crate::engine::rule::Grade;
use crate::engine::training::Session;
use crate::i18n::Locale;
use crate::i18n::catalog::{AnswerWords, PlanWords};
use crate::i18n::dates::{self, Shape};
use crate::i18n::facts::Facts;
use crate::i18n::fr::days;

pub(super) const WORDS: AnswerWords = AnswerWords {
    heading: "Votre prochain massage",
    kind,
    pressure: |depth| match depth {
        Depth::Light => "pression légère",
        Depth::Moderate => "pression moyenne",
        Depth::Deep => "pression profonde",
    },
    minutes: |minutes| format!("{minutes}\u{a0}min"),
    in_days: |number| match number {
        0 => "aujourd’hui".to_owned(),
        1 => "demain".to_owned(),
        _ => format!("dans {number} jours"),
    },
    why,
    rhythm,
    then: |purpose, day| format!("Ensuite\u{a0}: {purpose}, {day}."),
    no_visit: "Aucun jour propice pour l’instant",
    no_visit_why: "Aucun jour des six prochaines semaines ne convient à la fois à votre semaine, à votre course et aux \
                   jours d’ouverture. Une journée plus facile, ou un appel à la clinique, peut faire de la place.",
    stale: "Cette réponse vaut toujours pour vos dernières données complètes.",
    book: |day| format!("Réserver le {day}"),
    add: "Ajouter au calendrier",
    share: "Envoyer par courriel",
    phone: |number| format!("Appeler le {number}"),
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

/// `la sortie longue de dimanche`.
pub(super) fn session_on(session: Session, date: NaiveDate) -> String {
    let session = match session {
        Session::Rest => "le repos de ",
        Session::Easy => "la sortie facile de ",
        Session::Long => "la sortie longue de ",
        Session::Tempo => "le tempo de ",
        Session::Intervals => "les intervalles de ",
        Session::Hills => "les côtes de ",
        Session::Race => "la course de ",
        Session::CrossTraining => "l’entraînement croisé de ",
        Session::Strength => "la musculation de ",
    };
    [session, &dates::write(Locale::Fr, Shape::Weekday, date)].concat()
}

fn why(facts: &Facts) -> String {
    let race = facts.race().map(|(_, to_race)| to_race);
    match (facts.appointment.purpose, race) {
        (Purpose::Regular, _) | (_, None) => between_runs(facts),
        (Purpose::LastFocused, Some(to_race)) => {
            format!("Le dernier massage ciblé avant votre course\u{a0}: il reste {} pour récupérer.", days(to_race))
        }
        (Purpose::PreRace, Some(to_race)) => {
            format!("{} avant votre course\u{a0}: un massage léger, dont il n’y a pas à se remettre.", days(to_race))
        }
        (Purpose::PostRaceLight, Some(to_race)) => {
            format!("{} après votre course\u{a0}: une pression légère pour des jambes fatiguées.", days(-to_race))
        }
        (Purpose::PostRaceFull, Some(to_race)) => {
            format!("{} après votre course, quand le gros des courbatures est d’ordinaire passé.", days(-to_race))
        }
        (Purpose::PostRaceDeep, Some(to_race)) => {
            format!(
                "{} après votre course\u{a0}: assez tard pour travailler en profondeur ce qui est tendu.",
                days(-to_race)
            )
        }
    }
}

fn between_runs(facts: &Facts) -> String {
    if facts.session().is_demanding() {
        let own = session_on(facts.session(), facts.appointment.date);
        return format!("Le même jour que {own}\u{a0}: en légèreté, et au moins une demi-journée après.");
    }
    let before =
        facts.hard_day_before().map(|day| format!("{} après {}", days(day.days), session_on(day.session, day.date)));
    let after =
        facts.hard_day_after().map(|day| format!("{} avant {}", days(day.days), session_on(day.session, day.date)));
    match (before, after) {
        (Some(before), Some(after)) => format!("{before} et {after}."),
        (Some(only), None) | (None, Some(only)) => only + ".",
        (None, None) => {
            "Aucune sortie intense ou longue à proximité\u{a0}: le premier bon jour est le meilleur.".to_owned()
        }
    }
}

fn rhythm(interval: u16) -> String {
    match interval {
        7 => "Ensuite, environ une fois par semaine.".to_owned(),
        weeks if weeks % 7 == 0 => format!("Ensuite, environ toutes les {} semaines.", weeks / 7),
        days => format!("Ensuite, environ tous les {days} jours."),
    }
}

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
    more_visits: |number| format!("{number} autres massages"),
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
    tell_weekly: |distance| format!("Vous courez environ {distance} par semaine."),
    tell_race: |length, day| format!("Votre course\u{a0}: {length}, {day}."),
    tell_focus: |areas| format!("Ce qui est tendu ou sensible\u{a0}: {areas}."),
    tell_next_hard: |session| format!("Prochaine journée intense ou longue\u{a0}: {session}."),
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
