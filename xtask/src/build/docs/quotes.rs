//! Whether the pages quote the calculator as it speaks.

use crate::build::sources::text;

/// What a page quotes of the calculator, and the texts that it is in.
#[test]
fn what_is_quoted_of_the_calculator_is_what_it_says() {
    for (page, quoted, texts, written) in [
        (
            "privacy.md",
            "*Remember my week and race on this device*",
            "en/answer.rs",
            "Remember my week and race on this device",
        ),
        (
            "privacy.fr.md",
            "*Mémoriser cette semaine et cette course sur cet appareil*",
            "fr/answer.rs",
            "Mémoriser cette semaine et cette course sur cet appareil",
        ),
        ("bookings.md", "*Book Fri", "en/answer.rs", "Book {0}"),
        ("bookings.fr.md", "*Réserver le ven", "fr/answer.rs", "Réserver le {0}"),
    ] {
        assert!(text(&format!("docs/{page}")).expect("a page").contains(quoted), "{page} does not quote {quoted}");
        let texts = text(&format!("src/i18n/{texts}")).expect("the texts");
        assert!(texts.contains(&format!("\"{written}\"")), "the calculator does not say “{written}”: {page} quotes it");
    }
}
