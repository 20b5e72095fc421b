//! The glue without what wasm-bindgen writes for other browsers and other callers, and with its repetitions told once.
//!
//! Worth 0.2 KB compressed, which no minifier finds: it cannot know what is never asked for.

use anyhow::{Context, Result, ensure};

/// The same glue in fewer words; an error where wasm-bindgen writes it in another way.
pub(crate) fn tidy(glue: &str) -> Result<String> {
    let glue = without_disposal(glue)?;
    let glue = with_finalization(&glue)?;
    let glue = with_one_way_to_encode(&glue)?;
    let glue = with_one_way_to_return(&glue)?;
    Ok(as_methods(&glue))
}

/// Nobody disposes of a widget: its node is used again.
fn without_disposal(glue: &str) -> Result<String> {
    let (before, line) = glue.split_once("if (Symbol.dispose) ").context("the glue has no disposal")?;
    let (_, after) = line.split_once('\n').context("the glue ends in its disposal")?;
    Ok([before, after].concat())
}

/// Every browser that knows the externrefs which the glue hands over knows `FinalizationRegistry` too.
fn with_finalization(glue: &str) -> Result<String> {
    let mut parts = glue.split("(typeof FinalizationRegistry === 'undefined')");
    let mut tidied = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (without, with) = part.split_once(": new ").context("the glue has another way to finalize")?;
        ensure!(without.trim() == "? { register: () => {}, unregister: () => {} }", "the glue finalizes otherwise");
        tidied += "new ";
        tidied += with;
    }
    Ok(tidied)
}

/// The branch for memory that cannot grow in place is never taken.
fn with_one_way_to_encode(glue: &str) -> Result<String> {
    let start = glue.find("if (realloc === undefined) {").context("the glue has one way to encode")?;
    let length = glue[start..].find('}').context("the glue has an open branch")?;
    let rest = &glue[start + length + 1..];
    ensure!(glue[start..start + length].contains("return ptr;"), "the glue encodes otherwise");
    ensure!(!rest.contains("wasm.__wbindgen_malloc)"), "a text is handed over without a way to make it longer");
    Ok([&glue[..start], rest].concat())
}

/// A text goes back to the wasm by its place and its length, for which each import has four lines of its own.
fn with_one_way_to_return(glue: &str) -> Result<String> {
    const MAYBE: &str = "isLikeNone(ret) ? 0 : ";
    const PASS: &str = "passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);";
    const FIRST: &str = "getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);";
    const SECOND: &str = "getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);";
    let mut lines = glue.lines().peekable();
    let mut tidied = String::with_capacity(glue.len());
    let mut is_known = false;
    while let Some(line) = lines.next() {
        let told = line.split_once(" ptr1 = ").map(|(_, value)| value.trim_start_matches(MAYBE));
        if told != Some(PASS) {
            tidied += line;
            tidied.push('\n');
            continue;
        }
        let length = lines.next().and_then(|line| line.split_once(' ')).map(|(_, length)| length);
        ensure!(length == Some("len1 = WASM_VECTOR_LEN;"), "the glue takes a text's length otherwise");
        ensure!(lines.next() == Some(FIRST) && lines.next() == Some(SECOND), "the glue returns a text otherwise");
        tidied += "returnText(arg0, ret);\n";
        is_known = true;
    }
    ensure!(is_known, "the glue returns no text");
    let helper = format!(
        "function returnText(at, ret) {{
            const start = {MAYBE}{PASS}
            const memory = getDataViewMemory0();
            memory.setInt32(at + 4, WASM_VECTOR_LEN, true);
            memory.setInt32(at, start, true);
        }}\n"
    );
    let (before, after) = tidied.split_once("function isLikeNone(").context("the glue knows no nothing")?;
    Ok([before, &helper, "function isLikeNone(", after].concat())
}

/// Imports are written as methods.
fn as_methods(glue: &str) -> String {
    let named = |line: &str| {
        let (name, rest) = line.trim_start().split_once(": function(")?;
        name.starts_with("__wb").then(|| format!("{name}({rest}"))
    };
    glue.lines().map(|line| named(line).unwrap_or_else(|| line.to_owned()) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "class Widget {}
if (Symbol.dispose) Widget.prototype[Symbol.dispose] = Widget.prototype.free;
const import0 = {
__wbg_key_1: function(arg0, arg1) {
const ret = arg1.key;
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
},
__wbg_host_2: function(arg0, arg1) {
const ret = arg1.host;
var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
var len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
},
};
const CLOSURES = (typeof FinalizationRegistry === 'undefined')
  ? { register: () => {}, unregister: () => {} }
  : new FinalizationRegistry(state => f(state));
function isLikeNone(x) { return x === undefined || x === null; }
function passStringToWasm0(arg, malloc, realloc) {
if (realloc === undefined) {
const ptr = malloc(1);
return ptr;
}
let len = arg.length;
}
";

    #[test]
    fn what_nobody_asks_for_is_gone_and_what_repeats_is_told_once() {
        let short = tidy(GLUE).expect("the known glue");
        for gone in ["Symbol.dispose", "'undefined'", "realloc === undefined", ": function(", "len1"] {
            assert!(!short.contains(gone), "{gone} in {short}");
        }
        for kept in [
            "__wbg_key_1(arg0, arg1) {\nconst ret = arg1.key;\nreturnText(arg0, ret);\n},",
            "__wbg_host_2(arg0, arg1) {\nconst ret = arg1.host;\nreturnText(arg0, ret);\n},",
            "const CLOSURES = new FinalizationRegistry(state => f(state));",
            "function passStringToWasm0(arg, malloc, realloc) {\n\nlet len = arg.length;",
        ] {
            assert!(short.contains(kept), "{kept} in {short}");
        }
    }

    #[test]
    fn another_glue_is_refused() {
        let others = [
            ("Symbol.dispose", "Symbol.other"),
            ("{ register: () => {},", "{ other: () => {},"),
            ("realloc === undefined", "realloc === null"),
            ("return ptr;", "return 0;"),
            ("4 * 1, len1", "8 * 1, len1"),
            ("WASM_VECTOR_LEN", "LENGTH"),
            ("passStringToWasm0(ret", "passText(ret"),
            ("function isLikeNone", "function isNothing"),
        ];
        for (known, other) in others {
            assert!(tidy(&GLUE.replace(known, other)).is_err(), "{other}");
        }
    }
}
