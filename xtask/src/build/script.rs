//! The one script: the loader, with the glue, the style sheet and the build's facts in their places.

use anyhow::{Result, ensure};
use serde_json::json;

const BUILD: &str = "__BUILD__";
const GLUE: &str = "__GLUE__;";

/// What the loader must know of the build.
pub(crate) struct Facts<'a> {
    pub version: &'a str,
    /// The file name of the wasm.
    pub wasm: &'a str,
    /// Its `integrity`.
    pub integrity: &'a str,
    /// The address of the files' folder, where the build was told it.
    pub base: Option<&'a str>,
    /// The widget's style sheet.
    pub css: &'a str,
}

/// Puts the script together.
pub(crate) fn assemble(loader: &str, glue: &str, facts: &Facts) -> Result<String> {
    for place in [BUILD, GLUE] {
        let found = loader.matches(place).count();
        ensure!(found == 1, "the loader must hold {place} once, and holds it {found} times");
    }
    let mut object = json!({
        "version": facts.version,
        "wasm": facts.wasm,
        "integrity": facts.integrity,
        "css": facts.css,
        "base": null,
    });
    if let Some(base) = facts.base {
        object["base"] = json!(base);
    }
    // The glue first: what is put in is not searched again for the other place.
    let (before, after) = loader.split_once(GLUE).unwrap_or_default();
    let object = object.to_string();
    Ok([before.replace(BUILD, &object), glue.to_owned(), after.replace(BUILD, &object)].concat())
}

/// The same script whatever encoding a browser reads it in: where its host names none, the page's own counts. Letters
/// beyond ASCII stand in texts alone.
pub(super) fn in_ascii(script: &str) -> String {
    let units = script.encode_utf16().map(|unit| match u8::try_from(unit) {
        Ok(letter) if letter.is_ascii() => char::from(letter).to_string(),
        _ => format!("\\u{unit:04x}"),
    });
    units.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACTS: Facts = Facts {
        version: "1.2.3",
        wasm: "w.wasm",
        integrity: "sha384-x",
        base: None,
        css: ":host{content:\"__GLUE__;\"}",
    };

    #[test]
    fn everything_is_in_its_place() {
        let loader = "(() => {\n  // The facts.\n  const BUILD = __BUILD__;\n  function glue() { __GLUE__; return \
                      wasm_bindgen; }\n  begin(glue, BUILD, BUILD);\n})();\n";
        let script = assemble(loader, "let wasm_bindgen = (() => 1)(); // glue\n", &FACTS).expect("a whole loader");
        for part in ["sha384-x", "1.2.3", "w.wasm", ":host{content:\\\"__GLUE__;\\\"}", "begin("] {
            assert!(script.contains(part), "{part} in {script}");
        }
        assert!(!script.contains("__BUILD__"), "{script}");
    }

    #[test]
    fn no_letter_depends_on_the_encoding() {
        assert_eq!(in_ascii("f('é’😀\\n')"), "f('\\u00e9\\u2019\\ud83d\\ude00\\n')");
    }

    #[test]
    fn a_loader_without_its_places_is_refused() {
        for loader in ["f(__BUILD__)", "__GLUE__;", "__GLUE__; f(__BUILD__, __BUILD__)"] {
            assert!(assemble(loader, "", &FACTS).is_err(), "{loader}");
        }
    }
}
