//! Texts cut at an ASCII sign, byte by byte: the library's search for any character weighs more.

/// What stands before and after the first such sign.
pub(crate) fn cut(text: &str, sign: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == sign)?;
    Some((&text[..place], &text[place + 1..]))
}

/// What stands between such signs: one piece more than there are signs.
pub(crate) fn pieces(text: &str, sign: u8) -> Pieces<'_> {
    Pieces { rest: Some(text), sign }
}

/// The pieces that are left.
pub(crate) struct Pieces<'a> {
    rest: Option<&'a str>,
    sign: u8,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = &'a str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.take()?;
        let Some((piece, rest)) = cut(rest, self.sign) else { return Some(rest) };
        self.rest = Some(rest);
        Some(piece)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_as_the_library_cuts_it() {
        for text in ["", ",", "a", "a,b", ",a,,é,", "\u{2c2c}"] {
            assert_eq!(cut(text, b','), text.split_once(','), "{text}");
            assert!(pieces(text, b',').eq(text.split(',')), "{text}");
        }
    }
}
