//! What is said of each value of an enum, held as the lines of one text: a table of texts would weigh more than its words.

use crate::engine::pieces::pieces;

/// A function from an enum to what is said of it. Every variant has to be there, in the order of the enum; neighbours of
/// which the same is said may share it: `phrases!(Depth { Light => "easy", Moderate | Deep => "firm" })`.
macro_rules! phrases {
    ($of:ident { $($variant:ident $(| $alike:ident)* => $text:literal),+ $(,)? }) => {{
        const LINES: &str = concat!($($text, "\n" $(, $crate::i18n::phrases::phrases!(@as_above $alike))*),+);
        const ORDER: &[$of] = &[$($of::$variant, $($of::$alike,)*)+];
        const fn is_in_order(of: $of, place: usize) -> bool {
            match of {
                $($of::$variant $(| $of::$alike)* => of as usize == place),+
            }
        }
        const {
            let mut place = 0;
            while place < ORDER.len() {
                assert!(is_in_order(ORDER[place], place), "the order is not the enum's");
                place += 1;
            }
            assert!($crate::i18n::phrases::count(LINES) == place, "a text of more than one line");
        }
        |of: $of| $crate::i18n::phrases::phrase(LINES, of as usize)
    }};
    (Option<$of:ident> { None => $none:literal, $($some:tt)+ }) => {
        |of: Option<$of>| of.map_or($none, $crate::i18n::phrases::phrases!($of { $($some)+ }))
    };
    (@as_above $alike:ident) => { "\n" };
}

pub(crate) use phrases;

/// How many lines there are.
pub(crate) const fn count(lines: &str) -> usize {
    let (mut count, mut rest) = (0, lines.as_bytes());
    while let [first, others @ ..] = rest {
        count += (*first == b'\n') as usize;
        rest = others;
    }
    count
}

/// The line at that place; an empty one says what the line above says.
#[inline(never)]
pub(crate) fn phrase(lines: &'static str, place: usize) -> &'static str {
    pieces(lines, b'\n').take(place + 1).filter(|line| !line.is_empty()).last().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::engine::domain::massage::Depth;

    #[test]
    fn each_value_has_its_line_and_neighbours_may_share_one() {
        let firm = phrases!(Depth { Light => "easy", Moderate | Deep => "firm" });
        assert_eq!([Depth::Light, Depth::Moderate, Depth::Deep].map(firm), ["easy", "firm", "firm"]);
        let most = phrases!(Option<Depth> { None => "nothing", Light | Moderate => "some", Deep => "all" });
        assert_eq!([None, Some(Depth::Moderate), Some(Depth::Deep)].map(most), ["nothing", "some", "all"]);
    }
}
