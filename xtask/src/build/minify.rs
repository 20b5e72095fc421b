//! Scripts without what only people read: comments, white space and long names.

use anyhow::{Result, ensure};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{CompressOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// The same script in fewer bytes; an error tells what cannot be read.
pub(crate) fn js(script: &str) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, SourceType::script()).parse();
    ensure!(parsed.diagnostics.is_empty(), "the script cannot be read: {:?}", parsed.diagnostics);
    let mut program = parsed.program;
    let options = MinifierOptions { compress: Some(CompressOptions::smallest()), ..MinifierOptions::default() };
    let minified = Minifier::new(options).minify(&allocator, &mut program);
    Ok(Codegen::new().with_options(CodegenOptions::minify()).with_scoping(minified.scoping).build(&program).code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_people_read_is_taken_out() {
        let script = "(() => {\n  'use strict';\n  // Twice.\n  const double = (amount) => amount * 2;\n  \
                      document.title = double(innerWidth) + double(innerHeight);\n})();\n";
        let short = js(script).expect("a script");
        assert!(short.starts_with("(()=>{\"use strict\";"), "{short}");
        assert!(!short.contains("Twice") && !short.contains("double") && !short.contains('\n'), "{short}");
        assert!(short.contains("document.title=") && short.contains("innerHeight"), "{short}");
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for script in ["let a = `b ${c", "'a", "/* a", "f(", "x = /ab\nc/"] {
            assert!(js(script).is_err(), "{script}");
        }
    }
}
