//! Which pages there are: a line makes a page of a Markdown file.

use super::language::Language::{self, En, Fr};

/// One page, in one language or in both.
#[derive(Debug)]
pub(super) struct Page {
    /// The name of its file, and of its Markdown in `docs/`.
    name: &'static str,
    /// What the list of pages calls it, in English and in French.
    labels: [&'static str; 2],
    /// The languages that it is written in.
    languages: &'static [Language],
    /// Where its Markdown stands, if not in `docs/`.
    elsewhere: Option<&'static str>,
}

const fn both(name: &'static str, en: &'static str, fr: &'static str) -> Page {
    Page { name, labels: [en, fr], languages: &[En, Fr], elsewhere: None }
}

const fn english(name: &'static str, en: &'static str, fr: &'static str) -> Page {
    Page { languages: &[En], ..both(name, en, fr) }
}

const fn from(source: &'static str, page: Page) -> Page {
    Page { elsewhere: Some(source), ..page }
}

/// Every page, in the order of the list of pages.
pub(super) static PAGES: &[Page] = &[
    both("index", "Overview", "Vue d’ensemble"),
    both("start", "Quick start", "Démarrage rapide"),
    both("clinic", "Your clinic", "Votre clinique"),
    both("places", "Where to paste it", "Quoi coller, et où"),
    both("bookings", "Bookings", "Réservations"),
    both("themes", "Look", "Apparence"),
    english("developers", "For developers", "Pour les développeurs"),
    english("platforms", "Publishing systems", "Systèmes de publication"),
    both("hosting", "Hosting", "Hébergement"),
    both("rules", "How it decides", "Comment il décide"),
    both("privacy", "Privacy", "Vie privée"),
    from("CHANGELOG.md", english("changelog", "Changelog", "Changements")),
];

/// Every page in every language that it is in.
pub(super) fn all() -> impl Iterator<Item = (&'static Page, Language)> {
    let both = |page: &'static Page| [En, Fr].into_iter().filter(|it| page.is_in(*it)).map(move |it| (page, it));
    PAGES.iter().flat_map(both)
}

impl Page {
    /// Whether there is one in that language.
    pub(super) fn is_in(&self, language: Language) -> bool {
        self.languages.contains(&language)
    }

    /// The language to read it in, for a reader of that language.
    pub(super) fn nearest(&self, language: Language) -> Language {
        if self.is_in(language) { language } else { language.other() }
    }

    /// What the list of pages calls it.
    pub(super) fn label(&self, language: Language) -> &'static str {
        language.choose(self.labels[0], self.labels[1])
    }

    /// Its file, in the folder of the pages.
    pub(super) fn file(&self, language: Language) -> String {
        format!("{}{}.html", self.name, language.choose("", ".fr"))
    }

    /// Where its Markdown stands in the repository.
    pub(super) fn source(&self, language: Language) -> String {
        let of_its_own = || format!("docs/{}{}.md", self.name, language.choose("", ".fr"));
        self.elsewhere.map_or_else(of_its_own, str::to_owned)
    }
}

/// The page that is made of a file of the repository.
pub(super) fn made_of(source: &str) -> Option<String> {
    all().find(|(page, language)| page.source(*language) == source).map(|(page, language)| page.file(language))
}
