//! What kinds of files are published.

use std::path::Path;

/// The `content-type` of a published file; none for a file that is not for the public.
pub(crate) fn content_type(file: &Path) -> Option<&'static str> {
    match file.extension()?.to_str()? {
        "html" => Some("text/html; charset=utf-8"),
        "js" => Some("text/javascript; charset=utf-8"),
        "css" => Some("text/css; charset=utf-8"),
        "json" => Some("application/json"),
        "ts" => Some("text/plain; charset=utf-8"),
        // Browsers compile while loading only if nothing stands after the type.
        "wasm" => Some("application/wasm"),
        "svg" => Some("image/svg+xml"),
        _ => None,
    }
}

/// Whether that is the name, or the path, of a published wasm, which holds its hash.
pub(crate) fn is_wasm(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.starts_with("recovery-calculator-") && name.ends_with(".wasm")
}
