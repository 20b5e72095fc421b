//! Telephone links (RFC 3966) of numbers as clinics write them.
//!
//! Byte by byte: what is not ASCII only stands between digits, and the library's ways to trim and search a text weigh more.

/// `tel:+15145550100;ext=3` for `+1 514 555-0100, ext. 3`; `None` where the text is not one number.
pub(crate) fn href(text: &str) -> Option<String> {
    let (number, extension) = split_extension(text.as_bytes());
    let mut link = String::from("tel:");
    push_digits(number, &mut link)?;
    if !extension.is_empty() {
        link.push_str(";ext=");
        link.extend(extension.iter().map(|digit| char::from(*digit)));
    }
    Some(link)
}

/// The number and the digits of its extension, which stand after a word for it.
fn split_extension(text: &[u8]) -> (&[u8], &[u8]) {
    const WORDS: [&[u8]; 6] = [b"extension", b"ext", b"poste", b"x", b"#", b"p"];
    const IS_AROUND: fn(u8) -> bool = |sign| !sign.is_ascii_alphanumeric();
    let text = trimmed(text, IS_AROUND);
    let before = trimmed(text, |sign| sign.is_ascii_digit());
    let extension = &text[before.len()..];
    let before = trimmed(before, |sign| !sign.is_ascii_alphanumeric() && sign != b'#');
    for word in WORDS {
        let start = before.len().wrapping_sub(word.len());
        if let Some((number, found)) = before.split_at_checked(start)
            && found.eq_ignore_ascii_case(word)
            && !number.last().is_some_and(u8::is_ascii_alphabetic)
            && !extension.is_empty()
        {
            return (trimmed(number, IS_AROUND), extension);
        }
    }
    (text, &[])
}

/// Without the signs at the end that are to go.
fn trimmed(mut text: &[u8], goes: fn(u8) -> bool) -> &[u8] {
    while let [rest @ .., last] = text
        && goes(*last)
    {
        text = rest;
    }
    text
}

/// Adds the digits with their leading `+`, letters by the keys that they stand on.
fn push_digits(number: &[u8], link: &mut String) -> Option<()> {
    const KEYS: &[u8; 26] = b"22233344455566677778889999";
    let (mut has_country, mut has_letters, mut count) = (false, false, 0);
    let mut first = b' ';
    for (place, sign) in number.iter().enumerate() {
        let digit = match sign {
            b'+' if count == 0 && !has_country => {
                has_country = true;
                link.push('+');
                continue;
            }
            // In a number with its country, a nought in brackets is for those at home.
            b'0' if has_country && number[..place].ends_with(b"(") && number[place..].starts_with(b"0)") => continue,
            b'0'..=b'9' => *sign,
            b'A'..=b'Z' | b'a'..=b'z' if count > 2 => {
                has_letters = true;
                KEYS[usize::from((sign | 0x20) - b'a')]
            }
            b'-' | b'.' | b'(' | b')' | b'/' | b' ' | 0x80.. => continue,
            _ => return None,
        };
        if count == 0 {
            first = digit;
        }
        count += 1;
        link.push(digit.into());
    }
    let is_possible = if has_letters {
        // Words beside a number are not part of it; in North America, whole numbers are spelled.
        count == 10 || count == 11 && first == b'1'
    } else {
        (3..=15).contains(&count)
    };
    is_possible.then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, link: Option<&str>) {
        assert_eq!(href(text).as_deref(), link, "{text}");
    }

    #[test]
    fn a_number_is_dialled_as_it_is_written() {
        check("514 555-0100", Some("tel:5145550100"));
        check("+1 (514) 555-0100", Some("tel:+15145550100"));
        check("514.555\u{2011}0100", Some("tel:5145550100"));
        check("(+33) 1 23 45 67 89", Some("tel:+33123456789"));
        check("+33 (0)1 23 45 67 89", Some("tel:+33123456789"));
        check("811", Some("tel:811"));
    }

    #[test]
    fn an_extension_is_no_part_of_the_number() {
        check("514 555-0100 ext. 3", Some("tel:5145550100;ext=3"));
        check("514 555-0100, poste\u{a0}12", Some("tel:5145550100;ext=12"));
        check("514-555-0100x7", Some("tel:5145550100;ext=7"));
        check("+1 514 555-0100 (extension 204)", Some("tel:+15145550100;ext=204"));
        check("514 555-0100 #5", Some("tel:5145550100;ext=5"));
    }

    #[test]
    fn letters_are_the_keys_that_they_stand_on() {
        check("1-800-MASSAGE", Some("tel:18006277243"));
        check("514-555-MOVE", Some("tel:5145556683"));
        check("1-800-MASSAGES", None);
    }

    #[test]
    fn what_is_not_one_number_gets_no_link() {
        for text in
            ["", "by email only", "12", "514 555-0100 / 438 555-0199", "514 555-0100 ou 0199", "555 0100; 555 0199"]
        {
            check(text, None);
        }
        check("514 555-0100 Marie", None);
    }
}
