//! Which file of `src` imports which, and by what names: read from the sources, through every re-export.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::Path,
};

/// The path of a module from the crate on: `["engine", "season"]`.
type Module = Vec<String>;

/// The names by which one file ties itself to another, by both files.
pub(crate) type Imports = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// Reads the library in that folder. Tests and the binary are left out.
pub(crate) fn read(src: &Path) -> Imports {
    Crate::read(src).imports()
}

/// The files that import each other in a circle, each with what ties it to the others: one text a circle.
pub(crate) fn circles(imports: &Imports) -> Vec<String> {
    let reached: BTreeMap<_, _> = imports.keys().map(|file| (file, reaches(imports, file))).collect();
    let in_circle = |one: &String, two: &String| {
        let meets = |from, to| reached.get(from).is_some_and(|files: &BTreeSet<_>| files.contains(to));
        meets(one, two) && meets(two, one)
    };
    let mut told = BTreeSet::new();
    let mut circles = Vec::new();
    for first in imports.keys().filter(|file| in_circle(file, file)) {
        if !told.insert(first) {
            continue;
        }
        let circle: Vec<_> = imports.keys().filter(|file| in_circle(first, file)).collect();
        told.extend(&circle);
        let ties = circle.iter().flat_map(|from| imports[*from].iter().map(move |(to, names)| (from, to, names)));
        let ties = ties.filter(|(_, to, _)| circle.contains(to)).map(|(from, to, names)| {
            format!("  {from} imports {} of {to}", names.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
        });
        circles.push(ties.collect::<Vec<_>>().join("\n"));
    }
    circles
}

/// What a file imports, and what that does, and so on.
fn reaches<'a>(imports: &'a Imports, from: &'a String) -> BTreeSet<&'a String> {
    let mut reached = BTreeSet::new();
    let mut next = vec![from];
    while let Some(file) = next.pop() {
        next.extend(imports.get(file).into_iter().flat_map(BTreeMap::keys).filter(|file| reached.insert(*file)));
    }
    reached
}

struct Crate {
    /// The file of each module and its code.
    files: BTreeMap<Module, (String, Vec<String>)>,
    /// What a `use` in each module calls each thing.
    uses: HashMap<Module, HashMap<String, Module>>,
}

impl Crate {
    fn read(src: &Path) -> Self {
        let mut files = BTreeMap::new();
        add_files(src, src, &mut files);
        let of_tests: Vec<Module> = files.iter().flat_map(|(module, (_, code))| test_modules(module, code)).collect();
        files.retain(|module: &Module, _| !of_tests.iter().any(|it| module.starts_with(it)));
        let mut found = Self { files, uses: HashMap::new() };
        let all: Vec<_> = found.files.keys().cloned().collect();
        found.uses = all.into_iter().map(|module| (module.clone(), found.uses_of(&module))).collect();
        found
    }

    fn uses_of(&self, module: &Module) -> HashMap<String, Module> {
        let code = &self.files[module].1;
        let starts = code.iter().enumerate().filter(|(_, word)| *word == "use").map(|(place, _)| place + 1);
        let paths = starts.flat_map(|start| paths(&code[start..]));
        let named = paths.filter_map(|(path, name)| Some((name, self.absolute(module, &path)?)));
        named.filter(|(name, path)| path.len() > 1 || self.files.contains_key(path) || !name.is_empty()).collect()
    }

    /// A path as it is written in a module, from the crate on; none if it leads out of it.
    fn absolute(&self, module: &Module, path: &[String]) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        let mut start = match first.as_str() {
            "crate" => Vec::new(),
            "self" => module.clone(),
            "super" => module[..module.len().checked_sub(1)?].to_vec(),
            name => {
                let child = [module.as_slice(), &[name.to_owned()]].concat();
                if !self.files.contains_key(&child) {
                    let used = self.uses.get(module)?.get(name)?;
                    return Some([used.as_slice(), rest].concat());
                }
                child
            }
        };
        for word in rest {
            if word == "super" {
                start.pop();
            } else {
                start.push(word.clone());
            }
        }
        Some(start)
    }

    /// The module that defines what a path names, and its name there.
    fn definition(&self, path: &[String], depth: usize) -> Option<(Module, String)> {
        let module = (0..=path.len()).rev().map(|end| &path[..end]).find(|module| self.files.contains_key(*module))?;
        let module = module.to_vec();
        let Some(name) = path.get(module.len()) else {
            return Some((module.clone(), module.last().cloned().unwrap_or_default()));
        };
        let used = self.uses.get(&module).and_then(|uses| uses.get(name)).filter(|_| depth < 8);
        match used {
            Some(used) if *used != path => {
                self.definition(&[used.as_slice(), &path[module.len() + 1..]].concat(), depth + 1)
            }
            _ => Some((module, name.clone())),
        }
    }

    fn imports(&self) -> Imports {
        let mut imports = Imports::new();
        for (module, (file, code)) in &self.files {
            let of_file = imports.entry(file.clone()).or_default();
            for place in 0..code.len() {
                let is_start = place == 0 || !["::", "."].contains(&code[place - 1].as_str());
                if !is_start || code.get(place + 1).is_none_or(|word| word != "::") {
                    continue;
                }
                for (path, _) in paths(&code[place..]) {
                    let defined = self.absolute(module, &path).and_then(|path| self.definition(&path, 0));
                    let Some((other, name)) = defined else { continue };
                    // What a module says again of its own parts ties whoever asks it to the parts, not to it.
                    if other != *module && !is_reexport(code, place) {
                        of_file.entry(self.files[&other].0.clone()).or_default().insert(name);
                    }
                }
            }
        }
        imports
    }
}

