//! Takes out of the sources what only people read: comments and white space.
//!
//! Names stay as they are: the brotli that follows makes little of them.

mod css;
mod js;
mod token;

pub(crate) use self::{css::css, js::js};
