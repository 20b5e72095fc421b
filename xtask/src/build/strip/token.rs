//! The tokens of JavaScript, as far as one must tell them apart to take out what is between them.

use anyhow::{Context, Result};

/// What kind of token it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// An identifier, a keyword or a number.
    Word,
    /// A string or a template, with all that it holds.
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

/// Cuts a script into its tokens.
pub(super) fn tokens(script: &str) -> Result<Vec<Token<'_>>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while at < script.len() {
        let rest = &script[at..];
        let (gap, skipped) = gap(rest).with_context(|| stuck(script, at))?;
        at += skipped;
        let rest = &rest[skipped..];
        if rest.is_empty() {
            break;
        }
        let (kind, length) = token(rest, tokens.last()).with_context(|| stuck(script, at))?;
        tokens.push(Token { text: &rest[..length], kind, gap });
        at += length;
    }
    Ok(tokens)
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
        Kind::Text | Kind::Regex => false,
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

fn template(rest: &str) -> Option<usize> {
    let mut at = 1;
    loop {
        let here = &rest[at..];
        at += match here.chars().next()? {
            '`' => return Some(at + 1),
            '\\' => 1 + here.chars().nth(1)?.len_utf8(),
            '$' if here.starts_with("${") => 2 + substitution(&here[2..])?,
            c => c.len_utf8(),
        };
    }
}

/// The length of what stands in a template's `${…}`, with the closing brace.
fn substitution(rest: &str) -> Option<usize> {
    let mut open = 1;
    let mut at = 0;
    let mut last: Option<Token> = None;
    while open > 0 {
        let (gap, skipped) = gap(&rest[at..])?;
        at += skipped;
        let (kind, length) = token(&rest[at..], last.as_ref())?;
        let text = &rest[at..at + length];
        match text {
            "{" => open += 1,
            "}" => open -= 1,
            _ => {}
        }
        last = Some(Token { text, kind, gap });
        at += length;
    }
    Some(at)
}
