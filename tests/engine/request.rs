//! A request as the outside writes it: the JSON of the contract, section 5, with nothing of the engine's types.

use std::fmt;

use recovery_calculator::engine::{self, civil, json};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::answer::Answer;
use super::day::Day;

/// A request.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Request {
    pub(crate) today: Day,
    pub(crate) runner: Runner,
    #[serde(default)]
    pub(crate) clinic: Clinic,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Runner {
    pub(crate) weekly_km: f64,
    pub(crate) week: [String; 7],
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) race: Option<Race>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) races: Vec<Race>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) days: Vec<DaySession>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) available_weekdays: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) unavailable_dates: Vec<Day>,
    #[serde(default)]
    pub(crate) trouble_spots: Vec<String>,
    #[serde(default)]
    pub(crate) soreness: i64,
    #[serde(default)]
    pub(crate) last_massage: Option<LastMassage>,
    #[serde(default)]
    pub(crate) cautions: Vec<String>,
    #[serde(default)]
    pub(crate) medical_clearance: bool,
    #[serde(default)]
    pub(crate) max_per_month: Option<usize>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Race {
    pub(crate) date: Day,
    pub(crate) distance_km: f64,
}

/// What the runner does on a single date, instead of what the week says.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DaySession {
    pub(crate) date: Day,
    pub(crate) session: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LastMassage {
    pub(crate) date: Day,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Clinic {
    pub(crate) services: Vec<Service>,
    pub(crate) open_weekdays: Vec<String>,
    pub(crate) closed_dates: Vec<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) holidays: Option<String>,
    pub(crate) notice_days: i64,
    pub(crate) policy: Value,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Service {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) minutes: Option<i64>,
}

/// The days of the week as a clinic names them, Monday first.
pub(crate) const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Default for Clinic {
    fn default() -> Self {
        Self {
            services: Vec::new(),
            open_weekdays: WEEKDAYS.map(str::to_owned).to_vec(),
            closed_dates: Vec::new(),
            holidays: None,
            notice_days: 1,
            policy: Value::Object(serde_json::Map::new()),
        }
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&self.json())
    }
}

impl Request {
    /// 30 km a week, no race, a sports massage four weeks ago: nothing to report.
    pub(crate) fn sample() -> Self {
        let today = Day::of("2026-11-23");
        Self {
            today,
            runner: Runner {
                weekly_km: 30.0,
                week: ["rest", "easy", "rest", "tempo", "rest", "easy", "long"].map(str::to_owned),
                race: None,
                races: Vec::new(),
                days: Vec::new(),
                available_weekdays: None,
                unavailable_dates: Vec::new(),
                trouble_spots: Vec::new(),
                soreness: 0,
                last_massage: Some(LastMassage { date: today - 28, kind: Some("sports".into()) }),
                cautions: Vec::new(),
                medical_clearance: false,
                max_per_month: None,
            },
            clinic: Clinic::default(),
        }
    }

    /// Everything some days later.
    pub(crate) fn shift(&mut self, days: i64) {
        let (runner, clinic) = (&mut self.runner, &mut self.clinic);
        let races = runner.race.iter_mut().chain(&mut runner.races).map(|race| &mut race.date);
        let sessions = runner.days.iter_mut().map(|own| &mut own.date);
        let massages = runner.last_massage.iter_mut().map(|last| &mut last.date);
        let dates = races.chain(sessions).chain(massages).chain(&mut runner.unavailable_dates);
        dates.chain(&mut clinic.closed_dates).chain([&mut self.today]).for_each(|date| *date = *date + days);
    }

    /// The request as text.
    pub(crate) fn json(&self) -> String {
        serde_json::to_string(self).expect("a request is plain data")
    }

    /// What the engine answers, read by the shape of the contract and nothing more.
    pub(crate) fn answer(&self) -> Answer {
        let text = json::answer(&self.json());
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in the answer {text} to {}", self.json()))
    }

    /// What the engine answers to a reader who wants the first visit on a day.
    pub(crate) fn answer_from(&self, date: Day) -> Answer {
        let request = json::request(&self.json()).expect("a request of the contract");
        let date = civil::parse_iso(&date.to_string()).expect("a date");
        let text = serde_json::to_string(&engine::plan_from(&request, date)).expect("plain data");
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in the answer {text} to {}", self.json()))
    }

    /// Whether the clinic sells a kind of massage.
    pub(crate) fn offers(&self, kind: &str) -> bool {
        self.clinic.services.is_empty() || self.clinic.services.iter().any(|service| service.kind == kind)
    }

    /// The races of the request, whether one or several, in date order.
    pub(crate) fn races(&self) -> Vec<Race> {
        let mut races: Vec<Race> = self.runner.race.into_iter().chain(self.runner.races.iter().copied()).collect();
        races.sort_by_key(|race| race.date);
        races
    }

    /// Whether the runner can come on a day (AVAIL).
    pub(crate) fn can_come(&self, day: Day) -> bool {
        let weekdays = self.runner.available_weekdays.as_ref();
        weekdays.is_none_or(|named| named.iter().any(|name| name == WEEKDAYS[day.weekday()]))
            && !self.runner.unavailable_dates.contains(&day)
    }

    /// Whether the clinic is open on a day, its holidays apart.
    pub(crate) fn is_open(&self, day: Day) -> bool {
        self.clinic.open_weekdays.iter().any(|open| open == WEEKDAYS[day.weekday()])
            && !self.clinic.closed_dates.contains(&day)
    }
}
