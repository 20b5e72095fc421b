//! The JSON door: requests and clinics come in as text and leave as checked types, or as an error that names the field.

mod clinic;
mod error;
mod json;
mod node;
mod policy;
mod request;

use serde::Serialize;

pub use error::{ErrorCode, InputError};

use crate::engine::clinic::Clinic;
use crate::engine::door::json::Json;
use crate::engine::door::node::{Node, Path};
use crate::engine::request::Request;

/// The longest text that is read, in bytes; a request with a full clinic takes a tenth of it.
const LONGEST: usize = 256 * 1024;

/// Answers one request: JSON in, JSON out, errors included.
pub fn answer(json: &str) -> String {
    match request(json) {
        Ok(request) => to_json(&crate::engine::plan(&request)),
        Err(error) => to_json(&Refusal { error }),
    }
}

/// Reads a request.
///
/// # Errors
/// The first field that cannot be used, and why.
pub fn request(json: &str) -> Result<Request, InputError> {
    request::read(&Node::new(&parse(json)?, Path::Root))
}

/// Reads a clinic by itself, as the widget's `clinic` attribute gives it.
///
/// # Errors
/// The first field that cannot be used, and why.
pub fn clinic(json: &str) -> Result<Clinic, InputError> {
    clinic::read(&Node::new(&parse(json)?, Path::Key(&Path::Root, "clinic")))
}

#[derive(Serialize)]
struct Refusal {
    error: InputError,
}

fn parse(json: &str) -> Result<Json, InputError> {
    if json.len() > LONGEST {
        return Err(InputError::new(&Path::Root, ErrorCode::TooLong, &format!("at most {LONGEST} bytes are read")));
    }
    serde_json::from_str(json).map_err(|error| {
        let place = format!("not JSON at line {}, column {}", error.line(), error.column());
        InputError::new(&Path::Root, ErrorCode::InvalidJson, &place)
    })
}

/// Answers have string keys and no value that serde could refuse, so there is nothing to report.
fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
