//! The words: typed catalogs in English and French, and dates and numbers as people read them.

pub mod locale;
pub mod register;

pub(crate) mod catalog;
pub(crate) mod facts;

pub(crate) mod because;
pub(crate) mod terms;

mod en;
mod fr;
mod spoken;

mod sentences;
pub(crate) mod text;

pub(crate) mod dates;
pub(crate) mod numbers;

#[cfg(test)]
mod proofreading;

pub(crate) use catalog::Catalog;
pub(crate) use facts::Facts;
pub use locale::Locale;
pub(crate) use text::Text;
