//! JSON Schemas of request, clinic and answer, made from the same words, bounds and numbers as the engine itself.
//!
//! They are kept in `schema/`; a test compares, and `UPDATE=1 cargo test --test schema` writes them anew.

use serde_json::{Map, Value, json};

use crate::engine::domain::answer::{NoticeCode, Phase, Status};
use crate::engine::domain::clinic::Holidays;
use crate::engine::domain::health::{Contraindication, TroubleSpot, Urgency};
use crate::engine::domain::massage::{Depth, Kind, Purpose};
use crate::engine::domain::request::Runner;
use crate::engine::domain::rule::{Grade, RuleId};
use crate::engine::domain::source::Source;
use crate::engine::domain::training::{RaceClass, Session, Weekday};
use crate::engine::json::policy;
use crate::engine::season::FURTHEST;
use crate::engine::vocabulary::NameList;

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";
const CLASSES: &[RaceClass] = RaceClass::ALL;
const DEPTHS: [&str; 3] = ["L", "M", "D"];

macro_rules! words {
    ($vocabulary:ty) => {
        json!({ "enum": <$vocabulary>::ALL })
    };
}

/// The schema of a request (contract, section 5).
pub fn request() -> Value {
    let mut clinic = clinic();
    if let Some(fields) = clinic.as_object_mut() {
        fields.remove("$schema");
        fields.remove("title");
    }
    titled(
        "Recovery calculator: request",
        object(&["today", "runner"], json!({ "today": date(), "runner": runner(), "clinic": clinic })),
    )
}

fn runner() -> Value {
    let past_massage = object(&["date"], json!({ "date": date(), "kind": nullable(words!(Kind)) }));
    let race = object(
        &["date", "distance_km"],
        json!({ "date": date(), "distance_km": { "type": "number", "minimum": 0.001, "maximum": km(Runner::LONGEST_RACE.0) } }),
    );
    let day = object(&["date", "session"], json!({ "date": date(), "session": words!(Session) }));
    object(
        &["weekly_km", "week"],
        json!({
            "weekly_km": { "type": "number", "minimum": 0, "maximum": km(Runner::MOST_WEEKLY.0) },
            "week": { "type": "array", "items": words!(Session), "minItems": 7, "maxItems": 7, "description": "Monday first" },
            "race": nullable(race.clone()),
            "races": nullable(list(race, Runner::MOST_RACES)),
            "days": list(day, Runner::MOST_DAYS),
            "available_weekdays": { "type": "array", "items": words!(Weekday), "minItems": 1, "maxItems": 100 },
            "unavailable_dates": list(date(), Runner::MOST_DAYS),
            "trouble_spots": list(words!(TroubleSpot), 100),
            "soreness": { "type": "integer", "minimum": 0, "maximum": Runner::MOST_SORE, "default": 0 },
            "last_massage": nullable(past_massage),
            "cautions": list(words!(Contraindication), 100),
            "medical_clearance": { "type": "boolean", "default": false },
            "max_per_month": nullable(json!({ "type": "integer", "minimum": 1, "maximum": 31 })),
        }),
    )
}

/// The schema of a clinic (contract, section 6).
pub fn clinic() -> Value {
    let name = object(&[], json!({ "en": nullable(text()), "fr": nullable(text()) }));
    let service = object(
        &["id", "kind"],
        json!({
            "id": text(),
            "kind": words!(Kind),
            "minutes": nullable(json!({ "type": "integer", "minimum": 5, "maximum": 480 })),
            "name": nullable(name),
            "booking_url": nullable(text()),
        }),
    );
    let fields = json!({
        "$schema": { "type": "string" },
        "name": nullable(text()),
        "time_zone": nullable(json!({ "type": "string", "examples": ["America/Toronto"] })),
        "booking_url": nullable(text()),
        "services": list(service, 100),
        "open_weekdays": list(words!(Weekday), 7),
        "closed_dates": list(date(), 1000),
        "holidays": { "enum": Holidays::ALL, "default": Holidays::Christmas },
        "notice_days": { "type": "integer", "minimum": 0, "maximum": 60, "default": 1 },
        "phone": nullable(text()),
        "policy": policy(),
    });
    titled("Recovery calculator: clinic", object(&[], fields))
}

