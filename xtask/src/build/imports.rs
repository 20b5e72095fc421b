//! What the glue offers to the wasm: only what the wasm still imports.

use std::collections::HashSet;

use anyhow::{Context, Result};
use walrus::Module;

/// The glue without the functions that the module does not import any more.
pub(crate) fn used_alone(module: &Module, glue: &str) -> Result<String> {
    let imported: HashSet<&str> = module.imports.iter().map(|import| import.name.as_str()).collect();
    keep(glue, |name| imported.contains(name))
}

/// Each function stands in an object, from a line `name: function…` to the next such line or the end of the object.
fn keep(glue: &str, is_used: impl Fn(&str) -> bool) -> Result<String> {
    let parts = || {
        let (before, rest) = glue.split_once("const import0 = {\n")?;
        let (functions, after) = rest.split_once("\n};\n")?;
        Some((before, functions, after))
    };
    let (before, functions, after) = parts().context("wasm-bindgen's glue has another list of imports")?;
    let mut kept = String::new();
    let mut is_kept = true;
    for line in functions.lines() {
        if let Some((name, _)) = line.split_once(": function(") {
            is_kept = is_used(name.trim_start());
        }
        if is_kept {
            kept.extend([line, "\n"]);
        }
    }
    Ok(format!("{before}const import0 = {{\n{kept}}};\n{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_imported_stays() {
        let glue = "a();\nconst import0 = {\n__proto__: null,\n  one: function(x) {\nreturn x;\n},\n\
                    two: function() { return handleError(function () {\n}, arguments); },\nthree: function() {\n},\n};\nb();";
        let kept = "a();\nconst import0 = {\n__proto__: null,\n  one: function(x) {\nreturn x;\n},\n\
                    three: function() {\n},\n};\nb();";
        assert_eq!(keep(glue, |name| name != "two").expect("a list"), kept);
        assert!(keep("a();", |_| true).is_err());
    }
}
