//! The wasm as browsers take it, and the JavaScript that ties it to the page.

use std::{collections::HashMap, path::Path};

use anyhow::{Context, Result, bail, ensure};
use oxc_allocator::Allocator;
use oxc_ast::ast::{Declaration, Statement};
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType};
use walrus::Module;
use wasm_bindgen_cli_support::{Bindgen, EncodeInto};

use super::{
    Pass, dead_code, freeing,
    names::{Renamed, minify_names},
    order,
};

/// Whether functions keep their names in the wasm.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Names {
    Kept,
    Dropped,
}

/// A pair that only fits together.
pub(crate) struct Glue {
    /// The JavaScript: a statement that declares `wasm_bindgen`, a function from a compiled module to its exports.
    pub js: String,
    /// The wasm that it instantiates.
    pub wasm: Vec<u8>,
}

impl Glue {
    /// Makes the pair from what the compiler wrote; `without` a pass, to see what it saves.
    pub(crate) fn generate(compiled: &Path, names: Names, without: Option<Pass>) -> Result<Self> {
        let does = |pass| without != Some(pass);
        let mut output = Bindgen::new()
            .input_path(compiled)
            .bundler(true)?
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
        let glue = output.start().context("wasm-bindgen has written no glue for a bundler")?;
        let glue = if does(Pass::LeaveOutFreeing) { freeing::without(glue)? } else { glue.clone() };
        let glue = asking_as_the_loader(&deaf_once_dropped(&glue)?)?;
        let module = output.wasm_mut();
        if does(Pass::LeaveOutFreeing) {
            freeing::take_out_of_wasm(module)?;
        }
        let features = module.customs.iter().map(|(id, _)| id).collect::<Vec<_>>();
        for id in features {
            module.customs.delete(id);
        }
        if does(Pass::TrapFunctions) {
            dead_code::trap_functions(module)?;
        }
        if does(Pass::StripDeadCode) {
            dead_code::strip_dead_code(module);
        }
        let names = if does(Pass::MinifyNames) { minify_names(module) } else { Renamed::default() };
        let js = names.in_glue(&as_function(module, &names, &glue)?);
        let wasm = module.emit_wasm();
        let wasm = if does(Pass::SortBySimilarity) { order::sort_by_similarity(&wasm)? } else { wasm };
        Ok(Self { js, wasm })
    }
}

/// The glue whose closures do nothing once they are dropped, and nothing within their own call, where wasm-bindgen's throw:
/// pages that wrap `addEventListener`, timers or observers go on calling what has been taken back.
fn deaf_once_dropped(glue: &str) -> Result<String> {
    const CALL: &str = "state.cnt++;";
    ensure!(glue.contains(CALL), "wasm-bindgen's glue calls closures in another way");
    Ok(glue.replace(CALL, &format!("if (!state.a) return; {CALL}")))
}

/// The glue that asks a node as the loader does: some libraries have methods of their own by these names.
fn asking_as_the_loader(glue: &str) -> Result<String> {
    [("arg0.closest(", "closest(arg0, "), ("arg1.getAttribute(", "attribute(arg1, ")].into_iter().try_fold(
        glue.to_owned(),
        |glue, (theirs, ours)| {
            ensure!(glue.contains(theirs), "wasm-bindgen's glue does not call {theirs}");
            Ok(glue.replace(theirs, ours))
        },
    )
}

