//! Asking again a day later: a suggestion that can still be booked stands.

use proptest::prelude::*;

use super::ask::Ask;
use super::properties::config;
use super::reply::{Reply, Visit};
use super::sampling::asks;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_day_later_the_plan_is_the_same(ask in asks(), soon in 0_i64..21) {
        let ask = unhurried(ask, soon);
        let later = Ask { today: ask.today + 1, ..ask.clone() };
        let (before, after) = (ask.reply(), later.reply());
        if let Some(next) = before.next.clone() && stands(&later, &before, &after, &next) {
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

/// Whether nothing but the day of asking has moved: the visit can be booked, it is not overdue, and neither the phase
/// nor the race in sight has changed over night.
fn stands(later: &Ask, before: &Reply, after: &Reply, next: &Visit) -> bool {
    let earliest = later.today + later.clinic.notice_days;
    let due = later.runner.last_massage.as_ref().map(|last| last.date + before.interval_days);
    next.date >= earliest
        && due >= Some(earliest)
        && before.phase == after.phase
        && before.advises("RACE-FAR") == after.advises("RACE-FAR")
}

fn end(reply: &Reply) -> super::day::Day {
    reply.days.last().expect("days").date
}

/// Day, purpose and kind; the reasons may name the notice that another day of asking meets.
fn told(visits: &[Visit]) -> Vec<String> {
    visits.iter().map(Visit::to_string).collect()
}
