//! English: what each rule says, and the days in the picture.

use crate::engine::domain::massage::Depth;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::Session;
use crate::i18n::catalog::{DateShape, LanguageWords, PictureWords};
use crate::i18n::obstacle::Obstacle;
use crate::i18n::phrases::phrases;

pub(super) const LANGUAGE: LanguageWords = LanguageWords {
    decimal_mark: ".",
    date: phrases!(DateShape {
        Full => "{0}, {2}\u{a0}{4}",
        WithYear => "{0}, {2}\u{a0}{4}, {5}",
        Medium => "{0}, {3}\u{a0}{4}",
        Short => "{1},\u{a0}{3}\u{a0}{4}",
        DayAndMonth | Cell => "{3}\u{a0}{4}",
    }),
    first_of_month: "1",
    weekdays: "Monday\nTuesday\nWednesday\nThursday\nFriday\nSaturday\nSunday",
    weekdays_short: "Mon\nTue\nWed\nThu\nFri\nSat\nSun",
    months: "January\nFebruary\nMarch\nApril\nMay\nJune\nJuly\nAugust\nSeptember\nOctober\nNovember\nDecember",
    months_short: "Jan\nFeb\nMar\nApr\nMay\nJun\nJul\nAug\nSep\nOct\nNov\nDec",
    distance: ["{0}\u{a0}km", "{0}\u{a0}mi"],
    days: ["{0}\u{a0}day", "{0}\u{a0}days"],
    weeks: ["{0}\u{a0}week", "{0}\u{a0}weeks"],
    zero_is_singular: false,
    session_on: phrases!(Session {
        Rest => "{0}’s rest day",
        Easy => "{0}’s easy run",
        Long => "{0}’s long run",
        Tempo => "{0}’s tempo run",
        Intervals => "{0}’s intervals",
        Hills => "{0}’s hills",
        Race => "{0}’s race",
        CrossTraining => "{0}’s cross-training",
        Strength => "{0}’s strength work",
    }),
};

