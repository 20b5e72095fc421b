//! The sentences of the card and of the calendar, read as a runner reads them.

use crate::engine::domain::health::{Contraindication, TroubleSpot};
use crate::engine::domain::massage::{Depth, Kind, PastMassage, Purpose};
use crate::engine::domain::training::{Metres, Race, Session, Week};
use crate::engine::{Answer, Request, Runner, civil, plan, plan_from};
use crate::form::locale::Locale;
use crate::form::presets::Preset;
use crate::i18n::facts::Facts;
use crate::i18n::obstacle::Obstacle;

const TODAY: &str = "2026-11-26";

fn date(text: &str) -> chrono::NaiveDate {
    civil::parse_iso(text).expect("a date")
}

fn runner() -> Runner {
    let last = PastMassage { date: date("2026-09-27"), kind: Some(Kind::Sports) };
    Runner { last_massage: Some(last), ..Runner::sample() }
}

fn racer() -> Runner {
    let last = PastMassage { date: date("2026-11-05"), kind: Some(Kind::Sports) };
    Runner {
        weekly: Metres::from_km(42),
        week: Preset::Five.week(),
        races: vec![Race { date: date("2026-12-20"), distance: Metres(21_098) }],
        trouble_spots: vec![TroubleSpot::Calves],
        last_massage: Some(last),
        ..runner()
    }
}

fn ask(runner: &Runner) -> Answer {
    plan(&Request { today: date(TODAY), runner: runner.clone(), clinic: Default::default() })
}

/// What the card says of a visit of the plan, in English and in French; hard spaces count as spaces.
fn card(runner: &Runner, answer: &Answer, place: usize) -> [String; 2] {
    let appointment = &answer.appointments[place];
    let facts = Facts { appointment, answer, runner, today: date(TODAY) };
    Locale::ALL.map(|locale| locale.catalog().card_why(&facts).replace('\u{a0}', " "))
}

#[track_caller]
fn check(runner: &Runner, answer: &Answer, place: usize, english: &str, french: &str) {
    assert_eq!(card(runner, answer, place), [english, french]);
}

#[test]
fn the_example_is_told_by_its_neighbours_and_the_rhythm_of_the_plan() {
    check(
        &runner(),
        &ask(&runner()),
        0,
        "Two days after Sunday’s long run, two days before Thursday’s tempo run. Then about every 4 weeks.",
        "Deux jours après votre sortie longue de dimanche, deux jours avant votre tempo de jeudi. Ensuite, environ \
         toutes les 4 semaines.",
    );
}

#[test]
fn a_spot_and_a_race_are_told_first() {
    let answer = ask(&racer());
    check(
        &racer(),
        &answer,
        0,
        "For your calves, two days before Sunday’s long run. 23 days to your half marathon.",
        "Pour vos mollets, deux jours avant votre sortie longue de dimanche. Demi-marathon dans 23 jours.",
    );
    let soon = Runner { races: vec![Race { date: date("2026-12-03"), distance: Metres(21_098) }], ..racer() };
    let answer = ask(&soon);
    let focused = answer.appointments.iter().position(|visit| visit.purpose == Purpose::LastFocused);
    let [english, french] = card(&soon, &answer, focused.expect("a last focused visit"));
    assert!(english.starts_with("For your calves, the last regular massage before your race, with "), "{english}");
    assert!(french.starts_with("Pour vos mollets, le dernier massage habituel avant votre course, avec "), "{french}");
}

#[test]
fn a_day_of_the_readers_own_says_why_the_pressure_is_less() {
    let request = Request { today: date(TODAY), runner: racer(), clinic: Default::default() };
    check(
        &racer(),
        &plan_from(&request, date("2026-11-28")),
        0,
        "For your calves, the day before Sunday’s long run. So the pressure stays medium.",
        "Pour vos mollets, la veille de votre sortie longue de dimanche. La pression reste donc moyenne.",
    );
}

#[test]
fn a_first_massage_is_called_so_with_or_without_a_spot() {
    let novice = Runner { last_massage: None, ..racer() };
    let [english, french] = card(&novice, &ask(&novice), 0);
    assert!(english.starts_with("Your first massage, for your calves, "), "{english}");
    assert!(french.starts_with("Votre premier massage, pour vos mollets, "), "{french}");
    let none = Runner { trouble_spots: Vec::new(), ..novice };
    assert!(card(&none, &ask(&none), 0)[0].starts_with("Your first massage, "));
}

