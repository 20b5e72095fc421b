//! What each word of a script is: the name of a property, something declared, or spoken of.

use std::{collections::HashMap, ops::RangeInclusive};

use super::token::{Gap, Kind, Token};

/// From one token to another, both included.
pub(super) type Range = RangeInclusive<usize>;

/// The words of a script that are no properties.
#[derive(Default)]
pub(super) struct Words<'a> {
    /// Where each word stands.
    pub uses: HashMap<&'a str, Vec<usize>>,
    /// Where what is declared by that name is known: not too little.
    pub scopes: HashMap<&'a str, Vec<Range>>,
    /// The words that stand for a property of the same name too, as in `{name}`.
    pub twins: Vec<usize>,
}

impl<'a> Words<'a> {
    pub(super) fn of(tokens: &[Token<'a>]) -> Self {
        let mut words = Self::default();
        let mut reader = Reader { tokens, pairs: pairs(tokens), around: Vec::new(), is_class: false };
        for (at, token) in tokens.iter().enumerate() {
            if token.kind != Kind::Word {
                reader.pass(at);
                continue;
            }
            let is_key = reader.back(at, 1) == "." || reader.text(at + 1) == ":";
            reader.is_class |= token.text == "class" && !is_key;
            let inside = reader.inside(0);
            let is_twin = matches!(inside, Inside::Object | Inside::Fields)
                && "{,".contains(reader.back(at, 1))
                && ",}=".contains(reader.text(at + 1));
            if !is_twin && reader.is_property(at) {
                continue;
            }
            words.uses.entry(token.text).or_default().push(at);
            words.twins.extend(is_twin.then_some(at));
            if let Some(scope) = reader.scope(at, is_twin) {
                words.scopes.entry(token.text).or_default().push(scope);
            }
        }
        words
    }
}

/// What a bracket holds.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Code,
    Object,
    Class,
    /// Parameters, or a list that is taken apart.
    Names,
    /// An object that is taken apart.
    Fields,
}

struct Reader<'a, 'b> {
    tokens: &'b [Token<'a>],
    /// Where each bracket has its other half.
    pairs: HashMap<usize, usize>,
    /// The brackets that are open, and what they hold.
    around: Vec<(usize, Inside)>,
    /// Whether the next brace is that of a class.
    is_class: bool,
}

impl<'a> Reader<'a, '_> {
    fn text(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |it| it.text)
    }

    fn back(&self, at: usize, steps: usize) -> &'a str {
        at.checked_sub(steps).map_or("", |at| self.text(at))
    }

    fn pair(&self, at: usize) -> usize {
        self.pairs.get(&at).copied().unwrap_or(at)
    }

    fn inside(&self, depth: usize) -> Inside {
        self.around.iter().rev().nth(depth).map_or(Inside::Code, |it| it.1)
    }

    fn is_arrow(&self, at: usize) -> bool {
        self.text(at) == "=" && self.text(at + 1) == ">"
    }

    fn is_spread(&self, at: usize) -> bool {
        (1..=3).all(|steps| self.back(at, steps) == ".")
    }

    /// Whether what the bracket opens is followed by a body: of a function or of `catch`.
    fn has_body(&self, open: usize) -> bool {
        let after = self.pair(open) + 1;
        let is_statement = ["if", "for", "while", "switch"].contains(&self.back(open, 1));
        self.is_arrow(after) || self.text(after) == "{" && !is_statement
    }

    /// Goes past a token that is no word.
    fn pass(&mut self, at: usize) {
        let before = self.back(at, 1);
        if self.tokens[at].closes() {
            self.around.pop();
        }
        if !self.tokens[at].opens() {
            return;
        }
        let is_pattern = ["const", "let", "var"].contains(&before)
            || self.inside(0) == Inside::Names && "([,".contains(before)
            || self.inside(0) == Inside::Fields && before == ":";
        let is_value = at > 0 && "=([,?:&|!+".contains(before)
            || before.ends_with("${")
            || ["return", "of", "in", "typeof", "throw", "await"].contains(&before);
        let holds = match self.text(at) {
            "(" if self.has_body(at) => Inside::Names,
            "[" if is_pattern => Inside::Names,
            "{" if std::mem::take(&mut self.is_class) => Inside::Class,
            "{" if is_pattern => Inside::Fields,
            "{" if is_value => Inside::Object,
            _ => Inside::Code,
        };
        self.around.push((at, holds));
    }

    /// Whether the word is the name of a property or a method, or the flags of a regular expression.
    fn is_property(&self, at: usize) -> bool {
        let before = self.back(at, 1);
        let is_method = self.text(at + 1) == "(" && self.has_body(at + 1) && before != "function";
        match self.inside(0) {
            _ if before == "." => !self.is_spread(at),
            _ if before.len() > 1 && before.starts_with('/') => true,
            Inside::Class => true,
            Inside::Object | Inside::Fields => is_method || "{,".contains(before),
            Inside::Code | Inside::Names => false,
        }
    }

    /// Where what the word declares is known, if it declares something.
    fn scope(&self, at: usize, is_twin: bool) -> Option<Range> {
        let before = self.back(at, 1);
        if self.is_arrow(at + 1) {
            return Some(at..=self.end_of_body(at + 1));
        }
        if ["const", "let", "var", "function", "class"].contains(&before) {
            return Some(self.block());
        }
        let declares = match self.inside(0) {
            Inside::Names => "([,".contains(before) || self.is_spread(at),
            Inside::Fields => is_twin || before == ":" || self.is_spread(at),
            Inside::Code | Inside::Object | Inside::Class => false,
        };
        let patterns = self.around.iter().rev().take_while(|it| matches!(it.1, Inside::Names | Inside::Fields));
        let outermost = patterns.last().filter(|_| declares)?.0;
        let is_parameter = self.text(outermost) == "(";
        Some(if is_parameter { outermost..=self.end_of_body(self.pair(outermost) + 1) } else { self.block() })
    }

    /// The block around, with the parameters if it is a function's.
    fn block(&self) -> Range {
        let is_block = |open: usize| self.text(open) == "{";
        let open = self.around.iter().rev().find(|it| it.1 == Inside::Code && is_block(it.0)).map(|it| it.0);
        let Some(open) = open else { return 0..=self.tokens.len() };
        let before = if self.back(open, 1) == ">" { 3 } else { 1 };
        let start = open.saturating_sub(before);
        self.pair(start).min(start)..=self.pair(open)
    }

    /// The end of a function whose parameters end before `at`.
    fn end_of_body(&self, at: usize) -> usize {
        let body = if self.is_arrow(at) { at + 2 } else { at };
        if self.text(body) == "{" {
            return self.pair(body);
        }
        let mut end = body;
        while let Some(token) = self.tokens.get(end) {
            // At the end of a line, only a word cannot go on with what stands before.
            let is_next =
                token.gap == Gap::Line && token.kind == Kind::Word && !["in", "instanceof"].contains(&token.text);
            if is_next && end > body && !"+-".contains(self.back(end, 1)) || token.closes() || ",;".contains(token.text)
            {
                break;
            }
            end = self.pair(end) + 1;
        }
        end - 1
    }
}

fn pairs(tokens: &[Token]) -> HashMap<usize, usize> {
    let mut open = Vec::new();
    let mut pairs = HashMap::new();
    for (at, token) in tokens.iter().enumerate() {
        if token.closes() {
            let from = open.pop().unwrap_or(at);
            pairs.extend([(from, at), (at, from)]);
        }
        if token.opens() {
            open.push(at);
        }
    }
    pairs
}
