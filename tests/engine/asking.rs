//! Asking again a day later: a suggestion that can still be booked stands.

use proptest::prelude::*;

use super::ask::Ask;
use super::day::Day;
use super::properties::config;
use super::reply::{Reply, Visit};
use super::sampling::asks;

/// Further ahead than this, a race may come into sight over night, and a day into the list.
const IN_SIGHT: i64 = 300;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_day_later_the_plan_is_the_same(ask in asks(), ago in 0_i64..21, is_closed in any::<bool>()) {
        let mut ask = unhurried(ask, ago);
        if is_closed {
            ask.clinic.closed_dates.push(earliest(&ask));
        }
        let later = Ask { today: ask.today + 1, ..ask.clone() };
        let (before, after) = (ask.reply(), later.reply());
        if let Some(next) = before.next.clone() && stands(&ask, &before, &after, &next) {
            let seen: Vec<Visit> = after.appointments.into_iter().filter(|visit| visit.date <= end(&before)).collect();
            prop_assert_eq!(told(&seen), told(&before.appointments), "{}", ask.json());
        }
    }
}

/// A runner who is not sore, for soreness is how the legs feel on the day of asking (SO-0), and who had a massage not
/// long ago: a visit that is overdue is due today, whichever day that is (4.7).
fn unhurried(mut ask: Ask, ago: i64) -> Ask {
    ask.runner.soreness = 0;
    ask.runner.last_massage.iter_mut().for_each(|last| last.date = ask.today - ago);
    ask
}

fn earliest(ask: &Ask) -> Day {
    ask.today + ask.clinic.notice_days
}

/// Whether nothing but the day of asking has moved: the visit can still be booked, it is not overdue, the phase is the
/// same. With a race the day that has gone by must have been of no use to any visit: it may have been the last one for
/// deeper work, and then the visits around the race compete with a lighter one (DEG-1).
fn stands(ask: &Ask, before: &Reply, after: &Reply, next: &Visit) -> bool {
    let (gone, race) = (earliest(ask), ask.runner.race.map(|race| race.date));
    let due = ask.runner.last_massage.as_ref().map(|last| last.date + before.interval_days);
    let is_useless = before.days.iter().any(|day| day.date == gone && day.deepest == "none");
    let is_apart = |race: Day| is_useless && (gone <= race || race <= ask.today) && race - ask.today < IN_SIGHT;
    next.date > gone && due > Some(gone) && before.phase == after.phase && race.is_none_or(is_apart)
}

fn end(reply: &Reply) -> Day {
    reply.days.last().expect("days").date
}

/// Day, purpose and kind; the reasons may name the notice that another day of asking meets.
fn told(visits: &[Visit]) -> Vec<String> {
    visits.iter().map(Visit::to_string).collect()
}
