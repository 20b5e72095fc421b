//! The figures and the advice of an answer: phase, load tier, interval, notices, and when each advice is due.

use super::super::answer::Answer;
use super::super::day::Day;
use super::minima::Season;
use super::season::lacks_every_wish;

/// Where the figures of an answer are not those of the handbook.
pub(crate) fn complaints(season: &Season, answer: &Answer) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut expect = |holds: bool, what: String| {
        if !holds {
            complaints.push(what);
        }
    };
    let (phase, tier) = (phase(season, season.request.today), tier(season));
    expect(answer.phase == phase, format!("phase {} instead of {phase}", answer.phase));
    expect(answer.load_tier == tier, format!("load tier {} instead of {tier}", answer.load_tier));
    let interval = interval(season, phase, tier);
    expect(answer.interval_days == interval, format!("interval {} instead of {interval}", answer.interval_days));
    let (mut notices, mut expected) = (answer.notices.clone(), season.notices.clone());
    notices.sort();
    expected.sort();
    expect(notices == expected, format!("notices {notices:?} instead of {expected:?}"));
    let is_planned = answer.status == "planned";
    for (rule, is_due) in [
        ("ADV-OVERLOAD", is_overloaded(season)),
        ("RACE-PAST", season.has_past_race()),
        ("RACE-FAR", season.has_far_race()),
        ("NO-DAY", answer.next.is_none()),
        ("RF-C1", season.has_clearance_caution()),
        ("BUDGET", season.request.runner.max_per_month.is_some()),
        ("TY-CAT", lacks_every_wish(season.request)),
        ("CLOSED", answer.next.as_ref().is_some_and(|next| next.has_reason("CLOSED"))),
        ("RF-D", season.request.runner.cautions.iter().any(|caution| caution == "local_skin")),
    ] {
        let (is_due, is_given) = (is_due && is_planned, answer.advises(rule));
        expect(is_due == is_given, format!("advice {rule}: due {is_due}, given {is_given}"));
    }
    complaints
}

/// Section 4.5.
pub(crate) fn phase(season: &Season, day: Day) -> &'static str {
    let Some(race) = season.race else {
        return if season.has_far_race() { "base" } else { "maintenance" };
    };
    let numbers = &season.numbers;
    match race.date - day {
        days if -days > season.of_class(&numbers.post_phase, race) => "maintenance",
        days if days <= 0 => "post_race",
        days if days <= 7 => "race_week",
        days if days <= season.of_class(&numbers.taper, race) => "taper",
        days if days <= season.of_class(&numbers.peak, race) => "peak",
        days if days <= season.of_class(&numbers.build, race) => "build",
        _ => "base",
    }
}

/// Section 4.6: the highest tier that the distance or the hard days ask for; the lowest needs few runs as well.
fn tier(season: &Season) -> usize {
    let runner = &season.request.runner;
    let count = |sessions: &[&str]| runner.week.iter().filter(|day| sessions.contains(&day.as_str())).count();
    let hard = count(&["intervals", "tempo", "hills", "race"]);
    let runs = hard + count(&["easy", "long"]);
    match (runner.weekly_km, hard) {
        (km, hard) if km >= 80.0 || hard >= 4 => 4,
        (km, hard) if km >= 60.0 || hard == 3 => 3,
        (km, hard) if km >= 40.0 || hard == 2 => 2,
        (km, _) if km >= 20.0 || runs > 2 => 1,
        _ => 0,
    }
}

/// FQ-1, lengthened by a budget.
fn interval(season: &Season, phase: &str, tier: usize) -> i64 {
    let row = match phase {
        "taper" | "race_week" => "peak",
        "post_race" => "recovery",
        own => own,
    };
    let interval = season.numbers.interval[row][tier];
    season.request.runner.max_per_month.map_or(interval, |most| interval.max(30_u64.div_ceil(most as u64) as i64))
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
