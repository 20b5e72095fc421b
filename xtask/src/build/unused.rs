//! Takes functions out of the wasm that nothing calls any more.

use std::collections::HashSet;

use walrus::{
    ElementItems, ExportItem, FunctionId, FunctionKind, LocalFunction, Module,
    ir::{InstrLocId, Unreachable},
    passes,
};

/// What wasm-bindgen calls the function through which JavaScript calls a closure of one type.
const CLOSURE_CALL: &str = "wasm_bindgen::convert::closures::_::invoke";

/// What of Yew and its tables never runs here: whoever calls it, by a change of this widget, meets a trap, and the
/// browser checks fail. 4 KB brotli for all.
const NEVER_RUN: [&[&str]; 5] = [SHOWN, HEARD, COPIED, TAKEN_DOWN, ATTRIBUTES_IN_A_MAP];

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

/// Listeners of Yew's own: `ui::gesture` has the only ones.
const HEARD: &[&str] = &[
    "<yew::dom_bundle::btag::listeners::ListenerRegistration>::register",
    "<yew::dom_bundle::btag::listeners::Registry>::",
    "<yew::dom_bundle::subtree_root::SubtreeData>::add_listener",
    "<yew::dom_bundle::subtree_root::BSubtree>::ensure_handled",
    "<std::collections::hash::map::HashMap<yew::dom_bundle::subtree_root::EventDescriptor",
    "<hashbrown::raw::RawTable<(u32, std::collections::hash::map::HashMap<yew::dom_bundle::subtree_root::EventDescriptor",
];

/// Copies of nodes, which are drawn afresh; nodes that move, which none does; and tables that lose entries and take more.
const COPIED: &[&str] = &[
    "<yew::virtual_dom::vnode::VNode as core::clone::Clone>::clone",
    "<yew::dom_bundle::bnode::BNode as yew::dom_bundle::traits::ReconcileTarget>::shift",
    "<hashbrown::raw::RawTableInner>::rehash_in_place",
];

/// An app is used again, never taken down.
const TAKEN_DOWN: &[&str] = &[
    "<alloc::rc::Rc<yew::dom_bundle::subtree_root::SubtreeData>>::drop_slow",
    "<alloc::rc::Rc<core::cell::RefCell<yew::dom_bundle::subtree_root::AppData>>>::drop_slow",
];

/// `ui::markup` keeps attributes in lists.
const ATTRIBUTES_IN_A_MAP: &[&str] = &[
    "<alloc::rc::Rc<indexmap::",
    "<core::iter::adapters::filter_map::FilterMap<indexmap::",
    "<indexmap::map::IndexMap<implicit_clone::unsync::string::IString, yew::virtual_dom::AttributeOrProperty>>::",
];

/// Takes out what nothing calls.
pub(crate) fn take_out(module: &mut Module) {
    take_out_closure_calls(module);
    for name in NEVER_RUN.into_iter().flatten() {
        close(module, name);
    }
    passes::gc::run(module);
}

/// js-sys describes a closure type for every method that takes one, and each description keeps the function that would
/// call such a closure. wasm-bindgen exports those that the glue needs; the others stay in the table of functions once
/// the descriptions are gone, though Rust never calls them: 0.5 KB brotli.
fn take_out_closure_calls(module: &mut Module) {
    let exports = module.exports.iter();
    let exported: HashSet<FunctionId> = exports
        .filter_map(|export| match export.item {
            ExportItem::Function(function) => Some(function),
            _ => None,
        })
        .collect();
    let mut unused = functions(module, CLOSURE_CALL);
    unused.retain(|function| !exported.contains(function));
    for element in module.elements.iter_mut() {
        let ElementItems::Functions(functions) = &mut element.items else { continue };
        // The places of the others must not change, so a neighbour stands in.
        let Some(neighbour) = functions.iter().copied().find(|function| !unused.contains(function)) else { continue };
        for function in functions.iter_mut().filter(|function| unused.contains(function)) {
            *function = neighbour;
        }
    }
}

/// Makes a trap of the functions of a name, so that what only they call is left out too.
fn close(module: &mut Module, name: &str) {
    for function in functions(module, name) {
        if let FunctionKind::Local(function) = &mut module.funcs.get_mut(function).kind {
            trap(function);
        }
    }
}

fn trap(function: &mut LocalFunction) {
    let body = function.entry_block();
    function.block_mut(body).instrs = vec![(Unreachable {}.into(), InstrLocId::default())];
}

/// The functions of the module itself whose names begin so.
fn functions(module: &Module, name: &str) -> HashSet<FunctionId> {
    let is_named = |symbol: &str| format!("{:#}", rustc_demangle::demangle(symbol)).starts_with(name);
    let local = module.funcs.iter().filter(|function| matches!(function.kind, FunctionKind::Local(_)));
    local.filter(|function| function.name.as_deref().is_some_and(is_named)).map(|function| function.id()).collect()
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

        take_out_closure_calls(&mut module);
        passes::gc::run(&mut module);

        assert_eq!(module.funcs.iter().map(|function| function.id()).collect::<Vec<_>>(), [exported, ours]);
        let ElementItems::Functions(functions) = &module.elements.get(element).items else { panic!("functions") };
        assert_eq!(*functions, [exported, exported, ours]);
    }

    #[test]
    fn what_is_closed_is_a_trap_and_what_only_it_called_is_gone() {
        let mut module = Module::default();
        let called = function(&mut module, "called");
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
        builder.name("shown::raw".into());
        builder.func_body().call(called);
        let shown = builder.finish(vec![], &mut module.funcs);
        module.exports.add("shown", shown);

        close(&mut module, "shown::");
        passes::gc::run(&mut module);

        assert_eq!(module.funcs.iter().map(|function| function.id()).collect::<Vec<_>>(), [shown]);
    }
}
