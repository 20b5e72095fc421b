//! English: what each rule says, and the days in the picture.

use crate::engine::massage::Depth;
use crate::engine::rule::RuleId;
use crate::engine::training::Session;
use crate::i18n::because::Because;
use crate::i18n::catalog::{LanguageWords, PictureWords, RuleWords};

pub(super) const LANGUAGE: LanguageWords = LanguageWords {
    decimal_mark: ".",
    kilometres: "{0} km",
    and: " and ",
    days: ["{0} day", "{0} days"],
    zero_is_singular: false,
    session_on: |session| match session {
        Session::Rest => "{0}’s rest day",
        Session::Easy => "{0}’s easy run",
        Session::Long => "{0}’s long run",
        Session::Tempo => "{0}’s tempo run",
        Session::Intervals => "{0}’s intervals",
        Session::Hills => "{0}’s hills",
        Session::Race => "{0}’s race",
        Session::CrossTraining => "{0}’s cross-training",
        Session::Strength => "{0}’s strength work",
    },
};

pub(super) const WORDS: RuleWords = RuleWords {
    pre: "{0} before your race; at this depth, at least {1}, so that nothing is tender at the start.",
    post_light: "{0} after your race. Trials found brief relief from light massage and no harm; the exact day is a custom.",
    gap_after: "{0} after {1}: firm pressure is more comfortable on rested legs.",
    gap_before: "{0} before {1}. In a survey, 1 client in 10 felt some discomfort after a massage, mostly gone in 36 hours.",
    spacing: "{0} after your last massage: time for it to settle.",
    frequency: "For your distance and hard days, about every {0} is usual. No trial shows that more often is better.",
    budget: "Spread out to keep to your {0} in 30 days. More often is not known to be better.",
    minutes: "{0} minutes are enough: studies do not favour long sessions.",
    standing,
};

