//! Style sheets in fewer bytes.

use anyhow::{Result, anyhow};
use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};

/// The same rules without comments and needless white space; an error tells what cannot be read. No rule is written anew
/// for older browsers, or joined with another: the order of rules stays that of the source.
pub(crate) fn css(sheet: &str) -> Result<String> {
    let unreadable = |problem: &dyn std::fmt::Display| anyhow!("a style sheet cannot be read: {problem}");
    let sheet = StyleSheet::parse(sheet, ParserOptions::default()).map_err(|problem| unreadable(&problem))?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    Ok(sheet.to_css(options).map_err(|problem| unreadable(&problem))?.code)
}

#[cfg(test)]
mod tests {
    use super::*;

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