/// The glue that wasm-bindgen writes as a module for bundlers, as a function that a classic script can hold. What the wasm
/// imports becomes one object; the rest stays as it is. The loader's `guard` stands between the page and every function of
/// the wasm, so that a trap is caught.
fn as_function(module: &Module, names: &Renamed, glue: &str) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, glue, SourceType::mjs()).parse();
    ensure!(parsed.diagnostics.is_empty(), "wasm-bindgen's glue cannot be read: {:?}", parsed.diagnostics);
    let imported = module.imports.iter().map(|import| (names.before(&import.name), import.name.as_str()));
    let mut imported: HashMap<&str, &str> = imported.collect();
    let (mut declarations, mut imports, mut exports) = (String::new(), String::new(), Vec::new());
    for statement in &parsed.program.body {
        let declaration = match statement {
            Statement::ExportDeclaration(export) => &export.declaration,
            other => {
                ensure!(!other.is_module_declaration(), "wasm-bindgen's glue exports in another way");
                declarations.extend([other.span().source_text(glue), "\n"]);
                continue;
            }
        };
        let name = declaration.id().context("wasm-bindgen's glue exports in another way")?.name.as_str();
        match (declaration, imported.remove(name)) {
            (Declaration::FunctionDeclaration(function), Some(short)) => {
                let body = function.body.as_ref().context("wasm-bindgen's glue declares in another way")?;
                let parts = [short, function.params.span.source_text(glue), body.span.source_text(glue), ",\n"];
                imports.extend(parts);
            }
            // Its own way to take the exports, and what only code imported that is no longer in the wasm.
            (_, None) if name.starts_with("__wb") => {}
            (_, None) => {
                declarations.extend([declaration.span().source_text(glue), "\n"]);
                exports.push(name);
            }
            (_, Some(_)) => bail!("wasm-bindgen's glue has no function {name}"),
        }
    }
    ensure!(imported.is_empty(), "wasm-bindgen's glue lacks {imported:?}");
    let from = module.imports.iter().next().map_or("i", |import| &import.module);
    let start = "__wbindgen_start";
    let starts = module.exports.iter().any(|export| names.before(&export.name) == start);
    let start = if starts { format!("wasm.{start}();") } else { String::new() };
    Ok(format!(
        "let wasm_bindgen = (() => {{
            {declarations}
            return async (module) => {{
                wasm = guard((await WebAssembly.instantiate(module, {{ {from:?}: {{ {imports} }} }})).exports);
                {start}
                return {{ {} }};
            }};
        }})();",
        exports.join(", ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "export class Widget {\n    free() { wasm.__wbg_widget_free(this.p); }\n}\nexport function plan(x) {}\n\
                        export function __wbg_gone_1(a) {}\nexport function __wbg_now_1(a) { return '}'; }\nlet wasm;\nfunction helper() {}\n\
                        export function __wbg_set_wasm(val) {\n    wasm = val;\n}\n";

    fn module() -> Module {
        let mut module = Module::default();
        let signature = module.types.add(&[], &[]);
        module.add_import_func("./widget_bg.js", "__wbg_now_1", signature);
        module
    }

    #[test]
    fn the_glue_takes_a_module_and_gives_what_the_widget_exports() {
        let js = as_function(&module(), &Renamed::default(), GLUE).expect("the known glue");
        for part in [
            "class Widget {\n",
            "let wasm;\nfunction helper() {}\n",
            "{ \"./widget_bg.js\": { __wbg_now_1(a){ return '}'; },\n } }",
            "return { Widget, plan };",
        ] {
            assert!(js.contains(part), "{part} in {js}");
        }
        assert!(["export ", "__wbg_set_wasm", "__wbg_gone"].iter().all(|gone| !js.contains(gone)), "{js}");
    }

    #[test]
    fn closures_are_asked_whether_they_are_still_there() {
        let deaf = deaf_once_dropped("real = () => { state.cnt++; f(); }").expect("the known way");
        assert_eq!(deaf, "real = () => { if (!state.a) return; state.cnt++; f(); }");
        assert!(deaf_once_dropped("real = () => { f(); }").is_err(), "another way");
    }

    #[test]
    fn nodes_are_asked_by_the_loader() {
        let asked =
            asking_as_the_loader("arg0.closest(text(arg1)); arg1.getAttribute(text(arg2));").expect("the known way");
        assert_eq!(asked, "closest(arg0, text(arg1)); attribute(arg1, text(arg2));");
        assert!(asking_as_the_loader("arg0.closest(text(arg1));").is_err(), "another way");
    }

    #[test]
    fn imports_have_their_short_names() {
        let mut module = module();
        let names = minify_names(&mut module);
        let js = as_function(&module, &names, GLUE).expect("the known glue");
        assert!(js.contains("{ \"i\": { i0(a){ return '}'; },\n } }"), "{js}");
    }

    #[test]
    fn another_glue_is_refused() {
        let refused = |glue: &str| as_function(&module(), &Renamed::default(), glue).is_err();
        assert!(refused(&GLUE.replace("now", "then")), "a function is missing");
        assert!(refused(&GLUE.replace("function __wbg_now_1(a)", "class __wbg_now_1")), "it is none");
        assert!(refused(&format!("{GLUE}export {{ helper as b }};\n")), "another way to export");
        assert!(refused(&format!("{GLUE}(")), "it cannot be read");
    }
}
