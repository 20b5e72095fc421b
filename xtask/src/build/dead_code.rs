//! Takes functions out of the wasm that never run.
//!
//! What nothing calls goes (`strip_dead_code`). Of what Yew brings for other ways to write a widget, the entrances become
//! traps (`trap_functions`), and then what only they call goes too. A trap that runs ends the widget, so each is on code
//! that no data can reach, only another way to write the widget; `tests/architecture.rs` looks for those ways in the
//! sources, and every name must still be that of a function. docs/yew.md has what Yew itself could do.

use std::collections::HashSet;

use anyhow::{Result, ensure};
use walrus::{
    ElementItems, ExportItem, FunctionId, FunctionKind, LocalFunction, Module,
    ir::{InstrLocId, Unreachable},
    passes,
};

/// What wasm-bindgen calls the function through which JavaScript calls a closure of one type.
const CLOSURE_CALL: &str = "wasm_bindgen::convert::closures::_::invoke";

/// How the names of trapped functions begin.
const TRAPPED: [&[&str]; 5] = [SHOWN, HEARD, COPIED, TAKEN_DOWN, ATTRIBUTES_IN_A_MAP];

/// Ways to show what this widget never shows: raw markup, which needs `innerHTML`, portals, suspense, and components in
/// components.
const SHOWN: &[&str] = &[
    "<yew::virtual_dom::vraw::VRaw as yew::dom_bundle::",
    "<yew::dom_bundle::braw::BRaw>::",
    "<yew::virtual_dom::vportal::VPortal as yew::dom_bundle::",
    "<alloc::rc::Rc<yew::virtual_dom::vportal::VPortal> as yew::utils::RcExt",
    "<yew::virtual_dom::vsuspense::VSuspense as yew::dom_bundle::",
    "<alloc::rc::Rc<yew::virtual_dom::vsuspense::VSuspense> as yew::utils::RcExt",
    "<yew::suspense::component::feat_csr_ssr::BaseSuspense>::",
    "<yew::suspense::suspension::Suspension as core::clone::Clone>::clone",
    "<yew::html::component::lifecycle::ComponentState>::suspend",
    "<yew::html::component::scope::Scope<yew::suspense::component::feat_csr_ssr::BaseSuspense>>::",
    "<yew::html::component::scope::AnyScope>::find_parent_scope::<yew::suspense::",
    "<yew::virtual_dom::vcomp::VComp as yew::dom_bundle::",
    "<alloc::rc::Rc<yew::virtual_dom::vcomp::VComp> as yew::utils::RcExt",
];

/// Listeners of Yew's own: `ui::events` has the only ones.
const HEARD: &[&str] = &[
    "<yew::dom_bundle::btag::listeners::ListenerRegistration>::register",
    "<yew::dom_bundle::btag::listeners::Registry>::",
    "<yew::dom_bundle::subtree_root::SubtreeData>::add_listener",
    "<yew::dom_bundle::subtree_root::BSubtree>::ensure_handled",
    "<std::collections::hash::map::HashMap<yew::dom_bundle::subtree_root::EventDescriptor",
    "<hashbrown::raw::RawTable<(u32, std::collections::hash::map::HashMap<yew::dom_bundle::subtree_root::EventDescriptor",
];

/// Copies of nodes, which are drawn afresh.
const COPIED: &[&str] = &["<yew::virtual_dom::vnode::VNode as core::clone::Clone>::clone"];

/// An app is used again, never taken down.
const TAKEN_DOWN: &[&str] = &[
    "<alloc::rc::Rc<yew::dom_bundle::subtree_root::SubtreeData>>::drop_slow",
    "<alloc::rc::Rc<core::cell::RefCell<yew::dom_bundle::subtree_root::AppData>>>::drop_slow",
];

/// `ui::html` keeps attributes in lists.
const ATTRIBUTES_IN_A_MAP: &[&str] = &[
    "<alloc::rc::Rc<indexmap::",
    "<core::iter::adapters::filter_map::FilterMap<indexmap::",
    "<indexmap::map::IndexMap<implicit_clone::unsync::string::IString, yew::virtual_dom::AttributeOrProperty>>::",
];

/// Makes traps of what never runs; an error where a name is nobody's any more.
pub(crate) fn trap_functions(module: &mut Module) -> Result<()> {
    let names = names(module);
    for name in TRAPPED.into_iter().flatten() {
        trap_named(module, &names, name)?;
    }
    Ok(())
}

/// Takes out what nothing calls.
pub(crate) fn strip_dead_code(module: &mut Module) {
    unlink_closure_calls(module);
    passes::gc::run(module);
}

/// js-sys describes a closure type for every method that takes one, and each description keeps the function that would
/// call such a closure. wasm-bindgen exports those that the glue needs; the others stay in the table of functions once
/// the descriptions are gone, though Rust never calls them.
fn unlink_closure_calls(module: &mut Module) {
    let exports = module.exports.iter();
    let exported: HashSet<FunctionId> = exports
        .filter_map(|export| match export.item {
            ExportItem::Function(function) => Some(function),
            _ => None,
        })
        .collect();
    let calls = names(module).into_iter().filter(|(_, name)| name.starts_with(CLOSURE_CALL));
    let unused: HashSet<_> = calls.map(|(id, _)| id).filter(|function| !exported.contains(function)).collect();
    for element in module.elements.iter_mut() {
        let ElementItems::Functions(functions) = &mut element.items else { continue };
        // The places of the others must not change, so a neighbour stands in.
        let Some(neighbour) = functions.iter().copied().find(|function| !unused.contains(function)) else { continue };
        for function in functions.iter_mut().filter(|function| unused.contains(function)) {
            *function = neighbour;
        }
    }
}

