//! English: the answer, the plan, what to say and what to expect.

use crate::engine::domain::massage::{Depth, Kind, Purpose};
use crate::engine::domain::rule::Grade;
use crate::i18n::catalog::{AnswerWords, PlanWords};
use crate::i18n::phrases::phrases;

pub(super) const WORDS: AnswerWords = AnswerWords {
    heading: "Your next massage",
    kind: phrases!(Kind {
        Swedish => "Swedish massage",
        Sports => "Sports massage",
        DeepTissue => "Deep tissue massage",
        ActiveRelease => "Active release",
        MyofascialRelease => "Myofascial release",
        TriggerPoint => "Trigger point massage",
    }),
    gist: phrases!(Kind {
        Swedish => "Long, gentle strokes.",
        Sports => "Kneading and steady strokes.",
        DeepTissue => "Slow, firm work on tight spots.",
        ActiveRelease => "Pressure on a spot while you move it.",
        MyofascialRelease => "Slow, steady pressure and stretch.",
        TriggerPoint => "Steady pressure on tender points.",
    }),
    pressure: phrases!(Depth {
        Light => "light pressure",
        Moderate => "medium pressure",
        Deep => "deep pressure",
    }),
    minutes: "{0}\u{a0}min",
    in_days: ["today", "tomorrow", "in {0}\u{a0}days"],
    rhythm: ["Then about once a week.", "Then about every {0}\u{a0}weeks.", "Then about every {0}\u{a0}days."],
    book: "Book {0}",
    add: "Add to calendar",
    to_book: "To book: {0}",
    share: "Share without health answers",
    remember: "Remember my week and race on this device",
    copy: "Copy",
    copied: "Copied.",
    phone: "Call {0}",
    disclaimer: "This is a guide, not medical advice.",
};

pub(super) const PLAN: PlanWords = PlanWords {
    plan: "Your plan",
    add_all: "Add all to calendar",
    purpose: phrases!(Purpose {
        Regular => "Regular massage",
        LastFocused => "Last regular massage before the race",
        PreRace => "Light massage before the race",
        PostRaceLight => "Light massage after the race",
        PostRaceFull => "First regular massage after the race",
        PostRaceDeep => "Deep massage after the race",
    }),
    more_visits: "{0} more massages",
    advice: "Good to know",
    reasons: "Why this massage, on this day",
    grade: phrases!(Grade {
        A => "Backed by trials",
        B => "One study, or indirect evidence",
        C => "Mostly practitioners’ advice, untested",
        D => "Tradition, not evidence",
    }),
    own_choice: "This tool’s choice",
    evidence: "No trial has tested which days around a race are best. Trials show that massage may ease soreness \
               and tired legs for a day or two.",
    visit: "Before and after the massage",
    tell: "Tell your therapist",
    tell_weekly: "Running: about {0} a week",
    tell_first: "First massage ever",
    tell_race: "Your race: {0}, {1}",
    tell_focus: "Focus: {0}",
    tell_last_hard: "Hard or long day before: {0}",
    tell_next_hard: "Hard or long day after: {0}",
    tell_sore: "Sore legs: {0}",
    tell_pressure: "How firm you like it; say so when it is too much or too little",
    tell_health: "Medication, conditions and recent injuries",
    expect: "What to expect",
    expect_lines: |depth| {
        let run = phrases!(Depth {
            Light => "Easy movement is fine. Wait half a day before a hard run.",
            Moderate => "Easy movement is fine. Wait 24 hours before a hard run.",
            Deep => "Easy movement is fine. Wait 48 hours before a hard run.",
        });
        [
            "It may ease soreness and tired legs for a day or two.",
            run(depth),
            "Some people feel tender for a day or so. Have some water if thirsty.",
        ]
    },
    consent: "Glutes and hips: only with your clear consent",
};
