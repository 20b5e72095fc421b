//! Which module of the code the bytes of the wasm come from.

use std::{cmp::Ordering, collections::HashMap, fmt};

use anyhow::{Context, Result};
use walrus::{FunctionKind, Module};

use crate::build::{Glue, Library, Names, compile};

const OURS: &str = "recovery_calculator::";
/// Crates below this are summed up.
const SMALL: usize = 500;
/// So many functions are listed by themselves.
const LARGEST: usize = 12;

/// What the bytes of the wasm are, before compression.
pub(crate) struct SizeByModule {
    /// Code per module of our own, or per foreign crate.
    modules: Vec<(String, usize)>,
    /// The functions that weigh most.
    largest: Vec<(String, usize)>,
    /// Words and tables.
    data: usize,
}

impl SizeByModule {
    /// Measures the wasm as it is published, but with its names.
    pub(crate) fn measure() -> Result<Self> {
        let wasm = Glue::generate(&compile(Library::Lean)?, Names::Kept, None)?.wasm;
        let module = Module::from_buffer(&wasm).context("could not read the wasm")?;
        let mut functions = functions(&module);
        functions.sort_by(heaviest_first);
        let data = module.data.iter().map(|data| data.value.len()).sum();
        let modules = per_module(&functions);
        functions.truncate(LARGEST);
        Ok(Self { modules, largest: functions, data })
    }
}

fn functions(module: &Module) -> Vec<(String, usize)> {
    let local = module.funcs.iter().filter_map(|function| match &function.kind {
        FunctionKind::Local(local) => Some((function.name.as_deref().unwrap_or_default(), local)),
        FunctionKind::Import(_) | FunctionKind::Uninitialized(_) => None,
    });
    local
        .map(|(symbol, local)| {
            let bytes = local.original_range.as_ref().map_or(0, ExactSizeIterator::len);
            (format!("{:#}", rustc_demangle::demangle(symbol)), bytes)
        })
        .collect()
}

fn per_module(functions: &[(String, usize)]) -> Vec<(String, usize)> {
    let mut modules = HashMap::<String, usize>::new();
    for (name, bytes) in functions {
        *modules.entry(module(name)).or_default() += bytes;
    }
    let (mut modules, small): (Vec<_>, Vec<_>) = modules.into_iter().partition(|(_, bytes)| *bytes >= SMALL);
    modules.sort_by(heaviest_first);
    modules.push(("others".into(), small.iter().map(|(_, bytes)| bytes).sum()));
    modules
}

fn heaviest_first((a, a_bytes): &(String, usize), (b, b_bytes): &(String, usize)) -> Ordering {
    b_bytes.cmp(a_bytes).then_with(|| a.cmp(b))
}

impl fmt::Display for SizeByModule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sum = self.data + self.modules.iter().map(|(_, bytes)| bytes).sum::<usize>();
        let data = ("data (words, tables)".to_owned(), self.data);
        writeln!(f, "{:>10}{:>8}  bytes of the wasm, raw", "", "share")?;
        for (name, bytes) in self.modules.iter().chain([&data]) {
            writeln!(f, "{bytes:>10}{:>6} %  {name}", bytes * 100 / sum.max(1))?;
        }
        writeln!(f, "{sum:>10}{:>8}  together", "")?;
        write!(f, "{:>10}{:>8}  the largest functions", "", "")?;
        for (name, bytes) in &self.largest {
            write!(f, "\n{bytes:>10}{:>8}  {name:.90}", "")?;
        }
        Ok(())
    }
}

/// The module that a function belongs to: ours if it is made for a type of ours, else its crate.
fn module(name: &str) -> String {
    if let Some((_, path)) = name.split_once(OURS) {
        return format!("{OURS}{}", first_word(path));
    }
    // `<T as core::fmt::Debug>::fmt` is of the trait's crate, `<yew::Html as …>` of the type's.
    let paths = name.split(|c: char| !is_of_word(c) && c != ':').filter(|path| path.contains("::"));
    let krate = paths.map(first_word).find(|word| !word.is_empty());
    krate.unwrap_or("exports, unnamed").to_owned()
}

fn first_word(path: &str) -> &str {
    path.split(|c| !is_of_word(c)).next().unwrap_or_default()
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_the_module_that_it_is_made_for() {
        let cases = [
            ("recovery_calculator::engine::plan::next", "recovery_calculator::engine"),
            (
                "<alloc::vec::Vec<recovery_calculator::ui::Field> as core::clone::Clone>::clone",
                "recovery_calculator::ui",
            ),
            ("core::fmt::Formatter::pad", "core"),
            ("<yew::html::VNode as core::cmp::PartialEq>::eq", "yew"),
            ("<&mut dyn core::fmt::Write as core::fmt::Write>::write_str", "core"),
            ("<T as alloc::string::ToString>::to_string", "alloc"),
            ("<[A] as core::slice::SlicePartialEq<B>>::equal", "core"),
            ("widget_open", "exports, unnamed"),
        ];
        for (name, expected) in cases {
            assert_eq!(module(name), expected, "{name}");
        }
    }
}
