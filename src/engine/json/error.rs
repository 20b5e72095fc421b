//! What is wrong with a text that cannot be read as a request or a clinic.

use serde::Serialize;

use crate::engine::vocabulary::named_enum;

/// A field that cannot be used, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InputError {
    /// Dotted path with indices, as in `runner.week[6]`; empty where the text is no JSON.
    pub field: String,
    /// The stable name of the problem.
    pub code: ErrorCode,
    /// The problem, in English for developers.
    pub problem: String,
}

named_enum! {
    /// The problems that a field can have.
    ErrorCode {
        /// The text is not JSON.
        InvalidJson = "invalid_json",
        /// A name that the contract does not know.
        UnknownField = "unknown_field",
        /// A required field is not there.
        MissingField = "missing_field",
        /// A value of another JSON type.
        WrongType = "wrong_type",
        /// A list of another length.
        WrongLength = "wrong_length",
        /// A word that is not in the list.
        UnknownValue = "unknown_value",
        /// Not a day of the calendar, as `YYYY-MM-DD`.
        NotADate = "not_a_date",
        /// A number or date outside its bounds.
        OutOfRange = "out_of_range",
        /// A massage already had, dated after today.
        AfterToday = "after_today",
        /// Two fields or items that exclude each other.
        Conflict = "conflict",
        /// Text or list too long to be meant.
        TooLong = "too_long",
    }
}
