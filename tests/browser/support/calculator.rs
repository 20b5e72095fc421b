//! The calculator on a page, by the names that its contract promises.

use chrono::{Datelike, NaiveDate, Weekday};
use serde_json::{Value, json};

use crate::driver::{Browser, Element, Engine, letters, wait_for, wait_until};

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// What it advises, by its data attributes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Suggestion {
    pub kind: Option<String>,
    pub date: Option<String>,
    pub urgency: Option<String>,
}

/// One calculator of a page.
#[derive(Clone, Copy)]
pub(crate) struct Calculator<'a> {
    browser: &'a Browser,
    place: usize,
}

impl<'a> Calculator<'a> {
    /// The first of the page, once it answers.
    pub(crate) fn on(browser: &'a Browser) -> Self {
        Self::nth(browser, 0)
    }

    /// The first of the page, which a reader scrolls down to.
    pub(crate) fn scrolled_to(browser: &'a Browser) -> Self {
        let scroll = "await customElements.whenDefined('recovery-calculator');
            document.querySelector('recovery-calculator').scrollIntoView()";
        browser.run_async(scroll, json!([]));
        Self::on(browser)
    }

    /// The one at that place, once it answers.
    pub(crate) fn nth(browser: &'a Browser, place: usize) -> Self {
        let calculator = Self { browser, place };
        wait_until("the calculator's answer", || calculator.suggestion());
        wait_until("what folds", || calculator.has("#health [name=cautions]").then_some(()));
        calculator
    }

    /// Types a number or a text in place of what is there.
    pub(crate) fn enter(self, name: &str, text: &str) {
        if self.browser.engine == Engine::WebKit {
            // Its driver clears nothing that lies at the edge of the screen.
            self.in_the_middle(&format!("[name='{name}']"));
        }
        let field = self.field(&format!("[name='{name}']"));
        field.clear();
        // Some drivers refuse to type nothing.
        if !text.is_empty() {
            field.type_keys(text);
        }
    }

    /// Types on key by key, from the field's beginning.
    pub(crate) fn type_into(self, name: &str, text: &str) {
        self.focus(name);
        self.browser.press(&letters(text));
    }

    /// Touches a field and types, as a reader does who does not know what is selected.
    pub(crate) fn touch_and_type(self, name: &str, text: &str) {
        let field = self.field(&format!("[name='{name}']"));
        match self.browser.engine {
            // Its driver takes a field in a shadow root for covered by the host.
            Engine::WebKit => drop(field.run("arguments[0].focus(); arguments[0].click()")),
            Engine::Chromium | Engine::Firefox => field.click(),
        }
        self.browser.press(&letters(text));
    }

    /// Puts the focus on a field.
    pub(crate) fn focus(self, name: &str) {
        let focus = "arguments[0].blur(); arguments[0].focus()";
        self.field(&format!("[name='{name}']")).run(focus);
    }

    /// Types a date, month first as in an English browser; Firefox's driver wants it whole, in its one spelling.
    pub(crate) fn enter_date(self, name: &str, date: NaiveDate) {
        let spelling = match self.browser.engine {
            Engine::Chromium => "%m%d%Y",
            Engine::Firefox => "%Y-%m-%d",
            Engine::WebKit => "%m/%d/%Y",
        };
        self.enter(name, &date.format(spelling).to_string());
    }

    /// Picks one of a select's options, or of a group's round boxes.
    pub(crate) fn choose(self, name: &str, value: &str) {
        if self.has(&format!("[type=radio][name='{name}']")) {
            return self.tick(name, value);
        }
        self.in_the_middle(&format!("[name='{name}']"));
        self.field(&format!("[name='{name}'] option[value='{value}']")).click();
    }

    /// Picks the seven days, Monday first.
    pub(crate) fn choose_week(self, week: [&str; 7]) {
        for (day, session) in DAYS.into_iter().zip(week) {
            self.choose(&format!("session_{day}"), session);
        }
    }

    /// Clicks a checkbox by its label.
    pub(crate) fn tick(self, name: &str, value: &str) {
        self.in_the_middle(&format!("[name='{name}'][value='{value}']"));
        let label = format!("label:has([name='{name}'][value='{value}'])");
        self.field(&label).click();
    }

    /// Presses a button or a link, with the folded parts around it opened.
    pub(crate) fn press(self, selector: &str) {
        self.field(selector).run("arguments[0].focus(); arguments[0].click()");
    }

    /// Touches a day of the calendar, and waits until it is framed.
    pub(crate) fn touch_day(self, day: &str) {
        self.press(&format!("[data-day='{day}']"));
        wait_until("the day to be told of", || self.has(&format!("[data-day='{day}'][data-described]")).then_some(()));
    }

