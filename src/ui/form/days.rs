//! The days that the reader can come.

use crate::form::edit::TickBox;
use crate::form::{Draft, Edit};
use crate::i18n::Text;
use crate::i18n::catalog::DateShape;
use crate::ui::controls::{button, tick};
use crate::ui::form::tile::Tile;
use crate::ui::form::view::FormView;
use crate::ui::html::{Element, el, span};

/// Seven toggles, and whether public holidays count.
pub(crate) fn tile(view: &FormView) -> Tile {
    let words = &view.words.reader.panels;
    let weekdays = view.draft.weekdays;
    let number = weekdays.count();
    let mut value = Text::from(match number {
        0 => words.no_day,
        7 => words.any_day,
        _ => "",
    });
    for day in (0..7).filter(|day| number < 7 && weekdays.has(*day)) {
        value = value.join(", ", view.words.weekday_short(day));
    }
    let inside = view.is_whole.then(|| {
        el("div", "panel")
            .child(el("p", "question").child(words.days))
            .child(el("div", "toggles").each(7, &mut |day| toggle(view, day)))
            .child(shortcut(view, number))
            .child(holidays(view))
    });
    Tile { class: Tile::class(number < 7), value, inside, end: words.every_massage }
}

/// Most who cannot come on any day can come at weekends; and the way back.
fn shortcut(view: &FormView, number: u32) -> Element {
    let words = &view.words.reader.panels;
    let (does, label) = if number == 7 { (Edit::WEEKEND, words.weekend) } else { (Edit::ANY_DAY, words.any_day) };
    button("link mid", does, label)
}

/// Whether holidays are left out, with the next one.
fn holidays(view: &FormView) -> Element {
    let words = &view.words.reader.panels;
    let next = Draft::next_holiday(view.settings)
        .map(|date| Text::from(words.next_holiday).fill(0, view.words.date(DateShape::Short, date)));
    view.check(TickBox::SkipHolidays, words.skip_holidays).child(next.map(|next| el("span", "muted").child(next)))
}

fn toggle(view: &FormView, day: usize) -> Element {
    let which = TickBox::Available(day);
    let control = tick("", "checkbox", which.name(), which.value(), view.draft.is_ticked(which));
    el("label", "toggle")
        .child(control.attr("aria-label", view.words.weekday(day)))
        .child(span("small", view.words.weekday_short(day)).attr("aria-hidden", "true"))
}
