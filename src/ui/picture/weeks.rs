//! The weeks day by day: what is trained stands on a line, and below it hangs how deep a massage may go.

use chrono::Datelike;

use crate::engine::civil;
use crate::engine::domain::answer::DayReport;
use crate::engine::domain::massage::Depth;
use crate::engine::domain::training::Session;
use crate::i18n::Text;
use crate::i18n::catalog::DateShape;
use crate::ui::markup::{Element, el};
use crate::ui::outcome::OutcomeView;
use crate::ui::picture::span::{Mark, Span, mark};
use crate::ui::picture::{WIDTH, at, glyph, label, rectangle, story};

const COLUMN: i32 = 46;
const ROW: i32 = 68;
const HEAD: i32 = 16;
/// From the top of a day to its line.
const LINE: i32 = 40;

/// Units from the top of the weekday names to the end of the last week.
pub(crate) fn height(span: Span) -> i32 {
    HEAD + span.weeks * ROW
}

/// The page.
pub(crate) fn weeks(view: &OutcomeView, span: Span) -> Element {
    let mut page = el("g", "");
    for day in 0..7 {
        let name = view.words.weekday_short(day as usize).into();
        page = page.with(label("head", COLUMN * day + COLUMN / 2, 10, name).set("aria-hidden", "true"));
    }
    for week in 0..span.weeks {
        page = page.with(rectangle("line", [0, HEAD + week * ROW + LINE, WIDTH, 1], 0));
    }
    for day in 0..span.weeks * 7 {
        page = page.with(cell(view, span, day));
    }
    page
}

fn cell(view: &OutcomeView, span: Span, day: i32) -> Element {
    let date = civil::add_days(span.monday, day);
    let report = view.answer.days.iter().find(|report| report.date == date);
    let mark = mark(view.answer, date);
    let is_today = date == view.settings.today;
    let has_month = date.day() == 1 || day == 0;
    let number = if has_month { view.words.date(DateShape::Cell, date) } else { Text::from(date.day() as i32) };
    let mut cell = at(if report.is_none() { "past" } else { "" }, day % 7 * COLUMN, HEAD + day / 7 * ROW);
    cell = match report {
        Some(report) => button(view, report, cell),
        None => cell.set("aria-hidden", "true"),
    };
    cell = cell.with(mark.map(|(mark, _)| rectangle(pill(mark), [2, 2, 42, 18], 9))).with(label(
        match (is_today, has_month) {
            (true, _) => "now",
            (false, true) => "month",
            (false, false) => "",
        },
        COLUMN / 2,
        15,
        number,
    ));
    if let Some(report) = report {
        cell = cell.with(at("", 9, LINE - 18).with(glyph::sign(view.session(report)))).with(match mark {
            Some((Mark::Next, depth)) => drop("drop", depth),
            Some((Mark::Later | Mark::Other, depth)) => drop("drop planned", depth),
            None => match report.deepest {
                Some(depth) => drop("room", depth),
                None if report.session == Session::Race => el("g", ""),
                None => cross(),
            },
        });
    }
    cell
}

/// The whole of a day can be touched, and one day at a time is reached with the tab key.
fn button(view: &OutcomeView, report: &DayReport, cell: Element) -> Element {
    let next = view.answer.next.as_ref().map(|next| next.date);
    let is_active = view.told.or(next).unwrap_or(view.settings.today) == report.date;
    let is_next = next == Some(report.date);
    cell.set("role", "button")
        .set("tabindex", if is_active { "0" } else { "-1" })
        .set("data-day", civil::iso(report.date))
        .set("aria-label", story::story(view, report))
        .set("aria-pressed", if is_next { "true" } else { "false" })
        .with(rectangle("hit", [1, 1, COLUMN - 2, ROW - 2], 6))
}

fn drop(class: &'static str, depth: Depth) -> Element {
    rectangle(class, [12, LINE + 2, 22, 6 * (depth as i32 + 1)], 3)
}

/// What rules a day out.
pub(crate) fn cross() -> Element {
    el("path", "cross").set("d", "M20 44l6 6m0-6l-6 6")
}

fn pill(mark: Mark) -> &'static str {
    match mark {
        Mark::Next => "pill next",
        Mark::Later => "pill later",
        Mark::Other => "pill other",
    }
}
