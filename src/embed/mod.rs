//! The custom element's Rust half: attributes in, one app an element, events out.
//! The loader (`loader/`) is the other half.

pub mod attributes;

pub mod element;
pub mod script_api;
pub mod surface;

mod events;
mod js_value;
mod page;
