//! A site in Next.js.

use std::{
    fmt,
    net::TcpStream,
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use super::{Program, Scratch, program};
use crate::{driver::free_port, site::Cdn};

/// The site, as long as a check looks at it: building takes longer than looking.
static SITE: Mutex<Weak<Next>> = Mutex::new(Weak::new());

/// A site of a few pages, in production, and the host of its calculator.
pub(crate) struct Next {
    address: String,
    _calculator: Cdn,
    _server: Program,
    _folder: Scratch,
}

impl Next {
    /// The site that the checks of every engine look at.
    pub(crate) fn shared() -> Arc<Self> {
        let mut shared = SITE.lock().unwrap_or_else(PoisonError::into_inner);
        let site = shared.upgrade().unwrap_or_else(|| Arc::new(Self::build()));
        *shared = Arc::downgrade(&site);
        site
    }

    /// Builds it, and serves it.
    fn build() -> Self {
        let calculator = Cdn::start();
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
        Self { address: format!("127.0.0.1:{port}"), _calculator: calculator, _server: server, _folder: folder }
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
