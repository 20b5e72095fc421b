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
    pre: "{0} before your race; at this depth, at least {1} are kept free so that nothing is tender at the start.",
    post_light: "{0} after your race. Trials found short relief from light massage and no harm; the exact day is a custom.",
    gap_after: "{0} after {1}: firm pressure is more comfortable once the legs have settled.",
    gap_before: "{0} before {1}. In a survey, 1 client in 10 felt some discomfort after a massage, mostly gone in a day and \
                 a half.",
    spacing: "{0} after your last massage, so that one visit is over before the next.",
    frequency: "For your distance and hard days, a visit about every {0} is usual. No trial shows that more often is better.",
    budget: "Spread out to keep to {0} in 30 days, as you asked. More often is not known to be better.",
    minutes: "{0} minutes are enough: studies do not favour long sessions.",
    standing,
};

fn standing(rule: RuleId) -> &'static str {
    match rule {
        RuleId::Notice => "The first day that can still be booked.",
        RuleId::Closed => "Days on which the clinic is closed are left out.",
        RuleId::Budget => "Spread out to keep to your monthly maximum.",
        RuleId::RaceDay => "Nothing on race day itself: there is nothing to gain just before the start.",
        RuleId::HardDay => "Hard and long days are left to running; only light work fits there.",
        RuleId::StrengthDay => "No deep work on a strength day: the muscles have enough to do.",
        RuleId::PreLight | RuleId::PreModerate | RuleId::PreDeep => {
            "It keeps its distance from the race, more so the deeper it works."
        }
        RuleId::PreNew => "A body not used to massage gets more days before a race.",
        RuleId::PostLight => "Light work comes first after a race; the exact day is a custom.",
        RuleId::PostModerate => {
            "Fuller work waits until most soreness is gone: in a small marathon study, about four days."
        }
        RuleId::PostDeep => "Deep work waits longest after a race, until the legs no longer feel tight.",
        RuleId::PostWindow => "After a race, runners allow about an easy day for each mile or kilometre raced.",
        RuleId::GapAfter => "It keeps its distance from the hard day before.",
        RuleId::GapBefore => "It keeps its distance from the next hard day.",
        RuleId::Degrade => {
            "A deeper massage had no good day, so this is a lighter one rather than a squeezed-in deep one."
        }
        RuleId::Spacing => "One visit is over before the next.",
        RuleId::Frequency => "The rhythm follows your load. No trial shows that more often is better.",
        RuleId::Maintenance => "No race ahead: regular upkeep is enough.",
        RuleId::Base => "Your race is still far off: visits are spread out for now.",
        RuleId::Build => "Training is building towards your race, so visits come a little closer together.",
        RuleId::Peak => "These are your biggest weeks, so visits come closest together.",
        RuleId::Taper => "Training eases off before the race, and so does the massage.",
        RuleId::AfterMarathon => {
            "The clinic’s articles disagree here: one says never on marathon day or the day after, one says within 48 \
             hours, one says 1 to 2 days. Light work on day 2 is where they meet."
        }
        RuleId::AllRound => {
            "The clinic’s articles disagree on what sports massage is for: recovery, or mobility. Here it is the \
             all-round massage of medium pressure, with no promise of faster recovery."
        }
        RuleId::Minutes => "Studies do not favour long sessions.",
        RuleId::Catalogue => {
            "The clinic does not offer the usual kind for this, so this is the nearest one, never deeper."
        }
        RuleId::Overload => "There is no room in this week for deep work. The best recovery move is an easier day.",
        RuleId::RacePast => "That race is over, so the plan goes on without one. Enter the next when you know it.",
        RuleId::RaceFar => "That race is more than a year away: for now, the plan is for the months before it.",
        RuleId::NoDay => "No day in the next six weeks fits. An easier day in your week may make room.",
        RuleId::ClotSigns
        | RuleId::DarkUrine
        | RuleId::BonePain
        | RuleId::NerveSigns
        | RuleId::LastingPain
        | RuleId::Fever
        | RuleId::Injury => "Health comes before any massage.",
        RuleId::AskDoctor => "A doctor has agreed, you say: tell your therapist too. Deep work is left out.",
        RuleId::LocalSkin => "Ask your therapist to leave out the areas that you ticked.",
        RuleId::Shins => {
            "Shins: one article’s choice is pressure with movement on calf and shin muscles, never the bone."
        }
        RuleId::PlantarFascia => {
            "Sole of the foot: in a few small trials, hands-on work on calf and foot helped in the short term."
        }
        RuleId::Hamstrings => {
            "Hamstrings: pressure with movement is one article’s choice; studies show a little more reach, briefly."
        }
        RuleId::ItBand => {
            "IT band: the band itself hardly stretches, so the work goes to the hip, glutes and outer thigh."
        }
        RuleId::Calves => "Calves: firm work on the tight spots is common practice.",
        RuleId::Achilles => "Achilles: the work goes to the calf, at medium pressure, not to the sore tendon.",
        RuleId::Hips => "Hips: slow, firm work is common practice.",
        RuleId::Knees => "Knees: the work goes to the muscles around the joint, never the joint itself.",
        RuleId::Glutes => "Glutes: firm work is common practice, always with your consent.",
        RuleId::Quads => "Quads: after running races, trials found slightly less soreness in massaged thighs.",
        RuleId::LowerBack => "Lower back: massage may ease it for a short time; the studies are weak.",
        RuleId::Stress => "Stress: trials show that one massage can calm nerves for a while. Light pressure is enough.",
        RuleId::Tie => "You named several areas: one decides the kind, and all of them get attention.",
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
    training: "On the line: training, wider is longer, taller is harder",
    described: "Calendar from {0} to {1}: your training, the days that suit a massage, and the \
                                   visits. The list below says the same in words.",
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
        Because::Doctor => "doctor’s limits",
        Because::Catalogue => "not offered here",
        Because::Phase => "not in this phase",
        Because::Health => "health first",
        Because::Uncalled => "not called for",
    },
};
