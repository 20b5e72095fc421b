//! The reasons for a visit: the rules that made a difference to its kind, its day and its week, the most telling first.

use crate::engine::domain::answer::{Figures, Reason};
use crate::engine::domain::massage::{Depth, Purpose};
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::RaceClass;
use crate::engine::planner::context::PlanContext;
use crate::engine::planner::figures::{Distance, LESS_TELLING};
use crate::engine::planner::state::{Candidate, PlanState};
use crate::engine::planner::windows;
use crate::engine::rules::history;
use crate::engine::rules::kind;
use crate::engine::season::demanding;
use crate::engine::season::load::MONTH;
use crate::engine::season::{Day, Goal, Season, body};

/// The most reasons of one visit.
const MOST: usize = 6;
/// A hard or long day this near to a visit is a reason for its day.
const NEAR: Day = 2;
/// Days this near to a visit would have been as good, had nothing kept them free.
const BESIDE: Day = 3;
/// The most areas that an hour has room for.
const MOST_AREAS: usize = 3;

/// The reasons for a visit that follows `state`, in a plan whose regular visits are `rhythm` days apart.
pub(crate) fn of_visit(
    context: &PlanContext,
    state: &PlanState,
    visit: &Candidate,
    rhythm: Option<u16>,
) -> Vec<Reason> {
    let distance = Distance { season: context.season, from: visit.day };
    let asked = kind::asked_depth(context.season, &context.need, visit.day);
    let mut reasons = Reasons { context, season: context.season, state, visit, asked, distance, found: Vec::new() };
    reasons.of_the_kind();
    reasons.of_the_race();
    reasons.of_the_training();
    reasons.of_the_week(rhythm);
    reasons.of_the_days_beside();
    reasons.add(RuleId::Minutes, true);
    reasons.most_telling()
}

struct Reasons<'a> {
    context: &'a PlanContext<'a>,
    season: &'a Season<'a>,
    state: &'a PlanState,
    visit: &'a Candidate,
    /// The depth that the need asks for on its day, sore or not.
    asked: Depth,
    distance: Distance<'a>,
    found: Vec<Reason>,
}

