//! Percent-encoding, for values in links and for files in `data:` links.

/// Appends `text` with every byte encoded that is not unreserved (RFC 3986, section 2.3).
pub(crate) fn push_encoded(link: &mut String, text: &str) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            link.push(char::from(byte));
        } else {
            link.push('%');
            link.push(char::from(DIGITS[usize::from(byte >> 4)]));
            link.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

/// `head` and the encoded `text`.
pub(crate) fn link(head: &str, text: &str) -> String {
    let mut link = head.to_owned();
    push_encoded(&mut link, text);
    link
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_but_the_unreserved_is_encoded() {
        assert_eq!(link("tel:", "a-Z_9.~"), "tel:a-Z_9.~");
        assert_eq!(link("", "é&=?# {}/"), "%C3%A9%26%3D%3F%23%20%7B%7D%2F");
    }
}
