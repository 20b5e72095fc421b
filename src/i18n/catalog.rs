//! What has to be said in every language: a phrase that a language lacks does not compile.

use crate::engine::domain::health::{Contraindication, TroubleSpot, Urgency};
use crate::engine::domain::massage::{Depth, Kind, Purpose};
use crate::engine::domain::rule::{Grade, RuleId};
use crate::engine::domain::training::Session;
use crate::form::fields::LastMassage;
use crate::i18n::obstacle::Obstacle;
use crate::i18n::reader_words::ReaderWords;

/// Every phrase of one language; `{0}` and `{1}` are gaps, which `sentences` fills.
pub(crate) struct Catalog {
    pub(crate) language: LanguageWords,
    pub(crate) form: FormWords,
    pub(crate) reader: ReaderWords,
    pub(crate) body: BodyWords,
    pub(crate) answer: AnswerWords,
    pub(crate) why: WhyWords,
    pub(crate) plan: PlanWords,
    pub(crate) picture: PictureWords,
    pub(crate) referral: ReferralWords,
    /// What a rule says, first what, then why. `{0}` is a number of days, of minutes where the rule speaks of these; `{1}`
    /// is the session that is near, or the days that are kept free.
    pub(crate) rule: fn(RuleId) -> &'static str,
}

