//! Short names for what a script declares, and `let` for `const`.

use std::collections::{HashMap, HashSet};

use anyhow::Result;

use super::{
    token::{Gap, tokens},
    words::{Range, Words},
};

/// The same script with short names, without a gap more than it has.
pub(crate) fn shorten_locals(script: &str) -> Result<String> {
    let tokens = tokens(script)?;
    let words = Words::of(&tokens);
    let mut names = HashMap::new();
    for (local, name) in named(&words) {
        names.extend(local.uses.into_iter().map(|at| (at, name.clone())));
    }
    names.extend(words.uses.get("const").into_iter().flatten().map(|at| (*at, "let".to_owned())));
    let twins: HashSet<_> = words.twins.iter().collect();
    let mut out = String::with_capacity(script.len());
    for (at, token) in tokens.iter().enumerate() {
        out.push_str(match token.gap {
            Gap::None => "",
            Gap::Space => " ",
            Gap::Line => "\n",
        });
        match names.get(&at) {
            Some(name) if twins.contains(&at) => out.extend([token.text, ":", name]),
            Some(name) => out.push_str(name),
            None => out.push_str(token.text),
        }
    }
    Ok(out)
}

/// Something that is declared; or several of one name, of which one hides another.
struct Local {
    scope: Range,
    /// Where it is spoken of, in order.
    uses: Vec<usize>,
}

impl Local {
    /// Whether the two need different names: unless they are known apart, or one is only spoken of where the other
    /// is not known.
    fn meets(&self, other: &Self) -> bool {
        let (outer, inner) = if other.lies_in(self) { (self, other) } else { (other, self) };
        if inner.scope.end() < outer.scope.start() || outer.scope.end() < inner.scope.start() {
            return false;
        }
        let next = outer.uses.partition_point(|at| at < inner.scope.start());
        let is_spoken_of = outer.uses.get(next).is_some_and(|at| at <= inner.scope.end());
        is_spoken_of || outer.lies_in(inner) || !inner.lies_in(outer)
    }

    fn lies_in(&self, other: &Self) -> bool {
        other.scope.start() <= self.scope.start() && self.scope.end() <= other.scope.end()
    }
}

/// What is declared by one name; nothing if it also stands where it is not known, as something of the browser's.
fn locals(mut scopes: Vec<Range>, uses: &[usize]) -> Option<Vec<Local>> {
    scopes.sort_by_key(|scope| *scope.start());
    let mut locals: Vec<Local> = Vec::new();
    for scope in scopes {
        match locals.last_mut().filter(|before| scope.start() <= before.scope.end()) {
            Some(before) => before.scope = *before.scope.start()..=*before.scope.end().max(scope.end()),
            None => locals.push(Local { scope, uses: Vec::new() }),
        }
    }
    for at in uses {
        locals.iter_mut().find(|local| local.scope.contains(at))?.uses.push(*at);
    }
    Some(locals)
}

/// Everything that may be renamed with its new name, in the order of the script.
fn named(words: &Words) -> Vec<(Local, String)> {
    let mut unnamed = Vec::new();
    let mut fixed = HashSet::new();
    for (name, uses) in &words.uses {
        match words.scopes.get(name).and_then(|scopes| locals(scopes.clone(), uses)) {
            Some(locals) => unnamed.extend(locals),
            None => _ = fixed.insert(*name),
        }
    }
    unnamed.sort_by_key(|local| (*local.scope.start(), local.uses.first().copied()));
    let candidates: Vec<_> = candidates().filter(|name| !fixed.contains(name.as_str())).collect();
    let mut named: Vec<(Local, String)> = Vec::new();
    for local in unnamed {
        let near: HashSet<_> = named.iter().filter(|(it, _)| it.meets(&local)).map(|(_, name)| name).collect();
        if let Some(name) = candidates.iter().find(|name| !near.contains(name)) {
            named.push((local, name.clone()));
        }
    }
    named
}

/// Every name of one letter, then of two, without the language's own words.
fn candidates() -> impl Iterator<Item = String> {
    let letters = || ('a'..='z').chain('A'..='Z');
    let pairs = letters().flat_map(move |first| letters().map(move |second| format!("{first}{second}")));
    letters().map(String::from).chain(pairs).filter(|name| !["do", "if", "in"].contains(&name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_declared_gets_a_short_name_where_it_is_known() {
        let cases = [
            ("const first=1;f(first,`${first} first`)", "let a=1;f(a,`${a} first`)"),
            ("function add(one,two){return one+two}add(1,2)", "function a(a,b){return a+b}a(1,2)"),
            ("function add(one){return one||add(2)}", "function a(b){return b||a(2)}"),
            ("(one,...more)=>one(...more)", "(a,...b)=>a(...b)"),
            ("it=>it.it", "a=>a.it"),
            ("f(one=>one+1,two=>two+1,(three)=>{four(three)})", "f(a=>a+1,a=>a+1,(a)=>{four(a)})"),
            ("(one)=>{const two=1}", "(a)=>{let b=1}"),
            ("const one=two=>two\n(three)+one", "let a=b=>b\n(three)+a"),
            ("const{name:own,[key]:other=fallback}=x;own(other)", "let{name:a,[key]:b=fallback}=x;a(b)"),
            ("const{name}=x;f({name,b:name})", "let{name:a}=x;f({name:a,b:a})"),
            ("({name,other=name})=>other.name", "({name:a,other:b=a})=>b.name"),
            ("for(const[one,{two:it}]of list)one(it)", "for(let[a,{two:b}]of list)a(b)"),
            ("try{}catch(error){f(error)}", "try{}catch(a){f(a)}"),
            ("class Mine{go(far){return far}}new Mine", "class a{go(a){return a}}new a"),
            ("const it=a", "let b=a"),
        ];
        for (script, short) in cases {
            assert_eq!(shorten_locals(script).expect(script), short, "{script}");
        }
    }

    #[test]
    fn what_others_know_keeps_its_name() {
        let cases = [
            "x.name;x?.name",
            "f({name:1,class:2,name(){},get name(){},async name(){}})",
            "class a{static name(){}name(){}}",
            "if(name)f(name);while(name){}",
            "f(name,...name)",
            "/x/name.test('name'+`name`)",
            "name();function f(){let name;g(name)}",
        ];
        for script in cases {
            let short = shorten_locals(&format!("{script};let name0")).expect(script);
            assert_eq!(short.matches("name").count(), script.matches("name").count(), "{script}: {short}");
        }
    }
}
