//! The wasm as browsers take it, and the JavaScript that ties it to the page.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::{Bindgen, EncodeInto};

use super::{imports, locals, order, short_names, tidy::tidy, unused};

/// Whether functions keep their names in the wasm.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Names {
    Kept,
    Dropped,
}

/// A pair that only fits together.
pub(crate) struct Glue {
    /// The JavaScript: a statement that declares `wasm_bindgen`, as written by wasm-bindgen.
    pub js: String,
    /// The wasm that it instantiates.
    pub wasm: Vec<u8>,
}

impl Glue {
    /// Makes the pair from what the compiler wrote.
    pub(crate) fn generate(compiled: &Path, names: Names) -> Result<Self> {
        let mut output = Bindgen::new()
            .input_path(compiled)
            .no_modules(true)?
            .typescript(false)
            .demangle(false)
            .encode_into(EncodeInto::Always)
            .remove_name_section(names == Names::Dropped)
            .remove_producers_section(true)
            .generate_output()?;
        let snippets: usize = output.snippets().values().map(Vec::len).sum();
        ensure!(
            snippets == 0 && output.local_modules().is_empty(),
            "the script can hold no JavaScript of a crate: use web-sys or js-sys instead of inline_js or module"
        );
        let js = with_own_start(&without_address(output.js())?)?;
        let module = output.wasm_mut();
        let features = module.customs.iter().map(|(id, _)| id).collect::<Vec<_>>();
        for id in features {
            module.customs.delete(id);
        }
        unused::take_out(module);
        let js = tidy(&imports::used_alone(module, &js)?)?;
        let js = short_names::give(module, &js);
        Ok(Self { js, wasm: order::alike_together(&locals::most_used_first(&module.emit_wasm())?)? })
    }
}

/// Takes out the lines in which the glue looks for its own address: the loader knows it better, and on pages
/// without an address of their own they would throw.
fn without_address(js: &str) -> Result<String> {
    let start = js.find("let script_src;").context("wasm-bindgen's glue has another beginning")?;
    let end = js[start..].find('}').context("wasm-bindgen's glue has another beginning")?;
    let rest = &js[start + end + 1..];
    ensure!(!rest.contains("script_src"), "wasm-bindgen's glue needs its own address");
    Ok(format!("{}{rest}", &js[..start]))
}

/// Exchanges the many ways in which the glue can be started for the loader's one: with a compiled module. The
/// loader's `guard` then stands between the page and every function of the wasm, so that a trap is caught.
fn with_own_start(js: &str) -> Result<String> {
    let ways = || {
        let (before, rest) = js.split_once("let wasmModule, wasmInstance, wasm;")?;
        let (_, rest) = rest.split_once("wasmModule = module;")?;
        let (steps, rest) = rest.split_once("return wasm;")?;
        let (_, after) = rest.split_once("return Object.assign(__wbg_init, { initSync }, exports);")?;
        Some((before, steps, after))
    };
    let (before, steps, after) = ways().context("wasm-bindgen's glue has another ending")?;
    ensure!(!before.contains("wasmModule"), "wasm-bindgen's glue needs its module");
    Ok(format!(
        "{before}let wasm;
        return async (module) => {{
            wasm = guard((await WebAssembly.instantiate(module, __wbg_get_imports())).exports);
            {steps}
            return exports;
        }};{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_does_not_look_for_its_address() {
        let js = "let wasm_bindgen = (function(exports) {
            let script_src;
            if (typeof document !== 'undefined') {
                script_src = new URL(document.currentScript.src, location.href).toString();
            }
            let wasm;";
        let short = without_address(js).expect("the known beginning");
        let words = short.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(words, "let wasm_bindgen = (function(exports) { let wasm;");
        assert!(without_address(&format!("{js} fetch(script_src)")).is_err());
        assert!(without_address("let wasm;").is_err());
    }

    #[test]
    fn the_glue_starts_with_a_module_and_in_no_other_way() {
        let js = "function f() {}
            let wasmModule, wasmInstance, wasm;
            function __wbg_finalize_init(instance, module) {
                wasmModule = module;
                wasm.__wbindgen_start();
                return wasm;
            }
            function initSync(module) {}
            return Object.assign(__wbg_init, { initSync }, exports);
            })({ __proto__: null });";
        let short = with_own_start(js).expect("the known ending");
        assert!(short.starts_with("function f() {}"), "{short}");
        assert!(short.contains("wasm.__wbindgen_start();"), "{short}");
        assert!(short.ends_with("};\n            })({ __proto__: null });"), "{short}");
        assert!(!short.contains("initSync"), "{short}");
        assert!(with_own_start("let wasm;").is_err());
    }
}
