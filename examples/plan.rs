//! The engine alone: JSON requests on stdin, one a line; one JSON answer a line on stdout, in order.
//!
//! `echo '{"today":"2026-11-23","runner":{…}}' | cargo run --release --example plan`

use std::io::{self, BufRead, Write};

use recovery_calculator::engine::json;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let mut input = io::stdin().lock();
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let request = String::from_utf8_lossy(&line);
        writeln!(out, "{}", json::answer(&request))?;
        out.flush()?;
        line.clear();
    }
    Ok(())
}
