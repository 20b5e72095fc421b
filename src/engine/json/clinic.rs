//! Reads the clinic of the contract, section 6.

use crate::engine::domain::clinic::{Clinic, Holidays, Service, ServiceName};
use crate::engine::domain::massage::Kind;
use crate::engine::domain::training::Weekday;
use crate::engine::json::policy;
use crate::engine::json::reader::Node;
use crate::engine::vocabulary::NameList;

const MOST_SERVICES: usize = 100;
const MOST_CLOSED_DATES: usize = 1_000;
const LONGEST_NOTICE: u16 = 60;

pub(super) fn read(node: &Node) -> Clinic {
    let fields = node.object(NameList(
        "$schema, name, time_zone, booking_url, services, open_weekdays, closed_dates, holidays, notice_days, phone, policy",
    ));
    let mut clinic = Clinic {
        name: fields.optional_text("name"),
        time_zone: fields.optional_text("time_zone"),
        booking_url: fields.optional_text("booking_url"),
        phone: fields.optional_text("phone"),
        ..Clinic::default()
    };
    if let Some(node) = fields.present("services") {
        for index in 0..node.items(MOST_SERVICES) {
            clinic.services.push(service(&node.item(index)));
        }
    }
    if let Some(node) = fields.present("open_weekdays") {
        clinic.open_weekdays = node.set_of(Weekday::IDS, 7);
    }
    if let Some(node) = fields.present("closed_dates") {
        clinic.closed_dates = node.dates(MOST_CLOSED_DATES);
    }
    if let Some(node) = fields.present("holidays") {
        clinic.holidays = Holidays::ALL[node.word(Holidays::IDS)];
    }
    if let Some(node) = fields.present("notice_days") {
        clinic.notice_days = node.within(0, LONGEST_NOTICE);
    }
    if let Some(node) = fields.present("policy") {
        clinic.notices = policy::override_by(&mut clinic.policy, &node);
    }
    clinic
}

fn service(node: &Node) -> Service {
    let fields = node.object(NameList("id, kind, minutes, name, booking_url"));
    let mut service = Service {
        id: fields.required("id").text().to_owned(),
        kind: Kind::ALL[fields.required("kind").word(Kind::IDS)],
        minutes: None,
        name: ServiceName::default(),
        booking_url: fields.optional_text("booking_url"),
    };
    if let Some(node) = fields.given("minutes") {
        service.minutes = Some(node.within(5, 480));
    }
    if let Some(node) = fields.given("name") {
        let names = node.object(NameList("en, fr"));
        service.name = ServiceName { en: names.optional_text("en"), fr: names.optional_text("fr") };
    }
    service
}