    /// The words of what a selector finds; nothing where it finds nothing.
    pub(crate) fn words(self, selector: &str) -> String {
        let words =
            self.run("const it = root.querySelector(arguments[1]); return it ? it.innerText.trim() : ''", selector);
        words.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until what a selector finds says so.
    #[track_caller]
    pub(crate) fn expect_words(self, selector: &str, expected: &str) {
        wait_for(expected, || {
            let words = self.words(selector).replace('\u{a0}', " ");
            if words.contains(expected) { Ok(()) } else { Err(words) }
        });
    }

    /// An attribute of what a selector finds.
    pub(crate) fn attribute(self, selector: &str, name: &str) -> Option<String> {
        let script = format!("const it = root.querySelector(arguments[1]); return it && it.getAttribute('{name}')");
        self.run(&script, selector).as_str().map(str::to_owned)
    }

    /// Whether the focus is on what a selector finds.
    pub(crate) fn has_focus(self, selector: &str) -> bool {
        self.run("return Boolean(root.activeElement && root.activeElement.matches(arguments[1]))", selector) == true
    }

    /// What a field holds.
    pub(crate) fn value(self, name: &str) -> String {
        let value = self.field(&format!("[name='{name}']")).run("return arguments[0].value");
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Whether a field holds something that is no value yet.
    pub(crate) fn is_half_typed(self, name: &str) -> bool {
        self.field(&format!("[name='{name}']")).run("return arguments[0].validity.badInput") == true
    }

    /// The words of the error at a field, if it has one.
    pub(crate) fn error_at(self, name: &str) -> Option<String> {
        let error = self.run(include_str!("calculator/error_at.js"), name);
        error.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// Whether something of that selector is in it.
    pub(crate) fn has(self, selector: &str) -> bool {
        self.run("return Boolean(root.querySelector(arguments[1]))", selector) == true
    }

    /// All that it shows in words.
    pub(crate) fn text(self) -> String {
        text(self.browser, self.place)
    }

    /// What it suggests now; nothing before it answers.
    pub(crate) fn suggestion(self) -> Option<Suggestion> {
        let data = self.run(
            "const suggestion = root && root.querySelector(arguments[1]);
            return suggestion ? { ...suggestion.dataset } : null",
            "[part~='suggestion']",
        );
        let text = |name: &str| data[name].as_str().map(str::to_owned);
        data.is_object().then(|| Suggestion { kind: text("kind"), date: text("date"), urgency: text("urgency") })
    }

    /// Waits until it suggests just that.
    #[track_caller]
    pub(crate) fn expect(self, expected: &Suggestion) {
        self.wait_for(&format!("{expected:?}"), |seen| seen == expected);
    }

    /// Waits until it suggests something of that sort.
    #[track_caller]
    pub(crate) fn wait_for(self, what: &str, is_it: impl Fn(&Suggestion) -> bool) {
        wait_for(what, || match self.suggestion() {
            Some(seen) if is_it(&seen) => Ok(()),
            seen => Err(seen),
        });
    }

    /// Waits until it suggests such a day of the week.
    #[track_caller]
    pub(crate) fn wait_for_weekday(self, weekday: Weekday) -> NaiveDate {
        wait_until("such a day of the week", || {
            let date = self.suggestion().and_then(|it| it.date)?.parse::<NaiveDate>().ok();
            date.filter(|date| date.weekday() == weekday)
        })
    }

    /// Where the booking link of what it suggests leads.
    pub(crate) fn booking_link(self) -> Value {
        self.run("return root.querySelector(arguments[1]).href", "[part~=book]")
    }

    /// An element inside, with the folded parts around it opened as a reader does.
    fn field(self, selector: &str) -> Element<'a> {
        let folded = include_str!("calculator/folded.js");
        while let Some(opener) = self.element(folded, selector) {
            opener.run("arguments[0].click()");
        }
        self.element("return root.querySelector(arguments[1])", selector)
            .unwrap_or_else(|| panic!("the calculator has no {selector}"))
    }

    /// Scrolls there as a reader does; drivers scroll no further than to the edge of the screen, where the bar lies.
    fn in_the_middle(self, selector: &str) {
        self.field(selector).run("arguments[0].scrollIntoView({ block: 'center' })");
    }

    fn element(self, script: &str, argument: &str) -> Option<Element<'a>> {
        self.browser.element(&with_root(script), json!([self.place, argument]))
    }

    fn run(self, script: &str, argument: &str) -> Value {
        self.browser.run(&with_root(script), json!([self.place, argument]))
    }
}

/// All that the element at that place shows in words, whether or not it answers.
pub(crate) fn text(browser: &Browser, place: usize) -> String {
    let script = "return root ? [...root.children].map((it) => it.innerText).join('\\n') : ''";
    let text = browser.run(&with_root(script), json!([place]));
    text.as_str().unwrap_or_default().to_owned()
}

/// Runs a script in the shadow root of the page's first calculator, as `root`.
pub(crate) fn inside(browser: &Browser, script: &str) -> Value {
    browser.run(&with_root(script), json!([0]))
}

fn with_root(script: &str) -> String {
    let host = "document.querySelectorAll('recovery-calculator')[arguments[0]]";
    format!("const root = {host}?.shadowRoot; {script}")
}
