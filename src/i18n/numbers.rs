//! Distances as people read them.

use crate::i18n::{Locale, Text};

/// Tenths as a decimal: `42.2` in English, `42,2` in French, `42` where nothing follows.
pub(crate) fn decimal(locale: Locale, tenths: u32) -> Text {
    let text = Text::from((tenths / 10) as i32);
    match tenths % 10 {
        0 => text,
        rest => text.and(locale.catalog().language.decimal_mark).and(rest as i32),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_has_its_language_s_mark() {
        assert_eq!(decimal(Locale::En, 422), "42.2");
        assert_eq!(decimal(Locale::Fr, 422), "42,2");
        assert_eq!(decimal(Locale::Fr, 300), "30");
    }
}
