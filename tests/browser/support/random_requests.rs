//! Requests of a fixed seed, the same on every run: what the browser and the native engine must answer alike.

use recovery_calculator::engine::civil;
use recovery_calculator::engine::domain::health::{Contraindication, TroubleSpot};
use recovery_calculator::engine::domain::massage::Kind;
use recovery_calculator::engine::domain::training::Session;
use serde_json::{Value, json};

use crate::support::random::Random;

/// The requests of a seed.
pub(crate) struct RandomRequests(Random);

impl RandomRequests {
    pub(crate) fn new() -> Self {
        Self(Random::new(20_261_122))
    }

    fn some_of(&mut self, ids: &[&'static str], one_in: u64) -> Vec<&'static str> {
        ids.iter().copied().filter(|_| self.0.below(one_in) == 0).collect()
    }

    fn date(&mut self, from: &str, days: u64) -> String {
        let from = civil::parse_iso(from).expect("a date");
        civil::iso(civil::add_days(from, self.0.below(days) as i32))
    }

    /// A request; most are usable, some are not.
    pub(crate) fn request(&mut self) -> Value {
        let week: Vec<&str> = (0..7).map(|_| self.0.one_of(Session::ALL).id()).collect();
        let mut runner = json!({
            "weekly_km": self.0.below(4_100) as f64 / 10.0,
            "week": week,
            "trouble_spots": self.some_of(&TroubleSpot::IDS.iter().collect::<Vec<_>>(), 6),
            "soreness": self.0.below(11),
            "cautions": self.some_of(&Contraindication::IDS.iter().collect::<Vec<_>>(), 90),
            "medical_clearance": self.0.below(2) == 0,
        });
        if self.0.below(3) > 0 {
            let kilometres = self.0.one_of(&[5.0, 10.0, 21.0975, 42.195, 80.0]);
            runner["race"] = json!({ "date": self.date("2026-10-01", 500), "distance_km": kilometres });
        }
        if self.0.below(3) > 0 {
            runner["last_massage"] =
                json!({ "date": self.date("2026-09-01", 90), "kind": self.0.one_of(Kind::ALL).id() });
        }
        if self.0.below(4) == 0 {
            runner["max_per_month"] = json!(self.0.below(4));
        }
        let mut request = json!({ "today": self.date("2026-11-20", 30), "runner": runner });
        if self.0.below(3) == 0 {
            request["clinic"] = json!({
                "open_weekdays": self.some_of(&["mon", "tue", "wed", "thu", "fri", "sat", "sun"], 2),
                "notice_days": self.0.below(5),
                "policy": { "pre": { "D": { "half": self.0.below(9) } }, "spacing": { "D": { "D": self.0.below(20) } } },
            });
        }
        request
    }
}