fn standing(rule: RuleId) -> &'static str {
    match rule {
        RuleId::Notice => "The first day that can be booked.",
        RuleId::Closed => "The clinic’s closing days are left out.",
        RuleId::Budget => "Spread out to keep to your monthly maximum.",
        RuleId::RaceDay => "Nothing on race day: there is nothing to gain just before the start.",
        RuleId::HardDay => "On hard and long days, only light work fits.",
        RuleId::StrengthDay => "No deep work on a strength day: the muscles have enough to do.",
        RuleId::PreLight | RuleId::PreModerate | RuleId::PreDeep => {
            "The deeper the massage, the further from the race."
        }
        RuleId::PreNew => "Without a recent massage, more days are kept before a race.",
        RuleId::PostLight => "After a race, light work comes first; the exact day is a custom.",
        RuleId::PostModerate => {
            "Fuller work waits until most soreness is gone: in a small marathon study, about four days."
        }
        RuleId::PostDeep => "After a race, deep work comes last, once the legs no longer feel tight.",
        RuleId::PostWindow => "After a race, runners allow about one easy day per mile or kilometre raced.",
        RuleId::GapAfter => "It keeps its distance from the hard day before.",
        RuleId::GapBefore => "It keeps its distance from the next hard day.",
        RuleId::Degrade => "A deeper massage did not fit: better lighter than badly placed.",
        RuleId::Spacing => "One massage settles before the next.",
        RuleId::Frequency => "The rhythm follows your load. No trial shows that more often is better.",
        RuleId::Maintenance => "No race ahead: regular upkeep is enough.",
        RuleId::Base => "Your race is still far off: visits are spread out for now.",
        RuleId::Build => "Training builds towards your race, so visits come a little closer together.",
        RuleId::Peak => "These are your biggest weeks, so visits come closest together.",
        RuleId::Taper => "Training eases off before the race, and so does the massage.",
        RuleId::AfterMarathon => {
            "Articles disagree here: never on marathon day or the day after, says one; within 48 hours, another; 1 to 2 \
             days after, a third. Light work on day 2 suits all three."
        }
        RuleId::AllRound => {
            "An all-round massage at medium pressure. Articles disagree on whether it is for recovery or mobility; faster \
             recovery is not promised here."
        }
        RuleId::Minutes => "Studies do not favour long sessions.",
        RuleId::Catalogue => "The clinic does not offer the usual kind: this is the nearest one, never deeper.",
        RuleId::Overload => "This week has no room for deep work. The best recovery move is an easier day.",
        RuleId::RacePast => "That race is over: the plan goes on without it. Enter the next when you know it.",
        RuleId::RaceFar => "That race is more than a year away: for now, the plan covers the months before it.",
        RuleId::NoDay => "No day in the next six weeks fits. An easier day in your week may make room.",
        RuleId::ClotSigns
        | RuleId::DarkUrine
        | RuleId::BonePain
        | RuleId::NerveSigns
        | RuleId::LastingPain
        | RuleId::Fever
        | RuleId::Injury => "Health comes before any massage.",
        RuleId::AskDoctor => "A doctor has agreed: tell your therapist too. No deep work.",
        RuleId::LocalSkin => "Ask your therapist to leave out the areas you ticked.",
        RuleId::Shins => {
            "Shins: one article’s choice is pressure with movement on calf and shin muscles, never the bone."
        }
        RuleId::PlantarFascia => {
            "Sole of the foot: in a few small trials, hands-on work on calf and foot helped for a short time."
        }
        RuleId::Hamstrings => {
            "Hamstrings: one article’s choice is pressure with movement; studies show a little more reach, briefly."
        }
        RuleId::ItBand => "IT band: it hardly stretches, so the work goes to the hip, glutes and outer thigh.",
        RuleId::Calves => "Calves: firm work on tight spots is common.",
        RuleId::Achilles => "Achilles: the work goes to the calf, at medium pressure, not to the sore tendon.",
        RuleId::Hips => "Hips: slow, firm work is common.",
        RuleId::Knees => "Knees: the work goes to the muscles around, never the joint.",
        RuleId::Glutes => "Glutes: firm work is common, always with your consent.",
        RuleId::Quads => "Quads: after races, trials found slightly less soreness in massaged thighs.",
        RuleId::LowerBack => "Lower back: massage may ease it for a short time; the studies are weak.",
        RuleId::Stress => "Stress: trials show that one massage can calm you for a while. Light pressure is enough.",
        RuleId::Tie => "You named several areas: one decides the kind; all get attention.",
        RuleId::FirstVisit => "A first massage stays at medium pressure at most.",
        RuleId::VerySore => "You are very sore today, so only light work this week.",
        RuleId::Sore => "You are sore today, so nothing deep this week.",
    }
}

pub(super) const PICTURE: PictureWords = PictureWords {
    suggestion: "Suggested massage",
    visit: "Later visit",
    other_day: "Other good day",
    ruled_out: "No massage",
    depths: "Below the line: how deep a massage may go",
    training: "On the line: training (wide = long, tall = hard)",
    described: "Calendar from {0} to {1}: your training, the days that suit a massage, and the visits. The list below says \
                it in words.",
    days: "Why not another day?",
    allowed: |depth| match depth {
        None => "no massage",
        Some(Depth::Light) => "light at most",
        Some(Depth::Moderate) => "medium at most",
        Some(Depth::Deep) => "any depth",
    },
    because: |because| match because {
        Because::Notice => "too soon to book",
        Because::Closed => "clinic closed",
        Because::Budget => "monthly maximum reached",
        Because::RaceDay => "race day",
        Because::HardDay => "hard or long day",
        Because::StrengthDay => "strength day",
        Because::BeforeRace => "too close to the race",
        Because::NewBeforeRace => "too close to the race without a recent massage",
        Because::AfterRace => "too soon after the race",
        Because::AfterHardDay => "too soon after a hard day",
        Because::BeforeHardDay => "too close to a hard day",
        Because::Spacing => "too soon after the last massage",
        Because::FirstVisit => "first massage",
        Because::Sore => "sore legs",
        Because::Doctor => "as a precaution",
        Because::Catalogue => "not offered here",
        Because::Phase => "not at this stage",
        Because::Health => "health first",
        Because::Uncalled => "not called for",
    },
};
