//! The phase, the load, the interval, the notices and the advice of an answer.

use super::super::answer::Answer;
use super::minima::Season;
use super::spots::lacks_every_wish;

/// Where they are not those of the handbook.
pub(crate) fn complaints(season: &Season, answer: &Answer) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut expect = |holds: bool, what: String| {
        if !holds {
            complaints.push(what);
        }
    };
    let today = season.request.today;
    let (phase, tier, interval) = (season.phase(today), season.tier(), season.interval(today));
    expect(answer.phase == phase, format!("phase {} instead of {phase}", answer.phase));
    expect(answer.load_tier == tier, format!("load tier {} instead of {tier}", answer.load_tier));
    expect(answer.interval_days == interval, format!("interval {} instead of {interval}", answer.interval_days));
    let (mut notices, mut expected) = (answer.notices.clone(), season.notices.clone());
    notices.sort();
    expected.sort();
    expect(notices == expected, format!("notices {notices:?} instead of {expected:?}"));
    for (rule, is_due) in due(season, answer) {
        let (is_due, is_given) = (is_due && answer.status == "planned", answer.advises(rule));
        expect(is_due == is_given, format!("advice {rule}: due {is_due}, given {is_given}"));
    }
    for rule in ["CLOSED", "HOLIDAY", "AVAIL"] {
        let is_so = stands_in_the_way(season, answer, rule);
        expect(is_so || !answer.advises(rule), format!("advice {rule}, which stands in no way"));
    }
    complaints
}

/// Each piece of advice, and whether it is due.
fn due(season: &Season, answer: &Answer) -> [(&'static str, bool); 8] {
    let runner = &season.request.runner;
    [
        ("ADV-OVERLOAD", is_overloaded(season)),
        ("RACE-PAST", season.has_past_race()),
        ("RACE-FAR", season.has_far_race()),
        ("NO-DAY", answer.next.is_none()),
        ("RF-C1", season.has_clearance_caution()),
        ("BUDGET", runner.max_per_month.is_some()),
        ("TY-CAT", lacks_every_wish(season.request)),
        ("RF-D", runner.cautions.iter().any(|caution| caution == "local_skin")),
    ]
}

/// Whether a rule about where one can book forbids any day of the answer.
fn stands_in_the_way(season: &Season, answer: &Answer, rule: &str) -> bool {
    let forbids = |rules: Vec<&'static str>| rules.contains(&rule);
    let mut days = answer.days.iter();
    days.any(|day| forbids(super::broken(season, day.date, super::super::answer::Depth::Light, &[])))
}

/// ADV-OVERLOAD, section 4.3.
fn is_overloaded(season: &Season) -> bool {
    let week = &season.request.runner.week;
    let hard = |day: usize| matches!(week[day % 7].as_str(), "intervals" | "tempo" | "hills" | "race");
    let four = (0..7).filter(|day| hard(*day)).count() >= 4;
    let in_a_row = (0..7).any(|day| hard(day) && hard(day + 1) && hard(day + 2));
    let no_room = !week.iter().any(|day| matches!(day.as_str(), "rest" | "easy" | "cross_training" | "strength"));
    four || in_a_row || no_room
}
