//! A JSON value that knows where it stands, and the readers that narrow it to a type.
//!
//! A reader always returns a value: nothing, zero or the first word for what it refuses. The first refusal stands, and
//! `json` asks for it at the end, so that nobody on the way has to carry an error along.

use std::cell::OnceCell;
use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use crate::engine::domain::training::Metres;
use crate::engine::json::error::{ErrorCode, InputError};
use crate::engine::json::value::Json;
use crate::engine::vocabulary::{EnumSet, Indexed, NameList};
use crate::engine::{civil, digits};

/// The longest name, address or telephone number that is read, in bytes.
const LONGEST_TEXT: usize = 2_000;
/// How much of a wrong word an error repeats, in bytes.
const LONGEST_QUOTE: usize = 40;

/// The first refusal, if there is one.
pub(super) type Refused = OnceCell<InputError>;

/// A value and its place.
pub(super) struct Node<'a> {
    value: &'a Json,
    place: Place<'a>,
    refused: &'a Refused,
}

/// Where a value stands; built as the reader goes, so that only an error allocates.
#[derive(Clone, Copy)]
enum Place<'a> {
    Root(&'static str),
    Field(&'a Node<'a>, &'a str),
    Item(&'a Node<'a>, usize),
}

impl<'a> Node<'a> {
    /// The value that all others are in, by a name that may be empty.
    pub(super) fn root(name: &'static str, value: &'a Json, refused: &'a Refused) -> Self {
        Self { value, place: Place::Root(name), refused }
    }

    fn part(&'a self, place: Place<'a>, value: &'a Json) -> Self {
        Self { value, place, refused: self.refused }
    }

    /// Dotted, with indices, as in `runner.week[6]`.
    pub(super) fn path(&self) -> String {
        let mut path = String::new();
        self.push_path(&mut path);
        path
    }

    fn push_path(&self, path: &mut String) {
        match self.place {
            Place::Root(name) => path.push_str(name),
            Place::Field(parent, key) => {
                parent.push_path(path);
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(quote(key));
            }
            Place::Item(parent, index) => {
                parent.push_path(path);
                path.push('[');
                digits::push(path, index as i64);
                path.push(']');
            }
        }
    }

    /// Says what is wrong with this value, unless something was refused before.
    pub(super) fn refuse(&self, code: ErrorCode, problem: &[&str]) {
        self.refused.get_or_init(|| InputError { field: self.path(), code, problem: problem.concat() });
    }

    fn wrong_type<T: Default>(&self, expected: &str) -> T {
        self.refuse_type(expected);
        T::default()
    }

    fn refuse_type(&self, expected: &str) {
        self.refuse(ErrorCode::WrongType, &[expected, " is needed, got ", self.value.type_name()]);
    }

    fn refuse_number(&self, code: ErrorCode, wanted: &[&str], got: i64) {
        self.refuse(code, &[&wanted.concat(), ", got ", &digits::whole(got)]);
    }

    /// The value as an object of known fields.
    pub(super) fn object(&'a self, known: NameList) -> Object<'a> {
        let fields: &[_] = match self.value {
            Json::Object(fields) => fields,
            _ => self.wrong_type("an object"),
        };
        if let Some((key, value)) = fields.iter().find(|(key, _)| known.position(key).is_none()) {
            self.part(Place::Field(self, key), value)
                .refuse(ErrorCode::UnknownField, &["not a field here; known are ", known.0]);
        }
        Object { node: self, fields }
    }

    /// How many items of a list are read: at most `most`.
    pub(super) fn items(&self, most: usize) -> usize {
        let count = self.list().len();
        if count > most {
            let most = digits::whole(most as i64);
            self.refuse_number(ErrorCode::TooLong, &["at most ", &most, " items are read"], count as i64);
        }
        count.min(most)
    }

    /// How many items of a list of exactly `wanted` are read, called `items` in the error.
    pub(super) fn exactly(&self, wanted: usize, items: &str) -> usize {
        let count = self.list().len();
        if count != wanted {
            let wanted = digits::whole(wanted as i64);
            self.refuse_number(ErrorCode::WrongLength, &[&wanted, " ", items, " are needed"], count as i64);
        }
        count.min(wanted)
    }

    /// An item of a list.
    pub(super) fn item(&'a self, index: usize) -> Node<'a> {
        self.part(Place::Item(self, index), self.list().get(index).unwrap_or(&Json::Null))
    }

    fn list(&self) -> &'a [Json] {
        match self.value {
            Json::List(items) => items,
            _ => self.wrong_type("a list"),
        }
    }

    /// Dates of a list of at most `most`.
    pub(super) fn dates(&self, most: usize) -> Vec<NaiveDate> {
        (0..self.items(most)).map(|index| self.item(index).date()).collect()
    }

    pub(super) fn text(&self) -> &'a str {
        match self.value {
            Json::Text(text) if text.len() > LONGEST_TEXT => {
                let most = digits::whole(LONGEST_TEXT as i64);
                self.refuse(ErrorCode::TooLong, &["at most ", &most, " bytes are read"]);
                ""
            }
            Json::Text(text) => text,
            _ => self.wrong_type("a string"),
        }
    }

    pub(super) fn boolean(&self) -> bool {
        match self.value {
            Json::Boolean(truth) => *truth,
            _ => self.wrong_type("true or false"),
        }
    }

    /// A whole number, whatever its size; 42.0 is one.
    pub(super) fn whole(&self) -> i64 {
        match self.value {
            Json::Number(number) if *number == number.trunc() => *number as i64,
            _ => self.wrong_type("a whole number"),
        }
    }

    /// A whole number within bounds.
    pub(super) fn within(&self, least: u16, most: u16) -> u16 {
        let whole = self.whole();
        if whole < least.into() || whole > most.into() {
            let [least, most] = [least, most].map(|bound| digits::whole(bound.into()));
            self.refuse_number(ErrorCode::OutOfRange, &[&least, " to ", &most, " is needed"], whole);
        }
        whole as u16
    }

    /// A length within bounds, given in kilometres.
    pub(super) fn kilometres(&self, bounds: RangeInclusive<Metres>) -> Metres {
        let metres = match self.value {
            Json::Number(km) => km * 1000.0,
            _ => self.wrong_type("a number of kilometres"),
        };
        if metres < f64::from(bounds.start().0) {
            self.refuse(ErrorCode::OutOfRange, &["a longer distance is needed"]);
        }
        if metres > f64::from(bounds.end().0) {
            let most = digits::whole((bounds.end().0 / 1000).into());
            self.refuse(ErrorCode::OutOfRange, &["at most ", &most, " km is needed"]);
        }
        Metres((metres + 0.5) as u32)
    }

    pub(super) fn date(&self) -> NaiveDate {
        let text = self.text();
        let date = civil::parse_iso(text);
        match date {
            Some(date) if (1900..2200).contains(&date.year()) => {}
            Some(_) => self.refuse(ErrorCode::OutOfRange, &["a date from 1900 to 2199 is needed"]),
            None => {
                self.refuse(ErrorCode::NotADate, &["a day of the calendar as YYYY-MM-DD is needed, got ", quote(text)]);
            }
        }
        date.unwrap_or_default()
    }

    /// The words of a list of at most `most`, as a set: a word that comes twice counts once.
    pub(super) fn set_of<T: Indexed>(&self, known: NameList, most: usize) -> EnumSet<T> {
        EnumSet::from_bits((0..self.items(most)).fold(0, |bits, index| bits | 1 << self.item(index).word(known)))
    }

    /// The place of a word in a closed list.
    pub(super) fn word(&self, known: NameList) -> usize {
        let text = self.text();
        let place = known.position(text);
        if place.is_none() {
            self.refuse(ErrorCode::UnknownValue, &[quote(text), " is not one of ", known.0]);
        }
        place.unwrap_or(0)
    }
}

fn quote(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST_QUOTE)]
}

