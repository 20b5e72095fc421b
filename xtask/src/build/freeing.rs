//! What wasm-bindgen's glue does for others, taken out. It frees objects that JavaScript has let go of: an app is used again,
//! never freed, and the widget drops its closures itself. It takes a new decoder after two gigabytes of text, which nobody
//! reads here, writes texts where memory cannot grow, which it can here, and looks for the page by names that are not needed
//! where the first is there.

use anyhow::{Context, Result};
use walrus::Module;

/// The function of the wasm that frees a widget.
const FREE: &str = "__wbg_widget_free";
/// Where a piece of the glue begins, and where it ends.
const PIECES: [(&str, &str); 16] = [
    ("const WidgetFinalization =", ";"),
    ("WidgetFinalization.register(", ";"),
    ("WidgetFinalization.unregister(", ";"),
    ("const CLOSURE_DTORS =", ";"),
    ("CLOSURE_DTORS.register(", ";"),
    ("CLOSURE_DTORS.unregister(", ";"),
    ("if (Symbol.dispose)", ";"),
    ("__destroy_into_raw() {", "}"),
    ("free() {", "}"),
    ("if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {", "}\n"),
    ("let numBytesDecoded =", ";"),
    ("numBytesDecoded +=", ";"),
    ("const ret = typeof global ===", "addToExternrefTable0(ret);"),
    ("const ret = typeof self ===", "addToExternrefTable0(ret);"),
    ("const ret = typeof window ===", "addToExternrefTable0(ret);"),
    ("if (realloc === undefined) {", "}"),
];

/// Takes the function out of the wasm, so that what only it calls is dead code.
pub(super) fn take_out_of_wasm(module: &mut Module) -> Result<()> {
    module.exports.remove(FREE).context("the wasm does not free the widget in the known way")
}

/// The glue without the pieces.
pub(super) fn without(glue: &str) -> Result<String> {
    PIECES.iter().try_fold(glue.to_owned(), |glue, (start, end)| without_each(&glue, start, end))
}

fn without_each(glue: &str, start: &str, end: &str) -> Result<String> {
    let mut parts = glue.split(start);
    let mut kept = parts.next().unwrap_or_default().to_owned();
    let mut is_found = false;
    for part in parts {
        let (_, after) = part.split_once(end).with_context(|| format!("{start} has no end in the glue"))?;
        kept += after;
        is_found = true;
    }
    is_found.then_some(kept).with_context(|| format!("the glue has no {start}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_piece_goes_wherever_it_stands() {
        let glue = "a; x.register(real); b; x.register(other); c";
        assert_eq!(without_each(glue, "x.register(", ";").expect("it is there"), "a;  b;  c");
    }

    #[test]
    fn another_glue_is_refused() {
        assert!(without_each("a", "x(", ";").is_err(), "not there");
        assert!(without_each("a x(b", "x(", ";").is_err(), "without an end");
    }
}
