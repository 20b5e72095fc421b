//! A day of the picture in words: what is trained, how deep a massage may go, what keeps a deeper one away, and what
//! would make room.

use crate::engine::civil;
use crate::engine::domain::answer::DayReport;
use crate::engine::domain::massage::Depth;
use crate::engine::domain::training::Session;
use crate::i18n::Text;
use crate::i18n::obstacle::Obstacle;
use crate::ui::controls::button;
use crate::ui::markup::{Element, el};
use crate::ui::outcome::OutcomeView;
use crate::ui::picture::span::{Mark, mark};

/// The line under the picture, spoken when it changes; a button to choose its day, and the way back from there.
pub(crate) fn told(view: &OutcomeView) -> Element {
    let told = view.told.and_then(|told| view.answer.days.iter().find(|day| day.date == told));
    let text = told.map_or_else(|| view.words.picture.days.into(), |day| story(view, day));
    let to = |date, words| button("link", "", words).set("data-day", civil::iso(date));
    let other =
        told.filter(|day| day.deepest.is_some() && view.answer.next.as_ref().is_some_and(|next| next.date != day.date));
    el("div", if told.is_some() { "story told" } else { "story" })
        .with(el("p", "").set("aria-live", "polite").with(text))
        .with(other.map(|day| to(day.date, view.words.picture.choose)))
        .with(view.suggested.map(|date| to(date, view.words.picture.back)))
}

/// All that can be said of a day.
pub(crate) fn story(view: &OutcomeView, day: &DayReport) -> Text {
    let words = &view.words.picture;
    let session = view.session(day);
    let mut story = view.short(day.date).push(" · ").push((view.words.form.session)(session));
    if session == Session::Easy && view.runner.week.on(day.date) != Session::Easy {
        story = story.push(" (").push(words.around_race).push(")");
    }
    story = story.push(" · ").push((words.allowed)(day.deepest));
    let mark = mark(view.answer, day.date).map(|(mark, _)| mark);
    // What keeps deeper work away from the suggested day is no word against it.
    let because = because(day).filter(|_| mark != Some(Mark::Next));
    if let Some(because) = because {
        story = story.push(" (").push((words.because)(because)).push(")");
    }
    if let Some(mark) = mark {
        story = story.push(" · ").push(match mark {
            Mark::Next => view.next_mark(),
            Mark::Later => words.visit,
            Mark::Other => words.other_day,
        });
    }
    let wanted = view.answer.next.as_ref().map(|next| next.depth);
    match because.filter(|_| day.deepest < wanted).and_then(|because| remedy(view, because)) {
        Some(remedy) => story.push(". ").push(remedy),
        None => story,
    }
}

/// What keeps the next deeper massage away.
fn because(day: &DayReport) -> Option<Obstacle> {
    let deeper = day.deepest.map_or(Some(Depth::Light), |depth| match depth {
        Depth::Light => Some(Depth::Moderate),
        Depth::Moderate => Some(Depth::Deep),
        Depth::Deep => None,
    })?;
    let ruled_out = day.ruled_out.iter().find(|out| out.depth == deeper)?;
    Some(Obstacle::of(ruled_out.rule))
}

/// What the reader could change, where there is something to change.
fn remedy(view: &OutcomeView, because: Obstacle) -> Option<&'static str> {
    let words = &view.words.picture;
    match because {
        Obstacle::HardDay | Obstacle::StrengthDay | Obstacle::AfterHardDay | Obstacle::BeforeHardDay => {
            Some(words.easier)
        }
        Obstacle::Notice | Obstacle::Closed => Some(words.ask),
        Obstacle::Budget
        | Obstacle::RaceDay
        | Obstacle::BeforeRace
        | Obstacle::NewBeforeRace
        | Obstacle::AfterRace
        | Obstacle::Spacing
        | Obstacle::FirstVisit
        | Obstacle::Sore
        | Obstacle::Doctor
        | Obstacle::Catalogue
        | Obstacle::Phase
        | Obstacle::Health
        | Obstacle::NotIndicated => None,
    }
}
