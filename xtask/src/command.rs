//! What is asked for on the command line.

use anyhow::{Context, Result, bail};

use crate::{bench, build, screenshots, serve, serve::Address, test, test::Scope};

const USAGE: &str = "\
usage: cargo xtask <command>

  serve [--port 8080] [--host 127.0.0.1]  build the widget and serve the demo article
  test [--fast | --hosts]                 every check; --fast leaves the browsers out,
                                          --hosts has only those with real publishing systems
  build                                   the files to publish, into dist/
  bench                                   how large the widget is, and how fast its engine
  screenshots                             pictures of the demo article, into target/screenshots/";

/// One of the project's commands, with its options.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    Serve(Address),
    Test(Scope),
    Build,
    Bench,
    Screenshots,
    Help,
}

impl Command {
    /// Reads the words after `cargo xtask`.
    pub(crate) fn read(words: impl Iterator<Item = String>) -> Result<Self> {
        let mut words = split_values(words).into_iter();
        let command = match words.next().as_deref() {
            Some("serve") => Self::Serve(address(&mut words)?),
            Some("test") => Self::Test(scope(&mut words)),
            Some("build") => Self::Build,
            Some("bench") => Self::Bench,
            Some("screenshots") => Self::Screenshots,
            Some("help" | "--help" | "-h") => Self::Help,
            Some(other) => bail!("there is no command {other}\n\n{USAGE}"),
            None => bail!("a command is missing\n\n{USAGE}"),
        };
        match words.next() {
            Some(word) => bail!("{word} is not an option here\n\n{USAGE}"),
            None => Ok(command),
        }
    }

    /// Does what was asked.
    pub(crate) fn run(self) -> Result<()> {
        match self {
            Self::Serve(address) => serve::run(&address),
            Self::Test(scope) => test::run(scope),
            Self::Build => build::run().map(|_| ()),
            Self::Bench => bench::run(),
            Self::Screenshots => screenshots::run(),
            Self::Help => {
                println!("{USAGE}");
                Ok(())
            }
        }
    }
}

/// `--port=80` is `--port 80`.
fn split_values(words: impl Iterator<Item = String>) -> Vec<String> {
    words
        .flat_map(|word| match word.split_once('=') {
            Some((name, value)) if name.starts_with("--") => vec![name.into(), value.into()],
            _ => vec![word],
        })
        .collect()
}

fn address(words: &mut std::vec::IntoIter<String>) -> Result<Address> {
    let mut address = Address::default();
    while let Some(option) = words.as_slice().first().cloned() {
        let Some(value) = words.as_slice().get(1).cloned() else {
            break;
        };
        match option.as_str() {
            "--port" => {
                address.port = value.parse().with_context(|| format!("{value} is no port"))?;
            }
            "--host" => address.host = value,
            _ => break,
        }
        words.nth(1);
    }
    Ok(address)
}

fn scope(words: &mut std::vec::IntoIter<String>) -> Scope {
    let scope = match words.as_slice().first().map(String::as_str) {
        Some("--fast") => Scope::Fast,
        Some("--hosts") => Scope::Hosts,
        _ => return Scope::Whole,
    };
    words.next();
    scope
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command> {
        Command::read(line.split_whitespace().map(String::from))
    }

    fn at(host: &str, port: u16) -> Command {
        Command::Serve(Address { host: host.into(), port })
    }

    #[test]
    fn options_are_read_in_any_order_and_either_spelling() {
        let cases = [
            ("serve", at("127.0.0.1", 8080)),
            ("serve --port 9000", at("127.0.0.1", 9000)),
            ("serve --host=0.0.0.0 --port=0", at("0.0.0.0", 0)),
            ("test", Command::Test(Scope::Whole)),
            ("test --fast", Command::Test(Scope::Fast)),
            ("test --hosts", Command::Test(Scope::Hosts)),
        ];
        for (line, command) in cases {
            assert_eq!(read(line).expect(line), command, "{line}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let cases = [
            ("", "missing"),
            ("deploy", "deploy"),
            ("serve --port", "--port"),
            ("serve --port many", "many"),
            ("serve --port 80 now", "now"),
            ("test --slow", "--slow"),
            ("build --fast", "--fast"),
        ];
        for (line, word) in cases {
            let problem = format!("{:#}", read(line).expect_err(line));
            let first = problem.lines().next().unwrap_or_default();
            assert!(first.contains(word), "{line}: {first}");
        }
    }
}