/// Whether that is in a `use` that others may name too.
fn is_reexport(code: &[String], place: usize) -> bool {
    let statement = code[..place].iter().rposition(|word| word == ";" || word == "}").map_or(0, |end| end + 1);
    code[statement] == "pub" && code[statement..place].iter().any(|word| word == "use")
}

fn add_files(src: &Path, folder: &Path, files: &mut BTreeMap<Module, (String, Vec<String>)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            add_files(src, &path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("src/main.rs") {
            let name = path.strip_prefix(src).expect("a file of the folder").with_extension("");
            let mut module: Module = name.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            if module.last().is_some_and(|last| last == "mod" || last == "lib") {
                module.pop();
            }
            let file = format!("src/{}.rs", name.display());
            files.insert(module, (file, words(&fs::read_to_string(&path).expect("a text file"))));
        }
    }
}

/// The modules that a module only has for its tests.
fn test_modules(module: &Module, code: &[String]) -> Vec<Module> {
    let test = ["#", "[", "cfg", "(", "test", ")", "]", "mod"];
    let marked = code.windows(test.len() + 1).filter(|words| words.iter().zip(test).all(|(word, it)| word == it));
    marked.map(|words| [module.as_slice(), &[words[test.len()].clone()]].concat()).collect()
}

/// The code in words and signs, without comments, texts and the tests at its end.
fn words(text: &str) -> Vec<String> {
    let mut rest = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut words = Vec::new();
    while let Some(letter) = rest.chars().next() {
        let is_of_word = |letter: char| letter.is_alphanumeric() || letter == '_';
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("r#\"") {
            rest.find("\"#").map_or(rest.len(), |end| end + 2)
        } else if letter == '"' {
            text_length(rest)
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\''") {
            3 + usize::from(rest.starts_with("'\\"))
        } else if is_of_word(letter) {
            rest.find(|letter| !is_of_word(letter)).unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            letter.len_utf8()
        };
        let (word, after) = rest.split_at(length);
        if is_of_word(letter) && !word.contains('"')
            || !letter.is_whitespace() && length <= 2 && !word.starts_with(['"', '/'])
        {
            words.push(word.to_owned());
        }
        rest = after;
    }
    words
}

/// How long a text is that begins there, with its quotes.
fn text_length(code: &str) -> usize {
    let mut is_escaped = false;
    let end = code.char_indices().skip(1).find(|(_, letter)| {
        let ends = *letter == '"' && !is_escaped;
        is_escaped = *letter == '\\' && !is_escaped;
        ends
    });
    end.map_or(code.len(), |(place, _)| place + 1)
}

/// The paths that begin there, each with the name that a `use` would give it; several where braces list them.
fn paths(code: &[String]) -> Vec<(Vec<String>, String)> {
    let mut found = Vec::new();
    tree(code, &[], &mut found);
    found
}

/// Reads one path or list; says how many words it took.
fn tree(code: &[String], before: &[String], found: &mut Vec<(Vec<String>, String)>) -> usize {
    let mut path = before.to_vec();
    let mut place = 0;
    loop {
        match code.get(place).map(String::as_str) {
            Some("{") => {
                place += 1;
                while code.get(place).is_some_and(|word| word != "}") {
                    place += if code[place] == "," { 1 } else { tree(&code[place..], &path, found).max(1) };
                }
                return place + 1;
            }
            Some(word) if word.chars().all(|letter| letter.is_alphanumeric() || letter == '_') => {
                if word != "self" || path.is_empty() {
                    path.push(word.to_owned());
                }
                place += 1;
            }
            Some("*") => place += 1,
            _ => break,
        }
        if code.get(place).is_some_and(|word| word == "::") {
            place += 1;
        } else {
            break;
        }
    }
    let mut name = path.last().cloned().unwrap_or_default();
    if code.get(place).is_some_and(|word| word == "as") {
        name = code.get(place + 1).cloned().unwrap_or_default();
        place += 2;
    }
    found.push((path, name));
    place
}
