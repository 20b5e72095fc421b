//! What is done on the screen once all is drawn: lists, focus, the place of a pressed tile, speech, the bar.

use chrono::NaiveDate;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry};

use crate::engine::civil;
use crate::engine::domain::health::TroubleSpot;
use crate::i18n::Text;
use crate::ui::action::Panel;
use crate::ui::controls::settle_lists;

/// About as high as the bar at the window's lower edge, in pixels.
const BAR: f64 = 72.0;

/// What waits for the next drawing, and what is watched.
#[derive(Default)]
pub(crate) struct Screen {
    root: Option<Element>,
    /// Where the focus goes.
    target: Option<Text>,
    /// What must not stay under the edge of the window.
    revealed: Option<Text>,
    /// The tile that was pressed, and its distance from the top of the window before.
    held: Option<(Panel, f64)>,
    /// What was said last.
    said: Option<Text>,
    watch: Option<Watch>,
}

impl Screen {
    /// Has the focus go to what a selector finds.
    pub(crate) fn go_to(&mut self, selector: &str) {
        self.target = Some(selector.into());
    }

    /// Has the focus go to a panel's tile.
    pub(crate) fn go_to_tile(&mut self, panel: Panel) {
        self.target = Some(tile(panel));
    }

    /// Has the focus go to a day of the calendar.
    pub(crate) fn go_to_day(&mut self, date: NaiveDate) {
        self.target = Some(Text::from("[data-day='").push(&*civil::iso(date)).push("']"));
    }

    /// Has the focus go to a day where the button under the calendar has it, which goes once the way back is taken.
    pub(crate) fn keep_focus_on_day(&mut self, date: NaiveDate) {
        if self.find(".day-acts :focus").is_some() {
            self.go_to_day(date);
        }
    }

    /// Keeps the focus among the other days, where the one that has it goes.
    pub(crate) fn keep_focus_on_others(&mut self) {
        if self.find(".also :focus").is_some() {
            self.go_to(".also > .pill");
        }
    }

    /// Has the question in sight that a spot brings with it: whether it is felt where something graver can be.
    pub(crate) fn reveal_question_of(&mut self, spot: TroubleSpot) {
        self.revealed = Some(Text::from(".chip:has([value=").push(spot.id()).push("]) + .screening"));
    }

    /// Keeps a tile at its place on the screen, whatever opens or closes above it.
    pub(crate) fn hold(&mut self, panel: Panel) {
        self.held = self.find(&tile(panel)).map(|tile| (panel, top(&tile)));
    }

    /// The panel with the field that holds a mistake.
    pub(crate) fn panel_of_mistake(&self) -> Option<Panel> {
        let panel = self.find("[aria-invalid]")?.closest(".panel").ok()??.id();
        Panel::ALL.into_iter().find(|each| each.id() == panel)
    }

    /// What is written at the field with the mistake.
    pub(crate) fn error(&self) -> Option<Text> {
        self.find(".note.error")?.text_content().map(Text::from)
    }

    /// Says the answer, where it is another than before; the first one stands on the page and is not said.
    pub(crate) fn say(&mut self, text: Text) {
        if self.said.as_ref().is_some_and(|said| **said == *text) {
            return;
        }
        if let Some(region) = self.find("[aria-live]") {
            region.set_text_content(Some(&text));
        }
        self.said = Some(text);
    }

    /// Takes the first answer as said.
    pub(crate) fn begin(&mut self, text: Text) {
        self.said = Some(text);
    }

    /// Hides the bar while it would cover what has the focus.
    pub(crate) fn uncover(&self) {
        let Some(bar) = self.find(".bar > div") else { return };
        let is_covered = self.find(":focus").is_some_and(|focused| {
            let (bar, focused) = (bar.get_bounding_client_rect(), focused.get_bounding_client_rect());
            focused.bottom() > bar.top() && focused.top() < bar.bottom()
        });
        let _ = bar.class_list().toggle_with_force("covering", is_covered);
    }

    /// Once all is drawn.
    pub(crate) fn settle(&mut self, root: &Element) {
        settle_lists(root);
        self.root = Some(root.clone());
        let page = root.owner_document().and_then(|document| document.scrolling_element());
        if let Some((panel, before)) = self.held.take()
            && let Some((tile, page)) = self.find(&tile(panel)).zip(page.as_ref())
        {
            page.scroll_by_with_x_and_y(0.0, top(&tile) - before);
        }
        if let Some(question) = self.revealed.take().and_then(|selector| self.find(&selector))
            && let Some(page) = page
        {
            let end = question.get_bounding_client_rect().bottom() + BAR;
            page.scroll_by_with_x_and_y(0.0, (end - f64::from(page.client_height())).max(0.0));
        }
        if let Some(target) = self.target.take().and_then(|selector| self.find(&selector)) {
            if let Ok(Some(fold)) = target.closest("details") {
                let _ = fold.set_attribute("open", "");
            }
            let _ = target.unchecked_into::<HtmlElement>().focus();
            // Nobody hears of a focus that is moved while the calculator is drawn.
            self.uncover();
        }
        self.watch_button();
    }

    /// Shows the bar while the card's button is out of sight.
    fn watch_button(&mut self) {
        let (Some(button), Some(bar)) = (self.find(".do"), self.find(".bar")) else { return };
        if self.watch.as_ref().is_some_and(|watch| watch.button == button) {
            return;
        }
        self.watch = Watch::new(button, bar);
    }

    fn find(&self, selector: &str) -> Option<Element> {
        self.root.as_ref()?.query_selector(selector).ok()?
    }
}

fn tile(panel: Panel) -> Text {
    Text::from("[data-do=").push(panel.id()).push("]")
}

fn top(node: &Element) -> f64 {
    node.get_bounding_client_rect().top()
}

/// Watches whether the card's button is in sight.
struct Watch {
    button: Element,
    observer: IntersectionObserver,
    _on_sight: Closure<dyn Fn(Array)>,
}

impl Watch {
    fn new(button: Element, bar: Element) -> Option<Self> {
        let on_sight = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
            let entry: IntersectionObserverEntry = entries.get(entries.length() - 1).unchecked_into();
            let _ = bar.class_list().toggle_with_force("on", !entry.is_intersecting());
        });
        let observer = IntersectionObserver::new(on_sight.as_ref().unchecked_ref()).ok()?;
        observer.observe(&button);
        Some(Self { button, observer, _on_sight: on_sight })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
