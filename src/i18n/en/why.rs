//! English: why this massage on this day, in two sentences.

use crate::engine::domain::health::TroubleSpot;
use crate::engine::domain::massage::Depth;
use crate::i18n::catalog::WhyWords;
use crate::i18n::phrases::phrases;

pub(super) const WHY: WhyWords = WhyWords {
    for_spot: phrases!(TroubleSpot {
        Shins => "for your shins",
        PlantarFascia => "for the soles of your feet",
        Hamstrings => "for your hamstrings",
        ItBand => "for your IT band",
        Calves => "for your calves",
        Achilles => "for your Achilles",
        Hips => "for your hips",
        Knees => "for the muscles around your knees",
        Glutes => "for your glutes",
        Quads => "for your quads",
        LowerBack => "for your lower back",
        Stress => "to unwind",
    }),
    first: "your first massage",
    after: ["the day after {1}", "two days after {1}", "{0}\u{a0}days after {1}"],
    before: ["the day before {1}", "two days before {1}", "{0}\u{a0}days before {1}"],
    again: "the next one",
    your_race: "your race",
    same_day: "the same day as {0}, at least half a day after it",
    free: "no hard or long run near",
    last_focused: "the last regular massage before your race, with {0} to recover",
    pre_race: "light, so that nothing is tender at the start",
    post_race_light: "light, for tired legs",
    post_race_full: "a regular massage again",
    very_sore: "Light, as you are very sore.",
    sore: "Not deep, as you are sore.",
    lighter: "Nothing deeper: {0}.",
    stays: phrases!(Depth {
        Light => "So the pressure stays light.",
        Moderate | Deep => "So the pressure stays medium.",
    }),
    budget: "Spread out to keep to your limit.",
    helpful_day: "None of the days you can come fits. {0} would help most.",
    since_last: "about {0} since your last massage",
    to_race: "{0} to your {1}",
};
