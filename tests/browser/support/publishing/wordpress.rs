//! WordPress as Debian has it, or newer; with the plugin, where a check asks for it.

use std::{
    fmt,
    net::TcpStream,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::{Value, json};

use super::{Program, Scratch, program};
use crate::driver::{Browser, free_port, wait_until};

/// Which WordPress it is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Release {
    /// Debian's, 6.1: the oldest that the plugin is for.
    #[default]
    Debian,
    /// The newest that npm has, 6.6.
    Newer,
}

/// What is special about a site.
#[derive(Clone, Copy, Default)]
pub(crate) struct Site {
    pub release: Release,
    /// Whether the plugin is installed, from the zip that is published.
    pub plugin: bool,
    /// What the site does to scripts on their way out; see optimisers.php.
    pub optimiser: &'static str,
    /// As WordPress names it, as in `fr_FR`; English without.
    pub language: &'static str,
    /// Without: the newest of WordPress's own themes.
    pub theme: &'static str,
    /// One of many sites of a network.
    pub is_network: bool,
}

/// A site with a user for each role; their names are their passwords.
pub(crate) struct WordPress {
    address: String,
    _server: Program,
    _database: Program,
    _folder: Scratch,
}

impl WordPress {
    /// Installs a site with an empty database, and serves it.
    pub(crate) fn install(site: Site) -> Self {
        let port = free_port().expect("a free port");
        let folder = Scratch::new("wordpress", port);
        let socket = folder.join("database.sock");
        let database = database(&folder, &socket);
        let address = format!("127.0.0.1:{port}");
        let files = if site.plugin { copied(site.release, &folder) } else { files(site.release) };
        let php = |arguments: &[&str]| {
            let mut php = Command::new("php");
            php.args(["-d", "sendmail_path=true", "-d", "display_errors=0", "-d", "log_errors=1"]).args(arguments);
            php.env("SITE_DATABASE", format!("localhost:{}", socket.display()));
            php.env("SITE_ADDRESS", &address).env("SITE_THEME", site.theme).env("SITE_LANGUAGE", site.language);
            php.env("SITE_FOLDER", &files).env("SITE_IS_NETWORK", if site.is_network { "1" } else { "" });
            php.env("SITE_PLUGIN", if site.plugin { zip() } else { PathBuf::new() });
            php.env("SITE_OPTIMISER", site.optimiser);
            php
        };
        program::run(&mut php(&[&script("install.php")]), &folder.join("install.log"));
        let mut serve = php(&["-S", &address, "-t", &files.to_string_lossy(), &script("router.php")]);
        let is_up = || TcpStream::connect(("127.0.0.1", port)).is_ok();
        let server = Program::start(&mut serve, folder.join("server.log"), is_up);
        Self { address, _server: server, _database: database, _folder: folder }
    }

    /// Makes the browser's reader one of the site's users, and leaves them where they may save.
    pub(crate) fn log_in(&self, browser: &Browser, user: &str) {
        browser.forget_cookies();
        browser.go(format!("{self}/wp-login.php?redirect_to=/wp-admin/admin-ajax.php?action=rest-nonce"));
        browser.run(
            "for (const id of ['user_login', 'user_pass']) document.getElementById(id).value = arguments[0];
            document.getElementById('loginform').submit()",
            json!([user]),
        );
        wait_until("the dashboard", || {
            let there = browser.run("return location.pathname + ' ' + document.readyState", json!([]));
            (there == "/wp-admin/admin-ajax.php complete").then_some(())
        });
    }

    /// Runs a script that asks the site for things, as the editor does, by the user who is logged in.
    pub(crate) fn ask(&self, browser: &Browser, script: &str, arguments: Value) -> Value {
        let rest = include_str!("wordpress/rest.js");
        browser.run_async(&format!("{rest} {script}"), arguments)
    }

    /// Saves something; gives what WordPress has kept.
    pub(crate) fn save(&self, browser: &Browser, what: &str, content: Value) -> Value {
        self.ask(browser, "return rest(arguments[0], arguments[1])", json!([what, content]))
    }
}

impl fmt::Display for WordPress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://{}", self.address)
    }
}

/// Where `cargo xtask test --hosts` has put WordPress.
fn files(release: Release) -> PathBuf {
    let folder = match release {
        Release::Debian => "target/tools/wordpress/usr/share/wordpress",
        Release::Newer => "target/tools/wordpress-newer",
    };
    is_there(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
}

/// The plugin as it is published.
fn zip() -> PathBuf {
    let name = format!("target/bundle/recovery-calculator-{}-wordpress.zip", env!("CARGO_PKG_VERSION"));
    is_there(Path::new(env!("CARGO_MANIFEST_DIR")).join(name))
}

#[track_caller]
fn is_there(path: PathBuf) -> PathBuf {
    assert!(path.exists(), "{} is missing: run `cargo xtask test --hosts`", path.display());
    path
}

/// A WordPress of its own, which takes plugins.
fn copied(release: Release, folder: &Scratch) -> PathBuf {
    let copy = folder.join("site");
    let mut cp = Command::new("cp");
    cp.arg("-a").arg(files(release)).arg(&copy);
    program::run(&mut cp, &folder.join("copy.log"));
    copy
}

/// A script of ours that WordPress runs.
fn script(name: &str) -> String {
    format!("{}/tests/host-pages/wordpress/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// A database that nobody but this machine's user can reach, and that needs no password therefore.
fn database(folder: &Scratch, socket: &Path) -> Program {
    let data = folder.join("data");
    let first = folder.join("first.sql");
    std::fs::create_dir(&data).expect("a folder for the data");
    std::fs::write(&first, "CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n").expect("a file for the first words");
    let mut server = Command::new("mariadbd");
    server.args(["--no-defaults", "--user=root", "--skip-networking", "--skip-grant-tables"]);
    server.args(["--innodb-log-file-size=8M", "--innodb-buffer-pool-size=32M", "--skip-log-bin"]);
    for (option, path) in [("datadir", &data), ("init-file", &first), ("socket", &socket.to_path_buf())] {
        server.arg(format!("--{option}={}", path.display()));
    }
    Program::start(&mut server, folder.join("database.log"), || socket.exists())
}
