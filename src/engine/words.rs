//! Closed lists of words, each held as one text: a table of texts would weigh more than its words.

/// Words in a fixed order, as in `rest, easy, long`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(pub(crate) &'static str);

impl Words {
    /// Each word, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split(' ').map(|word| word.trim_end_matches(','))
    }

    /// The word at a place.
    #[inline(never)]
    pub(crate) fn at(self, place: usize) -> &'static str {
        self.iter().nth(place).unwrap_or_default()
    }

    /// The place of a word.
    #[inline(never)]
    pub(crate) fn place(self, word: &str) -> Option<usize> {
        self.iter().position(|known| known == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_place_and_places_by_word() {
        let words = Words("rest, easy, long");
        assert_eq!(words.iter().collect::<Vec<_>>(), ["rest", "easy", "long"]);
        assert_eq!([0, 2, 3].map(|place| words.at(place)), ["rest", "long", ""]);
        assert_eq!(["easy", "eas", "easy,", ""].map(|word| words.place(word)), [Some(1), None, None, None]);
    }
}
