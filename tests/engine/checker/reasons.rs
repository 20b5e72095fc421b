//! The reasons of a visit (section 4.15): each is so, made a difference, and counts right; and what decided is said.

use super::super::answer::{Depth, Reason, Visit};
use super::super::day::Day;
use super::choice::{AREAS, expected_kind};
use super::minima::{Past, Season, broken};
use super::reason_figures;
use super::season::Race;
use super::spots::{self, lacks_every_wish, wish_on};

/// What keeps off a day so near the visit is worth a word.
const BESIDE: i64 = 7;
/// A wait is not explained by what is further back, in days.
const LONG: i64 = 100;
/// So near a visit, a hard or long day is worth a word.
const NEAR: i64 = 3;
/// The days between two deep visits that section 4.4 recommends.
const RECOMMENDED: i64 = 14;
/// So near a race, its minimum days are worth a word to a visit that is not for the race.
const NEAR_RACE: i64 = 21;

/// Reasons that are missing, and reasons that are not so.
pub(crate) fn complaints(season: &Season, visit: &Visit, past: &[Past]) -> Vec<String> {
    let scene = Scene { season, visit, past };
    let untrue = visit.reasons.iter().filter(|reason| !scene.is_so(&reason.rule));
    let untrue = untrue.map(|reason| format!("{} is no reason", reason.rule));
    let missing = scene.due().into_iter().filter(|rules| !rules.iter().any(|rule| visit.has_reason(rule)));
    let missing = missing.map(|rules| format!("none of the reasons {rules:?}"));
    let counted = |reason: &Reason| reason_figures::complaints(season, visit, reason, past);
    untrue.chain(missing).chain(visit.reasons.iter().flat_map(counted)).collect()
}

/// A visit among the others.
struct Scene<'a> {
    season: &'a Season<'a>,
    visit: &'a Visit,
    past: &'a [Past],
}

