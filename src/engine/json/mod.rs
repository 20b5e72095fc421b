//! JSON: requests and clinics come in as text and leave as checked types, or as an error that names the field.

mod clinic;
mod error;
mod policy;
mod reader;
mod request;
pub mod schema;
mod value;
mod writer;

use serde::Serialize;

pub use error::{ErrorCode, InputError};
pub use policy::{PolicyLimit, policy_limits};
pub use value::Json;
pub(crate) use writer::json_of;

use crate::engine::domain::clinic::Clinic;
use crate::engine::domain::request::Request;
use crate::engine::json::reader::{Node, Refused};

/// The longest text that is read, in bytes; a request with a full clinic takes a tenth of it.
const LONGEST: usize = 256 * 1024;

/// Answers one request: JSON in, JSON out, errors included.
pub fn answer(json: &str) -> String {
    answered(parse(json).and_then(|tree| read_request(&tree)))
}

/// Answers a request that somebody else has parsed.
pub fn answer_to(tree: &Json) -> String {
    answered(read_request(tree))
}

/// Reads a request.
///
/// # Errors
/// The first field that cannot be used, and why.
pub fn request(json: &str) -> Result<Request, InputError> {
    read_request(&parse(json)?)
}

/// Reads a clinic by itself.
///
/// # Errors
/// The first field that cannot be used, and why.
pub fn clinic(json: &str) -> Result<Clinic, InputError> {
    clinic_of(&parse(json)?)
}

/// Reads a clinic by itself that somebody else has parsed.
///
/// # Errors
/// The first field that cannot be used, and why.
pub fn clinic_of(tree: &Json) -> Result<Clinic, InputError> {
    read("clinic", tree, clinic::read)
}

fn read_request(tree: &Json) -> Result<Request, InputError> {
    read("", tree, request::read)
}

/// What was read counts only if nothing was refused on the way.
fn read<T>(name: &'static str, tree: &Json, reader: fn(&Node) -> T) -> Result<T, InputError> {
    let refused = Refused::new();
    let value = reader(&Node::root(name, tree, &refused));
    refused.into_inner().map_or(Ok(value), Err)
}

fn answered(request: Result<Request, InputError>) -> String {
    match request {
        Ok(request) => json_of(&crate::engine::plan(&request)),
        Err(error) => json_of(&Refusal { error }),
    }
}

#[derive(Serialize)]
struct Refusal {
    error: InputError,
}

fn parse(json: &str) -> Result<Json, InputError> {
    let refusal = |code, problem| InputError { field: String::new(), code, problem };
    if json.len() > LONGEST {
        return Err(refusal(ErrorCode::TooLong, format!("at most {LONGEST} bytes are read")));
    }
    serde_json::from_str(json).map_err(|error| {
        let place = format!("not JSON at line {}, column {}", error.line(), error.column());
        refusal(ErrorCode::InvalidJson, place)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_that_is_parsed_already_gets_the_same_answer() {
        for (text, part) in
            [("{}", "missing_field"), (include_str!("../../../fuzz/corpus/json/whole_contract.json"), "planned")]
        {
            let answered = answer_to(&parse(text).expect("JSON"));
            assert_eq!(answered, answer(text));
            assert!(answered.contains(part), "{answered}");
        }
    }
}
