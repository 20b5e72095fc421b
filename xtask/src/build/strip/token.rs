//! The tokens of JavaScript, as far as one must tell them apart to take out what is between them.

use anyhow::{Context, Result, bail};

/// What kind of token it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// An identifier, a keyword or a number.
    Word,
    /// A string, or as much of a template as stands between its code.
    Text,
    /// A regular expression without its flags.
    Regex,
    /// One character of punctuation.
    Sign,
}

/// What stood before a token.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Gap {
    None,
    Space,
    /// The end of a line, which may end a statement.
    Line,
}

/// A piece of a script.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub text: &'a str,
    pub kind: Kind,
    pub gap: Gap,
}

impl Token<'_> {
    /// Whether something begins here that a bracket closes: that of a template's `${…}` too.
    pub(super) fn opens(&self) -> bool {
        match self.kind {
            Kind::Sign => "([{".contains(self.text),
            Kind::Text => self.text.ends_with("${"),
            Kind::Word | Kind::Regex => false,
        }
    }

    /// Whether something ends here that [began](Self::opens) earlier.
    pub(super) fn closes(&self) -> bool {
        match self.kind {
            Kind::Sign => ")]}".contains(self.text),
            Kind::Text => self.text.starts_with('}'),
            Kind::Word | Kind::Regex => false,
        }
    }
}

/// Cuts a script into its tokens.
pub(super) fn tokens(script: &str) -> Result<Vec<Token<'_>>> {
    let mut tokens: Vec<Token> = Vec::new();
    // The brackets that are open: where a template began that goes on after one, and nothing for the others.
    let mut open = Vec::new();
    let mut at = 0;
    while at < script.len() {
        let rest = &script[at..];
        let (gap, skipped) = gap(rest).with_context(|| stuck(script, at))?;
        at += skipped;
        let rest = &rest[skipped..];
        if rest.is_empty() {
            break;
        }
        let goes_on = rest.starts_with([')', ']', '}']) && open.pop().flatten().is_some();
        let token = if goes_on { template(rest).map(|it| (Kind::Text, it)) } else { token(rest, tokens.last()) };
        let (kind, length) = token.with_context(|| stuck(script, at))?;
        let token = Token { text: &rest[..length], kind, gap };
        if token.opens() {
            open.push((kind == Kind::Text).then_some(at));
        }
        tokens.push(token);
        at += length;
    }
    match open.into_iter().flatten().next() {
        Some(at) => bail!(stuck(script, at)),
        None => Ok(tokens),
    }
}

fn stuck(script: &str, at: usize) -> String {
    let blank = script[at..].len() - script[at..].trim_start().len();
    let line = script[..at + blank].matches('\n').count() + 1;
    format!("what begins in line {line} of the script has no end")
}

/// White space and comments at the beginning of `rest`.
fn gap(rest: &str) -> Option<(Gap, usize)> {
    let mut length = 0;
    loop {
        let here = &rest[length..];
        length += if here.starts_with("//") {
            here.find('\n').unwrap_or(here.len())
        } else if here.starts_with("/*") {
            here.find("*/")? + 2
        } else {
            match here.chars().next().filter(|c| c.is_whitespace()) {
                Some(c) => c.len_utf8(),
                None => break,
            }
        };
    }
    let gap = match &rest[..length] {
        "" => Gap::None,
        text if text.contains('\n') => Gap::Line,
        _ => Gap::Space,
    };
    Some((gap, length))
}

fn token(rest: &str, last: Option<&Token>) -> Option<(Kind, usize)> {
    let first = rest.chars().next()?;
    match first {
        '"' | '\'' => Some((Kind::Text, string(rest, first)?)),
        '`' => Some((Kind::Text, template(rest)?)),
        '/' if expects_value(last) => Some((Kind::Regex, regex(rest)?)),
        c if is_of_word(c) => Some((Kind::Word, rest.find(|c| !is_of_word(c)).unwrap_or(rest.len()))),
        c => Some((Kind::Sign, c.len_utf8())),
    }
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$' || c == '#'
}

/// Whether a slash after this begins a regular expression instead of dividing.
fn expects_value(last: Option<&Token>) -> bool {
    const BEFORE_VALUES: [&str; 12] =
        ["return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await"];
    last.is_none_or(|last| match last.kind {
        Kind::Sign => !")]}".contains(last.text),
        Kind::Word => BEFORE_VALUES.contains(&last.text),
        Kind::Text => last.opens(),
        Kind::Regex => false,
    })
}

fn string(rest: &str, quote: char) -> Option<usize> {
    let mut chars = rest.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => _ = chars.next(),
            '\n' => return None,
            c if c == quote => return Some(at + 1),
            _ => {}
        }
    }
    None
}

fn regex(rest: &str) -> Option<usize> {
    let mut in_class = false;
    let mut chars = rest.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => _ = chars.next(),
            '\n' => return None,
            '[' => in_class = true,
            ']' => in_class = false,
            '/' if !in_class => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// From a backtick, or from the brace after which a template goes on, to the next code in it or to its end.
fn template(rest: &str) -> Option<usize> {
    let mut at = 1;
    loop {
        let here = &rest[at..];
        at += match here.chars().next()? {
            '`' => return Some(at + 1),
            '\\' => 1 + here.chars().nth(1)?.len_utf8(),
            '$' if here.starts_with("${") => return Some(at + 2),
            c => c.len_utf8(),
        };
    }
}
