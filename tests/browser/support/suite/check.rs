//! One check: what is looked at, and what it needs.

use crate::{
    acceptance::Promise,
    driver::{Ability, Browser, Engine, Setup},
};

/// When a check is run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Suite {
    /// Always.
    Usual,
    /// When real hosts and publishing systems are asked for: `cargo xtask test --hosts`.
    Hosts,
    /// When figures are asked for: `cargo xtask bench`.
    Bench,
}

impl Suite {
    /// What runs it, for who misses it in another.
    fn command(self) -> &'static str {
        match self {
            Self::Usual => "`cargo xtask test` runs it",
            Self::Hosts => "`cargo xtask test --hosts` runs it",
            Self::Bench => "`cargo xtask bench` runs it",
        }
    }
}

/// Something that must hold in every engine that can show it.
#[derive(Clone, Copy)]
pub(crate) struct Check {
    path: &'static str,
    run: fn(&Browser),
    setup: Setup,
    needs: &'static [Ability],
    suite: Suite,
    /// Whether one engine shows it for all.
    one_engine_is_enough: bool,
    /// The promises that it holds the widget to.
    pub covers: &'static [Promise],
}

impl Check {
    /// A check of a function, by its path; `check!` writes it.
    pub(crate) const fn new(path: &'static str, run: fn(&Browser)) -> Self {
        Self {
            path,
            run,
            setup: Setup::Plain,
            needs: &[],
            suite: Suite::Usual,
            one_engine_is_enough: false,
            covers: &[],
        }
    }

    /// Says which promises it holds the widget to.
    pub(crate) const fn covers(self, covers: &'static [Promise]) -> Self {
        Self { covers, ..self }
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
    pub(crate) const fn in_suite(self, suite: Suite) -> Self {
        Self { suite, ..self }
    }

    /// Has it run in one engine: what it looks at is the server's doing.
    pub(crate) const fn in_one_engine(self) -> Self {
        Self { one_engine_is_enough: true, ..self }
    }

    /// Room, file and function.
    pub(super) fn name(&self) -> &'static str {
        self.path.split_once("::").map_or(self.path, |(_, name)| name)
    }

    /// How its browser is set up.
    pub(super) fn setup(&self) -> Setup {
        self.setup
    }

    /// When it is run.
    pub(super) fn suite(&self) -> Suite {
        self.suite
    }

    /// Why it is not run in an engine, or in this suite.
    pub(super) fn hindrance(&self, engine: Engine, suite: Suite) -> Option<&'static str> {
        if self.suite != suite {
            return Some(self.suite.command());
        }
        if self.one_engine_is_enough && engine != Engine::Chromium {
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
