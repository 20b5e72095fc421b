//! A day of the calendar in words: what fits, and what keeps more away.

use crate::engine::domain::answer::DayReport;
use crate::engine::{Answer, civil};
use crate::i18n::catalog::Catalog;
use crate::i18n::obstacle::Obstacle;
use crate::i18n::text::Text;

impl Catalog {
    /// What a day allows, if anything, and beside which day: `medium pressure, the day before Sunday’s long run`.
    pub(crate) fn day_allows(&self, answer: &Answer, day: &DayReport) -> Option<Text> {
        let depth = day.deepest?;
        let beside = day.obstacle().and_then(|rule| self.beside(answer, day, Obstacle::of(rule)));
        Some(match beside {
            None => (self.picture.allowed)(depth).into(),
            Some(beside) => Text::from((self.answer.pressure)(depth)).push(", ").push(beside),
        })
    }

    /// What keeps a deeper massage away, or any: `the day before Sunday’s long run`, `clinic closed`. Nothing where the
    /// day's own session says it.
    pub(crate) fn day_limit(&self, answer: &Answer, day: &DayReport) -> Option<Text> {
        match Obstacle::of(day.obstacle()?) {
            Obstacle::HardDay | Obstacle::RaceDay => None,
            obstacle => self.beside(answer, day, obstacle).or_else(|| Some((self.picture.because)(obstacle).into())),
        }
    }

    /// The hard or long day that is the obstacle.
    fn beside(&self, answer: &Answer, day: &DayReport, obstacle: Obstacle) -> Option<Text> {
        let (templates, step) = match obstacle {
            Obstacle::AfterHardDay => (self.why.after, -1),
            Obstacle::BeforeHardDay => (self.why.before, 1),
            _ => return None,
        };
        let hard = neighbour(answer, day, step)?;
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
