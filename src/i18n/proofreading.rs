//! Reads every phrase of both languages as a proofreader would: no forbidden claim, and French spaces in French.

use std::fs;
use std::path::Path;

use crate::i18n::Locale;

/// Claims of the articles that evidence contradicts, and titles that nobody holds in Quebec (handbook, section 5).
const FORBIDDEN: [(Locale, &[&str]); 2] = [
    (
        Locale::En,
        &[
            "lactic",
            "lactate",
            "toxin",
            "flush",
            "by-product",
            "metabolic",
            "waste",
            "oxygen",
            "blood flow",
            "circulation",
            "scar",
            "adhesion",
            "lengthen",
            "fascia release",
            "cortisol",
            "prevent",
            "injury-free",
            "perform",
            "endurance",
            "repair",
            "healing",
            "heals",
            "cure",
            "guarantee",
            "proven",
            "optimal",
            "registered",
            "rmt",
            "detox",
            "inflammation",
            "pelvis",
            "recover faster",
        ],
    ),
    (
        Locale::Fr,
        &[
            "lactique",
            "lactate",
            "toxine",
            "drain",
            "déchet",
            "oxyg",
            "circulation",
            "cicatric",
            "adhérence",
            "allong",
            "cortisol",
            "préven",
            "prévien",
            "perform",
            "endurance",
            "répar",
            "guéri",
            "garanti",
            "prouvé",
            "optimal",
            "agréé",
            "inflammation",
            "bassin",
            "récupérer plus vite",
            "détox",
            "évite les blessures",
        ],
    ),
];

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
    text.replace("\\u{a0}", "\u{a0}").replace("\\u{202f}", "\u{202f}")
}

#[test]
fn no_phrase_makes_a_claim_that_the_evidence_contradicts() {
    for (locale, words) in FORBIDDEN {
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
