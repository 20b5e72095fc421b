//! Words on their way to the page.

use crate::engine::pieces::{cut, pieces};
use std::fmt;
use std::ops::Deref;

use crate::engine::digits;

/// A text that is being put together.
///
/// It is one word wide, where a `String` is three: the widget hands some two hundred of them on, and pays for each word.
#[derive(Clone)]
pub(crate) struct Text(Box<Letters>);

#[derive(Clone)]
struct Letters(String);

impl Text {
    /// With this at its end.
    #[inline(always)]
    pub(crate) fn push(self, more: impl AppendTo) -> Self {
        more.append_to(self)
    }

    /// With this at its end, and `gap` before it where something stands there already.
    #[inline(never)]
    pub(crate) fn join(self, gap: &str, more: &str) -> Self {
        let gap = if self.is_empty() { "" } else { gap };
        self.push(gap).push(more)
    }

    /// With this in each of its gaps `{0}`, `{1}` … of that number.
    #[inline(always)]
    pub(crate) fn fill(self, number: u8, value: impl Into<Self>) -> Self {
        self.filled(number, value.into())
    }

    #[inline(never)]
    fn filled(self, number: u8, value: Self) -> Self {
        let mut parts = pieces(&self, b'{');
        let mut text = Self::from(parts.next().unwrap_or_default());
        for part in parts {
            text = match cut(part, b'}') {
                Some((gap, rest)) if gap.as_bytes() == [b'0' + number] => text.push(&*value).push(rest),
                _ => text.push("{").push(part),
            };
        }
        text
    }

    /// With a capital at its beginning, where that is a plain letter.
    pub(crate) fn capitalized(mut self) -> Self {
        if let Some(first) = self.0.0.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        self
    }

    /// With a small letter at its beginning, unless it begins with a name or an abbreviation.
    pub(crate) fn uncapitalized(mut self) -> Self {
        const NAMES: [&str; 2] = ["Achilles", "Swedish massage"];
        let is_word = !NAMES.contains(&&*self) && !self.as_bytes().get(1).is_some_and(u8::is_ascii_uppercase);
        if let Some(first) = self.0.0.get_mut(..1).filter(|_| is_word) {
            first.make_ascii_lowercase();
        }
        self
    }

    /// The letters.
    pub(crate) fn into_string(self) -> String {
        self.0.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0.0
    }
}

impl From<String> for Text {
    #[inline(never)]
    fn from(letters: String) -> Self {
        Self(Box::new(Letters(letters)))
    }
}

impl From<&str> for Text {
    #[inline(never)]
    fn from(letters: &str) -> Self {
        Self::from(letters.to_owned())
    }
}

impl From<i32> for Text {
    #[inline(never)]
    fn from(number: i32) -> Self {
        Self::from(digits::whole(number.into()))
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        fmt::Debug::fmt(&**self, out)
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, letters: &&str) -> bool {
        **self == **letters
    }
}

/// What can stand in a text.
pub(crate) trait AppendTo {
    /// Appends it.
    fn append_to(self, text: Text) -> Text;
}

impl AppendTo for &str {
    #[inline(never)]
    fn append_to(self, mut text: Text) -> Text {
        text.0.0.push_str(self);
        text
    }
}

impl AppendTo for Text {
    #[inline(never)]
    fn append_to(self, text: Text) -> Text {
        text.push(&*self)
    }
}

impl AppendTo for i32 {
    #[inline(never)]
    fn append_to(self, text: Text) -> Text {
        text.push(Text::from(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_gap_takes_its_value() {
        let text = Text::from("{1}, then {0}, then {1}.").fill(0, "a").fill(1, 12);
        assert_eq!(text, "12, then a, then 12.");
        assert_eq!(Text::from("no gap").fill(0, "a"), "no gap");
        assert_eq!(Text::from("{0}").fill(1, "a"), "{0}");
    }

    #[test]
    fn the_first_letter_is_large_or_small_and_an_abbreviation_stays() {
        assert_eq!(Text::from("the day").capitalized(), "The day");
        assert_eq!(Text::from("").capitalized(), "");
        assert_eq!(Text::from("Lower back").uncapitalized(), "lower back");
        assert_eq!(Text::from("IT band").uncapitalized(), "IT band");
        assert_eq!(Text::from("Swedish massage").uncapitalized(), "Swedish massage");
        assert_eq!(Text::from("Tendon d’Achille").uncapitalized(), "tendon d’Achille");
        assert_eq!(Text::from("10 km").uncapitalized(), "10 km");
    }

    #[test]
    fn pieces_follow_each_other() {
        assert_eq!(Text::from("week ").push(3).push(Text::from(" of ")).push("4"), "week 3 of 4");
    }
}
