//! Reads the request of the contract, section 5.

use std::rc::Rc;

use chrono::NaiveDate;

use crate::engine::domain::health::{Contraindication, TroubleSpot};
use crate::engine::domain::massage::{Kind, PastMassage};
use crate::engine::domain::request::{Request, Runner};
use crate::engine::domain::training::{Metres, Race, Session, Week};
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
        "weekly_km, week, race, trouble_spots, soreness, last_massage, cautions, medical_clearance, max_per_month",
    ));
    let weekly = fields.required("weekly_km").kilometres(Metres(0)..=Runner::MOST_WEEKLY);
    let week = week(&fields.required("week"));
    let mut runner = Runner { weekly, week, ..Runner::sample() };
    if let Some(node) = fields.given("race") {
        runner.race = Some(race(&node));
    }
    let spots = words(&fields, "trouble_spots", TroubleSpot::IDS);
    runner.trouble_spots = TroubleSpot::ALL.iter().copied().filter(|spot| spots & (1 << *spot as u32) != 0).collect();
    if let Some(node) = fields.present("soreness") {
        runner.soreness = node.within(0, Runner::MOST_SORE.into()) as u8;
    }
    if let Some(node) = fields.given("last_massage") {
        runner.last_massage = Some(last_massage(&node, today));
    }
    let cautions = words(&fields, "cautions", Contraindication::IDS);
    runner.cautions =
        Contraindication::ALL.iter().copied().filter(|caution| cautions & (1 << *caution as u32) != 0).collect();
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
    for (session, day) in week.0.iter_mut().zip(node.exactly(7, "days")) {
        *session = Session::ALL[day.word(Session::IDS)];
    }
    week
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
    let kind = match fields.given("kind") {
        Some(node) => Kind::ALL[node.word(Kind::IDS)],
        None => Kind::Sports,
    };
    PastMassage { date, kind }
}

/// The words of a list that may be missing, as bits in the order of their vocabulary.
fn words(fields: &Object, key: &'static str, known: NameList) -> u32 {
    let mut bits = 0;
    if let Some(node) = fields.present(key) {
        for item in node.items(LONGEST_LIST) {
            bits |= 1 << item.word(known);
        }
    }
    bits
}