impl Scene<'_> {
    fn race(&self) -> Option<Race> {
        let (last, next) = self.season.around(self.visit.date);
        if self.is_after_race() { last } else { next }
    }

    fn is_regular(&self) -> bool {
        self.visit.purpose == "regular"
    }

    fn is_after_race(&self) -> bool {
        self.visit.purpose.starts_with("post_race")
    }

    fn is_next(&self) -> bool {
        self.past.len() <= usize::from(self.season.last().is_some())
    }

    /// Whether the visit is light whatever the spots ask for.
    fn is_light_anyway(&self) -> bool {
        matches!(self.visit.purpose.as_str(), "pre_race" | "post_race_light") || self.wish() == Depth::Light
    }

    /// What the spots and the purpose ask for on that day.
    fn wish(&self) -> Depth {
        let wish = wish_on(self.season, self.visit.date);
        match self.visit.purpose.as_str() {
            "pre_race" | "post_race_light" => Depth::Light,
            "post_race_full" => wish.min(Depth::Moderate),
            _ => wish,
        }
    }

    fn is_lighter(&self) -> bool {
        self.visit.depth < self.wish()
    }

    /// Whether a rule forbids some depth on a day beside the visit, or on one that came before it.
    fn forbids_beside(&self, rule: &str) -> bool {
        let days = (-BESIDE..=BESIDE).map(|days| self.visit.date + days);
        let since = self.past.last().map_or(self.season.request.today, |last| last.date);
        let since = if self.is_next() { self.season.request.today } else { since };
        let before = (BESIDE..=(self.visit.date - since).min(LONG)).map(|days| self.visit.date - days);
        days.chain(before).any(|day| self.forbids(rule, day))
    }

    fn forbids(&self, rule: &str, day: Day) -> bool {
        Depth::ALL.into_iter().any(|depth| broken(self.season, day, depth, self.past).contains(&rule))
    }

    fn has_demanding(&self, mut days: impl Iterator<Item = i64>) -> bool {
        days.any(|days| self.season.is_demanding(self.visit.date + days))
    }

    /// The phase in which the wait began, that of the visit, or that of the day of asking.
    fn is_in_phase(&self, phases: &[&str]) -> bool {
        let since = self.past.last().map(|last| last.date);
        let days = since.into_iter().chain([self.visit.date, self.season.request.today, self.season.earliest()]);
        days.into_iter().any(|day| phases.contains(&self.season.phase(day)))
    }

    /// Whether a reason is so.
    fn is_so(&self, rule: &str) -> bool {
        let (season, visit) = (self.season, self.visit);
        let runner = &season.request.runner;
        let soreness = season.soreness(visit.date);
        let caps = season.numbers.soreness;
        let is_light = visit.depth == Depth::Light;
        match rule {
            "FQ-1" => self.is_regular() || !self.past.is_empty(),
            "C1" => self.is_after_race() && self.race().is_some_and(|race| race.class == "marathon"),
            "C7" => spots::named(season.request).next().is_none() && visit.depth == Depth::Moderate,
            "MIN" => true,
            "TY-TIE" => spots::named(season.request).count() > 1,
            "TY-NEW" => self.is_new(),
            "TY-CAT" => lacks_every_wish(season.request) || !offers_first(season),
            "RF-C1" => season.has_clearance_caution(),
            "RF-D" => runner.cautions.iter().any(|caution| caution == "local_skin"),
            "BUDGET" => runner.max_per_month.is_some(),
            "DEG-1" => self.is_lighter(),
            "SO-1" => soreness >= caps.light && is_light && !self.is_light_anyway(),
            "SO-2" => (caps.moderate..caps.light).contains(&soreness) && self.is_lighter(),
            "SO-3" => self.is_next() && season.is_sore() && soreness > 0,
            "PH-0" => self.is_in_phase(&["maintenance"]),
            "PH-BASE" => self.is_in_phase(&["base"]),
            "PH-BUILD" => self.is_in_phase(&["build"]),
            "PH-PEAK" => self.is_in_phase(&["peak"]),
            "PH-TAPER" => visit.purpose == "last_focused" || self.is_in_phase(&["taper", "race_week"]),
            "POST-WIN" => self.is_in_phase(&["post_race"]) && season.around(visit.date).0.is_some(),
            "POST-LIGHT" => self.is_after_race() && self.race().is_some_and(|race| !race.is_short()),
            "SHORT" => !self.is_regular() && self.race().is_some_and(|race| race.is_short()),
            "PRE-L" | "PRE-M" | "PRE-D" | "PRE-NEW" => {
                self.is_near_race() || (self.is_next() && self.forbids_beside(rule))
            }
            "POST-L" | "POST-M" | "POST-D" => {
                season.around(visit.date).0.is_some() && (self.is_after_race() || self.forbids_beside(rule))
            }
            "GAP-A" => self.has_demanding((-NEAR..=-i64::from(!is_light)).chain(0..0)),
            "GAP-B" => self.has_demanding(1..=NEAR),
            "DAY" => runner.days.iter().any(|own| (own.date - visit.date).abs() <= BESIDE),
            "SP-1" => {
                self.past.last().is_some_and(|last| visit.date - last.date <= RECOMMENDED)
                    || (!self.past.is_empty() && self.forbids_beside(rule))
            }
            "NOTICE-1" | "CLOSED" | "HOLIDAY" | "AVAIL" | "HARD-DAY" | "STR-D" | "RACE-0" => self.forbids_beside(rule),
            spot => self.is_rule_of_spot(spot),
        }
    }

    /// The first spot decides the kind; another speaks where deep work is chosen and it caps its own area (TY-TIE).
    fn is_rule_of_spot(&self, rule: &str) -> bool {
        let mut named = spots::named(self.season.request);
        let is_first = named.next().is_some_and(|first| first.rule == rule);
        let caps = |spot: &spots::Spot| spot.rule == rule && spot.depth < Depth::Deep;
        is_first || (self.visit.depth == Depth::Deep && named.any(caps))
    }

    fn is_near_race(&self) -> bool {
        let (_, next) = self.season.around(self.visit.date);
        next.is_some_and(|race| race.date - self.visit.date <= NEAR_RACE)
    }

    /// A first massage, or one that is not deep because the first was not long ago.
    fn is_new(&self) -> bool {
        let is_first = self.past.is_empty() && self.season.last().is_none();
        let is_second = self.past.len() == 1 && self.season.last().is_none();
        let days = (-BESIDE..=0).map(|days| self.visit.date + days);
        let forbids = |day: Day| broken(self.season, day, Depth::Deep, self.past).contains(&"TY-NEW");
        let is_new = days.into_iter().any(forbids);
        is_first || ((is_second || is_new) && self.is_lighter())
    }

    /// What must be said: of each set at least one.
    fn due(&self) -> Vec<Vec<&'static str>> {
        let mut due: Vec<Vec<&'static str>> = Vec::new();
        let visit = self.visit;
        if self.past.is_empty() {
            due.push(vec!["TY-NEW"]);
        }
        if let Some(first) = spots::named(self.season.request).next()
            && visit.depth == first.depth
            && visit.depth > Depth::Light
        {
            due.push(vec![first.rule]);
        }
        if visit.depth == Depth::Deep {
            let others = spots::named(self.season.request).take(AREAS).skip(1).filter(|spot| spot.depth < Depth::Deep);
            due.extend(others.take(1).map(|spot| vec![spot.rule]));
        }
        let forbidden = broken(self.season, visit.date, self.wish(), self.past);
        if self.is_lighter()
            && let [rule @ ("SO-1" | "SO-2" | "TY-NEW" | "RF-C1")] = forbidden[..]
        {
            due.push(vec![rule]);
        }
        due.extend(match visit.purpose.as_str() {
            "last_focused" | "pre_race" => Some(vec!["PRE-L", "PRE-M", "PRE-D", "PRE-NEW", "SHORT"]),
            "regular" => None,
            _ => Some(vec!["POST-L", "POST-M", "POST-D", "POST-LIGHT", "SHORT"]),
        });
        due.extend(self.waiting());
        due
    }

    /// Where the next visit is later than a runner would expect, because of the last one or of the budget.
    fn waiting(&self) -> Option<Vec<&'static str>> {
        let (season, visit) = (self.season, self.visit);
        let last = self.past.last().filter(|_| self.is_next())?;
        let waits_for = |rule: &str| {
            let mut days = (0..visit.date - season.earliest()).map(|days| season.earliest() + days);
            visit.date > season.earliest()
                && days.all(|day| broken(season, day, visit.depth, self.past).contains(&rule))
        };
        match () {
            () if waits_for("SP-1") => Some(vec!["SP-1"]),
            () if waits_for("BUDGET") => Some(vec!["BUDGET"]),
            () if !season.is_sore()
                && self.is_regular()
                && last.date + season.interval(last.date) > season.earliest() + BESIDE =>
            {
                Some(vec!["FQ-1", "SP-1", "BUDGET"])
            }
            () => None,
        }
    }
}

/// Whether the clinic has the first kind that the spots ask for.
fn offers_first(season: &Season) -> bool {
    let (depth, kinds) = spots::wish(season.request);
    kinds.first().copied() == expected_kind(season, depth)
}