#[test]
fn soreness_and_a_doctors_condition_are_told_in_place_of_the_rhythm() {
    let sore = Runner { soreness: 7, ..runner() };
    let [english, french] = card(&sore, &ask(&sore), 0);
    assert!(english.ends_with(" Light, as you are very sore."), "{english}");
    assert!(french.ends_with(" Léger, car vos jambes sont très courbaturées."), "{french}");
    let cleared = Runner { cautions: vec![Contraindication::Diabetes], medical_clearance: true, ..sore };
    assert!(
        card(&cleared, &ask(&cleared), 0)[0].ends_with(" A doctor has agreed: tell your therapist too. No deep work.")
    );
}

#[test]
fn a_week_without_training_has_no_neighbour() {
    let idle = Runner { week: Preset::NoPlan.week(), trouble_spots: vec![TroubleSpot::Stress], ..runner() };
    let [english, french] = card(&idle, &ask(&idle), 0);
    assert!(english.starts_with("To unwind, no hard or long run near. "), "{english}");
    assert!(french.starts_with("Pour vous détendre, aucune sortie intense ou longue ces jours-là. "), "{french}");
}

/// Whoever asks, the card has one or two sentences without a gap, in both languages.
#[test]
fn every_visit_is_told_in_two_sentences_at_most() {
    let weeks =
        Preset::ALL.iter().map(|preset| preset.week()).chain([Week([Session::Tempo; 7]), Week([Session::Strength; 7])]);
    let races = [None, Some(("2026-11-24", 42_195)), Some(("2026-12-06", 5_000)), Some(("2027-02-07", 100_000))];
    for (week, race) in weeks.flat_map(|week| races.map(|race| (week, race))) {
        for (soreness, last_massage) in [(0, None), (5, runner().last_massage), (9, racer().last_massage)] {
            let races =
                race.map(|(day, metres)| Race { date: date(day), distance: Metres(metres) }).into_iter().collect();
            let runner = Runner { week, races, soreness, last_massage, ..racer() };
            let answer = ask(&runner);
            for place in 0..answer.appointments.len() {
                for text in card(&runner, &answer, place) {
                    let sentences = text.split(". ").count();
                    assert!(sentences <= 2 && text.ends_with('.') && !text.contains(['{', '}']), "{text}");
                    assert!(!text.contains("  ") && !text.contains(" ,"), "{text}");
                }
            }
        }
    }
}

#[test]
fn a_day_says_what_it_allows_and_what_keeps_more_away() {
    let answer = ask(&runner());
    for (day, english, french) in [
        ("2026-11-27", "any pressure", "toute pression"),
        (
            "2026-11-28",
            "medium pressure, the day before Sunday’s long run",
            "pression moyenne, la veille de votre sortie longue de dimanche",
        ),
        ("2026-11-29", "light pressure at most", "pression légère au plus"),
    ] {
        let day = answer.day(date(day)).expect("a day");
        let told = Locale::ALL.map(|locale| locale.catalog().day_allows(&answer, day).map(|told| told.into_string()));
        assert_eq!(told, [english, french].map(|told| Some(told.to_owned())));
    }
    let today = answer.day(date("2026-11-26")).expect("a day");
    let limit = Locale::ALL.map(|locale| locale.catalog().day_limit(&answer, today).map(|limit| limit.into_string()));
    assert_eq!(limit, ["too short notice", "délai trop court"].map(|limit| Some(limit.to_owned())));
}

#[test]
fn a_race_that_leaves_only_medium_pressure_is_no_part_of_what_a_day_allows() {
    let races = vec![Race { date: date("2026-12-06"), distance: Metres(21_098) }];
    let answer = ask(&Runner { races, ..runner() });
    let is_race = |rule| matches!(Obstacle::of(rule), Obstacle::BeforeRace | Obstacle::NewBeforeRace);
    let day =
        answer.days.iter().find(|day| day.deepest == Some(Depth::Moderate) && day.obstacle().is_some_and(is_race));
    let told = Locale::En.catalog().day_allows(&answer, day.expect("a day before the race"));
    assert_eq!(told.map(|told| told.into_string()).as_deref(), Some("medium pressure at most"));
}

#[test]
fn the_answer_is_spoken_with_its_day_and_how_soon_it_is() {
    let words = Locale::En.catalog();
    let spoken = words.spoken("Sports massage".into(), date("2026-11-27"), date(TODAY));
    assert_eq!(spoken, "Sports massage, Friday, November\u{a0}27, tomorrow.");
}

#[test]
fn a_rhythm_is_told_in_weeks_where_these_come_close() {
    let told = |days| Locale::En.catalog().rhythm(days).replace('\u{a0}', " ");
    for (days, text) in [
        (7, "Then about once a week."),
        (10, "Then about every 10 days."),
        (14, "Then about every 2 weeks."),
        (17, "Then about every 17 days."),
        (26, "Then about every 4 weeks."),
    ] {
        assert_eq!(told(days), text);
    }
}
