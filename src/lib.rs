//! Which massage, and on which day, for a runner: the engine, its words, its files and its widget.
//!
//! Rooms import downwards only: `engine` ← `form` ← `i18n` ← `export` ← `ui` ← `embed`.

pub mod embed;
pub mod engine;
pub(crate) mod export;
pub mod form;
pub mod i18n;
pub mod ui;
