//! What is shared in a link or kept on this device: the training, the races, the days and the limit, never health.
//!
//! The text is a plain name of `a` to `z`, digits, `-` and `_`, so that it passes through selectors, routers and
//! messengers. It follows the word `recovery-calculator` in the fragment: `-1-d42500k-wrertrel-r7ou_g9m-c7jx`. Each piece
//! begins with its letter; numbers and days since 2000 are in base 36; a piece that cannot be read is passed over.

mod letters;
mod read;
mod write;

#[cfg(test)]
mod tests;

pub(crate) use write::write;
