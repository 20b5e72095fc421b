//! Which checks are asked for on the command line.

use super::Suite;

/// What `cargo test --test browser -- …` may say.
#[derive(Debug, PartialEq)]
pub(super) struct Filter {
    /// Only the names that hold all these words.
    words: Vec<String>,
    /// Only to be named, not run.
    pub list: bool,
    /// Which run it is.
    pub suite: Suite,
}

impl Filter {
    /// Reads the command line; what it does not know is given back.
    pub(super) fn read(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut filter = Self { words: Vec::new(), list: false, suite: Suite::Usual };
        for argument in arguments {
            match argument.as_str() {
                "--list" => filter.list = true,
                "--hosts" => filter.suite = Suite::Hosts,
                "--bench" => filter.suite = Suite::Bench,
                // What cargo itself passes on.
                "--nocapture" | "--quiet" | "-q" => {}
                option if option.starts_with('-') => return Err(format!("{option} is not an option here")),
                word => filter.words.push(word.to_owned()),
            }
        }
        Ok(filter)
    }

    /// Whether a check of that suite and name is.
    pub(super) fn holds(&self, suite: Suite, name: &str) -> bool {
        // The usual run names what it leaves out.
        (self.suite == Suite::Usual || self.suite == suite) && self.words.iter().all(|word| name.contains(word))
    }
}
