//! Distances and lists as people read them.

use crate::i18n::Locale;

/// Tenths as a decimal: `42.2` in English, `42,2` in French, `42` where nothing follows.
pub(crate) fn decimal(locale: Locale, tenths: u32) -> String {
    let mut text = (tenths / 10).to_string();
    let rest = tenths % 10;
    if rest != 0 {
        text.push(match locale {
            Locale::En => '.',
            Locale::Fr => ',',
        });
        text.push_str(&rest.to_string());
    }
    text
}

/// `calves, shins and hips`.
pub(crate) fn list(locale: Locale, items: &[&str]) -> String {
    let last = match locale {
        Locale::En => " and ",
        Locale::Fr => " et ",
    };
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., end] => [&first.join(", "), last, end].concat(),
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
