//! The wasm binary: the library's exports and an allocator, nothing else.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

// Linking the library is what exports its `#[wasm_bindgen]` items.
use recovery_calculator as _;

fn main() {}
