//! Short names for what the wasm and its glue call each other by.
//!
//! wasm-bindgen's own end in a hash each, once in the wasm and once in the glue: 2 KB compressed.

use std::collections::HashMap;

use walrus::Module;

/// Renames the imports and the inner exports of `module`, and gives the glue that knows the new names.
pub(crate) fn give(module: &mut Module, glue: &str) -> String {
    let mut names = HashMap::new();
    let glue = &with_short_module(module, glue);
    let imports = module.imports.iter().map(|import| import.id()).collect::<Vec<_>>();
    for (number, id) in imports.into_iter().enumerate() {
        let import = module.imports.get_mut(id);
        let long = std::mem::replace(&mut import.name, format!("i{number}"));
        names.insert(long, import.name.clone());
    }
    for (number, export) in module.exports.iter_mut().filter(|it| is_inner(&it.name)).enumerate() {
        let long = std::mem::replace(&mut export.name, format!("e{number}"));
        names.insert(long, export.name.clone());
    }
    rename(glue, &names)
}

/// Renames the module that each import names: all are of the one that the glue makes.
fn with_short_module(module: &mut Module, glue: &str) -> String {
    let mut glue = glue.to_owned();
    for import in module.imports.iter_mut() {
        let long = std::mem::replace(&mut import.module, "i".into());
        glue = glue.replace(&format!("\"{long}\": "), "i: ");
    }
    glue
}

/// Names with two underscores are between wasm-bindgen and itself; the others are the widget's.
fn is_inner(name: &str) -> bool {
    name.contains("__")
}

/// Replaces whole words.
fn rename(glue: &str, names: &HashMap<String, String>) -> String {
    let mut renamed = String::with_capacity(glue.len());
    let mut rest = glue;
    while let Some(start) = rest.find(is_of_name) {
        let (before, from_word) = rest.split_at(start);
        let end = from_word.find(|c| !is_of_name(c)).unwrap_or(from_word.len());
        let (word, after) = from_word.split_at(end);
        renamed.push_str(before);
        renamed.push_str(names.get(word).map_or(word, String::as_str));
        rest = after;
    }
    renamed + rest
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_are_renamed() {
        let names = HashMap::from([
            ("__wbg_now_12".to_owned(), "i0".to_owned()),
            ("__wbindgen_free".to_owned(), "e0".to_owned()),
        ]);
        let glue = "{ __wbg_now_12: () => x, __wbg_now_123: 0 }; wasm.__wbindgen_free(1)";
        assert_eq!(rename(glue, &names), "{ i0: () => x, __wbg_now_123: 0 }; wasm.e0(1)");
    }

    #[test]
    fn the_widgets_own_exports_keep_their_names() {
        assert!(is_inner("__wbindgen_malloc"));
        assert!(is_inner("wasm_bindgen__convert__closures_____invoke__h0"));
        assert!(!is_inner("plan"));
        assert!(!is_inner("widget_new"));
    }
}
