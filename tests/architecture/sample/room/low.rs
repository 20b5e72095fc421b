//! Imports back.

use crate::room::high::High as Above;

pub struct Low;

pub fn low_function() -> Option<Above> {
    None
}

#[cfg(test)]
mod tests {
    use crate::Nothing;
}
