//! The season in a strip: how much each week holds, the race, and every visit up to it and after.

use chrono::{Datelike, NaiveDate};

use crate::engine::civil;
use crate::engine::domain::training::Session;
use crate::ui::markup::{Element, el};
use crate::ui::outcome::OutcomeView;
use crate::ui::picture::span::{Span, monday_of, weeks_between, weight};
use crate::ui::picture::{WIDTH, at, glyph, label, rectangle};

/// Units from the tallest week to the names of the months.
pub(crate) const HEIGHT: i32 = 76;

/// From the top of the tallest week to the line that the weeks stand on.
const LINE: i32 = 34;

/// From so many weeks on, visits stand so close that they are drawn narrower.
const LONG: i32 = 26;

struct Season {
    monday: NaiveDate,
    /// The training of each week.
    weeks: Vec<i32>,
}

impl Season {
    fn of(view: &OutcomeView) -> Self {
        let monday = monday_of(view.settings.today);
        let last = view.answer.days.last().map_or(monday, |day| day.date);
        let mut weeks = vec![0; weeks_between(monday, last) as usize + 1];
        for day in &view.answer.days {
            weeks[weeks_between(monday, day.date) as usize] += weight(view.session(day));
        }
        // Days before today and after the horizon have no report: they count as the pattern has them.
        let of_pattern = |dates: std::ops::Range<i32>, from| {
            dates.map(|day| weight(view.runner.week.on(civil::add_days(from, day)))).sum::<i32>()
        };
        weeks[0] += of_pattern(0..civil::days_between(monday, view.settings.today), monday);
        let rest = weeks.len() as i32 * 7 - civil::days_between(monday, last);
        if let Some(week) = weeks.last_mut() {
            *week += of_pattern(1..rest, last);
        }
        Self { monday, weeks }
    }

    fn number(&self) -> i32 {
        self.weeks.len() as i32
    }

    /// The middle of a date.
    fn x(&self, date: NaiveDate) -> i32 {
        (civil::days_between(self.monday, date) * 2 + 1) * WIDTH / (self.number() * 14)
    }
}

/// The strip.
pub(crate) fn season(view: &OutcomeView, span: Span, y: i32) -> Element {
    let season = Season::of(view);
    let mut strip = at("", 0, y)
        .set("aria-hidden", "true")
        .with(rectangle("line", [0, LINE, WIDTH, 1], 0))
        .with(bars(&season, span))
        .with(months(view, &season));
    let width = if season.number() > LONG { 4 } else { 7 };
    for (place, visit) in view.answer.appointments.iter().enumerate() {
        let class = if place == 0 { "drop" } else { "drop planned" };
        let length = 6 * (visit.depth as i32 + 1);
        strip = strip.with(rectangle(class, [season.x(visit.date) - width / 2, LINE + 3, width, length], 2));
    }
    let race =
        view.runner.races.first().filter(|race| {
            race.date >= view.settings.today && weeks_between(season.monday, race.date) < season.number()
        });
    strip.with(race.map(|race| at("flag", season.x(race.date) - 8, LINE - 18).with(glyph::sign(Session::Race))))
}

/// What stands for the strip in the legend.
pub(crate) fn sign() -> Element {
    let bar = |(x, height)| rectangle("bar near", [x, 18 - height, 6, height], 1);
    el("g", "").with_each([(1, 9), (8, 13), (15, 17), (22, 5)].map(bar))
}

fn bars(season: &Season, span: Span) -> Element {
    let number = season.number();
    let most = season.weeks.iter().copied().max().unwrap_or(0).max(1);
    let mut bars = el("g", "");
    for (week, weight) in (0..).zip(&season.weeks) {
        let (left, right) = (week * WIDTH / number, (week + 1) * WIDTH / number);
        let height = (weight * LINE / most).max(2);
        let is_near = span.place(civil::add_days(season.monday, week * 7)).is_some();
        let class = if is_near { "bar near" } else { "bar" };
        bars = bars.with(rectangle(class, [left + 1, LINE - height, (right - left - 2).max(1), height], 1));
    }
    bars
}

/// Names of months, where one begins and its name has room.
fn months(view: &OutcomeView, season: &Season) -> Element {
    const ROOM: i32 = 34;
    let mut names = el("g", "");
    let mut free = 0;
    for week in 0..season.number() {
        let monday = civil::add_days(season.monday, week * 7);
        let x = week * WIDTH / season.number();
        if (monday.day() <= 7 || week == 0) && x >= free && x + ROOM <= WIDTH {
            names = names.with(label("axis", x + 1, HEIGHT - 3, view.words.month_short(monday).into()));
            free = x + ROOM;
        }
    }
    names
}
