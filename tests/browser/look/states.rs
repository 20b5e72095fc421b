//! The states of the reader's view, each shown as a reader comes to it, and left again.

use crate::{calculator::Calculator, driver::wait_until};

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum State {
    Example,
    Spots,
    Days,
    Last,
    Often,
    Health,
    Stale,
    None,
    Emergency,
    Doctor,
    /// With a race, six weeks of calendar, the plan open, and a day touched.
    Race,
    /// The same, with that day chosen.
    Chosen,
    Dropped,
}

const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// A day of the race's state on which a massage is allowed.
const TOUCHED: &str = "2026-12-04";

impl State {
    /// Each can follow the one before.
    pub(crate) const ALL: [Self; 13] = [
        Self::Example,
        Self::Spots,
        Self::Days,
        Self::Last,
        Self::Often,
        Self::Health,
        Self::Stale,
        Self::None,
        Self::Emergency,
        Self::Doctor,
        Self::Race,
        Self::Chosen,
        Self::Dropped,
    ];

    /// As the files of the pictures have it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Example => "example",
            Self::Spots => "spots",
            Self::Days => "days",
            Self::Last => "last",
            Self::Often => "often",
            Self::Health => "health",
            Self::Stale => "stale",
            Self::None => "none",
            Self::Emergency => "emergency",
            Self::Doctor => "doctor",
            Self::Race => "race",
            Self::Chosen => "chosen",
            Self::Dropped => "dropped",
        }
    }

    /// Brings it about.
    pub(crate) fn show(self, calculator: Calculator) {
        match self {
            Self::Example => {}
            Self::Spots => {
                self.open_panel(calculator);
                calculator.tick("trouble_spots", "shins");
                calculator.tick("trouble_spots", "calves");
            }
            Self::Days | Self::Last | Self::Often | Self::Health => self.open_panel(calculator),
            Self::Stale => {
                calculator.enter("weekly_distance", "900");
                wait_until("a mistake", || calculator.has(".card.stale").then_some(()));
            }
            Self::None => {
                each_day(calculator);
                close_panel(calculator);
                wait_until("no day", || calculator.has(".card.none").then_some(()));
            }
            Self::Emergency => refer(calculator, "clot_signs"),
            Self::Doctor => refer(calculator, "lasting_pain"),
            Self::Race => {
                calculator.choose("race_distance", "42.195");
                calculator.enter_date("race_date", "2027-01-17".parse().expect("a date"));
                calculator.press("[data-do=more_weeks]");
                calculator.press("[data-do=plan]");
                calculator.touch_day(TOUCHED);
            }
            Self::Chosen => {
                calculator.press(&format!(".day-acts [data-choose='{TOUCHED}']"));
                calculator.wait_for(TOUCHED, |seen| seen.date.as_deref() == Some(TOUCHED));
            }
            Self::Dropped => {
                calculator.enter_date("race_date", TOUCHED.parse().expect("a date"));
                wait_until("the way back", || calculator.has("[data-do=undo]").then_some(()));
            }
        }
    }

    /// Takes it back, where the next state does not go on from it.
    pub(crate) fn leave(self, calculator: Calculator) {
        match self {
            Self::Example | Self::Race | Self::Chosen | Self::Dropped => {}
            Self::Spots => {
                calculator.tick("trouble_spots", "shins");
                calculator.tick("trouble_spots", "calves");
                close_panel(calculator);
            }
            Self::Days | Self::Last | Self::Often | Self::Health => close_panel(calculator),
            Self::Stale => {
                calculator.enter("weekly_distance", "30");
                wait_until("no mistake", || (!calculator.has(".card.stale")).then_some(()));
            }
            Self::None => {
                each_day(calculator);
                close_panel(calculator);
            }
            Self::Emergency => refer_no_more(calculator, "clot_signs"),
            Self::Doctor => refer_no_more(calculator, "lasting_pain"),
        }
    }

    fn open_panel(self, calculator: Calculator) {
        let name = self.name();
        calculator.press(&format!("[data-do={name}][aria-controls]"));
        wait_until(name, || calculator.has(&format!("#{name}:not([hidden])")).then_some(()));
    }
}

fn close_panel(calculator: Calculator) {
    calculator.press(".panel:not([hidden]) [data-do=done]");
    wait_until("no panel", || (!calculator.has(".panel:not([hidden])")).then_some(()));
}

fn each_day(calculator: Calculator) {
    for day in WEEK {
        calculator.tick("available_weekdays", day);
    }
}

fn refer(calculator: Calculator, caution: &str) {
    calculator.tick("cautions", caution);
    calculator.wait_for("a referral", |seen| seen.urgency.is_some());
    close_panel(calculator);
}

fn refer_no_more(calculator: Calculator, caution: &str) {
    calculator.tick("cautions", caution);
    calculator.wait_for("a date", |seen| seen.date.is_some());
    close_panel(calculator);
}
