//! Asking a server for a file, and all that it says of it.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
    time::Duration,
};

/// A server that hangs fails the check.
const PATIENCE: Duration = Duration::from_secs(20);

/// An answer, as it came over the line.
pub(crate) struct Reply {
    pub status: u16,
    /// The headers, their names in small letters.
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    /// All values of a header.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }
}

/// Asks for a file in an encoding.
pub(super) fn get(port: u16, path: &str, encoding: &str) -> io::Result<Reply> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\naccept-encoding: {encoding}\r\n\r\n"
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    read(&answer).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
}

fn read(answer: &[u8]) -> Option<Reply> {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&answer[..end]);
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
    Some(Reply { status, headers: headers.collect(), body: answer[end + 4..].to_vec() })
}
