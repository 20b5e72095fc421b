//! French, as written in Quebec.

mod answer;
mod body;
mod form;
mod rules;

use crate::i18n::Catalog;

/// Every phrase in French.
pub(crate) static CATALOG: Catalog = Catalog {
    form: form::WORDS,
    body: body::WORDS,
    answer: answer::WORDS,
    plan: answer::PLAN,
    picture: rules::PICTURE,
    referral: body::REFERRAL,
    rules: rules::WORDS,
};

/// `1 jour`, `4 jours`.
fn days(number: i32) -> String {
    if number < 2 { format!("{number} jour") } else { format!("{number} jours") }
}
