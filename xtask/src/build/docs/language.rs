//! The two languages of the pages.

use recovery_calculator::i18n::Locale;

/// A language that a page is in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Language {
    En,
    Fr,
}

impl Language {
    /// The value of `lang`.
    pub(super) fn id(self) -> &'static str {
        self.locale().id()
    }

    /// The same for the catalogs.
    pub(super) fn locale(self) -> Locale {
        self.choose(Locale::En, Locale::Fr)
    }

    /// What fits this language.
    pub(super) fn choose<T>(self, en: T, fr: T) -> T {
        match self {
            Self::En => en,
            Self::Fr => fr,
        }
    }

    /// The other one.
    pub(super) fn other(self) -> Self {
        self.choose(Self::Fr, Self::En)
    }

    /// Its own name.
    pub(super) fn name(self) -> &'static str {
        self.choose("English", "Français")
    }

    /// A text as it is printed: French keeps its marks on the line of the word that they belong to.
    pub(super) fn typeset(self, text: &str) -> String {
        let marks = [
            (" :", "\u{a0}:"),
            (" ;", "\u{202f};"),
            (" ?", "\u{202f}?"),
            (" !", "\u{202f}!"),
            ("« ", "«\u{a0}"),
            (" »", "\u{a0}»"),
        ];
        let text = text.replace('\'', "’");
        match self {
            Self::En => text,
            Self::Fr => marks.iter().fold(text, |text, (typed, printed)| text.replace(typed, printed)),
        }
    }

    /// What stands before a colon.
    pub(super) fn colon(self) -> &'static str {
        self.choose(": ", "\u{a0}: ")
    }
}
