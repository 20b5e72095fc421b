//! Which checks are asked for on the command line.

use super::Lane;

/// What `cargo test --test browser -- …` may say.
#[derive(Debug, PartialEq)]
pub(super) struct Wanted {
    /// Only the names that hold all these words.
    words: Vec<String>,
    /// Only to be named, not run.
    pub list: bool,
    /// Which run it is.
    pub lane: Lane,
}

impl Wanted {
    /// Reads the command line; what it does not know is given back.
    pub(super) fn read(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut wanted = Self { words: Vec::new(), list: false, lane: Lane::Usual };
        for argument in arguments {
            match argument.as_str() {
                "--list" => wanted.list = true,
                "--hosts" => wanted.lane = Lane::Hosts,
                // What cargo itself passes on.
                "--nocapture" | "--quiet" | "-q" => {}
                option if option.starts_with('-') => return Err(format!("{option} is not an option here")),
                word => wanted.words.push(word.to_owned()),
            }
        }
        Ok(wanted)
    }

    /// Whether a check of that lane and name is.
    pub(super) fn holds(&self, lane: Lane, name: &str) -> bool {
        // The usual run names what it leaves out.
        (self.lane == Lane::Usual || self.lane == lane) && self.words.iter().all(|word| name.contains(word))
    }
}