fn policy() -> Value {
    let by_class =
        |each: Value| object(&[], CLASSES.iter().map(|class| (class.id().to_owned(), each.clone())).collect());
    let by_depth = |each: Value| object(&[], DEPTHS.iter().map(|depth| (depth.to_string(), each.clone())).collect());
    let days = json!({ "type": "integer" });
    let window = json!({ "type": "array", "items": { "type": "integer", "minimum": 0, "maximum": FURTHEST }, "minItems": 2, "maxItems": 2 });
    let tiers = json!({ "type": "array", "items": days, "minItems": 5, "maxItems": 5 });
    let rows = ["maintenance", "base", "build", "peak", "recovery"];
    object(
        &[],
        json!({
            "naive_days": days,
            "pre": by_depth(by_class(days.clone())),
            "pre_new": by_depth(days.clone()),
            "pre_ideal": by_depth(by_class(window.clone())),
            "post": by_depth(by_class(days.clone())),
            "post_ideal": by_depth(by_class(window)),
            "gap_after": by_depth(days.clone()),
            "gap_before": by_depth(days.clone()),
            "spacing": by_depth(by_depth(days.clone())),
            "easy_after_race": by_class(days.clone()),
            "post_phase": by_class(days.clone()),
            "taper": by_class(days.clone()),
            "peak": by_class(days.clone()),
            "build": by_class(days.clone()),
            "interval": object(&[], rows.iter().map(|row| (row.to_string(), tiers.clone())).collect()),
            "soreness": object(&[], json!({ "cap_L": days, "cap_M": days, "due_days": days })),
            "cost": costs(),
        }),
    )
}

fn costs() -> Value {
    let number = json!({ "type": "integer" });
    let named = |names: NameList| names.iter().map(|name| (name.to_owned(), number.clone())).collect::<Map<_, _>>();
    let mut costs = named(policy::COSTS);
    costs.insert("missed".to_owned(), object(&[], Value::Object(named(policy::MISSED_VISITS))));
    object(&[], Value::Object(costs))
}

/// The schema of an answer that is no error (contract, section 5).
pub fn answer() -> Value {
    let rule_only = whole(json!({ "rule": words!(RuleId) }));
    let days = json!({ "type": "integer", "minimum": 0 });
    let figures = object(&[], json!({ "days": days, "minimum": days, "session": words!(Session), "date": date() }));
    let reason = object(
        &["rule", "grade", "sources"],
        json!({ "rule": words!(RuleId), "grade": words!(Grade), "sources": list(words!(Source), 10), "figures": figures }),
    );
    let depth_or_none: Vec<&str> = std::iter::once("none").chain(Depth::ALL.iter().map(|depth| depth.id())).collect();
    let appointment = whole(json!({
        "date": date(),
        "kind": words!(Kind),
        "depth": words!(Depth),
        "minutes": { "type": "integer" },
        "service": nullable(text()),
        "purpose": words!(Purpose),
        "focus": list(words!(TroubleSpot), 12),
        "reasons": list(reason, 60),
    }));
    let day = whole(json!({
        "date": date(),
        "session": words!(Session),
        "deepest": { "enum": depth_or_none },
        "ruled_out": list(whole(json!({ "depth": words!(Depth), "rule": words!(RuleId) })), 60),
    }));
    let number = json!({ "type": "integer", "minimum": 0 });
    let notice = whole(json!({ "field": text(), "code": words!(NoticeCode), "limit": number, "used": number }));
    let referral = whole(json!({ "urgency": words!(Urgency), "cautions": list(words!(Contraindication), 20) }));
    let fields = json!({
        "status": words!(Status),
        "next": nullable(appointment.clone()),
        "alternatives": list(appointment.clone(), 2),
        "appointments": list(appointment, FURTHEST as usize),
        "days": list(day, FURTHEST as usize + 1),
        "phase": words!(Phase),
        "load_tier": { "type": "integer", "minimum": 0, "maximum": 4 },
        "interval_days": number,
        "advice": list(rule_only, 20),
        "notices": list(notice, 200),
        "referral": nullable(referral),
    });
    titled("Recovery calculator: answer", whole(fields))
}

fn titled(title: &str, schema: Value) -> Value {
    let mut titled = Map::from_iter([("$schema".to_owned(), json!(DRAFT)), ("title".to_owned(), json!(title))]);
    if let Value::Object(fields) = schema {
        titled.extend(fields);
    }
    Value::Object(titled)
}

/// An object of those fields and no others.
fn object(required: &[&str], fields: Value) -> Value {
    json!({ "type": "object", "required": required, "additionalProperties": false, "properties": fields })
}

/// An object in which every field stands.
fn whole(fields: Value) -> Value {
    let names: Vec<String> = fields.as_object().map(|fields| fields.keys().cloned().collect()).unwrap_or_default();
    json!({ "type": "object", "required": names, "additionalProperties": false, "properties": fields })
}

fn list(item: Value, most: usize) -> Value {
    json!({ "type": "array", "items": item, "maxItems": most })
}

fn nullable(schema: Value) -> Value {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

fn date() -> Value {
    json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
}

fn text() -> Value {
    json!({ "type": "string", "maxLength": 2000 })
}

fn km(metres: u32) -> u32 {
    metres / 1000
}
