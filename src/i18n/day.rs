//! A day of the calendar in words: what fits, and what keeps more away.

use crate::engine::domain::answer::DayReport;
use crate::engine::{Answer, civil};
use crate::i18n::catalog::Catalog;
use crate::i18n::obstacle::Obstacle;
use crate::i18n::text::Text;

impl Catalog {
    /// What a day allows, and why no more: `medium pressure, the day before Sunday’s long run`.
    pub(crate) fn day_allows(&self, answer: &Answer, day: &DayReport) -> Text {
        let Some(depth) = day.deepest else { return self.day_limit(answer, day).unwrap_or_else(|| "".into()) };
        match self.day_limit(answer, day) {
            None => (self.picture.allowed)(day.deepest).into(),
            Some(limit) => Text::from((self.answer.pressure)(depth)).push(", ").push(limit),
        }
    }

    /// What keeps a deeper massage away, or any: `the day before Sunday’s long run`, `clinic closed`. Nothing where the
    /// day's own session says it.
    pub(crate) fn day_limit(&self, answer: &Answer, day: &DayReport) -> Option<Text> {
        let obstacle = Obstacle::of(day.obstacle()?);
        let near = |step| neighbour(answer, day, step);
        let (templates, hard) = match obstacle {
            Obstacle::HardDay | Obstacle::RaceDay => return None,
            Obstacle::AfterHardDay => (self.why.after, near(-1)),
            Obstacle::BeforeHardDay => (self.why.before, near(1)),
            _ => return Some((self.picture.because)(obstacle).into()),
        };
        let Some(hard) = hard else { return Some((self.picture.because)(obstacle).into()) };
        let days = civil::days_between(day.date, hard.date).abs();
        Some(self.days_to(templates, days, self.session_on(hard.session, hard.date)))
    }
}

/// The nearest hard or long day in that direction.
fn neighbour<'a>(answer: &'a Answer, day: &DayReport, step: i32) -> Option<&'a DayReport> {
    const NEAR: i32 = 6;
    let on = |days: i32| answer.day(civil::add_days(day.date, days * step));
    (1..=NEAR).filter_map(on).find(|day| day.session.is_demanding())
}
