//! The picture in words: each day that is drawn, what it allows, and what keeps a deeper massage away.

use crate::engine::answer::DayReport;
use crate::engine::civil;
use crate::engine::massage::Depth;
use crate::i18n::Text;
use crate::i18n::because::Because;
use crate::ui::markup::{Element, el};
use crate::ui::outcome::OutcomeView;
use crate::ui::picture::span::{Mark, Span, mark};
use crate::ui::plan::entry;

/// The folded list.
pub(crate) fn days(view: &OutcomeView) -> Element {
    let span = Span::near(view.answer, view.runner.race, view.settings.today);
    let mut list = el("ul", "days").set("role", "list");
    for day in span.days(view.answer) {
        let session = (view.words.form.session)(day.session).into();
        let line = entry(view, day.date, session, text(view, day)).set("data-date", civil::iso(day.date));
        list = list.with(line);
    }
    el("details", "fold wide").with(el("summary", "").with(view.words.picture.days)).with(list)
}

fn text(view: &OutcomeView, day: &DayReport) -> Text {
    let words = &view.words.picture;
    let mut text = Text::from((words.allowed)(day.deepest));
    if let Some(because) = because(view, day) {
        text = text.and(" (").and(because).and(")");
    }
    let mark = mark(view.answer, day.date).map(|(mark, _)| match mark {
        Mark::Next => words.suggestion,
        Mark::Later => words.visit,
        Mark::Other => words.other_day,
    });
    match mark {
        Some(mark) => text.and(" · ").and(mark),
        None => text,
    }
}

/// What keeps the next deeper massage away.
fn because(view: &OutcomeView, day: &DayReport) -> Option<&'static str> {
    let deeper = day.deepest.map_or(Some(Depth::Light), |depth| match depth {
        Depth::Light => Some(Depth::Moderate),
        Depth::Moderate => Some(Depth::Deep),
        Depth::Deep => None,
    })?;
    let ruled_out = day.ruled_out.iter().find(|out| out.depth == deeper)?;
    Some((view.words.picture.because)(Because::of(ruled_out.rule)))
}
