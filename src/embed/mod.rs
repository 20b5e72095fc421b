//! The custom element's Rust half: attributes in, one app an element, events out. `loader.js` is the other half.

pub mod attributes;

pub mod element;
pub mod plan;

mod events;
mod json;
mod page;
