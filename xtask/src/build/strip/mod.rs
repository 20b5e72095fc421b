//! Takes out of the sources what only people read: comments, white space and long names.

mod css;
mod js;
mod locals;
mod token;
mod words;

pub(crate) use self::{css::css, js::js, locals::shorten_locals};
