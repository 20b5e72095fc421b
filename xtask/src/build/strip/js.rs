//! Scripts without comments and needless white space.

use anyhow::Result;

use super::token::{Gap, Kind, Token, tokens};

/// The same script in fewer bytes; an error names the line that cannot be read.
pub(crate) fn js(script: &str) -> Result<String> {
    let mut out = String::with_capacity(script.len());
    let mut last: Option<Token> = None;
    for token in tokens(script)? {
        if let Some(last) = &last {
            out.push_str(between(last, &token));
        }
        out.push_str(token.text);
        last = Some(token);
    }
    Ok(out)
}

/// What must stand between two tokens that had a gap between them.
fn between(last: &Token, next: &Token) -> &'static str {
    match next.gap {
        Gap::None => "",
        Gap::Line if !ends_nothing(last, next) => "\n",
        Gap::Line | Gap::Space if would_merge(last, next) => " ",
        Gap::Line | Gap::Space => "",
    }
}

/// Whether the end of line cannot be the end of a statement, so that nothing hangs on it.
fn ends_nothing(last: &Token, next: &Token) -> bool {
    // Left out are the signs that may also end a statement or begin one: ) ] } + - and ( [ + - / *.
    let goes_on = |token: &Token, signs: &str| token.kind == Kind::Sign && signs.contains(token.text);
    goes_on(last, "{([,;:?=&|*%<>!~^.") || goes_on(next, "}]),;:?=&|.")
}

/// Whether the two read as something else without a space.
fn would_merge(last: &Token, next: &Token) -> bool {
    match (last.kind, next.kind) {
        (Kind::Word, Kind::Word) => true,
        // A number and a dot.
        (Kind::Word, Kind::Sign) => next.text == "." && last.text.starts_with(|c: char| c.is_ascii_digit()),
        (Kind::Regex, Kind::Word) => true,
        (Kind::Sign, Kind::Regex) => last.text == "/" || last.text == "<",
        (Kind::Sign, Kind::Sign) => {
            let pair = (last.text, next.text);
            matches!(pair, ("+", "+") | ("-", "-") | ("/", "/" | "*") | ("!", "-") | ("<", "!"))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_people_read_is_taken_out() {
        let cases = [
            ("let a = 1; // one\n  let b = 2; /* two */\n", "let a=1;let b=2;"),
            ("if (a) {\n  b();\n}\nc();\n", "if(a){b();}\nc();"),
            ("a\n  .b()\n  .c();", "a.b().c();"),
            ("return {\n  a: 1,\n};", "return{a:1,};"),
            ("const f = async (x) =>\n  x ?? 'y';", "const f=async(x)=>x??'y';"),
            ("a = b\n(c)\n", "a=b\n(c)"),
            ("let a = {}\nlet b", "let a={}\nlet b"),
            ("a + ++b - -c + +d", "a+ ++b- -c+ +d"),
            ("a++\nb", "a++\nb"),
            ("1 .toFixed()", "1 .toFixed()"),
            ("class A {\n  x = 1\n  *g() {}\n  #p;\n}", "class A{x=1\n*g(){}\n#p;}"),
            ("if (a < !--b) {}", "if(a< !--b){}"),
            ("a /* one\n two */ b", "a\nb"),
        ];
        for (script, short) in cases {
            assert_eq!(js(script).expect(script), short, "{script}");
            assert_eq!(js(short).expect(short), short, "a second time");
        }
    }

    #[test]
    fn strings_templates_and_patterns_stay_as_they_are() {
        let cases = [
            ("a = \"x // y\" + 'it\\'s  /* z */'", "a=\"x // y\"+'it\\'s  /* z */'"),
            ("a = ` b  ${`c // ${ {d: 1} }`} } /* e */ `;", "a=` b  ${`c // ${{d:1}}`} } /* e */ `;"),
            ("a = `${ '}' + \"`\" } b  c`", "a=`${'}'+\"`\"} b  c`"),
            ("a = `${/}/.test( b )}  ${c}`", "a=`${/}/.test(b)}  ${c}`"),
            ("s.replace(/[/*]\"'`  /g, x)", "s.replace(/[/*]\"'`  /g,x)"),
            ("a = b / c / d; // e", "a=b/c/d;"),
            ("return /\\/\\/ x/.test(a)", "return/\\/\\/ x/.test(a)"),
            ("x = (a + b) / 2; y = c[0] / 'd'.length", "x=(a+b)/2;y=c[0]/'d'.length"),
            ("/a/ in b", "/a/ in b"),
        ];
        for (script, short) in cases {
            assert_eq!(js(script).expect(script), short, "{script}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let cases =
            [("\n'a\n'", "line 2"), ("a = `b ${c", "line 1"), ("\n\n/* a", "line 3"), ("x = /ab\nc/", "line 1")];
        for (script, line) in cases {
            let problem = js(script).expect_err(script).to_string();
            assert!(problem.contains(line), "{script}: {problem}");
        }
    }
}
