//! The words: typed catalogs in English and French, and dates and numbers as people read them.

pub mod forbidden_claims;
pub mod rule_texts;

pub(crate) mod catalog;
pub(crate) mod facts;

pub(crate) mod obstacle;
pub(crate) mod reader_words;

mod en;
mod fr;
pub(crate) mod phrases;

mod card;
mod day;
mod note;
mod sentences;
pub(crate) mod text;

pub(crate) mod dates;
pub(crate) mod numbers;

#[cfg(test)]
mod proofreading;
#[cfg(test)]
mod sentence_tests;

pub use crate::form::Locale;
pub(crate) use catalog::Catalog;
pub(crate) use facts::Facts;
pub(crate) use text::Text;

impl Locale {
    /// The words of this language.
    pub(crate) const fn catalog(self) -> &'static Catalog {
        match self {
            Self::En => &en::CATALOG,
            Self::Fr => &fr::CATALOG,
        }
    }
}
