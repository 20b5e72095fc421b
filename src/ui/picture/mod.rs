//! The calendar picture: the weeks around the suggestion day by day, and the season they lie in.
//!
//! Training stands on a line, and below it hangs how deep a massage may go. Nothing is told by colour alone: signs differ
//! in shape, depths in length, visits in outline. Each day can be touched, and reached with the arrow keys.

pub(crate) mod glyph;
pub(crate) mod span;

mod season;
mod story;
mod weeks;

use crate::engine::domain::training::Session;
use crate::i18n::Text;
use crate::ui::markup::{Element, el};
use crate::ui::outcome::OutcomeView;

/// Units across the picture; a phone of 320 px shows them nearly one to one.
const WIDTH: i32 = 322;
/// Units between the weeks and the season.
const GAP: i32 = 16;

/// The picture with its legend.
pub(crate) fn picture(view: &OutcomeView) -> Element {
    let span = view.span;
    let season_top = weeks::height(span) + GAP;
    let box_of_units = Text::from("0 0 322 ").push(season_top + season::HEIGHT);
    let drawing = el("svg", "calendar")
        .set("part", "calendar")
        .set("role", "group")
        .set("aria-label", view.words.picture.name)
        .set("viewBox", box_of_units)
        .with(weeks::weeks(view, span))
        .with(season::season(view, span, season_top));
    el("figure", "picture").with(drawing).with(story::told(view)).with(el("figcaption", "").with(legend(view)))
}

fn legend(view: &OutcomeView) -> Element {
    let words = &view.words.picture;
    let pill = |class| rectangle(class, [1, 1, 26, 16], 8);
    let drops = [1, 2, 3].map(|depth| rectangle("room", [depth * 9 - 8, 0, 8, depth * 6], 2));
    let signs = [
        (view.next_mark(), pill("pill next")),
        (words.visit, pill("pill later")),
        (words.other_day, pill("pill other")),
        (words.ruled_out, at("", -9, -37).with(weeks::cross())),
        (words.depths, el("g", "").with_each(drops)),
        (
            words.training,
            at("", 0, 0).with(rectangle("easy", [0, 12, 13, 6], 0)).with(rectangle("hard", [16, 2, 8, 16], 0)),
        ),
        (words.season, season::sign()),
    ];
    let entry = |(name, sign): (&'static str, Element)| {
        let sign = el("svg", "sign").set("viewBox", "0 0 28 18").set("aria-hidden", "true").with(sign);
        el("li", "").with(sign).with(name)
    };
    let race = view
        .runner
        .races
        .first()
        .map(|_| ((view.words.form.session)(Session::Race), at("", 0, 0).with(glyph::sign(Session::Race))));
    el("ul", "legend").set("role", "list").with_each(signs.into_iter().chain(race).map(entry))
}

/// A group moved to a place.
fn at(class: &'static str, x: i32, y: i32) -> Element {
    el("g", class).set("transform", Text::from("translate(").push(x).push(" ").push(y).push(")"))
}

/// Words at a place.
fn label(class: &'static str, x: i32, y: i32, text: Text) -> Element {
    el("text", class).set("x", x).set("y", y).with(text)
}

/// A rectangle with round corners.
fn rectangle(class: &'static str, [x, y, width, height]: [i32; 4], radius: i32) -> Element {
    el("rect", class).set("x", x).set("y", y).set("width", width).set("height", height).set("rx", radius)
}
