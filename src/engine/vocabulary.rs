//! Closed sets of words: an enum whose variants carry the name they have in JSON, in HTML and in the handbook.

/// Defines an enum with a stable id per variant, the list of all variants, and serde's view of it.
macro_rules! vocabulary {
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
            pub const IDS: $crate::engine::words::Words =
                $crate::engine::words::Words(concat!($first_id $(, ", ", $id)*));

            /// The name outside Rust.
            pub fn id(self) -> &'static str {
                Self::IDS.at(self as usize)
            }

            /// The value of that name, if there is one.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::IDS.place(id).map(|place| Self::ALL[place])
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }
    };
}

pub(crate) use vocabulary;
