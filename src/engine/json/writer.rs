//! Writes answers as JSON, byte for byte as serde_json does, in much less code: into a string nothing can go wrong.

use std::fmt;

use serde::ser::{self, Impossible, Serialize, SerializeSeq, SerializeStruct, Serializer};

use crate::engine::digits;

/// A value as JSON.
pub(crate) fn json_of(value: &impl Serialize) -> String {
    let mut writer = Writer { text: String::new() };
    let Ok(()) = value.serialize(&mut writer);
    writer.text
}

struct Writer {
    text: String,
}

/// The error of a writer that has none: no value of it exists, so neither does code that would look at one.
#[derive(Debug)]
enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: fmt::Display>(problem: T) -> Self {
        unreachable!("a value refuses to be written: {problem}")
    }
}

type Written<T = ()> = Result<T, Never>;

impl Writer {
    /// The name of a field; it never needs an escape.
    fn name(&mut self, name: &'static str) {
        self.next();
        self.text.push('"');
        self.text.push_str(name);
        self.text.push_str("\":");
    }

    /// A comma, unless the list or object has only just begun.
    fn next(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'[' | b'{')) {
            self.text.push(',');
        }
    }

    fn push_text(&mut self, text: &str) {
        self.text.push('"');
        text.chars().for_each(|letter| self.push_letter(letter));
        self.text.push('"');
    }

    fn push_letter(&mut self, letter: char) {
        let short = match letter {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\u{8}' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\u{c}' => "\\f",
            '\r' => "\\r",
            '\0'..'\u{10}' => "\\u000",
            '\u{10}'..' ' => "\\u001",
            _ => return self.text.push(letter),
        };
        self.text.push_str(short);
        if short.len() > 2 {
            self.text.extend(char::from_digit(letter as u32 % 16, 16));
        }
    }
}

/// Refuses the kinds of values that no answer has; the first test of a type that has one says so.
macro_rules! none_has {
    ($($method:ident($($kind:ty),*) -> $written:ty;)*) => {
        $(fn $method(self, $(_: $kind),*) -> Written<$written> {
            unreachable!(stringify!($method))
        })*
    };
}

impl Serializer for &mut Writer {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Self;
    type SerializeStruct = Self;
    type SerializeTuple = Impossible<(), Never>;
    type SerializeTupleStruct = Impossible<(), Never>;
    type SerializeTupleVariant = Impossible<(), Never>;
    type SerializeMap = Impossible<(), Never>;
    type SerializeStructVariant = Impossible<(), Never>;

    fn serialize_u8(self, number: u8) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_i64(self, number: i64) -> Written {
        digits::push(&mut self.text, number);
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Written {
        self.push_text(text);
        Ok(())
    }

    fn serialize_none(self) -> Written {
        self.text.push_str("null");
        Ok(())
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Written<Self> {
        self.text.push('[');
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Written<Self> {
        self.text.push('{');
        Ok(self)
    }

    none_has! {
        serialize_bool(bool) -> ();
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_u32(u32) -> ();
        serialize_u64(u64) -> ();
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_unit_variant(&'static str, u32, &'static str) -> ();
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Written {
        unreachable!("serialize_newtype_variant")
    }
}

impl SerializeSeq for &mut Writer {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Written {
        self.next();
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.text.push(']');
        Ok(())
    }
}

impl SerializeStruct for &mut Writer {
    type Ok = ();
    type Error = Never;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, name: &'static str, value: &T) -> Written {
        self.name(name);
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.text.push('}');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::json::{answer, request};

    #[test]
    fn answers_to_the_worked_cases_are_the_bytes_of_serde_json() {
        for case in include_str!("../../../tests/cases.jsonl").lines() {
            let case: serde_json::Value = serde_json::from_str(case).expect("JSON");
            let text = case["request"].to_string();
            let plan = crate::engine::plan(&request(&text).expect("a request"));
            assert_eq!(answer(&text), serde_json::to_string(&plan).expect("JSON"), "{}", case["id"]);
        }
    }

    #[test]
    fn every_character_is_written_as_serde_json_writes_it() {
        let strange: String = ('\0'..='\u{ff}').chain(['’', '\u{2028}', '漢', '😀', '\u{10ffff}']).collect();
        assert_eq!(json_of(&strange.as_str()), serde_json::to_string(&strange).expect("JSON"));
    }

    #[test]
    fn what_is_empty_has_no_comma() {
        assert_eq!(json_of(&[Some(Vec::new()), None, Some(vec![0_u8, 255])].as_slice()), "[[],null,[0,255]]");
    }
}
