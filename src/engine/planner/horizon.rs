//! How far a plan reaches: the days that are shown, compared and looked at.

use crate::engine::season::load::MONTH;
use crate::engine::season::{Day, FURTHEST, GROWN_WINDOW, LAST_DAY, Season};

/// How far a plan without a race reaches: 12 weeks.
const TWELVE_WEEKS: Day = 84;

/// The last day that is shown: the end of the post-race phase, or twelve weeks ahead.
pub(crate) fn last_shown(season: &Season) -> Day {
    season.recovered().clamp(TWELVE_WEEKS, FURTHEST)
}

/// The last day on which plans are compared, where the next visit is due on `due`: twelve weeks later, or the end of the
/// post-race phase. It is counted from what does not move with the day of asking, so that neither does the plan.
pub(crate) fn last_compared(season: &Season, due: Day) -> Day {
    season.recovered().max(due + TWELVE_WEEKS)
}

/// The last day that is looked at: every day on which a visit after one of the plan may fall.
pub(crate) fn last_looked_at(season: &Season, last_compared: Day) -> Day {
    let intervals = &season.request.clinic.policy.interval;
    let rows = [&intervals.maintenance, &intervals.base, &intervals.build, &intervals.peak, &intervals.recovery];
    let longest = rows.iter().map(|row| Day::from(row[season.tier as usize])).fold(MONTH, Day::max);
    (last_compared + longest.max(GROWN_WINDOW) + longest).min(LAST_DAY)
}

/// The least days from one visit to a regular one, where the interval is so long: three fifths of it.
pub(crate) fn shortest_gap(interval: Day) -> Day {
    interval * 3 / 5
}
