//! What `plan()` says of a request that it cannot use, and of numbers that it did not take.

use recovery_calculator::engine::{domain::answer::NoticeCode, json::ErrorCode};

use super::super::html::{code, spans, table};

/// The codes of errors.
pub(super) fn errors() -> String {
    let rows: Vec<Vec<String>> = ErrorCode::ALL.iter().map(|it| vec![code(it.id()), spans(error(*it))]).collect();
    table("Codes of plan()", &["<code>code</code>", "What is wrong at <code>field</code>"], &rows)
}

const fn error(code: ErrorCode) -> &'static str {
    match code {
        ErrorCode::InvalidJson => "The text is not JSON; `field` is empty.",
        ErrorCode::UnknownField => "No field has that name; `problem` lists those that exist.",
        ErrorCode::MissingField => "A required field is not there.",
        ErrorCode::WrongType => "A value of another type.",
        ErrorCode::WrongLength => "A list of another length.",
        ErrorCode::UnknownValue => "A word that is not in the list; `problem` gives the list.",
        ErrorCode::NotADate => "Not a day of the calendar as in `2027-04-25`.",
        ErrorCode::OutOfRange => "A number or a date outside its bounds.",
        ErrorCode::AfterToday => "A massage already had, dated after `today`.",
        ErrorCode::Conflict => "Two fields, or two items of a list, that exclude each other.",
        ErrorCode::TooLong => "A text or a list too long to be meant.",
    }
}

/// The codes of notices.
pub(super) fn notices() -> String {
    let rows: Vec<Vec<String>> = NoticeCode::ALL.iter().map(|it| vec![code(it.id()), spans(notice(*it))]).collect();
    table("Codes of notices", &["<code>code</code>", "What happened"], &rows)
}

const fn notice(code: NoticeCode) -> &'static str {
    match code {
        NoticeCode::BelowFloor => "The clinic’s number is below `limit`; `used` holds instead.",
        NoticeCode::AboveCeiling => "The clinic’s number is above `limit`; `used` holds instead.",
    }
}
