//! WebDriver's messages: JSON over HTTP, one connection each.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
    time::Duration,
};

use serde_json::Value;

/// No command takes longer; a driver that hangs fails the test.
const PATIENCE: Duration = Duration::from_secs(60);

/// Sends one command; gives the `value` of the answer, or the driver's own words of refusal.
pub(super) fn send(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
    let answer = exchange(port, method, path, body).map_err(|error| format!("{method} {path}: {error}"))?;
    let value = serde_json::from_slice::<Value>(&answer)
        .map_err(|error| format!("{method} {path}: {error}: {}", String::from_utf8_lossy(&answer)))?["value"]
        .take();
    match value["error"].as_str() {
        Some(error) => Err(format!("{error}: {}", value["message"].as_str().unwrap_or_default())),
        None => Ok(value),
    }
}

fn exchange(port: u16, method: &str, path: &str, body: Option<&Value>) -> io::Result<Vec<u8>> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    read_body(stream)
}

/// Reads to the length that the head announces, since some drivers do not close the connection.
fn read_body(mut stream: impl Read) -> io::Result<Vec<u8>> {
    let mut answer = Vec::new();
    let mut piece = [0; 8192];
    loop {
        if let Some(body) = whole_body(&answer) {
            return Ok(body.to_vec());
        }
        match stream.read(&mut piece)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            read => answer.extend_from_slice(&piece[..read]),
        }
    }
}

fn whole_body(answer: &[u8]) -> Option<&[u8]> {
    let head_length = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&answer[..head_length]).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"))?;
    answer[head_length + 4..].get(..length.trim().parse().ok()?)
}
