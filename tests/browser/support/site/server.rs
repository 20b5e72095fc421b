//! A web server of one origin.

use std::{
    collections::HashSet,
    fmt,
    io::{self, Write},
    net::{SocketAddr, TcpListener},
    sync::{Arc, LazyLock, Mutex, PoisonError},
    thread::{self, JoinHandle},
};

use tiny_http::{Request, Server};

/// What is asked for.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// Path and query.
    pub url: String,
    /// The headers, their names in small letters.
    pub headers: Vec<(String, String)>,
}

impl Asked {
    fn of(request: &Request) -> Self {
        let headers = request.headers().iter();
        let headers = headers.map(|it| (it.field.as_str().as_str().to_ascii_lowercase(), it.value.to_string()));
        Self { url: request.url().to_owned(), headers: headers.collect() }
    }

    /// The path without the query.
    pub(crate) fn path(&self) -> &str {
        self.url.split('?').next().unwrap_or_default()
    }

    /// A header's value.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// An answer to a request.
#[derive(Clone)]
pub(super) struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub content: Vec<u8>,
}

impl Answer {
    /// A file of that type.
    pub(super) fn file(kind: &str, content: impl Into<Vec<u8>>) -> Self {
        Self { status: 200, headers: vec![("content-type".into(), kind.into())], content: content.into() }
    }

    /// What is not there.
    pub(super) fn missing() -> Self {
        Self { status: 404, ..Self::file("text/plain", "not here") }
    }

    fn nothing() -> Self {
        Self { status: 204, headers: Vec::new(), content: Vec::new() }
    }

    /// Sends it and ends the connection: tiny_http keeps a thread for each that stays open, and a browser's next one can
    /// wait a minute for its turn.
    fn send(self, request: Request) -> io::Result<()> {
        let Self { status, headers, content } = self;
        let mut head = format!("HTTP/1.1 {status} -\r\nconnection: close\r\ncontent-length: {}\r\n", content.len());
        for (name, value) in headers {
            head += &format!("{name}: {value}\r\n");
        }
        let mut writer = request.into_writer();
        writer.write_all((head + "\r\n").as_bytes())?;
        writer.write_all(&content)?;
        writer.flush()
    }
}

/// The ports that have been used: a browser may still hold files of an origin that is gone.
static USED: LazyLock<Mutex<HashSet<u16>>> = LazyLock::new(Mutex::default);

/// A server on a free port; it ends with the value.
pub(super) struct Origin {
    address: SocketAddr,
    server: Arc<Server>,
    worker: Option<JoinHandle<()>>,
}

impl Origin {
    /// Answers every request.
    pub(super) fn start(answer: impl Fn(&Asked) -> Answer + Send + 'static) -> Self {
        let (server, address) = listen();
        let listener = Arc::clone(&server);
        let worker = thread::spawn(move || {
            for request in listener.incoming_requests() {
                // Browsers ask every origin for an icon, and log what they do not get.
                let icon = request.url() == "/favicon.ico";
                let answer = if icon { Answer::nothing() } else { answer(&Asked::of(&request)) };
                // A page that has gone away is no failure.
                let _ = answer.send(request);
            }
        });
        Self { address, server, worker: Some(worker) }
    }
}

/// A port for a server of another kind.
pub(super) fn unused_port() -> u16 {
    loop {
        let port = TcpListener::bind(("127.0.0.1", 0)).and_then(|it| it.local_addr()).expect("a free port").port();
        if is_new(port) {
            return port;
        }
    }
}

fn is_new(port: u16) -> bool {
    USED.lock().unwrap_or_else(PoisonError::into_inner).insert(port)
}

fn listen() -> (Arc<Server>, SocketAddr) {
    loop {
        let server = Server::http(("127.0.0.1", 0)).expect("a free port");
        let address = server.server_addr().to_ip().expect("an address of this machine");
        if is_new(address.port()) {
            return (Arc::new(server), address);
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://{}", self.address)
    }
}

impl Drop for Origin {
    fn drop(&mut self) {
        self.server.unblock();
        if let Some(worker) = self.worker.take() {
            let _ = worker.join();
        }
    }
}