/// Makes traps of the functions whose names begin so.
fn trap_named(module: &mut Module, names: &[(FunctionId, String)], name: &str) -> Result<()> {
    let mut named = names.iter().filter(|(_, it)| it.starts_with(name)).peekable();
    ensure!(
        named.peek().is_some(),
        "no function of the wasm has a name that begins with\n  {name}\nYew, hashbrown or the compiler calls it otherwise \
         now, or it is not in the build any more. Nearest are\n  {}\nRename it, or take it out, in \
         xtask/src/build/dead_code.rs.",
        nearest(names, name).join("\n  ")
    );
    for (function, _) in named {
        if let FunctionKind::Local(function) = &mut module.funcs.get_mut(*function).kind {
            trap(function);
        }
    }
    Ok(())
}

/// The names that begin most like it.
fn nearest<'a>(names: &'a [(FunctionId, String)], name: &str) -> Vec<&'a str> {
    let shared = |other: &str| other.bytes().zip(name.bytes()).take_while(|(one, two)| one == two).count();
    let mut names: Vec<&str> = names.iter().map(|(_, name)| name.as_str()).collect();
    names.sort_by_key(|other| (std::cmp::Reverse(shared(other)), *other));
    names.dedup();
    names.truncate(3);
    names
}

fn trap(function: &mut LocalFunction) {
    let body = function.entry_block();
    function.block_mut(body).instrs = vec![(Unreachable {}.into(), InstrLocId::default())];
}

/// The functions of the module itself, and what Rust calls them.
fn names(module: &Module) -> Vec<(FunctionId, String)> {
    let local = module.funcs.iter().filter(|function| matches!(function.kind, FunctionKind::Local(_)));
    let named = local.filter_map(|function| Some((function.id(), function.name.as_deref()?)));
    named.map(|(id, symbol)| (id, format!("{:#}", rustc_demangle::demangle(symbol)))).collect()
}

#[cfg(test)]
mod tests {
    use walrus::{ConstExpr, ElementKind, FunctionBuilder, RefType, ValType, ir::Value};

    use super::*;

    const CALL: &str =
        "_RINvNvNtNtCsgLNSOw1v6ve_12wasm_bindgen7convert8closuress0_1__6invokeuKb1_ECsk1i9SaUKZdI_8gloo_net";

    fn function(module: &mut Module, name: &str) -> FunctionId {
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
        builder.name(name.into());
        builder.func_body().i32_const(1);
        builder.finish(vec![], &mut module.funcs)
    }

    #[test]
    fn calls_of_closures_that_the_glue_does_not_know_are_taken_out() {
        let mut module = Module::default();
        let [exported, unknown, ours] = [CALL, CALL, "_RNvCs1_4demo4work"].map(|name| function(&mut module, name));
        module.exports.add("closure", exported);
        let table = module.tables.add_local(false, 3, Some(3), RefType::FUNCREF);
        module.exports.add("table", table);
        let from_start = ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(0)) };
        let functions = ElementItems::Functions(vec![unknown, exported, ours]);
        let element = module.elements.add(from_start, functions);
        module.tables.get_mut(table).elem_segments.insert(element);

        unlink_closure_calls(&mut module);
        passes::gc::run(&mut module);

        assert_eq!(module.funcs.iter().map(|function| function.id()).collect::<Vec<_>>(), [exported, ours]);
        let ElementItems::Functions(functions) = &module.elements.get(element).items else { panic!("functions") };
        assert_eq!(*functions, [exported, exported, ours]);
    }

    #[test]
    fn what_is_trapped_is_a_trap_and_what_only_it_called_is_gone() {
        let mut module = Module::default();
        let called = function(&mut module, "called");
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
        builder.name("shown::raw".into());
        builder.func_body().call(called);
        let shown = builder.finish(vec![], &mut module.funcs);
        module.exports.add("shown", shown);

        let names = names(&module);
        trap_named(&mut module, &names, "shown::").expect("a name");
        passes::gc::run(&mut module);

        assert_eq!(module.funcs.iter().map(|function| function.id()).collect::<Vec<_>>(), [shown]);
    }

    #[test]
    fn a_name_that_is_nobodys_stops_the_build_and_says_whose_it_may_be() {
        let mut module = Module::default();
        for name in ["yew::shown::raw_2", "yew::heard", "core::fmt"] {
            function(&mut module, name);
        }
        let names = names(&module);
        let problem = trap_named(&mut module, &names, "yew::shown::raw::").expect_err("another name").to_string();
        assert!(problem.contains("yew::shown::raw::\n") && problem.contains("  yew::shown::raw_2\n"), "{problem}");
        assert!(problem.contains("dead_code.rs"), "{problem}");
    }
}
