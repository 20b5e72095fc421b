//! A JSON value that knows where it stands, and the readers that narrow it to a type.

use std::fmt;
use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use crate::engine::civil;
use crate::engine::door::error::{ErrorCode, InputError};
use crate::engine::door::json::Json;
use crate::engine::training::Metres;

/// The longest name, address or telephone number that is read, in bytes.
const LONGEST_TEXT: usize = 2_000;
/// How much of a wrong word an error repeats, in characters.
const LONGEST_QUOTE: usize = 40;

/// Where a value stands in the text; built as the reader goes, so that only an error allocates.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Key(Self::Root, key) => out.write_str(&quote(key)),
            Self::Key(parent, key) => write!(out, "{parent}.{}", quote(key)),
            Self::Index(parent, index) => write!(out, "{parent}[{index}]"),
        }
    }
}

fn quote(text: &str) -> String {
    text.chars().take(LONGEST_QUOTE).collect()
}

/// A value and its path.
pub(super) struct Node<'a> {
    value: &'a Json,
    path: Path<'a>,
}

pub(super) type Read<T> = Result<T, InputError>;

impl<'a> Node<'a> {
    pub(super) fn new(value: &'a Json, path: Path<'a>) -> Self {
        Self { value, path }
    }

    pub(super) fn path(&self) -> &Path<'a> {
        &self.path
    }

    /// An error at this value.
    pub(super) fn refuse<T>(&self, code: ErrorCode, problem: &str) -> Read<T> {
        Err(InputError::new(&self.path, code, problem))
    }

    fn wrong_type<T>(&self, expected: &str) -> Read<T> {
        self.refuse(ErrorCode::WrongType, &[expected, " is needed, got ", self.value.type_name()].concat())
    }

    /// The value as an object of known fields.
    pub(super) fn object<'b>(&'b self, known: &[&str]) -> Read<Object<'b>> {
        let Json::Object(fields) = self.value else { return self.wrong_type("an object") };
        match fields.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            None => Ok(Object { fields, path: &self.path }),
            Some((key, _)) => {
                let problem = ["not a field here; known are ", &known.join(", ")].concat();
                Err(InputError::new(&Path::Key(&self.path, key), ErrorCode::UnknownField, &problem))
            }
        }
    }

    /// The items of a list of at most `most`.
    pub(super) fn items(&self, most: usize) -> Read<Vec<Node<'_>>> {
        let Json::List(items) = self.value else { return self.wrong_type("a list") };
        if items.len() > most {
            return self.refuse(ErrorCode::TooLong, &format!("at most {most} items are read, got {}", items.len()));
        }
        let node = |(index, item)| Node::new(item, Path::Index(&self.path, index));
        Ok(items.iter().enumerate().map(node).collect())
    }

    /// The items of a list of exactly `count`, called `items` in the error.
    pub(super) fn exactly(&self, count: usize, items: &str) -> Read<Vec<Node<'_>>> {
        match self.value {
            Json::List(list) if list.len() != count => {
                self.refuse(ErrorCode::WrongLength, &format!("{count} {items} are needed, got {}", list.len()))
            }
            _ => self.items(count),
        }
    }

    pub(super) fn text(&self) -> Read<&'a str> {
        match self.value {
            Json::Text(text) if text.len() <= LONGEST_TEXT => Ok(text),
            Json::Text(_) => self.refuse(ErrorCode::TooLong, &format!("at most {LONGEST_TEXT} bytes are read")),
            _ => self.wrong_type("a string"),
        }
    }

    pub(super) fn boolean(&self) -> Read<bool> {
        match self.value {
            Json::Boolean(truth) => Ok(*truth),
            _ => self.wrong_type("true or false"),
        }
    }

    /// A whole number, whatever its size; 42.0 is one.
    pub(super) fn whole(&self) -> Read<i64> {
        match self.value {
            Json::Number(number) if *number == number.trunc() => Ok(*number as i64),
            _ => self.wrong_type("a whole number"),
        }
    }

    /// A whole number within bounds.
    pub(super) fn within(&self, bounds: RangeInclusive<u16>) -> Read<u16> {
        let whole = self.whole()?;
        match u16::try_from(whole) {
            Ok(number) if bounds.contains(&number) => Ok(number),
            _ => {
                let problem = format!("{} to {} is needed, got {whole}", bounds.start(), bounds.end());
                self.refuse(ErrorCode::OutOfRange, &problem)
            }
        }
    }

    /// A length within bounds, given in kilometres.
    pub(super) fn kilometres(&self, bounds: RangeInclusive<Metres>) -> Read<Metres> {
        let Json::Number(km) = self.value else { return self.wrong_type("a number of kilometres") };
        if *km * 1000.0 < f64::from(bounds.start().0) {
            return self.refuse(ErrorCode::OutOfRange, "a longer distance is needed");
        }
        if *km * 1000.0 > f64::from(bounds.end().0) {
            let problem = format!("at most {} km is needed", bounds.end().0 / 1000);
            return self.refuse(ErrorCode::OutOfRange, &problem);
        }
        Ok(Metres((km * 1000.0 + 0.5) as u32))
    }

    pub(super) fn date(&self) -> Read<NaiveDate> {
        let text = self.text()?;
        match civil::parse_iso(text) {
            Some(date) if (1900..2200).contains(&date.year()) => Ok(date),
            Some(_) => self.refuse(ErrorCode::OutOfRange, "a date from 1900 to 2199 is needed"),
            None => {
                let problem = ["a day of the calendar as YYYY-MM-DD is needed, got ", &quote(text)].concat();
                self.refuse(ErrorCode::NotADate, &problem)
            }
        }
    }

    /// The place of a word in a closed list.
    pub(super) fn word(&self, known: &[&str]) -> Read<usize> {
        let text = self.text()?;
        match known.iter().position(|word| *word == text) {
            Some(place) => Ok(place),
            None => {
                let problem = [&quote(text), " is not one of ", &known.join(", ")].concat();
                self.refuse(ErrorCode::UnknownValue, &problem)
            }
        }
    }
}

/// An object whose field names are all known.
pub(super) struct Object<'a> {
    fields: &'a [(String, Json)],
    path: &'a Path<'a>,
}

impl<'a> Object<'a> {
    /// A field that has to be there.
    pub(super) fn required(&self, key: &'static str) -> Read<Node<'a>> {
        match self.present(key) {
            Some(node) => Ok(node),
            None => Err(InputError::new(&Path::Key(self.path, key), ErrorCode::MissingField, "this field is needed")),
        }
    }

    /// A field that may be missing.
    pub(super) fn present(&self, key: &'static str) -> Option<Node<'a>> {
        let (_, value) = self.fields.iter().find(|(name, _)| name == key)?;
        Some(Node::new(value, Path::Key(self.path, key)))
    }

    /// A field that may be missing or null.
    pub(super) fn given(&self, key: &'static str) -> Option<Node<'a>> {
        self.present(key).filter(|node| !matches!(node.value, Json::Null))
    }

    /// A text that may be missing or null.
    pub(super) fn optional_text(&self, key: &'static str) -> Read<Option<String>> {
        match self.given(key) {
            Some(node) => Ok(Some(node.text()?.to_owned())),
            None => Ok(None),
        }
    }
}