/// What sentences of every room are made of.
pub(crate) struct LanguageWords {
    pub(crate) decimal_mark: &'static str,
    /// `{0}` the day of the week, `{1}` the same in short, `{2}` the month, `{3}` in short, `{4}` the day, `{5}` the year.
    pub(crate) date: fn(DateShape) -> &'static str,
    /// What the first of a month is called in a sentence.
    pub(crate) first_of_month: &'static str,
    /// Names in order, a line each: from Monday, from January.
    pub(crate) weekdays: &'static str,
    pub(crate) weekdays_short: &'static str,
    pub(crate) months: &'static str,
    pub(crate) months_short: &'static str,
    /// Kilometres and miles.
    pub(crate) distance: [&'static str; 2],
    /// The singular and the plural.
    pub(crate) days: [&'static str; 2],
    pub(crate) weeks: [&'static str; 2],
    /// Whether 0 takes the singular, as 1 does.
    pub(crate) zero_is_singular: bool,
    /// `{0}’s long run`, where `{0}` is a day of the week.
    pub(crate) session_on: fn(Session) -> &'static str,
}

/// How a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateShape {
    /// `Friday, November 27`.
    Full,
    /// `Friday, November 27, 2027`.
    WithYear,
    /// `Friday, Nov 27`.
    Medium,
    /// `Fri, Nov 27`.
    Short,
    /// `Nov 27`.
    DayAndMonth,
    /// `Dec 1`, as a number in a cell: not an ordinal in French.
    Cell,
}

/// The questions that are always in sight.
pub(crate) struct FormWords {
    pub(crate) title: &'static str,
    /// Full names of kilometres and miles.
    pub(crate) unit_names: [&'static str; 2],
    pub(crate) session: fn(Session) -> &'static str,
    /// At most seven letters, for a column a seventh of a phone wide.
    pub(crate) session_short: fn(Session) -> &'static str,
    /// Said of a week without a run.
    pub(crate) no_run: &'static str,
    pub(crate) no_race: &'static str,
    pub(crate) half_marathon: &'static str,
    pub(crate) marathon: &'static str,
    pub(crate) date_missing: &'static str,
    pub(crate) distance_missing: &'static str,
    pub(crate) errors: ErrorWords,
}

/// What is wrong at a field.
pub(crate) struct ErrorWords {
    /// `{0}` is the year of the race.
    pub(crate) long_past: &'static str,
    pub(crate) weekly_missing: &'static str,
    pub(crate) weekly_too_little: &'static str,
    pub(crate) weekly_too_much: &'static str,
    pub(crate) weekly_unreadable: &'static str,
    pub(crate) far_ahead: &'static str,
    pub(crate) not_yet: &'static str,
    pub(crate) taken: &'static str,
    pub(crate) budget_too_little: &'static str,
    pub(crate) budget_too_much: &'static str,
    pub(crate) budget_unreadable: &'static str,
    pub(crate) date_unreadable: &'static str,
}

/// The folded questions: the body, the last massage, health.
pub(crate) struct BodyWords {
    /// Over the sign that goes with a spot.
    pub(crate) screening: &'static str,
    pub(crate) spots_question: &'static str,
    pub(crate) spot: fn(TroubleSpot) -> &'static str,
    pub(crate) soreness: &'static str,
    /// What 0 and 10 mean.
    pub(crate) soreness_ends: [&'static str; 2],
    pub(crate) soreness_value: &'static str,
    pub(crate) none: &'static str,
    /// In the place of none after a race: soreness is asked there, too.
    pub(crate) sore_after_race: &'static str,
    pub(crate) last_question: &'static str,
    pub(crate) last_massage: fn(LastMassage) -> &'static str,
    pub(crate) last_date: &'static str,
    pub(crate) last_kind: &'static str,
    pub(crate) last_kind_unknown: &'static str,
    pub(crate) no_limit: &'static str,
    pub(crate) health_question: &'static str,
    /// The singular and the plural.
    pub(crate) health_some: [&'static str; 2],
    /// Heads the cautions of one urgency; `None` for those that leave a visit bookable.
    pub(crate) urgency: fn(Option<Urgency>) -> &'static str,
    pub(crate) caution: fn(Contraindication) -> &'static str,
    pub(crate) clearance: &'static str,
}

/// The answer in words.
pub(crate) struct AnswerWords {
    pub(crate) heading: &'static str,
    pub(crate) kind: fn(Kind) -> &'static str,
    /// What the therapist does, in a few words.
    pub(crate) gist: fn(Kind) -> &'static str,
    pub(crate) pressure: fn(Depth) -> &'static str,
    pub(crate) minutes: &'static str,
    /// Today, tomorrow and in some days.
    pub(crate) in_days: [&'static str; 3],
    /// Every week, every few weeks, every few days.
    pub(crate) rhythm: [&'static str; 3],
    pub(crate) book: &'static str,
    pub(crate) add: &'static str,
    /// What a calendar calls a visit that nobody has booked yet.
    pub(crate) to_book: &'static str,
    pub(crate) share: &'static str,
    /// Keeps the entries in this browser.
    pub(crate) remember: &'static str,
    pub(crate) copy: &'static str,
    pub(crate) copied: &'static str,
    pub(crate) phone: &'static str,
    pub(crate) disclaimer: &'static str,
}

/// The two sentences of the card: what asked for the massage and the day, then the last one, the race or the rhythm.
pub(crate) struct WhyWords {
    /// What the massage works on.
    pub(crate) for_spot: fn(TroubleSpot) -> &'static str,
    pub(crate) first: &'static str,
    /// One, two and `{0}` days after `{1}`.
    pub(crate) after: [&'static str; 3],
    /// One, two and `{0}` days before `{1}`.
    pub(crate) before: [&'static str; 3],
    /// What is counted to where the same session comes again a week later.
    pub(crate) again: &'static str,
    pub(crate) your_race: &'static str,
    /// On a hard or long day, `{0}`.
    pub(crate) same_day: &'static str,
    /// No hard or long day is near.
    pub(crate) free: &'static str,
    /// `{0}` is how long remains to recover.
    pub(crate) last_focused: &'static str,
    /// Follow how long before or after the race it is.
    pub(crate) pre_race: &'static str,
    pub(crate) post_race_light: &'static str,
    pub(crate) post_race_full: &'static str,
    pub(crate) very_sore: &'static str,
    pub(crate) sore: &'static str,
    /// What keeps a deeper massage away, `{0}`.
    pub(crate) lighter: &'static str,
    /// The same where the sentence before has named it.
    pub(crate) stays: fn(Depth) -> &'static str,
    pub(crate) budget: &'static str,
    /// `{0}` is the day of the week that would help most where none fits.
    pub(crate) helpful_day: &'static str,
    /// `{0}` is how long ago.
    pub(crate) since_last: &'static str,
    /// `{0}` is how long until `{1}`, the race.
    pub(crate) to_race: &'static str,
}

/// The rest of the plan, the reasons and what to say and expect.
pub(crate) struct PlanWords {
    pub(crate) plan: &'static str,
    pub(crate) add_all: &'static str,
    pub(crate) purpose: fn(Purpose) -> &'static str,
    pub(crate) more_visits: &'static str,
    pub(crate) advice: &'static str,
    pub(crate) reasons: &'static str,
    pub(crate) grade: fn(Grade) -> &'static str,
    /// Stands for the grade of a rule without a source.
    pub(crate) own_choice: &'static str,
    pub(crate) evidence: &'static str,
    pub(crate) visit: &'static str,
    pub(crate) tell: &'static str,
    pub(crate) tell_weekly: &'static str,
    pub(crate) tell_first: &'static str,
    pub(crate) tell_race: &'static str,
    pub(crate) tell_focus: &'static str,
    pub(crate) tell_last_hard: &'static str,
    pub(crate) tell_next_hard: &'static str,
    /// `{0}` is how sore, in words.
    pub(crate) tell_sore: &'static str,
    pub(crate) tell_pressure: &'static str,
    pub(crate) tell_health: &'static str,
    pub(crate) expect: &'static str,
    pub(crate) expect_lines: fn(Depth) -> [&'static str; 3],
    pub(crate) consent: &'static str,
}

/// The calendar picture and the same facts as text.
pub(crate) struct PictureWords {
    /// Takes the day that is told of for the next visit.
    pub(crate) choose: &'static str,
    /// Up to which depth a day allows a massage.
    pub(crate) allowed: fn(Depth) -> &'static str,
    /// Why a day is ruled out, in a few words.
    pub(crate) because: fn(Obstacle) -> &'static str,
}

/// What stands in place of a plan when health comes first.
pub(crate) struct ReferralWords {
    pub(crate) headline: fn(Urgency) -> &'static str,
    pub(crate) action: fn(Urgency) -> &'static str,
    pub(crate) call: fn(Urgency) -> Option<Call>,
}

/// A number to call.
#[derive(Clone, Copy)]
pub(crate) struct Call {
    pub(crate) number: &'static str,
    pub(crate) label: &'static str,
}
