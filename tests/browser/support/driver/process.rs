//! The driver program of a browser.

use std::{
    env, fs, io,
    net::TcpListener,
    path::PathBuf,
    process::{Child, Stdio},
};

use super::{Engine, Setup, display::Display, http, wait::poll, wait_until};

/// A running driver; it ends with the value.
pub(super) struct Process {
    child: Child,
    pub port: u16,
    /// Where driver and browser leave their profiles and sockets.
    scratch: PathBuf,
    /// The screen, where one is needed: it ends last.
    _display: Option<Display>,
}

impl Process {
    /// Starts the engine's driver on a free port, and waits until it answers.
    pub(super) fn start(engine: Engine, setup: Setup) -> Self {
        let port = free_port().expect("a free port");
        let scratch = env::temp_dir().join(format!("recovery-calculator-browser-{port}"));
        fs::create_dir_all(&scratch).expect("a folder for the browser");
        let display = engine.needs_display().then(Display::start);
        let mut driver = engine.driver(port, setup);
        driver.env("TMPDIR", &scratch);
        if let Some(display) = &display {
            driver.env("DISPLAY", &display.name).env("HOME", &scratch).env("XDG_RUNTIME_DIR", &scratch);
        }
        driver.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = driver.spawn().unwrap_or_else(|error| {
            let _ = fs::remove_dir_all(&scratch);
            panic!("could not start {driver:?}: {error}")
        });
        let process = Self { child, port, scratch, _display: display };
        wait_until("the browser's driver", || {
            let status = http::send(port, "GET", "/status", None).ok()?;
            (status["ready"] == true).then_some(())
        });
        process
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself; there is nobody left to tell.
        let _ = self.child.kill();
        let _ = self.child.wait();
        // The browser's last processes may still be writing.
        let _ = poll(|| fs::remove_dir_all(&self.scratch));
    }
}

/// A port that nobody listens at now.
pub(crate) fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
