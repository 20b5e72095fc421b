//! Short names for what the wasm and its glue call each other by.
//!
//! wasm-bindgen's own end in a hash each, once in the wasm and once in the glue.

use std::collections::HashMap;

use walrus::Module;

/// What imports and exports were called before.
#[derive(Default)]
pub(crate) struct Renamed {
    /// The new name of each export, by the old.
    exports: HashMap<String, String>,
    /// The old name of everything, by the new.
    before: HashMap<String, String>,
}

impl Renamed {
    /// What wasm-bindgen calls it.
    pub(crate) fn before<'a>(&'a self, name: &'a str) -> &'a str {
        self.before.get(name).map_or(name, String::as_str)
    }

    /// The same glue, which calls the exports by their new names.
    pub(crate) fn in_glue(&self, glue: &str) -> String {
        rename(glue, &self.exports)
    }
}

/// Renames the imports and the inner exports of `module`.
pub(crate) fn minify_names(module: &mut Module) -> Renamed {
    let mut names = Renamed::default();
    for (number, import) in module.imports.iter_mut().enumerate() {
        let long = std::mem::replace(&mut import.name, format!("i{number}"));
        names.before.insert(import.name.clone(), long);
        // All are of the one module that the glue makes.
        import.module = "i".into();
    }
    for (number, export) in module.exports.iter_mut().filter(|it| is_inner(&it.name)).enumerate() {
        let long = std::mem::replace(&mut export.name, format!("e{number}"));
        names.exports.insert(long.clone(), export.name.clone());
        names.before.insert(export.name.clone(), long);
    }
    names
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
        let names = HashMap::from([("__wbindgen_free".to_owned(), "e0".to_owned())]);
        let glue = "wasm.__wbindgen_free(1); wasm.__wbindgen_free_all(2)";
        assert_eq!(rename(glue, &names), "wasm.e0(1); wasm.__wbindgen_free_all(2)");
    }

    #[test]
    fn the_widgets_own_exports_keep_their_names() {
        assert!(is_inner("__wbindgen_malloc"));
        assert!(is_inner("wasm_bindgen__convert__closures_____invoke__h0"));
        assert!(!is_inner("plan"));
        assert!(!is_inner("widget_new"));
    }
}
