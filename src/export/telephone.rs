//! Telephone links (RFC 3966) of numbers as clinics write them.
//!
//! Letter by letter and in ASCII: lower case of all of Unicode, and the search for one text in another, weigh 4 KB.

/// What stands around a number, and between its digits.
const SPACES: [char; 3] = [' ', '\u{a0}', '\u{202f}'];

/// `tel:+15145550100;ext=3` for `+1 514 555-0100, ext. 3`; `None` where the text is not one number.
pub(crate) fn href(text: &str) -> Option<String> {
    let (number, extension) = split_extension(text);
    let mut link = String::from("tel:");
    link.push_str(&digits(number)?);
    if let Some(extension) = extension {
        link.push_str(";ext=");
        link.push_str(extension);
    }
    Some(link)
}

/// The number and the digits of its extension, which stand after a word for it.
fn split_extension(text: &str) -> (&str, Option<&str>) {
    const WORDS: [&str; 6] = ["extension", "ext", "poste", "x", "#", "p"];
    let is_around = |letter: char| SPACES.contains(&letter) || matches!(letter, ':' | '.' | '(' | ')' | ',');
    let text = text.trim_end_matches(is_around);
    let before = text.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let (extension, before) = (&text[before.len()..], before.trim_end_matches(is_around));
    for word in WORDS {
        let start = before.len().wrapping_sub(word.len());
        if let Some((number, found)) = before.split_at_checked(start)
            && found.eq_ignore_ascii_case(word)
            && !number.ends_with(|before: char| before.is_ascii_alphabetic())
            && !extension.is_empty()
        {
            return (number.trim_end_matches(is_around), Some(extension));
        }
    }
    (text, None)
}

/// The digits with their leading `+`, letters by the keys that they stand on.
fn digits(number: &str) -> Option<String> {
    const KEYS: &[u8; 26] = b"22233344455566677778889999";
    let mut digits = String::new();
    let mut has_letters = false;
    let mut letters = number.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        let letter = letter.to_ascii_lowercase();
        // In a number with its country, a nought in brackets is for those at home.
        let is_for_home = before == '(' && letters.peek() == Some(&')') && digits.starts_with('+');
        before = letter;
        match letter {
            '+' if digits.is_empty() => digits.push('+'),
            '0' if is_for_home => {}
            '0'..='9' => digits.push(letter),
            'a'..='z' if digits.len() > 2 => {
                has_letters = true;
                digits.push(KEYS[letter as usize - 'a' as usize].into());
            }
            '-' | '.' | '(' | ')' | '/' | '\u{2010}' | '\u{2011}' | '\u{2013}' => {}
            _ if SPACES.contains(&letter) => {}
            _ => return None,
        }
    }
    let count = digits.bytes().filter(u8::is_ascii_digit).count();
    let is_possible = if has_letters {
        // Words beside a number are not part of it; in North America, whole numbers are spelled.
        count == 10 || count == 11 && digits.trim_start_matches('+').starts_with('1')
    } else {
        (3..=15).contains(&count)
    };
    is_possible.then_some(digits)
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
