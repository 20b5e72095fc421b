//! Asking again a day later: a suggestion that can still be booked stands.

use proptest::prelude::*;

use super::answer::{Answer, Visit};
use super::day::Day;
use super::properties::config;
use super::request::Request;
use super::sampling::requests;

/// Further ahead than this, a race may come into sight over night, and a day into the list.
const IN_SIGHT: i64 = 300;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_day_later_the_plan_is_the_same(request in requests(), ago in 0_i64..21, is_closed in any::<bool>()) {
        let mut request = unhurried(request, ago);
        if is_closed {
            request.clinic.closed_dates.push(earliest(&request));
        }
        let later = Request { today: request.today + 1, ..request.clone() };
        let (before, after) = (request.answer(), later.answer());
        if let Some(next) = before.next.clone() && stands(&request, &before, &after, &next) {
            let seen: Vec<Visit> = after.appointments.into_iter().filter(|visit| visit.date <= end(&before)).collect();
            prop_assert_eq!(told(&seen), told(&before.appointments), "{}", request.json());
        }
    }
}

/// A runner who is not sore, for soreness is how the legs feel on the day of asking (SO-0), and who had a massage not
/// long ago: a visit that is overdue is due today, whichever day that is (4.7).
fn unhurried(mut request: Request, ago: i64) -> Request {
    request.runner.soreness = 0;
    request.runner.last_massage.iter_mut().for_each(|last| last.date = request.today - ago);
    request
}

fn earliest(request: &Request) -> Day {
    request.today + request.clinic.notice_days
}

/// Whether nothing but the day of asking has moved: the visit can still be booked, it is not overdue, the phase is the
/// same. With a race the day that has gone by must have been of no use to any visit: it may have been the last one for
/// deeper work, and then the visits around the race compete with a lighter one (DEG-1).
fn stands(request: &Request, before: &Answer, after: &Answer, next: &Visit) -> bool {
    let (gone, race) = (earliest(request), request.runner.race.map(|race| race.date));
    let due = request.runner.last_massage.as_ref().map(|last| last.date + before.interval_days);
    let is_useless = before.days.iter().any(|day| day.date == gone && day.deepest == "none");
    let is_apart = |race: Day| is_useless && (gone <= race || race <= request.today) && race - request.today < IN_SIGHT;
    next.date > gone && due > Some(gone) && before.phase == after.phase && race.is_none_or(is_apart)
}

fn end(answer: &Answer) -> Day {
    answer.days.last().expect("days").date
}

/// Day, purpose and kind; the reasons may name the notice that another day of asking meets.
fn told(visits: &[Visit]) -> Vec<String> {
    visits.iter().map(Visit::to_string).collect()
}
