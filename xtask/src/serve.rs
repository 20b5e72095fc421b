//! `cargo xtask serve`: the published files on this machine, as a host would serve them.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::{build, build::Dist, headers, media, paths};

/// Browsers load a few files at once.
const WORKERS: usize = 4;

/// Where to listen.
#[derive(Debug, PartialEq)]
pub(crate) struct Address {
    pub host: String,
    pub port: u16,
}

impl Default for Address {
    fn default() -> Self {
        Self { host: "127.0.0.1".into(), port: 8080 }
    }
}

/// Takes the place, builds, then serves until it is stopped.
pub(crate) fn run(address: &Address) -> Result<()> {
    let Address { host, port } = address;
    let server = Server::http((host.as_str(), *port)).map_err(|error| {
        anyhow!("could not listen on {host}:{port}: {error} (--port and --host name another place)")
    })?;
    build::run()?;
    println!("The demo article is on http://{} (stop with Ctrl+C)", server.server_addr());
    let server = Arc::new(server);
    let workers = (0..WORKERS).map(|_| {
        let server = Arc::clone(&server);
        thread::spawn(move || server.incoming_requests().for_each(answer))
    });
    for worker in workers.collect::<Vec<_>>() {
        worker.join().map_err(|_| anyhow!("the server stopped"))?;
    }
    Ok(())
}

fn answer(request: Request) {
    let response = match request.method() {
        Method::Get | Method::Head => match find(&paths::dist(), request.url()) {
            Some(file) => content(&file, accepts_brotli(&request)),
            None => plain(404, "There is no such file."),
        },
        _ => plain(405, "Only GET and HEAD are answered here."),
    };
    // A reader who has gone away is no error of ours.
    let _ = request.respond(response);
}

/// The published file that a request asks for.
fn find(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = if path.is_empty() { "index.html" } else { path };
    // Plain names only: no way up, nothing hidden, nothing encoded.
    let is_plain = |name: &str| {
        !name.is_empty()
            && !name.starts_with('.')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
    };
    let file = folder.join(path);
    (path.split('/').all(is_plain) && media::content_type(&file).is_some() && file.is_file()).then_some(file)
}

fn content(file: &Path, brotli: bool) -> Response<io::Cursor<Vec<u8>>> {
    let compressed = brotli.then(|| fs::read(Dist::compressed(file)).ok()).flatten();
    let encoding = compressed.as_ref().map(|_| ("content-encoding", "br"));
    let Some(content) = compressed.or_else(|| fs::read(file).ok()) else {
        return plain(404, "The file has gone.");
    };
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let kind = media::content_type(file).map(|kind| ("content-type", kind));
    let headers = headers::of(&name).into_iter().chain(kind).chain(encoding).chain([("vary", "accept-encoding")]);
    respond(200, content, headers)
}

fn plain(status: u16, text: &str) -> Response<io::Cursor<Vec<u8>>> {
    respond(status, text.into(), [("content-type", "text/plain; charset=utf-8")])
}

fn respond<'a>(
    status: u16,
    content: Vec<u8>,
    headers: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Response<io::Cursor<Vec<u8>>> {
    let response = Response::from_data(content).with_status_code(status).with_chunked_threshold(usize::MAX);
    headers
        .into_iter()
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .fold(response, Response::with_header)
}

fn accepts_brotli(request: &Request) -> bool {
    let header = request.headers().iter().find(|header| header.field.equiv("accept-encoding"));
    header.is_some_and(|header| {
        let encodings = header.value.as_str().split(',').map(|it| it.replace(' ', ""));
        encodings.into_iter().any(|it| it == "br" || it.starts_with("br;q=") && !it.starts_with("br;q=0"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_published_files_are_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path();
        fs::create_dir_all(folder.join("dist/styles")).expect("a folder");
        for file in ["secret.html", "dist/index.html", "dist/styles/demo.css", "dist/.hidden.html", "dist/_headers"] {
            fs::write(folder.join(file), file).expect("a file");
        }
        let dist = folder.join("dist");
        let cases = [
            ("/", true),
            ("/index.html?lang=fr", true),
            ("/styles/demo.css", true),
            ("/styles", false),
            ("/other.html", false),
            ("/_headers", false),
            ("/.hidden.html", false),
            ("/../secret.html", false),
            ("/styles/../../secret.html", false),
            ("/%2e%2e/secret.html", false),
            ("//secret.html", false),
            ("secret.html", false),
        ];
        for (url, found) in cases {
            assert_eq!(find(&dist, url).is_some(), found, "{url}");
        }
    }
}
