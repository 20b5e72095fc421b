//! Distances as people read them.

use crate::i18n::text::Text;

/// Tenths as a decimal with that mark: `42.2` in English, `42,2` in French, `42` where nothing follows.
pub(crate) fn decimal(mark: &str, tenths: u32) -> Text {
    let text = Text::from((tenths / 10) as i32);
    match tenths % 10 {
        0 => text,
        rest => text.push(mark).push(rest as i32),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_has_its_languages_mark() {
        assert_eq!(decimal(".", 422), "42.2");
        assert_eq!(decimal(",", 422), "42,2");
        assert_eq!(decimal(",", 300), "30");
    }
}
