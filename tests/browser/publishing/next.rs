//! A site in Next.js.

use std::{
    fmt,
    net::TcpStream,
    path::{Path, PathBuf},
    process::Command,
};

use super::{Program, Scratch, program};
use crate::{driver::free_port, site::Cdn};

/// A site of a few pages, in production.
pub(crate) struct Next {
    address: String,
    _server: Program,
    _folder: Scratch,
}

impl Next {
    /// Builds the site for a host of the calculator, and serves it.
    pub(crate) fn build(calculator: &Cdn) -> Self {
        let port = free_port().expect("a free port");
        let folder = Scratch::at(sources().join(format!("build-{port}")));
        let next = |arguments: &[&str]| {
            let mut next = Command::new("node");
            next.arg("node_modules/next/dist/bin/next").args(arguments).current_dir(sources());
            next.env("NEXT_PUBLIC_CALCULATOR", calculator.to_string()).env("NEXT_TELEMETRY_DISABLED", "1");
            next.env("SITE_BUILD", format!("build-{port}/next"));
            next
        };
        program::run(&mut next(&["build"]), &folder.join("build.log"));
        let mut serve = next(&["start", "--hostname", "127.0.0.1", "--port", &port.to_string()]);
        let is_up = || TcpStream::connect(("127.0.0.1", port)).is_ok();
        let server = Program::start(&mut serve, folder.join("server.log"), is_up);
        Self { address: format!("127.0.0.1:{port}"), _server: server, _folder: folder }
    }
}

impl fmt::Display for Next {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://{}", self.address)
    }
}

/// Where `cargo xtask test --hosts` has put the site and what it is made with.
fn sources() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/next");
    assert!(folder.is_dir(), "{} is missing: run `cargo xtask test --hosts`", folder.display());
    folder
}
