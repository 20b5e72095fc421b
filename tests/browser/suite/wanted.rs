//! Which checks are asked for on the command line.

/// What `cargo test --test browser -- …` may say.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Wanted {
    /// Only the names that hold all these words.
    words: Vec<String>,
    /// Only to be named, not run.
    pub list: bool,
}

impl Wanted {
    /// Reads the command line; what it does not know is given back.
    pub(super) fn read(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut wanted = Self::default();
        for argument in arguments {
            match argument.as_str() {
                "--list" => wanted.list = true,
                // What cargo itself passes on.
                "--nocapture" | "--quiet" | "-q" => {}
                option if option.starts_with('-') => return Err(format!("{option} is not an option here")),
                word => wanted.words.push(word.to_owned()),
            }
        }
        Ok(wanted)
    }

    /// Whether a check of that name is.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.words.iter().all(|word| name.contains(word))
    }
}
