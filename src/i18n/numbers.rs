//! Distances and lists as people read them.

use crate::i18n::Locale;

/// A whole number. All numbers that are shown go through here: each type of integers has a writer of its own otherwise.
pub(crate) fn whole(number: i32) -> String {
    number.to_string()
}

/// Tenths as a decimal: `42.2` in English, `42,2` in French, `42` where nothing follows.
pub(crate) fn decimal(locale: Locale, tenths: u32) -> String {
    let mut text = whole((tenths / 10) as i32);
    let rest = tenths % 10;
    if rest != 0 {
        text.push_str(locale.catalog().language.decimal_mark);
        text.push_str(&whole(rest as i32));
    }
    text
}

/// `calves, shins and hips`.
pub(crate) fn list(locale: Locale, items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., end] => [&first.join(", "), locale.catalog().language.and, end].concat(),
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

    #[test]
    fn a_list_ends_with_and() {
        assert_eq!(list(Locale::En, &["calves"]), "calves");
        assert_eq!(list(Locale::Fr, &["mollets", "tibias", "hanches"]), "mollets, tibias et hanches");
    }
}
