//! What is asked for on the command line.

use std::{ffi::OsString, path::PathBuf};

use anyhow::{Result, ensure};

use crate::{bench, build, bundle, package, release, reproduce, screenshots, serve, test, test::Scope};

xflags::xflags! {
    /// The project's commands.
    cmd xtask {
        /// Build the widget and serve the demo article.
        cmd serve {
            /// The port to listen on (default 8080).
            optional --port port: u16
            /// The address to listen on (default 127.0.0.1).
            optional --host host: String
        }
        /// Every check.
        cmd test {
            /// Leave the browsers out.
            optional --fast
            /// Only what takes too long for every time: servers, publishing systems, a build from nothing.
            optional --hosts
        }
        /// The files to publish, into dist/.
        cmd build {
            /// The address that the files will have: the script then asks there, wherever it stands itself.
            optional --base url: String
            /// Take the standard library as it is installed: no sources of it are needed, and the widget gets 14 KB heavier.
            optional --stock-std
        }
        /// How large the widget is, how fast it starts, and how fast its engine is.
        cmd bench {
            /// Leave the browser out.
            optional --no-browser
        }
        /// Add this version to a folder of versions to upload.
        cmd release {
            /// The folder (default release).
            optional --into folder: PathBuf
        }
        /// The package for npm, into target/npm/recovery-calculator/.
        cmd package {}
        /// What a stranger downloads, into target/bundle/.
        cmd bundle {}
        /// Whether building again, and elsewhere, gives the same files.
        cmd reproduce {}
        /// Pictures of the demo article, into target/screenshots/.
        cmd screenshots {}
        /// Keep the widget's looks as what the checks expect.
        cmd snapshots {}
    }
}

impl Xtask {
    /// Reads the words after `cargo xtask`; ends the program where they ask for help, or cannot be understood.
    pub(crate) fn read(words: impl Iterator<Item = OsString>) -> Self {
        Self::from_vec(split_values(words)).unwrap_or_else(|error| error.exit())
    }

    /// Does what was asked.
    pub(crate) fn run(self) -> Result<()> {
        match self.subcommand {
            XtaskCmd::Serve(serve) => serve::run(&serve.address()),
            XtaskCmd::Test(test) => test::run(test.scope()?),
            XtaskCmd::Build(build) => build::with(&build.options()?).map(|_| ()),
            XtaskCmd::Bench(bench) => bench::run(!bench.no_browser),
            XtaskCmd::Release(release) => release::run(&release.into.unwrap_or_else(release::usual_folder)),
            XtaskCmd::Package(_) => package::run(),
            XtaskCmd::Bundle(_) => bundle::run(),
            XtaskCmd::Reproduce(_) => reproduce::run(),
            XtaskCmd::Screenshots(_) => screenshots::run(),
            XtaskCmd::Snapshots(_) => screenshots::keep(),
        }
    }
}

/// `--port=80` is `--port 80`.
fn split_values(words: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let split = |word: OsString| match word.to_str().and_then(|word| word.split_once('=')) {
        Some((name, value)) if name.starts_with("--") => vec![name.into(), value.into()],
        _ => vec![word],
    };
    words.flat_map(split).collect()
}

impl Serve {
    fn address(self) -> serve::Address {
        let usual = serve::Address::default();
        serve::Address { host: self.host.unwrap_or(usual.host), port: self.port.unwrap_or(usual.port) }
    }
}

impl Test {
    fn scope(&self) -> Result<Scope> {
        ensure!(!(self.fast && self.hosts), "--fast and --hosts have no check in common");
        Ok(match (self.fast, self.hosts) {
            (true, _) => Scope::Fast,
            (_, true) => Scope::Hosts,
            _ => Scope::Whole,
        })
    }
}

impl Build {
    fn options(self) -> Result<build::Options> {
        let base = self.base.map(|url| if url.ends_with('/') { url } else { url + "/" });
        if let Some(url) = &base {
            let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
            ensure!(rest.is_some_and(|rest| rest.len() > 1), "--base {url} is no address that begins with https://");
        }
        Ok(build::Options { base, stock_std: self.stock_std })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Xtask, String> {
        Xtask::from_vec(split_values(line.split_whitespace().map(Into::into))).map_err(|error| error.to_string())
    }

    #[test]
    fn options_are_read_in_any_order_and_either_spelling() {
        let Ok(Xtask { subcommand: XtaskCmd::Serve(serve) }) = read("serve --host 0.0.0.0 --port 0") else {
            panic!("serve is a command");
        };
        assert_eq!(serve.address(), serve::Address { host: "0.0.0.0".into(), port: 0 });
        let Ok(Xtask { subcommand: XtaskCmd::Serve(serve) }) = read("serve --port=9000") else {
            panic!("serve is a command");
        };
        assert_eq!(serve.address(), serve::Address { host: "127.0.0.1".into(), port: 9000 });
    }

    #[test]
    fn one_scope_is_checked() {
        let scope = |line: &str| match read(line) {
            Ok(Xtask { subcommand: XtaskCmd::Test(test) }) => test.scope().ok(),
            _ => None,
        };
        assert_eq!(scope("test"), Some(Scope::Whole));
        assert_eq!(scope("test --fast"), Some(Scope::Fast));
        assert_eq!(scope("test --hosts"), Some(Scope::Hosts));
        assert_eq!(scope("test --fast --hosts"), None);
    }

    #[test]
    fn the_files_address_is_that_of_a_folder() {
        let base = |url: &str| Build { base: Some(url.into()), stock_std: false }.options().ok()?.base;
        assert_eq!(base("https://cdn.example/rc").as_deref(), Some("https://cdn.example/rc/"));
        assert_eq!(base("https://cdn.example/rc/").as_deref(), Some("https://cdn.example/rc/"));
        for url in ["cdn.example", "https://", "ftp://cdn.example", "/files"] {
            assert_eq!(base(url), None, "{url}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (line, word) in [
            ("deploy", "deploy"),
            ("serve --port", "--port"),
            ("serve --port many", "--port"),
            ("serve --port 80 now", "now"),
            ("release --into", "--into"),
            ("test --slow", "--slow"),
            ("build --fast", "--fast"),
        ] {
            let problem = read(line).expect_err(line);
            assert!(problem.contains(word), "{line}: {problem}");
        }
    }
}