pub(super) const RULES: fn(RuleId) -> &'static str = phrases!(RuleId {
    Notice => "Days too soon to be booked are left out.",
    Closed => "Days the clinic is closed are left out.",
    Holiday => "Holidays are left out: the clinic is closed.",
    Available => "Only days on which you can come are suggested.",
    Budget => "Spread out to keep to your monthly maximum. No trial shows that more often is better.",
    RaceDay => "Nothing on race day: there is nothing to gain just before the start.",
    HardDay => "On hard and long days, only light work fits.",
    StrengthDay => "No deep work on a strength day: the muscles have enough to do.",
    PreLight | PreModerate | PreDeep => "{0} before your race; at this depth, at least {1}, so nothing is tender at the start.",
    PreNew => "Without a recent massage, more days are kept before a race.",
    PostLight => "{0} after your race. Trials found brief relief from light massage and no harm; the exact day is tradition.",
    PostModerate => "After a race, fuller work waits a few days for soreness to fade, as it did in a small study of marathon runners.",
    PostDeep => "After a race, deep work comes last, once the soreness is gone.",
    LightAfterRace => "A light massage comes first after a long race for heavy training or sore legs; otherwise one fuller massage is enough.",
    ShortRace => "A short race needs one massage before it and one after it, no more.",
    PostWindow => "After a race, runners allow about one easy day per mile or kilometre raced.",
    GapAfter => "{0} after {1}: pressure is more comfortable then than on the day itself.",
    GapBefore => "{0} before {1}. In a survey, 9 clients in 10 felt no discomfort after a massage; the deeper the work, the more days are kept.",
    OwnDay => "Your plans for single days count instead of the usual week.",
    Degrade => "Lighter than you might expect: nothing deeper fits here.",
    Spacing => "About {0} after your last massage: time for it to settle.",
    Frequency => "For your training, about every {0} is usual. No trial shows that more often is better.",
    Maintenance => "No race ahead: regular upkeep is enough.",
    Base => "Your race is far off: visits are spread out for now.",
    Build => "Training builds towards your race: visits come a little closer together.",
    Peak => "Training is usually at its fullest now: visits come closest together.",
    Taper => "Training eases off before the race, and so does the massage.",
    AfterMarathon =>
        "Articles disagree here: never on marathon day or the day after, says one; within 48 hours, another; 1 to \
         2 days after, a third. Light work on day 2 suits all three; \
         where it cannot be had, soon after.",
    AllRound =>
        "An all-round massage at medium pressure. Articles disagree whether it is for recovery or mobility; faster \
         recovery is not promised.",
    Shins => "Shins: one article’s choice is pressure with movement on calf and shin muscles, never the bone.",
    PlantarFascia =>
        "Sole of the foot: in a few small trials, hands-on work on calf and foot helped briefly.",
    Hamstrings =>
        "Hamstrings: one article’s choice is pressure with movement; studies show a little more reach, briefly.",
    ItBand => "IT band: it hardly stretches, so the work goes to the hip, glutes and outer thigh.",
    Calves => "Calves: where nothing speaks against it, deep work is common, though no trial shows it is better.",
    Achilles => "Achilles: the work goes to the calf, at medium pressure, not to the sore tendon.",
    Hips => "Hips: where nothing speaks against it, slow deep work is common, though no trial shows it is better.",
    Knees => "Knees: the work goes to the muscles around, never the joint.",
    Glutes => "Glutes: deep work is common, though no trial shows it is better; always with your consent.",
    Quads => "Quads: after races, trials found slightly less soreness in massaged thighs.",
    LowerBack => "Lower back: massage may ease it briefly; the studies are weak.",
    Stress => "Stress: trials show that one massage can calm you for a while. Light pressure is enough.",
    Tie => "You named several areas: one decides the kind; all get attention.",
    FirstVisit => "A first massage stays at medium pressure at most.",
    VerySore => "You are very sore today: only light work for 7 days.",
    Sore => "You are sore today: nothing deep for 7 days.",
    SoreNow => "You are sore, so a massage is due now: trials found less soreness for one to three days.",
    Catalogue => "The clinic does not offer the usual kind: this is the nearest, never deeper.",
    Minutes => "{0} minutes are enough: studies do not favour long sessions.",
    Overload => "This week has no room for deep work. For recovery, take an easier day.",
    RacePast => "That race is over: the plan goes on without it. Enter the next when you know it.",
    RaceFar => "That race is over a year away: for now, the plan covers the months before it.",
    NoDay => "No day in the next six weeks fits. An easier day in your week, or a call to the clinic, may make room.",
    ClotSigns | DarkUrine | BonePain | NerveSigns | LastingPain | Fever | Injury =>
        "Health comes before any massage.",
    AskDoctor => "A doctor has agreed: tell your therapist too. No deep work.",
    LocalSkin => "Ask your therapist to avoid the areas ticked.",
});

pub(super) const PICTURE: PictureWords = PictureWords {
    choose: "Choose this day",
    allowed: phrases!(Depth {
        Light => "light pressure at most",
        Moderate => "medium pressure at most",
        Deep => "any pressure",
    }),
    because: phrases!(Obstacle {
        Notice => "too short notice",
        Closed => "clinic closed",
        Away => "you cannot come",
        Budget => "monthly maximum reached",
        RaceDay => "race day",
        HardDay => "hard or long day",
        StrengthDay => "strength day",
        BeforeRace => "too close to the race",
        NewBeforeRace => "too close to the race without a recent massage",
        AfterRace => "too soon after the race",
        AfterHardDay => "too soon after a hard day",
        BeforeHardDay => "too close to a hard day",
        Spacing => "too soon after the last massage",
        FirstVisit => "first massage",
        Sore => "sore legs",
        Doctor => "as a precaution",
        Catalogue => "not offered here",
        Phase => "not at this stage",
        Health => "health first",
        NotIndicated => "not called for",
    }),
};
