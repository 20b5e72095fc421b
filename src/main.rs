//! The wasm binary: the library's exports and an allocator, nothing else.

// The page starts the widget; a `main` would bring the standard library's own start and end along.
#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

// Linking the library is what exports its `#[wasm_bindgen]` items.
use recovery_calculator as _;

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
