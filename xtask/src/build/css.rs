//! Style sheets in fewer bytes.

use anyhow::{Context, Result, anyhow};
use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};

/// The same rules without comments and needless white space; an error tells what cannot be read. No rule is written anew
/// for older browsers, or joined with another: the order of rules stays that of the source.
pub(crate) fn css(sheet: &str) -> Result<String> {
    let unreadable = |problem: &dyn std::fmt::Display| anyhow!("a style sheet cannot be read: {problem}");
    let sheet = StyleSheet::parse(sheet, ParserOptions::default()).map_err(|problem| unreadable(&problem))?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    Ok(sheet.to_css(options).map_err(|problem| unreadable(&problem))?.code)
}

/// Where the sheet ends that is needed before the wasm is there.
const LATER: &str = "/* With the answer:";
/// The section of the wasm that the loader reads the rest from.
const SECTION: &str = "css";

/// The rules that the script carries, and those that come with the wasm.
pub(crate) fn parts(sheet: &str) -> Result<(&str, &str)> {
    let place = sheet.find(LATER).with_context(|| format!("the widget's sheet has no comment that begins {LATER}"))?;
    Ok(sheet.split_at(place))
}

/// Appends a sheet to a wasm as a custom section.
pub(crate) fn append(wasm: &mut Vec<u8>, sheet: &str) {
    let mut section = Vec::new();
    push_length(&mut section, SECTION.len());
    section.extend(SECTION.bytes().chain(sheet.bytes()));
    wasm.push(0);
    push_length(wasm, section.len());
    wasm.extend(section);
}

/// An unsigned number as wasm writes it (LEB128).
fn push_length(bytes: &mut Vec<u8>, mut length: usize) {
    while length > 0x7f {
        bytes.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    bytes.push(length as u8);
}

#[cfg(test)]
mod tests {
    use walrus::Module;

    use super::*;

    #[test]
    fn the_later_rules_are_a_section_of_the_wasm() {
        let (first, later) = parts("a{}/* With the answer: */b{}").expect("two parts");
        assert_eq!((first, later), ("a{}", "/* With the answer: */b{}"));
        assert!(parts("a{}").is_err());
        let mut wasm = vec![0, 97, 115, 109, 1, 0, 0, 0];
        let sheet = "a{order:1}".repeat(40);
        append(&mut wasm, &sheet);
        let mut module = Module::from_buffer(&wasm).expect("a module");
        let section = module.customs.remove_raw(SECTION).expect("the section");
        assert_eq!(section.data, sheet.as_bytes());
    }

    #[test]
    fn only_what_says_nothing_is_taken_out() {
        let cases = [
            (":host {\n  display: block;\n}\n", ":host{display:block}"),
            ("/* all */ .a :hover > .b , .c:not( .d ) { order: 1 }", ".a :hover>.b,.c:not(.d){order:1}"),
            (".day { & > .off { order : 1 ; } .dark & { order: 2 } }", ".day{&>.off{order:1}.dark &{order:2}}"),
            ("a { content: \"a  /* b */ ; }\" }", "a{content:\"a  /* b */ ; }\"}"),
            ("a { color: light-dark(var(--x), #fff) }", "a{color:light-dark(var(--x),#fff)}"),
        ];
        for (sheet, short) in cases {
            assert_eq!(css(sheet).expect(sheet), short, "{sheet}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        assert!(css("a { color: red ").is_ok(), "browsers close what is open");
        assert!(css("} a { color: red }").is_err());
    }
}
