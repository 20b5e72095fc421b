//! The season of a request: the races that count, the session in force on a day, the phase, and the load.

use super::super::answer::{Depth, Notice};
use super::super::day::Day;
use super::super::handbook::{self, ByClass, ByDepth, Numbers};
use super::super::request::Request;
use super::minima::Past;

/// The farthest race that is planned up to, in days.
const FARTHEST: i64 = 400;

/// A request with the numbers in force.
pub(crate) struct Season<'a> {
    pub(crate) request: &'a Request,
    pub(crate) numbers: Numbers,
    pub(crate) notices: Vec<Notice>,
    /// The races that count, in date order.
    pub(crate) races: Vec<Race>,
}

/// A race that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Race {
    pub(crate) date: Day,
    pub(crate) class: &'static str,
}

impl Race {
    /// A 5K or a 10K (SHORT).
    pub(crate) fn is_short(&self) -> bool {
        matches!(self.class, "5k" | "10k")
    }
}

/// DIST-1.
pub(crate) fn class(distance_km: f64) -> &'static str {
    match distance_km {
        km if km < 8.0 => "5k",
        km if km < 16.0 => "10k",
        km if km < 32.0 => "half",
        km if km < 43.0 => "marathon",
        _ => "ultra",
    }
}

impl<'a> Season<'a> {
    pub(crate) fn of(request: &'a Request) -> Self {
        let (numbers, notices) = handbook::numbers(&request.clinic.policy);
        let mut season = Self { request, numbers, notices, races: Vec::new() };
        let races = request.races().into_iter().map(|race| Race { date: race.date, class: class(race.distance_km) });
        season.races = races.filter(|race| !season.is_over(*race) && !season.is_far(race.date)).collect();
        season
    }

    fn is_over(&self, race: Race) -> bool {
        self.request.today - race.date > self.numbers.post_phase[race.class]
    }

    fn is_far(&self, race: Day) -> bool {
        race - self.request.today > FARTHEST
    }

    /// Whether the request names a race that is recovered from.
    pub(crate) fn has_past_race(&self) -> bool {
        let is_past = |date: Day| date < self.request.today && !self.races.iter().any(|race| race.date == date);
        self.request.races().iter().any(|race| is_past(race.date))
    }

    /// Whether the request names a race too far ahead to plan up to.
    pub(crate) fn has_far_race(&self) -> bool {
        self.request.races().iter().any(|race| self.is_far(race.date))
    }

    /// A number of the race's class.
    pub(crate) fn of_class<T: Copy>(&self, table: &ByClass<T>, race: Race) -> T {
        table[race.class]
    }

    /// A number of the race's class and of a depth.
    pub(crate) fn of_depth<T: Copy>(&self, table: &ByDepth<ByClass<T>>, depth: Depth, race: Race) -> T {
        table.at(depth)[race.class]
    }

    /// The last race on or before a day, and the next one after it.
    pub(crate) fn around(&self, day: Day) -> (Option<Race>, Option<Race>) {
        let last = self.races.iter().rev().find(|race| race.date <= day);
        (last.copied(), self.races.iter().find(|race| race.date > day).copied())
    }

    /// The session in force: the race, the runner's own word for that date (DAY), easy around a race (PAT-1, PAT-2), else
    /// the pattern's.
    pub(crate) fn session(&self, day: Day) -> &str {
        if self.races.iter().any(|race| race.date == day) {
            return "race";
        }
        if let Some(own) = self.request.runner.days.iter().find(|own| own.date == day) {
            return &own.session;
        }
        let is_around = |race: &Race| {
            let after = day - race.date;
            (-3..0).contains(&after) || (1..=self.of_class(&self.numbers.easy_after_race, *race)).contains(&after)
        };
        if self.races.iter().any(is_around) { "easy" } else { &self.request.runner.week[day.weekday()] }
    }

    /// Whether a day is hard or long.
    pub(crate) fn is_demanding(&self, day: Day) -> bool {
        matches!(self.session(day), "intervals" | "tempo" | "hills" | "race" | "long")
    }

    /// The last massage before today. On race day a kind that is not given is a finish-line rub (section 4.2).
    pub(crate) fn last(&self) -> Option<Past> {
        let last = self.request.runner.last_massage.as_ref()?;
        let is_rub = self.races.iter().any(|race| race.date == last.date);
        let unknown = if is_rub { Depth::Light } else { Depth::Moderate };
        Some(Past { date: last.date, depth: last.kind.as_deref().map_or(unknown, Depth::of) })
    }

