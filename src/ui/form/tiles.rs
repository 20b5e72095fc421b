//! The tiles, which say what has been answered, and the panels that open under them.

use crate::i18n::phrases::phrase;
use crate::ui::action::{Action, Panel};
use crate::ui::controls::act;
use crate::ui::form::tile::Tile;
use crate::ui::form::view::FormView;
use crate::ui::form::{days, health, last, often, spots};
use crate::ui::html::{Element, el, span};

/// Every tile, each with its panel next to it; the grid lays that under the tile's row.
pub(crate) fn tiles(view: &FormView) -> Element {
    let mut tiles = el("div", "tiles");
    for panel in Panel::ALL {
        let tile = match panel {
            Panel::Spots => spots::tile(view),
            Panel::Days => days::tile(view),
            Panel::Last => last::tile(view),
            Panel::Often => often::tile(view),
            Panel::Health => health::tile(view),
        };
        tiles = draw(view, panel, tile, tiles);
    }
    tiles
}

fn draw(view: &FormView, panel: Panel, tile: Tile, tiles: Element) -> Element {
    let name = phrase(view.words.reader.questions.tiles, panel as usize);
    let is_open = view.open == Some(panel);
    let button = el("button", tile.class)
        .attr("type", "button")
        .attr("data-do", panel.id())
        .attr("aria-expanded", is_open)
        .attr("aria-controls", panel.id())
        .child(span("name", name))
        .child(el("span", "value").child(tile.value));
    let done = || act("button mid", Action::Done, view.words.reader.panels.done);
    let end = || el("div", "end").child(span("small muted", tile.end)).child(done());
    let inside = tile.inside.map(|inside| inside.child(end()));
    let panel = inside
        .unwrap_or_else(|| el("div", "panel"))
        .attr("id", panel.id())
        .attr("role", "group")
        .attr("aria-label", name)
        .flag("hidden", !is_open);
    tiles.child(button).child(panel)
}
