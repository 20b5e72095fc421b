//! What the widget tells the page once it has drawn.

use std::rc::Rc;

use crate::engine::Answer;

/// What is drawn now that was not before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawn {
    /// A new answer.
    pub answered: Option<Answered>,
    /// What folds: from now on every control is there.
    pub is_whole: bool,
}

/// An answer that now stands on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// The answer.
    pub answer: Rc<Answer>,
    /// Whether the reader's own change brought it, and not the page.
    pub by_reader: bool,
}
