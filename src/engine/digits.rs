//! Whole numbers in digits: the one place that writes and reads them, since core has code of its own for each type.

/// A number as text.
pub(crate) fn whole(number: i64) -> String {
    let mut text = String::new();
    push(&mut text, number);
    text
}

/// Writes a number.
pub(crate) fn push(text: &mut String, number: i64) {
    if number < 0 {
        text.push('-');
    }
    push_padded(text, number.unsigned_abs(), 1);
}

/// Writes a number with zeros before it, up to a width.
pub(crate) fn push_padded(text: &mut String, number: u64, width: usize) {
    if number > 9 || width > 1 {
        push_padded(text, number / 10, width.saturating_sub(1));
    }
    text.push((b'0' + (number % 10) as u8).into());
}

/// Reads a small number, as the greatest where it is greater than that; `None` where there is anything but digits.
pub(crate) fn read(text: &str) -> Option<u8> {
    let add = |number: u8, digit: u8| {
        let digit = digit.checked_sub(b'0').filter(|digit| *digit < 10)?;
        Some(number.saturating_mul(10).saturating_add(digit))
    };
    text.bytes().try_fold(0, add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_and_sign_is_written_as_rust_itself_does() {
        for number in [0, 9, 10, -1, 65_535, -420, i64::MAX, i64::MIN] {
            assert_eq!(whole(number), number.to_string());
        }
    }

    #[test]
    fn digits_alone_are_read() {
        for (text, number) in [("0", Some(0)), ("10", Some(10)), ("255", Some(255)), ("2560", Some(255)), ("", Some(0))]
        {
            assert_eq!(read(text), number, "{text}");
        }
        for text in ["+1", "-1", "1.5", " 1", "é"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn zeros_fill_the_width_and_nothing_is_cut() {
        for (number, written) in [(0, "00"), (7, "07"), (12, "12"), (2026, "2026")] {
            let mut text = String::new();
            push_padded(&mut text, number, 2);
            assert_eq!(text, written);
        }
    }
}
