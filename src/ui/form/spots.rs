//! Where it is tight, and how sore the legs are.

use crate::engine::domain::health::TroubleSpot;
use crate::form::edit::TickBox;
use crate::i18n::Text;
use crate::ui::controls::chip;
use crate::ui::form::health::alert;
use crate::ui::form::tile::Tile;
use crate::ui::form::view::FormView;
use crate::ui::html::{Element, el, span};

/// The spots and the soreness.
pub(crate) fn tile(view: &FormView) -> Tile {
    let words = &view.words.body;
    let value = value(view);
    let class = Tile::class(!value.is_empty());
    let inside = view.is_whole.then(|| {
        el("div", "panel")
            .child(el("p", "question").child(words.spots_question))
            .child(chips(view))
            .child(soreness(view))
    });
    let value = match value.is_empty() {
        true if view.is_after_race => words.sore_after_race.into(),
        true => words.none.into(),
        false => value,
    };
    Tile { class, value, inside, end: view.words.reader.panels.not_remembered }
}

/// Just to unwind comes first: it is what most who are not tight anywhere come for.
fn in_order() -> impl Iterator<Item = TroubleSpot> {
    let is_unwinding = |spot: &TroubleSpot| *spot == TroubleSpot::Stress;
    let others = TroubleSpot::ALL.iter().copied().filter(move |spot| !is_unwinding(spot));
    std::iter::once(TroubleSpot::Stress).chain(others)
}

fn value(view: &FormView) -> Text {
    let mut value = Text::from("");
    for spot in in_order().filter(|spot| view.draft.is_ticked(TickBox::Spot(*spot))) {
        value = value.join(", ", (view.words.body.spot)(spot));
    }
    match view.draft.soreness {
        0 => value,
        sore => value.join(" · ", &Text::from(i32::from(sore)).push("/10")),
    }
}

fn chips(view: &FormView) -> Element {
    let mut chips = el("div", "chips");
    for spot in in_order() {
        let which = TickBox::Spot(spot);
        let is_ticked = view.draft.is_ticked(which);
        let name = (view.words.body.spot)(spot);
        chips = chips
            .child(chip("checkbox", which.name(), which.value(), is_ticked, name.into()))
            .child(is_ticked.then(|| screening(view, spot)).flatten());
    }
    chips
}

/// What is felt at the same place as a spot and calls for somebody else than a massage therapist.
fn screening(view: &FormView, spot: TroubleSpot) -> Option<Element> {
    let caution = spot.screened_for()?;
    let which = TickBox::Contraindication(caution);
    let title = el("p", "small bold").child(view.words.body.screening);
    let question = el("div", "screening").child(title).child(view.check(which, (view.words.body.caution)(caution)));
    Some(question.child(alert(view, caution)))
}

fn soreness(view: &FormView) -> Element {
    let words = &view.words.body;
    let value = i32::from(view.draft.soreness);
    let in_words = Text::from(words.soreness_value).fill(0, value);
    let scale = el("input", "")
        .value(Text::from(value).into())
        .attr("type", "range")
        .attr("id", "soreness")
        .attr("name", "soreness")
        .attr("min", "0")
        .attr("max", "10")
        .attr("aria-valuetext", in_words.clone());
    let ends = el("span", "ends")
        .attr("aria-hidden", "true")
        .child(span("", words.soreness_ends[0]))
        .child(span("", words.soreness_ends[1]));
    el("div", "scale")
        .child(el("label", "question").attr("for", "soreness").child(words.soreness))
        .child(el("span", "mid muted").attr("aria-hidden", "true").child(in_words))
        .child(scale)
        .child(ends)
}
