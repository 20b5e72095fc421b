//! Closed sets of names: lists, enums and sets of their values.

use crate::engine::pieces::pieces;
use std::marker::PhantomData;

/// Names in a fixed order, as in `rest, easy, long`, held as one text: a table of texts would weigh more than its names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameList(pub(crate) &'static str);

impl NameList {
    /// Each name, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        pieces(self.0, b' ').map(|name| name.strip_suffix(',').unwrap_or(name))
    }

    /// The name at a position.
    #[inline(never)]
    pub(crate) fn name(self, position: usize) -> &'static str {
        self.iter().nth(position).unwrap_or_default()
    }

    /// The position of a name.
    #[inline(never)]
    pub(crate) fn position(self, name: &str) -> Option<usize> {
        self.iter().position(|known| known == name)
    }
}

/// Defines an enum with the name that each variant has in JSON, in HTML and in the handbook, and serde's view of it.
macro_rules! named_enum {
    ($(#[$meta:meta])* $name:ident {
        $(#[$first_meta:meta])* $first:ident = $first_id:literal $(, $(#[$variant_meta:meta])* $variant:ident = $id:literal)* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(#[$first_meta])* $first $(, $(#[$variant_meta])* $variant)* }

        impl $name {
            /// Every value, in the order of the definition.
            pub const ALL: &'static [Self] = &[Self::$first $(, Self::$variant)*];
            /// The names of all values, in the same order.
            pub const IDS: $crate::engine::vocabulary::NameList =
                $crate::engine::vocabulary::NameList(concat!($first_id $(, ", ", $id)*));

            /// The name outside Rust.
            pub fn id(self) -> &'static str {
                Self::IDS.name(self as usize)
            }

            /// The value of that name, if there is one.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::IDS.position(id).map(|position| Self::ALL[position])
            }
        }

        impl $crate::engine::vocabulary::Indexed for $name {
            const VALUES: &'static [Self] = Self::ALL;

            fn index(self) -> usize {
                self as usize
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }
    };
}

pub(crate) use named_enum;

/// An enum whose values can be counted from 0.
pub trait Indexed: Copy + 'static {
    /// Every value, in the order of the definition.
    const VALUES: &'static [Self];

    /// The position of the value.
    fn index(self) -> usize;
}

/// A set of values of an enum of at most 32.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnumSet<T> {
    bits: u32,
    values: PhantomData<T>,
}

impl<T> EnumSet<T> {
    /// The empty set.
    pub const EMPTY: Self = Self { bits: 0, values: PhantomData };

    /// The set of the values at the positions of the bits that are 1.
    pub(crate) const fn from_bits(bits: u32) -> Self {
        Self { bits, values: PhantomData }
    }

    /// What is in one or the other.
    pub const fn union(self, other: Self) -> Self {
        Self::from_bits(self.bits | other.bits)
    }

    /// What is not in the other.
    pub const fn without(self, other: Self) -> Self {
        Self::from_bits(self.bits & !other.bits)
    }

    /// Whether nothing is in it.
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }
}

impl<T: Indexed> EnumSet<T> {
    /// Every value of the enum.
    pub const ALL: Self = Self::from_bits((1 << T::VALUES.len()) - 1);

    /// Whether a value is in it.
    pub fn contains(self, value: T) -> bool {
        self.bits >> value.index() & 1 == 1
    }

    /// Puts a value in.
    pub fn insert(&mut self, value: T) {
        self.bits |= 1 << value.index();
    }

    /// Takes a value out.
    pub fn remove(&mut self, value: T) {
        self.bits &= !(1 << value.index());
    }

    /// The last of the values in it, in the order of the definition.
    pub(crate) fn last(self) -> Option<T> {
        T::VALUES.get((u32::BITS - 1).wrapping_sub(self.bits.leading_zeros()) as usize).copied()
    }

    /// The values in it, in the order of the definition, as a list.
    pub(crate) fn to_vec(self) -> Vec<T> {
        self.iter().collect()
    }

    /// The values in it, in the order of the definition.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::VALUES.iter().copied().filter(move |value| self.contains(*value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(unreachable_pub)]
    mod word {
        super::named_enum! {
            /// For the test.
            Word { A = "a", B = "b", C = "c" }
        }
    }
    use word::Word;

    #[test]
    fn names_are_found_by_position_and_positions_by_name() {
        let names = NameList("rest, easy, long");
        assert_eq!(names.iter().collect::<Vec<_>>(), ["rest", "easy", "long"]);
        assert_eq!([0, 2, 3].map(|position| names.name(position)), ["rest", "long", ""]);
        assert_eq!(["easy", "eas", "easy,", ""].map(|name| names.position(name)), [Some(1), None, None, None]);
        assert_eq!(["b", "d"].map(Word::from_id), [Some(Word::B), None]);
    }

    #[test]
    fn a_set_holds_each_value_once_and_gives_them_in_order() {
        let mut set = EnumSet::EMPTY;
        assert!(set.is_empty());
        [Word::C, Word::A, Word::C].into_iter().for_each(|word| set.insert(word));
        assert_eq!(set.iter().collect::<Vec<_>>(), [Word::A, Word::C]);
        assert_eq!([set, EnumSet::EMPTY].map(EnumSet::last), [Some(Word::C), None]);
        assert_eq!(EnumSet::<Word>::ALL.iter().collect::<Vec<_>>(), Word::ALL);
    }
}
