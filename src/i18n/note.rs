//! What to tell the therapist, a line each.

use crate::engine::domain::health::TroubleSpot;
use crate::form::distance::tenths;
use crate::form::settings::DistanceUnit;
use crate::i18n::catalog::{Catalog, DateShape};
use crate::i18n::facts::{Facts, Neighbour};
use crate::i18n::text::Text;

impl Catalog {
    /// The note for the therapist, with distances in the reader's unit.
    pub(crate) fn therapist_note(&self, facts: &Facts, unit: DistanceUnit) -> Vec<Text> {
        let words = &self.plan;
        let runner = facts.runner;
        let mut lines = Vec::new();
        for race in &runner.races {
            let day = self.date_seen_from(facts.today, race.date);
            lines.push(Text::from(words.tell_race).fill(0, self.race_length(race.distance)).fill(1, day));
        }
        let weekly = self.distance(unit as usize, tenths(runner.weekly, unit));
        lines.push(Text::from(words.tell_weekly).fill(0, weekly));
        if facts.is_first() {
            lines.push(words.tell_first.into());
        }
        if let [first, others @ ..] = &*facts.appointment.focus {
            let name = |spot: &TroubleSpot| (self.body.spot)(*spot);
            let names = others.iter().fold(Text::from(name(first)), |names, spot| names.push(" · ").push(name(spot)));
            lines.push(Text::from(words.tell_focus).fill(0, names));
        }
        let hard = [(words.tell_last_hard, facts.hard_day_before()), (words.tell_next_hard, facts.hard_day_after())];
        lines.extend(hard.into_iter().filter_map(|(template, day)| Some(Text::from(template).fill(0, self.on(&day?)))));
        if runner.soreness > 0 {
            let how_sore = Text::from(self.body.soreness_value).fill(0, i32::from(runner.soreness));
            lines.push(Text::from(words.tell_sore).fill(0, how_sore));
        }
        lines.extend([words.tell_pressure, words.tell_health].map(Text::from));
        if facts.appointment.focus.iter().any(|spot| matches!(spot, TroubleSpot::Glutes | TroubleSpot::Hips)) {
            lines.push(words.consent.into());
        }
        lines
    }

    /// `Long run, Sun, Nov 29`.
    fn on(&self, day: &Neighbour) -> Text {
        Text::from((self.form.session)(day.session)).push(", ").push(self.date(DateShape::Short, day.date))
    }
}
