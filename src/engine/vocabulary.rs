//! Closed sets of names: lists, enums and sets of their values.

/// Names in a fixed order, as in `rest, easy, long`, held as one text: a table of texts would weigh more than its names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameList(pub(crate) &'static str);

impl NameList {
    /// Each name, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split(' ').map(|name| name.trim_end_matches(','))
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

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }
    };
}

pub(crate) use named_enum;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_by_position_and_positions_by_name() {
        let names = NameList("rest, easy, long");
        assert_eq!(names.iter().collect::<Vec<_>>(), ["rest", "easy", "long"]);
        assert_eq!([0, 2, 3].map(|position| names.name(position)), ["rest", "long", ""]);
        assert_eq!(["easy", "eas", "easy,", ""].map(|name| names.position(name)), [Some(1), None, None, None]);
    }
}
