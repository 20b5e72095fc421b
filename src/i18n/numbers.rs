//! Distances and lists as people read them.

use crate::i18n::{Locale, Text};

/// Tenths as a decimal: `42.2` in English, `42,2` in French, `42` where nothing follows.
pub(crate) fn decimal(locale: Locale, tenths: u32) -> Text {
    let text = Text::from((tenths / 10) as i32);
    match tenths % 10 {
        0 => text,
        rest => text.and(locale.catalog().language.decimal_mark).and(rest as i32),
    }
}

/// `calves, shins and hips`.
pub(crate) fn list(locale: Locale, items: &[&str]) -> Text {
    let mut text = Text::from("");
    for (place, item) in items.iter().enumerate() {
        let is_last = place + 1 == items.len();
        let before = if is_last { locale.catalog().language.and } else { ", " };
        text = text.and(if place > 0 { before } else { "" }).and(*item);
    }
    text
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

    #[test]
    fn a_list_ends_with_and() {
        assert_eq!(list(Locale::En, &["calves"]), "calves");
        assert_eq!(list(Locale::Fr, &["mollets", "tibias", "hanches"]), "mollets, tibias et hanches");
    }
}
