//! One tile: what its questions have been answered with, and the questions themselves.

use crate::i18n::Text;
use crate::ui::html::Element;

/// A tile as it stands, and what is in its panel.
pub(crate) struct Tile {
    pub(crate) class: &'static str,
    pub(crate) value: Text,
    /// The panel with its questions, once it is drawn.
    pub(crate) inside: Option<Element>,
    /// What stands beside the button that closes it.
    pub(crate) end: &'static str,
}

impl Tile {
    /// The class of a tile whose answer is the reader's own, or still the one at first.
    pub(crate) const fn class(is_set: bool) -> &'static str {
        if is_set { "tile chevron set" } else { "tile chevron" }
    }
}
