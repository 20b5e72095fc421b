//! The questions.

mod days;
mod distance;
mod health;
mod last;
mod often;
mod races;
mod spots;
mod tile;
mod tiles;
mod view;
mod week;

pub(crate) use view::FormView;

use crate::ui::html::{Element, el};

/// Every question, in the order of the phone.
pub(crate) fn form(view: &FormView) -> Element {
    let distance_and_races = el("div", "two").child(distance::field(view)).children(races::fields(view));
    el("form", "ask")
        .attr("part", "form")
        .attr("novalidate", "")
        .attr("autocomplete", "off")
        .child(distance_and_races)
        .child(week::week(view))
        .child(tiles::tiles(view))
}
