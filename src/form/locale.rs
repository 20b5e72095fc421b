//! The languages of the widget.

use crate::engine::pieces::pieces;

/// A language, in Canadian usage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locale {
    /// English.
    En,
    /// French, as written in Quebec.
    Fr,
}

impl Locale {
    /// Both, in the order of the language switch.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// The value for `lang` attributes and `{lang}` in links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// The language that the switch leads to.
    pub(crate) const fn other(self) -> Self {
        match self {
            Self::En => Self::Fr,
            Self::Fr => Self::En,
        }
    }

    /// Its own name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
        }
    }

    /// What parts the whole from its tenths.
    pub(crate) const fn decimal_mark(self) -> char {
        match self {
            Self::En => '.',
            Self::Fr => ',',
        }
    }

    /// The language of a tag such as `fr`, `fr-CA`, `en_US`; `None` for all others, and for no tag at all.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = pieces(tag, b'-').next().and_then(|tag| pieces(tag, b'_').next()).unwrap_or_default();
        Self::ALL.into_iter().find(|locale| locale.id().eq_ignore_ascii_case(primary))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_known_by_its_primary_language() {
        assert_eq!(Locale::from_tag("fr-CA"), Some(Locale::Fr));
        assert_eq!(Locale::from_tag("EN_us"), Some(Locale::En));
        assert_eq!(["C", "", "french", "de"].map(Locale::from_tag), [None; 4]);
    }
}
