//! What the widget is labelled with: tiles, panels, the lines of the card, the calendar, the bar.

use crate::engine::domain::health::Urgency;

/// The labels of the reader's view; `{0}` is a gap.
pub(crate) struct ReaderWords {
    pub(crate) questions: QuestionWords,
    pub(crate) panels: PanelWords,
    pub(crate) card: CardWords,
    pub(crate) calendar: CalendarWords,
    pub(crate) rows: RowWords,
}

/// The questions that are always in sight.
pub(crate) struct QuestionWords {
    pub(crate) distance: &'static str,
    pub(crate) per_week: &'static str,
    pub(crate) race: &'static str,
    pub(crate) race_when: &'static str,
    pub(crate) add_race: &'static str,
    /// `{0}` is its number, from 2.
    pub(crate) other_race: &'static str,
    pub(crate) race_date: &'static str,
    pub(crate) week: &'static str,
    pub(crate) fill: &'static str,
    /// Short and long name of a ready-made week; `{0}` is the number of runs.
    pub(crate) runs: [&'static str; 2],
    pub(crate) no_plan: &'static str,
    /// Names of the tiles, a line each, in the order of the panels.
    pub(crate) tiles: &'static str,
}

/// What opens under the tiles.
pub(crate) struct PanelWords {
    pub(crate) done: &'static str,
    pub(crate) not_remembered: &'static str,
    pub(crate) any_day: &'static str,
    pub(crate) no_day: &'static str,
    pub(crate) weekend: &'static str,
    pub(crate) days: &'static str,
    pub(crate) skip_holidays: &'static str,
    /// `{0}` is the next one.
    pub(crate) next_holiday: &'static str,
    pub(crate) every_massage: &'static str,
    pub(crate) exact: &'static str,
    pub(crate) often: &'static str,
    /// `{0}` is a number of massages.
    pub(crate) a_month: &'static str,
    pub(crate) other: &'static str,
    pub(crate) other_number: &'static str,
    pub(crate) unchecked: &'static str,
    pub(crate) none_apply: &'static str,
    pub(crate) none_of_these: &'static str,
    /// `{0}` is how many ticks it takes back.
    pub(crate) unticks: &'static str,
    /// The singular and the plural.
    pub(crate) signs: [&'static str; 2],
    pub(crate) never_sent: &'static str,
    /// The cases under a heading in short; `None` for those that leave a massage bookable.
    pub(crate) cases: fn(Option<Urgency>) -> &'static str,
}

/// The lines of the card and of the bar.
pub(crate) struct CardWords {
    pub(crate) answer: &'static str,
    pub(crate) example: &'static str,
    pub(crate) saved: &'static str,
    pub(crate) shared: &'static str,
    pub(crate) chosen: &'static str,
    pub(crate) stale: &'static str,
    pub(crate) fix: &'static str,
    pub(crate) no_day: &'static str,
    pub(crate) add_days: &'static str,
    pub(crate) why: &'static str,
    pub(crate) also: &'static str,
    pub(crate) back: &'static str,
    pub(crate) no_longer: &'static str,
    pub(crate) undo: &'static str,
    pub(crate) not_with: &'static str,
    pub(crate) ticked: &'static str,
    pub(crate) untick: &'static str,
    pub(crate) calendar_file: &'static str,
    /// Between two whole phrases.
    pub(crate) semicolon: &'static str,
    pub(crate) bar_book: &'static str,
    pub(crate) bar_stale: [&'static str; 3],
    pub(crate) bar_days: &'static str,
    pub(crate) bar_emergency: [&'static str; 2],
    pub(crate) bar_doctor: [&'static str; 2],
}

/// The calendar.
pub(crate) struct CalendarWords {
    /// For two, six, and any number of weeks.
    pub(crate) title: [&'static str; 2],
    pub(crate) hint: &'static str,
    pub(crate) hint_none: &'static str,
    pub(crate) today: &'static str,
    pub(crate) change: &'static str,
    pub(crate) as_in_week: &'static str,
    pub(crate) more: &'static str,
    pub(crate) fewer: &'static str,
    pub(crate) race_week: &'static str,
    /// Between a verdict and what it means.
    pub(crate) colon: &'static str,
    /// Best, yours, plan, good, light, no, race: short words for a cell, a line each.
    pub(crate) verdicts: &'static str,
    /// The same for a sentence.
    pub(crate) verdicts_in_full: &'static str,
}

/// The plan and the rows under it.
pub(crate) struct RowWords {
    pub(crate) next: &'static str,
    pub(crate) optional: &'static str,
    pub(crate) all_optional: &'static str,
    /// The singular and the plural.
    pub(crate) reasons: [&'static str; 2],
    pub(crate) share: &'static str,
    pub(crate) foot: &'static str,
}
