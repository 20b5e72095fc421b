//! Reads the clinic of the contract, section 6.

use crate::engine::domain::clinic::{Clinic, Service, ServiceName};
use crate::engine::domain::massage::Kind;
use crate::engine::json::policy;
use crate::engine::json::reader::Node;
use crate::engine::vocabulary::NameList;

const MOST_SERVICES: usize = 100;
const MOST_CLOSED_DATES: usize = 1_000;
const LONGEST_NOTICE: u16 = 60;
const WEEKDAYS: NameList = NameList("mon, tue, wed, thu, fri, sat, sun");

pub(super) fn read(node: &Node) -> Clinic {
    let fields = node.object(NameList(
        "$schema, name, time_zone, booking_url, services, open_weekdays, closed_dates, notice_days, phone, policy",
    ));
    let mut clinic = Clinic {
        name: fields.optional_text("name"),
        time_zone: fields.optional_text("time_zone"),
        booking_url: fields.optional_text("booking_url"),
        phone: fields.optional_text("phone"),
        ..Clinic::default()
    };
    if let Some(node) = fields.present("services") {
        for item in node.items(MOST_SERVICES) {
            clinic.services.push(service(&item));
        }
    }
    if let Some(node) = fields.present("open_weekdays") {
        clinic.open_weekdays = [false; 7];
        for day in node.items(7) {
            clinic.open_weekdays[day.word(WEEKDAYS)] = true;
        }
    }
    if let Some(node) = fields.present("closed_dates") {
        for day in node.items(MOST_CLOSED_DATES) {
            clinic.closed_dates.push(day.date());
        }
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
