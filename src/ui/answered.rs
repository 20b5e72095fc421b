//! What the widget tells the page of an answer.

use std::rc::Rc;

use crate::engine::Answer;

/// An answer that now stands on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// The answer.
    pub answer: Rc<Answer>,
    /// Whether the reader's own change brought it, and not the page.
    pub by_reader: bool,
}
