//! English: the answer, the plan, what to say and what to expect.

use chrono::NaiveDate;

use crate::engine::massage::{Depth, Kind, Purpose};
use crate::engine::rule::Grade;
use crate::engine::training::Session;
use crate::i18n::Locale;
use crate::i18n::catalog::{AnswerWords, PlanWords};
use crate::i18n::dates::{self, Shape};
use crate::i18n::en::days;
use crate::i18n::facts::Facts;

pub(super) const WORDS: AnswerWords = AnswerWords {
    heading: "Your next massage",
    kind,
    pressure: |depth| match depth {
        Depth::Light => "light pressure",
        Depth::Moderate => "medium pressure",
        Depth::Deep => "deep pressure",
    },
    minutes: |minutes| format!("{minutes} min"),
    in_days: |number| match number {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        _ => format!("in {number} days"),
    },
    why,
    rhythm,
    then: |purpose, day| format!("Then: {purpose}, {day}."),
    no_visit: "No suitable day for now",
    no_visit_why: "No day in the next six weeks fits your week, your race and the opening days. An easier day in your \
                   week, or a call to the clinic, may make room.",
    stale: "This is still the answer to your last complete entries.",
    book: |day| format!("Book {day}"),
    add: "Add to calendar",
    share: "Send by email",
    phone: |number| format!("Call {number}"),
    disclaimer: "This is a guide, not medical advice.",
    health_first: "If anything in the health check applies to you, tick it first.",
};

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Swedish => "Swedish massage",
        Kind::Sports => "Sports massage",
        Kind::DeepTissue => "Deep tissue massage",
        Kind::ActiveRelease => "Active release",
        Kind::MyofascialRelease => "Myofascial release",
        Kind::TriggerPoint => "Trigger point massage",
    }
}

/// `Sunday’s long run`.
pub(super) fn session_on(session: Session, date: NaiveDate) -> String {
    let weekday = dates::write(Locale::En, Shape::Weekday, date);
    let session = match session {
        Session::Rest => "rest day",
        Session::Easy => "easy run",
        Session::Long => "long run",
        Session::Tempo => "tempo run",
        Session::Intervals => "intervals",
        Session::Hills => "hills",
        Session::Race => "race",
        Session::CrossTraining => "cross-training",
        Session::Strength => "strength work",
    };
    [&weekday, "’s ", session].concat()
}

fn why(facts: &Facts) -> String {
    let race = facts.race().map(|(_, to_race)| to_race);
    match (facts.appointment.purpose, race) {
        (Purpose::Regular, _) | (_, None) => between_runs(facts),
        (Purpose::LastFocused, Some(to_race)) => {
            format!("The last focused massage before your race, with {} left to settle.", days(to_race))
        }
        (Purpose::PreRace, Some(to_race)) => {
            format!("{} before your race: light, with nothing to get over afterwards.", days(to_race))
        }
        (Purpose::PostRaceLight, Some(to_race)) => {
            format!("{} after your race: light pressure for tired legs.", days(-to_race))
        }
        (Purpose::PostRaceFull, Some(to_race)) => {
            format!("{} after your race, when the worst of the soreness has usually passed.", days(-to_race))
        }
        (Purpose::PostRaceDeep, Some(to_race)) => {
            format!("{} after your race: late enough for deep work where it is tight.", days(-to_race))
        }
    }
}

fn between_runs(facts: &Facts) -> String {
    if facts.session().is_demanding() {
        let own = session_on(facts.session(), facts.appointment.date);
        return format!("On the day of {own}: light only, and at least half a day after the run.");
    }
    let before =
        facts.hard_day_before().map(|day| format!("{} after {}", days(day.days), session_on(day.session, day.date)));
    let after =
        facts.hard_day_after().map(|day| format!("{} before {}", days(day.days), session_on(day.session, day.date)));
    match (before, after) {
        (Some(before), Some(after)) => format!("{before} and {after}."),
        (Some(only), None) | (None, Some(only)) => only + ".",
        (None, None) => "No hard or long run is near, so the first good day is the best one.".to_owned(),
    }
}

fn rhythm(interval: u16) -> String {
    match interval {
        7 => "After that, about once a week.".to_owned(),
        weeks if weeks % 7 == 0 => format!("After that, about every {} weeks.", weeks / 7),
        days => format!("After that, about every {days} days."),
    }
}

pub(super) const PLAN: PlanWords = PlanWords {
    alternatives: "Other good days",
    plan: "Your plan",
    add_all: "Add all to calendar",
    purpose: |purpose| match purpose {
        Purpose::Regular => "regular visit",
        Purpose::LastFocused => "last focused visit before the race",
        Purpose::PreRace => "light visit before the race",
        Purpose::PostRaceLight => "light visit after the race",
        Purpose::PostRaceFull => "full visit after the race",
        Purpose::PostRaceDeep => "deep visit after the race",
    },
    more_visits: |number| format!("{number} more visits"),
    race_day: "Race day",
    advice: "Good to know",
    reasons: "Why this massage, on this day",
    more_reasons: "More reasons",
    grade: |grade| match grade {
        Grade::A => "Backed by trials",
        Grade::B => "One study, or indirect evidence",
        Grade::C => "Practitioners agree; no trial",
        Grade::D => "A habit, not evidence",
    },
    own_choice: "A choice of this planner",
    evidence: "No trial has tested how many days before or after a race are best. What trials do show: a massage may \
               ease soreness and tired legs for a day or two.",
    visit: "Before and after the massage",
    tell: "Tell your therapist",
    tell_weekly: |distance| format!("You run about {distance} a week."),
    tell_race: |length, day| format!("Your race: {length}, {day}."),
    tell_focus: |areas| format!("Where it is tight or sore: {areas}."),
    tell_next_hard: |session| format!("The next hard or long day: {session}."),
    tell_pressure: "How firm you like it. During the massage, say when it is too much or too little.",
    tell_health: "Medicines, conditions and recent injuries.",
    expect: "What to expect",
    expect_lines: |depth| {
        let run = match depth {
            Depth::Light => "Easy movement is fine afterwards. Leave half a day before a hard run.",
            Depth::Moderate => "Easy movement is fine afterwards. Leave 24 hours before a hard run.",
            Depth::Deep => "Easy movement is fine afterwards. Leave 48 hours before a hard run.",
        };
        [
            "It may ease soreness and tired legs for a day or two.",
            run,
            "Some people feel tender for a day or so. Have some water if you are thirsty.",
        ]
    },
    consent: "Work on the glutes and hips only with your clear consent.",
};
