//! Reads the request of the contract, section 5.

use std::rc::Rc;

use chrono::NaiveDate;

use crate::engine::civil;
use crate::engine::domain::health::{Contraindication, TroubleSpot};
use crate::engine::domain::massage::{Kind, PastMassage};
use crate::engine::domain::request::{Request, Runner};
use crate::engine::domain::training::{DaySession, Metres, Race, Session, Week, Weekday};
use crate::engine::json::clinic;
use crate::engine::json::error::ErrorCode;
use crate::engine::json::reader::{Node, Object};
use crate::engine::vocabulary::NameList;

/// A list of words never needs to be longer; a word that comes twice counts once.
const LONGEST_LIST: usize = 100;

pub(super) fn read(node: &Node) -> Request {
    let fields = node.object(NameList("today, runner, clinic"));
    let today = fields.required("today").date();
    let runner = runner(&fields.required("runner"), today);
    let clinic = match fields.present("clinic") {
        Some(node) => Rc::new(clinic::read(&node)),
        None => Rc::default(),
    };
    Request { today, runner, clinic }
}

fn runner(node: &Node, today: NaiveDate) -> Runner {
    let fields = node.object(NameList(
        "weekly_km, week, race, races, days, available_weekdays, unavailable_dates, trouble_spots, soreness, last_massage, cautions, medical_clearance, max_per_month",
    ));
    let mut runner = Runner::sample();
    runner.weekly = fields.required("weekly_km").kilometres(Metres(0)..=Runner::MOST_WEEKLY);
    runner.week = week(&fields.required("week"));
    runner.races = races(&fields);
    if let Some(node) = fields.present("days") {
        for index in 0..node.items(Runner::MOST_DAYS) {
            runner.days.push(day(&node.item(index), today));
        }
    }
    if let Some(node) = fields.present("available_weekdays") {
        runner.available_weekdays = node.set_of(Weekday::IDS, LONGEST_LIST);
        if runner.available_weekdays.is_empty() {
            node.refuse(ErrorCode::WrongLength, &["a day of the week is needed; leave the field out for every day"]);
        }
    }
    if let Some(node) = fields.present("unavailable_dates") {
        runner.unavailable_dates = node.dates(Runner::MOST_DAYS);
    }
    if let Some(node) = fields.present("trouble_spots") {
        runner.trouble_spots = node.set_of(TroubleSpot::IDS, LONGEST_LIST).to_vec();
    }
    if let Some(node) = fields.present("soreness") {
        runner.soreness = node.within(0, Runner::MOST_SORE.into()) as u8;
    }
    if let Some(node) = fields.given("last_massage") {
        runner.last_massage = Some(last_massage(&node, today));
    }
    if let Some(node) = fields.present("cautions") {
        runner.cautions = node.set_of(Contraindication::IDS, LONGEST_LIST).to_vec();
    }
    if let Some(node) = fields.present("medical_clearance") {
        runner.medical_clearance = node.boolean();
    }
    if let Some(node) = fields.given("max_per_month") {
        runner.max_per_month = Some(node.within(1, 31) as u8);
    }
    runner
}

fn week(node: &Node) -> Week {
    let mut week = Week([Session::Rest; 7]);
    for day in 0..node.exactly(7, "days") {
        week.0[day] = Session::ALL[node.item(day).word(Session::IDS)];
    }
    week
}

/// The races in date order; `race` alone is a list of one.
fn races(fields: &Object) -> Vec<Race> {
    let mut races = Vec::new();
    if let Some(node) = fields.given("race") {
        races.push(race(&node));
    }
    if let Some(node) = fields.given("races") {
        for index in 0..node.items(Runner::MOST_RACES) {
            let item = node.item(index);
            if index == 0 && !races.is_empty() {
                node.refuse(ErrorCode::Conflict, &["either race or races, not both"]);
            }
            let race = race(&item);
            let place = races.partition_point(|other: &Race| other.date < race.date);
            if races.get(place).is_some_and(|other| other.date == race.date) {
                item.refuse(ErrorCode::Conflict, &["another race has this date"]);
            }
            races.insert(place, race);
        }
    }
    races
}

fn day(node: &Node, today: NaiveDate) -> DaySession {
    let fields = node.object(NameList("date, session"));
    let day = fields.required("date");
    let date = day.date();
    let [back, ahead] = [-i32::from(Runner::DAYS_BACK), Runner::DAYS_AHEAD.into()];
    if !(back..=ahead).contains(&civil::days_between(today, date)) {
        day.refuse(ErrorCode::OutOfRange, &["a date from 14 days before today to 400 days after it is needed"]);
    }
    DaySession { date, session: Session::ALL[fields.required("session").word(Session::IDS)] }
}

fn race(node: &Node) -> Race {
    let fields = node.object(NameList("date, distance_km"));
    let date = fields.required("date").date();
    Race { date, distance: fields.required("distance_km").kilometres(Metres(1)..=Runner::LONGEST_RACE) }
}

fn last_massage(node: &Node, today: NaiveDate) -> PastMassage {
    let fields = node.object(NameList("date, kind"));
    let day = fields.required("date");
    let date = day.date();
    if date > today {
        day.refuse(ErrorCode::AfterToday, &["a massage already had cannot be after today"]);
    }
    PastMassage { date, kind: fields.given("kind").map(|node| Kind::ALL[node.word(Kind::IDS)]) }
}
