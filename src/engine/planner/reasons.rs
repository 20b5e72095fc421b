//! The reasons for a visit: the rules that chose its day, its kind and its rhythm, the most telling first.

use crate::engine::domain::answer::Reason;
use crate::engine::domain::health::TroubleSpot;
use crate::engine::domain::massage::{Depth, Purpose};
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::RaceClass;
use crate::engine::planner::context::{Candidate, PlanContext, PlanState};
use crate::engine::rules::kind;
use crate::engine::season::body;
use crate::engine::season::{BESIDE, Day};

/// A hard or long day this near is worth a word.
const NEAR: Day = 2;

/// The reasons for a visit that follows `state`.
pub(crate) fn of_visit(context: &PlanContext, state: &PlanState, visit: &Candidate) -> Vec<Reason> {
    let mut reasons = Reasons { context, state, visit, told: Vec::new() };
    reasons.of_the_race();
    reasons.of_the_training();
    reasons.of_the_kind();
    reasons.of_the_rhythm();
    reasons.of_the_days_beside();
    reasons.tell(RuleId::Minutes);
    reasons.told.into_iter().map(reason).collect()
}

fn reason(rule: RuleId) -> Reason {
    let rule = rule.rule();
    Reason { rule: rule.id, grade: rule.grade, sources: rule.sources, figures: None }
}

struct Reasons<'a> {
    context: &'a PlanContext<'a>,
    state: &'a PlanState,
    visit: &'a Candidate,
    told: Vec<RuleId>,
}

impl Reasons<'_> {
    fn tell(&mut self, rule: RuleId) {
        if !self.told.contains(&rule) {
            self.told.push(rule);
        }
    }

    fn tell_if(&mut self, rule: RuleId, speaks: bool) {
        if speaks {
            self.tell(rule);
        }
    }

    /// The race, where the visit has its place around one.
    fn of_the_race(&mut self) {
        let pre = [RuleId::PreLight, RuleId::PreModerate, RuleId::PreDeep][self.visit.depth as usize];
        let post = [RuleId::PostLight, RuleId::PostModerate, RuleId::PostDeep][self.visit.depth as usize];
        match self.visit.purpose {
            Purpose::Regular => {}
            Purpose::LastFocused | Purpose::PreRace => self.tell(pre),
            Purpose::PostRaceLight | Purpose::PostRaceFull | Purpose::PostRaceDeep => {
                self.tell(post);
                let goal = self.context.season.goal();
                self.tell_if(RuleId::AfterMarathon, goal.is_some_and(|goal| goal.class == RaceClass::Marathon));
            }
        }
    }

    /// The hard and long days nearest to it.
    fn of_the_training(&mut self) {
        let (day, depth) = (self.visit.day, self.visit.depth);
        let is_demanding = |day: Day| self.context.season.session(day).is_demanding();
        let is_soon_after = match depth {
            Depth::Light => is_demanding(day),
            Depth::Moderate | Depth::Deep => (1..=NEAR).any(|ago| is_demanding(day - ago)),
        };
        let is_soon_before = depth > Depth::Light && (1..=NEAR).any(|ahead| is_demanding(day + ahead));
        self.tell_if(RuleId::GapAfter, is_soon_after);
        self.tell_if(RuleId::GapBefore, is_soon_before);
    }

    /// How often, and in which phase.
    fn of_the_rhythm(&mut self) {
        let asked = self.state.previous.map_or(0, |previous| previous.day.max(0));
        self.tell_if(RuleId::Frequency, self.visit.purpose == Purpose::Regular);
        self.tell_if(self.context.season.phase_rule(asked), self.visit.purpose == Purpose::Regular);
        self.tell_if(RuleId::Taper, self.visit.purpose == Purpose::LastFocused);
    }

    fn of_the_kind(&mut self) {
        let need = &self.context.need;
        let request = self.context.season.request;
        let is_first = self.state.previous.is_none();
        let is_regular = self.visit.purpose == Purpose::Regular;
        self.tell_if(RuleId::AskDoctor, body::is_under_clearance(self.context.season));
        self.tell_if(RuleId::VerySore, body::is_very_sore(self.context.season, self.visit.day));
        self.tell_if(RuleId::Sore, body::is_sore(self.context.season, self.visit.day));
        self.tell_if(RuleId::FirstVisit, is_first);
        self.tell_if(RuleId::Degrade, self.is_lighter_than_wished());
        self.tell_if(need.rule, need.rule != RuleId::AllRound || (is_regular && self.visit.depth == Depth::Moderate));
        let spots = request.runner.trouble_spots.iter().filter(|spot| **spot != TroubleSpot::Stress).count();
        self.tell_if(RuleId::Tie, spots > 1);
        self.tell_if(RuleId::Catalogue, kind::is_substituted(need, &request.clinic));
    }

    /// Whether a minimum, and not the purpose, made the visit lighter than the need.
    fn is_lighter_than_wished(&self) -> bool {
        let wished = match self.visit.purpose {
            Purpose::Regular | Purpose::LastFocused | Purpose::PostRaceDeep => self.context.need.depth,
            Purpose::PostRaceFull => self.context.need.depth.min(Depth::Moderate),
            Purpose::PreRace | Purpose::PostRaceLight => Depth::Light,
        };
        self.visit.depth < wished && self.context.kind(wished).is_some()
    }

    /// What stood in the way of other days.
    fn of_the_days_beside(&mut self) {
        let season = self.context.season;
        let (day, depth) = (self.visit.day, self.visit.depth);
        for beside in (day - BESIDE).max(0)..=day + BESIDE {
            self.of_a_day_beside(beside, depth);
            if self.context.need.depth > depth && (beside - day).abs() <= NEAR {
                self.of_a_day_beside(beside, self.context.need.depth);
            }
        }
        self.tell_if(RuleId::Spacing, self.forbidden_at(season.earliest(), depth).contains(&RuleId::Spacing));
        self.tell_if(RuleId::Budget, season.request.runner.max_per_month.is_some());
    }

    /// What keeps a depth off a day beside the visit; notice and closing only where nothing else does.
    fn of_a_day_beside(&mut self, day: Day, depth: Depth) {
        match self.forbidden_at(day, depth).as_slice() {
            [only @ (RuleId::Notice | RuleId::Closed)] => self.tell(*only),
            several => several.iter().filter(|rule| is_told_beside(**rule)).for_each(|rule| self.tell(*rule)),
        }
    }

    fn forbidden_at(&self, day: Day, depth: Depth) -> Vec<RuleId> {
        let mut rules = Vec::new();
        self.context.for_each_forbidding(self.state.previous, day, depth, &mut |rule| rules.push(rule));
        // That knows of the last visit alone.
        if self.context.is_over_budget(self.state, day) && !rules.contains(&RuleId::Budget) {
            rules.push(RuleId::Budget);
        }
        rules
    }
}

/// Whether a rule that forbids a day beside the visit is a reason for the visit; the others are told elsewhere.
fn is_told_beside(rule: RuleId) -> bool {
    !matches!(rule, RuleId::Notice | RuleId::Closed | RuleId::Budget)
}
