//! One check: what is looked at, and what it needs.

use crate::driver::{Ability, Browser, Engine, Setup};

/// When a check is run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Lane {
    /// Always.
    Usual,
    /// When real hosts and publishing systems are asked for: `cargo xtask test --hosts`.
    Hosts,
}

/// Something that must hold in every engine that can show it.
#[derive(Clone, Copy)]
pub(crate) struct Check {
    path: &'static str,
    run: fn(&Browser),
    setup: Setup,
    needs: &'static [Ability],
    lane: Lane,
    /// Whether one engine shows it for all.
    is_of_the_server: bool,
    /// What of the acceptance list it stands for.
    pub stands_for: &'static [u8],
}

impl Check {
    /// A check of a function, by its path; `check!` writes it.
    pub(crate) const fn new(path: &'static str, run: fn(&Browser)) -> Self {
        Self { path, run, setup: Setup::Plain, needs: &[], lane: Lane::Usual, is_of_the_server: false, stands_for: &[] }
    }

    /// Says for which numbers of the acceptance list it stands.
    pub(crate) const fn of(self, stands_for: &'static [u8]) -> Self {
        Self { stands_for, ..self }
    }

    /// Has it run only where an engine can do all that.
    pub(crate) const fn needs(self, needs: &'static [Ability]) -> Self {
        Self { needs, ..self }
    }

    /// Has it run in a browser that is set up so.
    pub(crate) const fn with(self, setup: Setup) -> Self {
        Self { setup, ..self }
    }

    /// Leaves it to a run of its own.
    pub(crate) const fn in_lane(self, lane: Lane) -> Self {
        Self { lane, ..self }
    }

    /// Has it run in one engine: what it looks at is the server's doing.
    pub(crate) const fn of_the_server(self) -> Self {
        Self { is_of_the_server: true, ..self }
    }

    /// The room and the name of the function.
    pub(super) fn name(&self) -> &'static str {
        self.path.split_once("::").map_or(self.path, |(_, name)| name)
    }

    /// How its browser is set up.
    pub(super) fn setup(&self) -> Setup {
        self.setup
    }

    /// When it is run.
    pub(super) fn lane(&self) -> Lane {
        self.lane
    }

    /// Why it is not run in an engine, or in this lane.
    pub(super) fn hindrance(&self, engine: Engine, lane: Lane) -> Option<&'static str> {
        if self.lane != lane {
            return Some("`cargo xtask test --hosts` runs it");
        }
        if self.is_of_the_server && engine != Engine::Chromium {
            return Some("it is the server's doing, and the same for every engine");
        }
        self.needs.iter().find_map(|ability| engine.lacks(*ability))
    }

    /// Runs it.
    pub(super) fn run(&self, browser: &Browser) {
        (self.run)(browser);
    }
}

/// The check of a function of this file.
macro_rules! check {
    ($function:ident) => {
        $crate::suite::Check::new(concat!(module_path!(), "::", stringify!($function)), $function)
    };
}
pub(crate) use check;
