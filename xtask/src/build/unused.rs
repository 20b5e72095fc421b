//! Takes functions out of the wasm that nothing calls any more.

use std::collections::HashSet;

use walrus::{ElementItems, ExportItem, FunctionId, FunctionKind, Module, passes};

/// What wasm-bindgen calls the function through which JavaScript calls a closure of one type.
const CLOSURE_CALL: &str = "wasm_bindgen::convert::closures::_::invoke";

/// js-sys describes a closure type for every method that takes one, and each description keeps the function that would
/// call such a closure. wasm-bindgen exports those that the glue needs; the others stay in the table of functions once
/// the descriptions are gone, though Rust never calls them: 1 KB brotli.
pub(crate) fn take_out(module: &mut Module) {
    let exported: HashSet<FunctionId> = module
        .exports
        .iter()
        .filter_map(|export| match export.item {
            ExportItem::Function(function) => Some(function),
            _ => None,
        })
        .collect();
    let unused: HashSet<FunctionId> = module
        .funcs
        .iter()
        .filter(|function| matches!(function.kind, FunctionKind::Local(_)))
        .filter(|function| function.name.as_deref().is_some_and(is_closure_call) && !exported.contains(&function.id()))
        .map(|function| function.id())
        .collect();
    for element in module.elements.iter_mut() {
        let ElementItems::Functions(functions) = &mut element.items else { continue };
        // The places of the others must not change, so a neighbour stands in.
        let Some(neighbour) = functions.iter().copied().find(|function| !unused.contains(function)) else { continue };
        for function in functions.iter_mut().filter(|function| unused.contains(function)) {
            *function = neighbour;
        }
    }
    passes::gc::run(module);
}

fn is_closure_call(symbol: &str) -> bool {
    format!("{:#}", rustc_demangle::demangle(symbol)).starts_with(CLOSURE_CALL)
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

        take_out(&mut module);

        assert_eq!(module.funcs.iter().map(|function| function.id()).collect::<Vec<_>>(), [exported, ours]);
        let ElementItems::Functions(functions) = &module.elements.get(element).items else { panic!("functions") };
        assert_eq!(*functions, [exported, exported, ours]);
    }

    #[test]
    fn a_closure_call_is_known_by_its_symbol() {
        assert!(is_closure_call(CALL));
        assert!(!is_closure_call("_RNvCs1_4demo6invoke"));
    }
}