/// An object whose field names are all known.
pub(super) struct Object<'a> {
    node: &'a Node<'a>,
    fields: &'a [(String, Json)],
}

impl<'a> Object<'a> {
    /// A field that has to be there.
    pub(super) fn required(&self, key: &'static str) -> Node<'a> {
        self.present(key).unwrap_or_else(|| {
            let missing = self.field(key, &Json::Null);
            missing.refuse(ErrorCode::MissingField, &["this field is needed"]);
            missing
        })
    }

    /// A field that may be missing.
    pub(super) fn present(&self, key: &'static str) -> Option<Node<'a>> {
        let (_, value) = self.fields.iter().find(|(name, _)| name == key)?;
        Some(self.field(key, value))
    }

    /// A field that may be missing or null.
    pub(super) fn given(&self, key: &'static str) -> Option<Node<'a>> {
        self.present(key).filter(|node| !matches!(node.value, Json::Null))
    }

    /// A text that may be missing or null.
    pub(super) fn optional_text(&self, key: &'static str) -> Option<String> {
        self.given(key).map(|node| node.text().to_owned())
    }

    fn field(&self, key: &'static str, value: &'a Json) -> Node<'a> {
        self.node.part(Place::Field(self.node, key), value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_refusal_stands_and_what_is_read_after_it_is_harmless() {
        let (text, list) = (Json::Text("x".repeat(3_000)), Json::List(vec![Json::Null, Json::Number(0.5)]));
        let refused = Refused::new();
        let [node, other] = [&list, &text].map(|value| Node::root("list", value, &refused));
        let numbers: Vec<u16> = (0..node.items(5)).map(|index| node.item(index).within(1, 2)).collect();
        assert_eq!((numbers, other.text(), other.word(NameList("a, b"))), (vec![0, 0], "", 0));
        assert_eq!((node.exactly(9, "days"), other.items(1)), (2, 0));
        assert_eq!(other.object(NameList("day")).required("day").date(), NaiveDate::default());
        let error = refused.into_inner().expect("a refusal");
        assert_eq!((error.field.as_str(), error.code), ("list[0]", ErrorCode::WrongType));
        assert_eq!(error.problem, "a whole number is needed, got null");
    }

    #[test]
    fn no_list_is_read_beyond_its_limit() {
        let list = Json::List((0..1_000).map(|_| Json::Null).collect());
        let refused = Refused::new();
        let node = Node::root("", &list, &refused);
        assert_eq!((node.items(7), node.exactly(5, "days")), (7, 5));
    }

    #[test]
    fn a_quote_ends_between_two_characters() {
        assert_eq!(quote(&"é".repeat(41)), "é".repeat(20));
        assert_eq!(quote(&format!("a{}", "é".repeat(41))), format!("a{}", "é".repeat(19)));
        assert_eq!(quote("mardi"), "mardi");
    }
}
