//! Whole numbers in digits: the one place that writes them, since core's formatting has a writer for each type.

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
    fn zeros_fill_the_width_and_nothing_is_cut() {
        for (number, written) in [(0, "00"), (7, "07"), (12, "12"), (2026, "2026")] {
            let mut text = String::new();
            push_padded(&mut text, number, 2);
            assert_eq!(text, written);
        }
    }
}
