//! A web server of one origin.

use std::{
    fmt, io,
    net::SocketAddr,
    sync::Arc,
    thread::{self, JoinHandle},
};

use tiny_http::{Header, Response, Server};

/// An answer to a request.
pub(super) struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub content: Vec<u8>,
}

impl Answer {
    /// What is not there.
    pub(super) fn missing() -> Self {
        Self { status: 404, headers: vec![("content-type".into(), "text/plain".into())], content: b"not here".into() }
    }

    fn nothing() -> Self {
        Self { status: 204, headers: Vec::new(), content: Vec::new() }
    }

    fn response(self) -> Response<io::Cursor<Vec<u8>>> {
        let response = Response::from_data(self.content).with_status_code(self.status);
        let headers = self.headers.iter().map(|(name, value)| Header::from_bytes(name.as_str(), value.as_str()));
        headers.map(|header| header.expect("a header of plain letters")).fold(response, Response::with_header)
    }
}

/// A server on a free port; it ends with the value.
pub(super) struct Origin {
    address: SocketAddr,
    server: Arc<Server>,
    worker: Option<JoinHandle<()>>,
}

impl Origin {
    /// Answers every request by its path and query.
    pub(super) fn start(answer: impl Fn(&str) -> Answer + Send + 'static) -> Self {
        let server = Arc::new(Server::http(("127.0.0.1", 0)).expect("a free port"));
        let address = server.server_addr().to_ip().expect("an address of this machine");
        let listener = Arc::clone(&server);
        let worker = thread::spawn(move || {
            for request in listener.incoming_requests() {
                // Browsers ask every origin for an icon, and log what they do not get.
                let answer = if request.url() == "/favicon.ico" { Answer::nothing() } else { answer(request.url()) };
                let response = answer.response();
                // A page that has gone away is no failure.
                let _ = request.respond(response);
            }
        });
        Self { address, server, worker: Some(worker) }
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
