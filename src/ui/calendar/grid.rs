//! The calendar as a grid of days; where there is little room the sheet lays the same days out as a list.

use chrono::{Datelike, NaiveDate};

use crate::engine::civil::{self, add_days};
use crate::engine::domain::training::Session;
use crate::i18n::Text;
use crate::i18n::catalog::DateShape;
use crate::ui::action::Action;
use crate::ui::answer::AnswerView;
use crate::ui::calendar::day_line::day_line;
use crate::ui::calendar::day_text;
use crate::ui::calendar::verdict::Verdict;
use crate::ui::calendar::weeks::Weeks;
use crate::ui::controls::act;
use crate::ui::html::{Element, el, span};

/// The weeks, the line about one day, and the way to more weeks.
pub(crate) fn calendar(view: &AnswerView) -> Element {
    let words = &view.words.reader.calendar;
    let number = view.weeks + Weeks::further(view.settings.today, view.answer);
    let weeks = Weeks::new(view.settings.today, view.races(), number);
    let [few, some] = words.title;
    let title = match number {
        Weeks::FEW => few.into(),
        number => Text::from(some).fill(0, i32::from(number)),
    };
    let [line, acts] = day_line(view);
    el("section", "calendar")
        .attr("aria-labelledby", "calendar")
        .child(view.heading("heading", title).attr("id", "calendar"))
        .child(grid(view, weeks))
        .child(line)
        .child(acts)
        .child(end(view, weeks))
}

fn grid(view: &AnswerView, weeks: Weeks) -> Element {
    let stop = tab_stop(view, weeks);
    // Each group grows at its end alone, so that every day keeps its node.
    let group = |from: u16, to: u16| {
        let mut row = |place: usize| week(view, weeks.week(from + place as u16), stop);
        el("div", "").attr("role", "rowgroup").each(usize::from(to - from), &mut row)
    };
    let mut name = |day: usize| {
        let name = span("", view.words.weekday_short(day)).attr("role", "columnheader");
        name.attr("aria-label", view.words.weekday(day))
    };
    let few = (weeks.past + Weeks::FEW).min(weeks.number);
    el("div", "grid")
        .attr("role", "grid")
        .attr("part", "calendar")
        .attr("aria-labelledby", "calendar")
        .child(el("div", "weekdays").attr("role", "row").each(7, &mut name))
        .child(group(0, weeks.past))
        .child(group(weeks.past, few))
        .child(group(few, weeks.number))
}

/// The one day that the tab key reaches: the one that is told of, else the card's, else the first.
fn tab_stop(view: &AnswerView, weeks: Weeks) -> NaiveDate {
    let next = view.answer.next.as_ref().map(|next| next.date);
    let can_be_reached = |day: &NaiveDate| weeks.holds(*day) && *day >= view.settings.today;
    view.described.filter(can_be_reached).or(next.filter(can_be_reached)).unwrap_or(view.settings.today)
}

fn week(view: &AnswerView, monday: NaiveDate, stop: NaiveDate) -> Element {
    let mut day = |day: usize| cell(view, add_days(monday, day as i32), stop);
    el("div", "week-row").attr("role", "row").each(7, &mut day)
}

fn cell(view: &AnswerView, date: NaiveDate, stop: NaiveDate) -> Element {
    let is_next = view.answer.next.as_ref().is_some_and(|next| next.date == date);
    let cell = el("div", "").attr("role", "gridcell").attr("aria-selected", is_next);
    let verdict = Verdict::of(view, date);
    if date < view.settings.today || verdict.is_none() {
        let class = if verdict == Some(Verdict::Race) { "cell past race" } else { "cell past" };
        let day = el("span", class).attr("aria-disabled", "true").child(number(view, date));
        return cell.child(day.child(verdict.map(|verdict| span("verdict", verdict.word(view.words)))));
    }
    cell.child(verdict.map(|verdict| day(view, date, verdict, date == stop)))
}

fn day(view: &AnswerView, date: NaiveDate, verdict: Verdict, is_stop: bool) -> Element {
    let is_today = date == view.settings.today;
    let is_described = view.described == Some(date);
    let session = view.session(date);
    let training = (view.words.form.session_short)(session);
    let class = if session.is_demanding() { "training hard" } else { "training" };
    // A rest day is blank in the grid, and named in the list.
    let word = match session {
        Session::Rest => el("span", class).attr("data-before", training),
        _ => span(class, training),
    };
    el("button", verdict.class(is_today))
        .attr("type", "button")
        .attr("data-day", civil::iso(date))
        .flag("data-described", is_described)
        .attr("tabindex", if is_stop { "0" } else { "-1" })
        .attr("aria-current", is_today.then_some("date"))
        .attr("aria-label", day_text::name(view, date, verdict))
        .child(number(view, date))
        .child(word)
        .child(span("verdict", verdict.word(view.words)))
}

/// The number of a day, the first of a month with its name; what stands around it in the list is the sheet's to show.
fn number(view: &AnswerView, date: NaiveDate) -> Element {
    let number = Text::from(date.day() as i32);
    if date == view.settings.today {
        let today = el("span", "number").attr("data-before", view.words.reader.calendar.today);
        return today.child(el("span", "").child(number));
    }
    let shown = if date.day() == 1 { view.words.date(DateShape::Cell, date) } else { number };
    let (before, after) = around(view.words.date(DateShape::Short, date), date, &shown);
    el("span", "number").attr("data-before", before).attr("data-after", after).child(shown)
}

/// What stands before and after the number where the day is written out.
fn around(written: Text, date: NaiveDate, shown: &str) -> (Text, Text) {
    if date.day() == 1 {
        // `Tue, Dec 1`: the month is there already.
        let end = written.bytes().position(|byte| !byte.is_ascii()).unwrap_or(0);
        let weekday = &written[..end];
        return (Text::from(weekday).push("\u{a0}"), "".into());
    }
    let bytes = written.as_bytes();
    let first = bytes.iter().position(u8::is_ascii_digit).unwrap_or(0);
    (written[..first].into(), written[first + shown.len()..].into())
}

fn end(view: &AnswerView, weeks: Weeks) -> Element {
    let words = &view.words.reader.calendar;
    let more = match view.weeks {
        Weeks::FEW => act("link mid", Action::MoreWeeks, words.more),
        _ => act("link mid", Action::FewerWeeks, words.fewer),
    };
    let race = view.next_race().filter(|race| !weeks.holds(race.date));
    el("div", "calendar-end").child(more).child(race.map(|_| act("link mid", Action::RaceWeek, words.race_week)))
}
