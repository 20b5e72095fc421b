//! Reads every phrase of both languages as a proofreader would: no forbidden claim, and French spaces in French.

use std::fs;
use std::path::Path;

use crate::form::locale::Locale;
use crate::i18n::forbidden_claims::FORBIDDEN_CLAIMS;

/// Every string literal of a language's files, with its file.
fn phrases(locale: Locale) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n").join(locale.id());
    let mut phrases = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of a language") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("a text file");
        let code: String =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        phrases.extend(code.split('"').skip(1).step_by(2).map(spoken));
    }
    assert!(phrases.len() > 200, "{} phrases in {locale:?}", phrases.len());
    phrases
}

/// The literal as a reader sees it.
fn spoken(literal: &str) -> String {
    let mut lines = literal.split("\\\n");
    let mut text = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        text.push_str(line.trim_start());
    }
    text.replace("\\u{a0}", "\u{a0}")
        .replace("\\u{202f}", "\u{202f}")
        .replace("\\u{2011}", "\u{2011}")
        .replace("\\u{ad}", "\u{ad}")
}

#[test]
fn no_phrase_makes_a_claim_that_the_evidence_contradicts() {
    for (locale, words) in FORBIDDEN_CLAIMS {
        for phrase in phrases(locale) {
            let phrase = phrase.to_lowercase();
            for word in words {
                assert!(!phrase.contains(word), "{word:?} in {phrase:?}");
            }
        }
    }
}

#[test]
fn french_signs_have_their_spaces() {
    for phrase in phrases(Locale::Fr) {
        let letters: Vec<char> = phrase.chars().collect();
        for (place, sign) in letters.iter().enumerate() {
            let before = place.checked_sub(1).map(|before| letters[before]);
            let after = letters.get(place + 1);
            match sign {
                ';' | '!' | '?' => assert_eq!(before, Some('\u{202f}'), "{phrase:?}"),
                ':' | '%' | '»' => assert_eq!(before, Some('\u{a0}'), "{phrase:?}"),
                '«' => assert_eq!(after, Some(&'\u{a0}'), "{phrase:?}"),
                '\'' => panic!("a straight apostrophe in {phrase:?}"),
                _ => {}
            }
        }
    }
}

#[test]
fn english_has_curly_quotes_and_no_french_spaces() {
    for phrase in phrases(Locale::En) {
        assert!(!phrase.contains(['\'', '\u{202f}', '«']), "{phrase:?}");
        assert!(!phrase.contains("  "), "{phrase:?}");
    }
}

/// The phrases of one file with a name for each: the path of fields and variants that leads to it.
fn named(locale: Locale, file: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n").join(locale.id()).join(file);
    let text = fs::read_to_string(path).expect("a text file");
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut name = String::new();
    let mut named = Vec::new();
    for (place, part) in code.split('"').enumerate() {
        if place % 2 == 1 {
            named.push((name.clone(), spoken(part)));
        } else if let Some(words) =
            part.split([',', ';', '{', '}', '(', ')', '[', ']']).rev().find(|words| !words.trim().is_empty())
        {
            name = words.trim().trim_end_matches([':', '=', '>', ' ']).to_owned();
        }
    }
    named
}

/// The gaps of a phrase, each once, in order.
fn gaps(phrase: &str) -> Vec<&str> {
    let mut gaps: Vec<&str> = phrase.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    gaps.sort_unstable();
    gaps.dedup();
    gaps
}

/// A template that has a gap in one language only would lose what is filled in, or show its bare sign.
#[test]
fn both_languages_have_the_same_gaps() {
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/en")).expect("the English folder") {
        let file = entry.expect("an entry").file_name().into_string().expect("a name");
        let (english, french) = (named(Locale::En, &file), named(Locale::Fr, &file));
        assert_eq!(english.len(), french.len(), "{file}");
        for ((name, english), (also, french)) in english.into_iter().zip(french) {
            assert_eq!(name, also, "{file}: {english:?} and {french:?}");
            assert_eq!(gaps(&english), gaps(&french), "{file}, {name}: {english:?} and {french:?}");
        }
    }
}