    /// Whether a condition of the runner asks for a doctor's word (RF-C1).
    pub(crate) fn has_clearance_caution(&self) -> bool {
        self.request.runner.cautions.iter().any(|caution| urgency(caution) == Some("clearance"))
    }

    /// Sections 4.5 and 4.14.
    pub(crate) fn phase(&self, day: Day) -> &'static str {
        let (last, next) = self.around(day);
        let within = |table: &ByClass<i64>| next.is_some_and(|race| race.date - day <= self.of_class(table, race));
        let numbers = &self.numbers;
        let is_recovering = last.is_some_and(|race| day - race.date <= self.of_class(&numbers.post_phase, race));
        match () {
            () if next.is_some_and(|race| race.date - day <= 7) => "race_week",
            () if within(&numbers.taper) => "taper",
            () if is_recovering => "post_race",
            () if within(&numbers.peak) => "peak",
            () if within(&numbers.build) => "build",
            () if next.is_some() || self.has_far_race() => "base",
            () => "maintenance",
        }
    }

    /// Section 4.6: the highest tier that applies; little distance caps it.
    pub(crate) fn tier(&self) -> usize {
        let runner = &self.request.runner;
        let count = |sessions: &[&str]| runner.week.iter().filter(|day| sessions.contains(&day.as_str())).count();
        let hard = count(&["intervals", "tempo", "hills", "race"]);
        let runs = hard + count(&["easy", "long"]);
        let tier = match (runner.weekly_km, hard) {
            (km, hard) if km >= 80.0 || hard >= 4 => 4,
            (km, hard) if km >= 60.0 || hard == 3 => 3,
            (km, hard) if km >= 40.0 || hard == 2 => 2,
            (km, _) if km >= 20.0 || runs > 2 => 1,
            _ => 0,
        };
        match runner.weekly_km {
            km if km < 20.0 => 0,
            km if km <= 30.0 => tier.min(1),
            _ => tier,
        }
    }

    /// FQ-1 in the phase of a day, lengthened by a budget. Stress alone keeps the row of maintenance.
    pub(crate) fn interval(&self, day: Day) -> i64 {
        let row = match self.phase(day) {
            _ if is_stress_alone(self.request) => "maintenance",
            "taper" | "race_week" => "peak",
            "post_race" => "recovery",
            own => own,
        };
        let interval = self.numbers.interval[row][self.tier()];
        self.request.runner.max_per_month.map_or(interval, |most| interval.max(30_u64.div_ceil(most as u64) as i64))
    }

    /// Soreness as it counts on a day (SO-0).
    pub(crate) fn soreness(&self, day: Day) -> i64 {
        if day - self.request.today <= SORE_DAYS { self.request.runner.soreness } else { 0 }
    }

    /// Whether the runner is sore enough to be due at once (SO-3).
    pub(crate) fn is_sore(&self) -> bool {
        self.request.runner.soreness >= self.numbers.soreness.light.min(self.numbers.soreness.moderate)
    }

    /// The first day that can be booked (NOTICE-1).
    pub(crate) fn earliest(&self) -> Day {
        self.request.today + self.request.clinic.notice_days
    }
}

/// How far soreness reaches, in days from today (SO-0).
const SORE_DAYS: i64 = 7;

/// The urgency of a caution, section 4.9.
pub(crate) fn urgency(caution: &str) -> Option<&'static str> {
    match caution {
        "clot_signs" | "dark_urine" | "nerve_signs" | "collapse" => Some("emergency"),
        "bone_pain" | "lasting_pain" => Some("doctor_first"),
        "fever" | "fresh_injury" | "skin_infection" => Some("postpone"),
        "recent_surgery" | "blood_thinners" | "pregnancy" | "cancer_treatment" | "fragile_bones"
        | "heart_condition" | "clot_history" | "diabetes" | "epilepsy" => Some("clearance"),
        "local_skin" => None,
        other => panic!("the handbook knows no caution {other}"),
    }
}

/// Whether stress is the only spot.
pub(crate) fn is_stress_alone(request: &Request) -> bool {
    !request.runner.trouble_spots.is_empty() && request.runner.trouble_spots.iter().all(|spot| spot == "stress")
}
