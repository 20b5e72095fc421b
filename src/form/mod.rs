//! The form without its look: what the reader types and picks, until it is a runner that the engine can plan for.
//!
//! No words and no nodes here: `i18n` has the words, `ui` the controls.

pub mod locale;
pub mod settings;

pub(crate) mod distance;
pub(crate) mod draft;
pub(crate) mod edit;
pub mod fields;
pub(crate) mod intake;
pub mod presets;
pub(crate) mod races;
pub(crate) mod share;

mod availability;
mod changes;

pub(crate) use distance::read_distance;
pub(crate) use draft::{Draft, Origin};
pub(crate) use edit::Edit;
pub(crate) use fields::read_week;
pub(crate) use intake::FieldErrors;
pub use locale::Locale;
pub use settings::{DistanceUnit, Prefill, Settings};
