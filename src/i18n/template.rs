//! Sentences with gaps: `{0} after your race.`

/// The template with its gaps filled: `{0}` with the first value, `{1}` with the second.
pub(crate) fn fill(template: &str, values: &[&str]) -> String {
    let mut text = String::new();
    for part in template.split('{') {
        let (gap, rest) = part.split_once('}').unwrap_or(("", part));
        let place = gap.bytes().next().map(|digit| usize::from(digit.wrapping_sub(b'0')));
        text.push_str(place.and_then(|place| values.get(place)).unwrap_or(&""));
        text.push_str(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_gap_takes_its_value() {
        assert_eq!(fill("{1}, then {0}, then {1}.", &["a", "bc"]), "bc, then a, then bc.");
        assert_eq!(fill("no gap", &["a"]), "no gap");
    }
}