impl Reasons<'_> {
    fn add_with(&mut self, rule: RuleId, figures: Option<Figures>) {
        if self.found.iter().all(|reason| reason.rule != rule) {
            let rule = rule.rule();
            self.found.push(Reason { rule: rule.id, grade: rule.grade, sources: rule.sources, figures });
        }
    }

    fn add(&mut self, rule: RuleId, applies: bool) {
        if applies {
            self.add_with(rule, None);
        }
    }

    /// The most telling ones: where there are too many, what is said elsewhere too goes first.
    fn most_telling(mut self) -> Vec<Reason> {
        for less_telling in LESS_TELLING {
            if self.found.len() > MOST {
                self.found.retain(|reason| reason.rule != *less_telling);
            }
        }
        self.found.truncate(MOST);
        self.found
    }

    /// Whether the depth follows from the need, and not from what the visit is for.
    fn follows_need(&self) -> bool {
        !matches!(self.visit.purpose, Purpose::PreRace | Purpose::PostRaceLight)
    }

    /// The depth that the visit would have, were it not for soreness, newness, the clinic or the days.
    fn wished(&self) -> Depth {
        match self.visit.purpose {
            Purpose::Regular | Purpose::LastFocused | Purpose::PostRaceDeep => self.asked,
            Purpose::PostRaceFull => self.asked.min(Depth::Moderate),
            Purpose::PreRace | Purpose::PostRaceLight => Depth::Light,
        }
    }

    fn of_the_kind(&mut self) {
        let (season, need, visit) = (self.season, &self.context.need, self.visit);
        let wished = self.wished();
        let is_lighter = visit.depth < wished;
        let is_beginner = self.forbidden_at(visit.day, wished).contains(&RuleId::FirstVisit);
        self.add(RuleId::FirstVisit, self.state.last_visit.is_none() || is_lighter && is_beginner);
        self.add(RuleId::VerySore, wished > Depth::Light && body::is_very_sore(season, visit.day));
        self.add(RuleId::Sore, wished > Depth::Moderate && body::is_sore(season, visit.day));
        let is_sore = body::deepest_when_sore(season, visit.day) < Depth::Deep;
        self.add(RuleId::SoreNow, self.state.is_start && is_sore);
        self.add(RuleId::AskDoctor, wished > Depth::Moderate && body::is_under_clearance(season));
        let catalogue = kind::is_substituted(need, &season.request.clinic);
        self.add(RuleId::Catalogue, self.follows_need() && catalogue);
        let is_told = self.found.iter().any(|reason| reason.rule != RuleId::SoreNow);
        if is_lighter && !is_told {
            self.add(RuleId::Degrade, true);
            self.of_the_obstacles();
        }
        self.add(need.rule, self.follows_need() && (need.rule != RuleId::AllRound || visit.depth == Depth::Moderate));
        self.of_the_other_spots();
    }

    /// Where deep work is chosen, the areas that get less keep their own caution.
    fn of_the_other_spots(&mut self) {
        let spots = &self.season.request.runner.trouble_spots;
        if self.visit.depth == Depth::Deep {
            for spot in spots.iter().skip(1).take(MOST_AREAS - 1) {
                if let Some(rule) = kind::cautious_rule(*spot) {
                    self.add(rule, true);
                }
            }
        }
        self.add(RuleId::Tie, self.follows_need() && spots.len() > 1);
    }

    /// What keeps the next deeper massage off the day of the visit.
    fn of_the_obstacles(&mut self) {
        let Some(deeper) = self.visit.depth.deeper() else { return };
        let policy = &self.season.request.clinic.policy;
        let day = self.visit.day;
        let next = self.season.goals.iter().find(|goal| goal.day > day);
        let last = self.season.goals.iter().rev().find(|goal| goal.day <= day);
        for rule in self.forbidden_at(day, deeper) {
            let figures = match rule {
                RuleId::GapAfter => {
                    self.demanding_before().map(|day| self.distance.to_session(day, policy.gap_after[deeper]))
                }
                RuleId::GapBefore => {
                    self.demanding_after().map(|day| self.distance.to_session(day, policy.gap_before[deeper]))
                }
                RuleId::PreModerate | RuleId::PreDeep => {
                    next.map(|goal| self.distance.to_race(goal, policy.before_race(deeper, goal.class)))
                }
                RuleId::PreNew => next.map(|goal| self.distance.to_race(goal, policy.pre_new[deeper])),
                RuleId::PostModerate | RuleId::PostDeep => {
                    last.map(|goal| self.distance.to_race(goal, policy.after_race(deeper, goal.class)))
                }
                RuleId::Spacing => {
                    self.state.last_visit.map(|last| self.distance.since(last, policy.spacing(last.depth, deeper)))
                }
                _ => None,
            };
            self.add_with(rule, figures);
        }
    }

    /// The race, where the visit has its place around one.
    fn of_the_race(&mut self) {
        let (season, day, depth) = (self.season, self.visit.day, self.visit.depth);
        let policy = &season.request.clinic.policy;
        let next = season.goals.iter().find(|goal| goal.day > day);
        let last = season.goals.iter().rev().find(|goal| goal.day <= day);
        match self.visit.purpose {
            Purpose::LastFocused | Purpose::PreRace => {
                let Some(goal) = next else { return };
                let rule = [RuleId::PreLight, RuleId::PreModerate, RuleId::PreDeep][depth as usize];
                let minimum = policy.before_race(depth, goal.class);
                let is_new = day >= history::new_from(season, self.state.last_visit);
                let minimum = if is_new { minimum.max(policy.pre_new[depth]) } else { minimum };
                self.add_with(rule, Some(self.distance.to_race(goal, minimum)));
                self.add(RuleId::PreNew, is_new);
                self.add(RuleId::ShortRace, windows::is_short(goal.class));
            }
            Purpose::PostRaceLight | Purpose::PostRaceFull | Purpose::PostRaceDeep => {
                let Some(goal) = last else { return };
                let rule = [RuleId::PostLight, RuleId::PostModerate, RuleId::PostDeep][depth as usize];
                self.add_with(rule, Some(self.distance.to_race(goal, policy.after_race(depth, goal.class))));
                self.add(RuleId::AfterMarathon, goal.class == RaceClass::Marathon);
                let is_short = windows::is_short(goal.class);
                self.add(RuleId::ShortRace, is_short);
                self.add(RuleId::LightAfterRace, !is_short && !self.follows_light_visit(goal));
            }
            Purpose::Regular => {}
        }
        let waits_for_race = self.state.last_visit.is_none() && last.is_some_and(|goal| goal.day >= season.earliest());
        self.add(RuleId::PreNew, waits_for_race);
    }

    /// Whether a light visit after the race has come before this one.
    fn follows_light_visit(&self, goal: &Goal) -> bool {
        self.visit.purpose != Purpose::PostRaceLight
            && self.state.last_visit.is_some_and(|last| last.day >= goal.day && last.depth == Depth::Light)
    }

    /// The hard and long days nearest to it, and the runner's own word on a day beside it.
    fn of_the_training(&mut self) {
        let (day, depth) = (self.visit.day, self.visit.depth);
        if let Some(before) = self.demanding_before() {
            let is_near = if depth == Depth::Light { before == day } else { day - before <= NEAR };
            if is_near && !self.is_race(before) {
                self.add_with(RuleId::GapAfter, Some(self.distance.to_session(before, self.gap_after(depth))));
            }
        }
        if let Some(after) = self.demanding_after()
            && depth > Depth::Light
            && after - day <= NEAR
            && !self.is_race(after)
        {
            self.add_with(RuleId::GapBefore, Some(self.distance.to_session(after, self.gap_before(depth))));
        }
        let season = self.season;
        let own = season.request.runner.days.iter().map(|own| season.day(own.date));
        let near = own.filter(|own| (own - day).abs() <= BESIDE).min_by_key(|own| (own - day).abs());
        if let Some(own) = near {
            self.add_with(RuleId::OwnDay, Some(self.distance.to_own(own)));
        }
    }

    /// Whether a day is a race that the purpose of the visit speaks of already.
    fn is_race(&self, day: Day) -> bool {
        self.visit.purpose != Purpose::Regular && self.season.goals.iter().any(|goal| goal.day == day)
    }

    /// How often, in which phase, and what puts the visit off.
    fn of_the_week(&mut self, rhythm: Option<u16>) {
        let (season, visit) = (self.season, self.visit);
        let is_regular = visit.purpose == Purpose::Regular;
        let from = self.state.last_visit.map_or(season.earliest(), |last| last.day);
        if is_regular {
            let days = rhythm.unwrap_or(self.context.interval(self.state) as u16);
            self.add_with(RuleId::Frequency, Some(Figures { days: Some(days), ..Figures::default() }));
        }
        if let Some(last) = self.state.last_visit {
            let minimum = season.request.clinic.policy.spacing(last.depth, visit.depth);
            let waits = last.day + Day::from(minimum) > season.earliest();
            let is_close = visit.day - last.day < Day::from(minimum) + BESIDE;
            if waits && (is_close || self.state.is_start) {
                self.add_with(RuleId::Spacing, Some(self.distance.since(last, minimum)));
            }
        }
        let most = season.request.runner.max_per_month;
        let stretches = |most: u8| MONTH / Day::from(most) > self.context.unlimited_interval(from);
        let waits = self.context.within_budget_from(self.state) > visit.day - BESIDE;
        self.add(RuleId::Budget, most.is_some_and(|most| waits || is_regular && stretches(most)));
        // A phase that is over by now is no reason any more.
        self.add(season.phase_rule(from.max(0)), is_regular);
    }

    /// What alone keeps days free that would have been as good: the days beside the visit, and the one that was meant.
    fn of_the_days_beside(&mut self) {
        let (season, visit) = (self.season, self.visit);
        let meant = self.state.last_visit.map(|last| last.day + self.context.interval(self.state));
        let meant = meant.filter(|_| visit.purpose == Purpose::Regular);
        let beside = visit.day - BESIDE..=visit.day + BESIDE;
        for day in meant.into_iter().chain(beside).filter(|day| *day >= 0 && *day <= self.context.last_day()) {
            if let [only @ (RuleId::Holiday | RuleId::Available | RuleId::Closed)] =
                self.forbidden_at(day, self.wished())[..]
            {
                let date = Figures { date: Some(season.date(day)), ..Figures::default() };
                self.add_with(only, Some(date));
            }
        }
        self.add(RuleId::Notice, self.state.is_start && visit.day == season.earliest() && visit.day > 0);
    }

    fn forbidden_at(&self, day: Day, depth: Depth) -> Vec<RuleId> {
        self.context.forbidding(self.state, day, depth)
    }

    fn gap_after(&self, depth: Depth) -> u16 {
        self.season.request.clinic.policy.gap_after[depth]
    }

    fn gap_before(&self, depth: Depth) -> u16 {
        self.season.request.clinic.policy.gap_before[depth]
    }

    fn demanding_before(&self) -> Option<Day> {
        demanding::last(self.season, self.visit.day)
    }

    fn demanding_after(&self) -> Option<Day> {
        demanding::next(self.season, self.visit.day)
    }
}
