//! Telephone links (RFC 3966) of numbers as clinics write them.

/// `tel:+15145550100;ext=3` for `+1 514 555-0100, ext. 3`; `None` where the text is not one number.
pub(crate) fn href(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let (number, extension) = split_extension(&text)?;
    let mut link = String::from("tel:");
    link.push_str(&digits(number)?);
    if let Some(extension) = extension {
        link.push_str(";ext=");
        link.push_str(extension);
    }
    Some(link)
}

/// The number and the digits of its extension; `None` where something else follows the word for it.
fn split_extension(text: &str) -> Option<(&str, Option<&str>)> {
    const WORDS: [&str; 7] = ["extension", "ext.", "ext", "poste", "x", "#", "p."];
    for word in WORDS {
        if let Some((number, rest)) = text.rsplit_once(word)
            && number.ends_with(|before: char| !before.is_alphabetic())
        {
            let extension = rest.trim_matches([' ', '\u{a0}', '\u{202f}', ':', '.', ')']);
            let is_number = !extension.is_empty() && extension.bytes().all(|byte| byte.is_ascii_digit());
            if is_number {
                return Some((number.trim_end_matches([' ', '\u{a0}', '\u{202f}', ',', '(']), Some(extension)));
            }
        }
    }
    Some((text, None))
}

/// The digits with their leading `+`, letters by the keys that they stand on.
fn digits(number: &str) -> Option<String> {
    const KEYS: &[u8; 26] = b"22233344455566677778889999";
    const SEPARATORS: &str = "-.()/ \u{a0}\u{202f}\u{2010}\u{2011}\u{2013}";
    let mut digits = String::new();
    let mut has_letters = false;
    // In a number with its country, a nought in brackets is for those at home.
    for letter in number.replace("(0)", if number.contains('+') { "" } else { "0" }).chars() {
        match letter {
            '+' if digits.is_empty() => digits.push('+'),
            '0'..='9' => digits.push(letter),
            'a'..='z' if digits.len() > 2 => {
                has_letters = true;
                digits.push(KEYS[letter as usize - 'a' as usize].into());
            }
            _ if SEPARATORS.contains(letter) => {}
            _ => return None,
        }
    }
    let bare = digits.trim_start_matches('+');
    let is_possible = if has_letters {
        // Words beside a number are not part of it; in North America, whole numbers are spelled.
        bare.len() == 10 || bare.len() == 11 && bare.starts_with('1')
    } else {
        (3..=15).contains(&bare.len())
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
