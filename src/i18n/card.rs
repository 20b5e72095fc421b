//! The sentences of the card: first what asked for this massage on this day, then the last one, the race or the rhythm.

use crate::engine::domain::massage::Purpose;
use crate::engine::domain::rule::RuleId;
use crate::i18n::catalog::Catalog;
use crate::i18n::facts::{Facts, Neighbour};
use crate::i18n::obstacle::Obstacle;
use crate::i18n::text::Text;

/// A race further away than this does not shape the next massage yet, so the rhythm is told in its place.
const RACE_IN_VIEW: i32 = 84;

impl Catalog {
    /// Why this massage on this day, in two sentences at most.
    pub(crate) fn card_why(&self, facts: &Facts) -> Text {
        let why = self.why(facts);
        match self.context(facts) {
            Some(context) => why.push(" ").push(context),
            None => why,
        }
    }

    /// Why this massage on this day, in one sentence.
    pub(crate) fn why(&self, facts: &Facts) -> Text {
        let asked = self.asked(facts);
        let day = self.day_of(facts, asked.is_some());
        let sentence = match asked {
            Some(asked) => asked.push(", ").push(day),
            None => day,
        };
        sentence.capitalized().push(".")
    }

    /// What asked for a massage of this kind: that it is the first, or a spot.
    fn asked(&self, facts: &Facts) -> Option<Text> {
        let is_first = facts.is_first().then(|| Text::from(self.why.first));
        let is_for_spot = matches!(facts.appointment.purpose, Purpose::Regular | Purpose::LastFocused);
        let spot = facts.appointment.focus.first().filter(|_| is_for_spot).map(|spot| (self.why.for_spot)(*spot));
        match (is_first, spot) {
            (Some(first), Some(spot)) => Some(first.push(", ").push(spot)),
            (first, spot) => first.or(spot.map(Text::from)),
        }
    }

    /// What the day has to do with the race or with the training; one neighbour is enough where more is said.
    fn day_of(&self, facts: &Facts, is_short: bool) -> Text {
        let words = &self.why;
        let from_race = |days: i32, what: &str| {
            let templates = if days > 0 { words.before } else { words.after };
            self.days_to(templates, days.abs(), words.your_race.into()).push(", ").push(what)
        };
        match (facts.appointment.purpose, facts.race()) {
            (Purpose::LastFocused, Some((_, days))) => Text::from(words.last_focused).fill(0, self.days(days)),
            (Purpose::PreRace, Some((_, days))) => from_race(days, words.pre_race),
            (Purpose::PostRaceLight, Some((_, days))) => from_race(days, words.post_race_light),
            (Purpose::PostRaceFull | Purpose::PostRaceDeep, Some((_, days))) => from_race(days, words.post_race_full),
            _ => self.between_runs(facts, is_short),
        }
    }

    fn between_runs(&self, facts: &Facts, is_short: bool) -> Text {
        let words = &self.why;
        // Further away, the name of a day of the week would not tell which one is meant.
        let is_near = |hard: &Neighbour| hard.days <= 7;
        let (before, after) = (facts.hard_day_before().filter(is_near), facts.hard_day_after().filter(is_near));
        if let Some(same) = before.as_ref().filter(|hard| hard.days == 0) {
            return Text::from(words.same_day).fill(0, self.session_on(same.session, same.date));
        }
        let told =
            |templates, hard: &Neighbour| self.days_to(templates, hard.days, self.session_on(hard.session, hard.date));
        match (before, after) {
            (Some(before), Some(after)) if !is_short => {
                let is_weekly = before.session == after.session && before.days + after.days == 7;
                let ahead = match is_weekly {
                    true => self.days_to(words.before, after.days, words.again.into()),
                    false => told(words.before, &after),
                };
                told(words.after, &before).push(", ").push(ahead)
            }
            (Some(before), after) if after.is_none() || facts.limit() == Some(Obstacle::AfterHardDay) => {
                told(words.after, &before)
            }
            (_, Some(after)) => told(words.before, &after),
            (_, None) => words.free.into(),
        }
    }

    /// `the day before Sunday’s long run`.
    pub(crate) fn days_to(&self, [one, two, many]: [&str; 3], days: i32, what: Text) -> Text {
        let template = match days {
            1 => one,
            2 => two,
            _ => many,
        };
        Text::from(template).fill(0, days).fill(1, what)
    }

    /// What limits the massage, else the last one and the race, else the rhythm.
    fn context(&self, facts: &Facts) -> Option<Text> {
        let words = &self.why;
        if facts.answer.advises(RuleId::AskDoctor) {
            return Some((self.rule)(RuleId::AskDoctor).into());
        }
        for (rule, text) in [(RuleId::VerySore, words.very_sore), (RuleId::Sore, words.sore)] {
            if facts.tells(rule) {
                return Some(text.into());
            }
        }
        match facts.limit() {
            None | Some(Obstacle::FirstVisit) => {}
            Some(Obstacle::BeforeHardDay | Obstacle::AfterHardDay | Obstacle::HardDay) => {
                return Some((words.stays)(facts.appointment.depth).into());
            }
            Some(obstacle) => {
                return Some(Text::from(words.lighter).fill(0, (self.picture.because)(obstacle)));
            }
        }
        if facts.tells(RuleId::Budget) {
            return Some(words.budget.into());
        }
        let since = facts.since_last().filter(|_| facts.is_next() && facts.tells(RuleId::Spacing));
        let since = since.map(|days| Text::from(words.since_last).fill(0, self.span(days)));
        let race = match (facts.appointment.purpose, facts.race()) {
            (Purpose::Regular, Some((race, days @ 1..=RACE_IN_VIEW))) => {
                let name = self.race_length(race.distance).uncapitalized();
                Some(Text::from(words.to_race).fill(0, self.until(days)).fill(1, name))
            }
            _ => None,
        };
        let told = match (since, race) {
            (Some(since), Some(race)) => Some(since.push(", ").push(race)),
            (since, race) => since.or(race),
        };
        told.map(|text| text.capitalized().push(".")).or_else(|| self.rhythm_of(facts))
    }

    /// `23 days`, `8 weeks`: days as long as they can be counted to.
    fn until(&self, days: i32) -> Text {
        const COUNTED: i32 = 42;
        if days < COUNTED { self.days(days) } else { self.span(days) }
    }

    /// The rhythm of the regular massages that follow in the plan, told with the one to book now.
    fn rhythm_of(&self, facts: &Facts) -> Option<Text> {
        Some(self.rhythm(facts.answer.rhythm_days.filter(|_| facts.is_next())?))
    }
}
